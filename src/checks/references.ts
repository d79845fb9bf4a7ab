import { findReferences } from '../graph/relations.ts';
import type { CollectionName } from '../schemas/shared.ts';
import type { ContentFile } from './content.ts';
import { findElements } from './reading/mdx-tree.ts';
import { contentKey } from './reading/places.ts';
import { formatPath } from './telling/values.ts';

/** A name that a file writes down for another entry. */
export interface FileReference {
  /** Where it stands, in the words of an author: `compounds[1]` or `<Cite>`. */
  readonly label: string;
  /** The list that it stands in, different for each list of the file. */
  readonly list: string;
  readonly line: number;
  readonly collection: CollectionName;
  /** The id as written. */
  readonly id: string;
  /** Key of the entry that is meant. */
  readonly key: string;
}

/** @returns Names in the frontmatter: relations, then sources at any depth. */
export function findRelations({ collection, data, lineOf }: ContentFile): readonly FileReference[] {
  if (collection === 'about') return [];
  return findReferences(collection, data).map(({ path, collection: target, id }) => ({
    label: formatPath(path),
    list: formatPath(
      path.filter((part, index) => index < path.length - 1 || typeof part !== 'number'),
    ),
    line: lineOf(path),
    collection: target,
    id,
    key: contentKey(target, id),
  }));
}

/** Component → collection of what it names by `ids`. */
const NAMED_BY_IDS: Readonly<Record<string, CollectionName>> = {
  Cite: 'citations',
  Rules: 'rules',
  Signs: 'signs',
};

/** @returns What the body names by `ids`: works in `<Cite ids={["…"]} />`, rules and signs. */
export function findNamedIds({ body }: ContentFile): readonly FileReference[] {
  if (body === undefined) return [];
  return findElements(body.root).flatMap(({ name, line, props }, index) => {
    const collection = NAMED_BY_IDS[name];
    const ids: unknown = props['ids'];
    if (collection === undefined || !Array.isArray(ids)) return [];
    return ids
      .filter((id): id is string => typeof id === 'string')
      .map((id) => ({
        label: `<${name}>`,
        list: `<${name}> ${index}`,
        line,
        collection,
        id,
        key: contentKey(collection, id),
      }));
  });
}

/** @returns Every name for another entry that a file writes down, in frontmatter and body. */
export const findAllReferences = (file: ContentFile): readonly FileReference[] => [
  ...findRelations(file),
  ...findNamedIds(file),
];
