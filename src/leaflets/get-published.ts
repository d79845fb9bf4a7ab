import { hashLeaflet } from './hash-leaflet.ts';
import { compareRevisions, leafletKey } from './leaflet-key.ts';
import { type LeafletText, leafletTextSchema } from './leaflet-text.ts';

/** A frozen revision with what is worked out from it. */
export interface PublishedLeaflet {
  /** Such as `MESO-01@2026.1`. */
  readonly key: string;
  readonly text: LeafletText;
  /** SHA-256 of its plain text. */
  readonly hash: string;
  /** Other revisions of the leaflet that came later, newest first; empty for the newest. */
  readonly newer: readonly LeafletText[];
  /** The revision before it. */
  readonly previous: LeafletText | undefined;
}

const byAge = (a: LeafletText, b: LeafletText): number =>
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) || compareRevisions(b.revision, a.revision);

/**
 * @param texts Frozen revisions in one language, in any order.
 * @returns Sorted by code, and the newest revision of each first.
 */
export function linkRevisions(texts: readonly LeafletText[]): readonly PublishedLeaflet[] {
  const sorted = [...texts].sort(byAge);
  return sorted.map((text) => {
    const history = sorted.filter(({ code }) => code === text.code);
    const at = history.indexOf(text);
    return {
      key: leafletKey(text),
      text,
      hash: hashLeaflet(text),
      newer: history.slice(0, at),
      previous: history[at + 1],
    };
  });
}

/** @returns Every revision that was published, sorted by code, the newest of each first. */
export function getPublishedLeaflets(): readonly PublishedLeaflet[] {
  const files = import.meta.glob<unknown>('/content/leaflets/published/en/*.json', {
    eager: true,
    import: 'default',
  });
  return linkRevisions(Object.values(files).map((file) => leafletTextSchema.parse(file)));
}

/** @returns The newest revision of each leaflet, sorted by code. */
export const getNewestLeaflets = (): readonly PublishedLeaflet[] =>
  getPublishedLeaflets().filter(({ newer }) => newer.length === 0);
