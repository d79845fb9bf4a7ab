import type { CollectionName } from '../schemas/shared.ts';
import { type EntryKey, entryKey } from './keys.ts';

/**
 * Frontmatter fields that name entries of another collection. Each pair of entries is authored at
 * one of its ends; the other direction is derived by `backlinks.ts`.
 */
export const RELATIONS: Readonly<Record<CollectionName, Readonly<Record<string, CollectionName>>>> =
  {
    indications: { techniques: 'techniques', compounds: 'compounds', effects: 'effects' },
    compounds: { indications: 'indications', effects: 'effects' },
    techniques: { targetLayers: 'layers', reachedLayers: 'layers', indications: 'indications' },
    care: { effects: 'effects' },
    effects: {},
    guides: {},
    layers: {},
    rules: { askFirstTwin: 'rules' },
    signs: {},
    course: { effect: 'effects' },
    tasks: {},
    questions: {},
    leaflets: {},
    results: { indication: 'indications' },
    glossary: {},
    evidence: {
      compounds: 'compounds',
      techniques: 'techniques',
      indication: 'indications',
      effect: 'effects',
    },
    quality: {},
    citations: {},
  };

/** One name that an entry writes down for another entry. */
export interface Reference {
  /** Path of the value in the frontmatter, such as `['compounds', 1]`. */
  readonly path: readonly (string | number)[];
  /** Collection in which the name must exist. */
  readonly collection: CollectionName;
  /** The id as written. */
  readonly id: string;
  /** Key of the entry that is meant. */
  readonly target: EntryKey;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toReferences(
  value: unknown,
  collection: CollectionName,
  path: readonly (string | number)[],
): Reference[] {
  if (typeof value === 'string') {
    return [{ path, collection, id: value, target: entryKey(collection, value) }];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => toReferences(item, collection, [...path, index]));
}

function findSources(value: unknown, path: readonly (string | number)[]): Reference[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => findSources(item, [...path, index]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'sources'
      ? toReferences(inner, 'citations', [...path, field])
      : findSources(inner, [...path, field]),
  );
}

/**
 * @param collection Collection of the entry.
 * @param data Its frontmatter, valid or not.
 * @returns Every name for another entry: the relations of its collection, then all `sources`, at
 *   any depth.
 */
export function findReferences(collection: CollectionName, data: unknown): readonly Reference[] {
  if (!isRecord(data)) return [];
  const relations = Object.entries(RELATIONS[collection]).flatMap(([field, target]) =>
    toReferences(data[field], target, [field]),
  );
  return [...relations, ...findSources(data, [])];
}
