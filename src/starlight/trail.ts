import { PAGE_COLLECTIONS, type PageCollection, SECTIONS } from '../graph/keys.ts';

/** Keys of the words for pages that stand above others. */
export type TrailKey =
  | `section.${PageCollection}`
  | 'nav.home'
  | 'nav.evidence'
  | 'nav.about'
  | 'nav.clinics'
  | 'tool.leaflets.title';

/** A page that stands above another. */
export interface Crumb {
  /** Path without base and language, such as `/safety/`. */
  readonly path: string;
  readonly label: TrailKey;
}

/** Pages that have others below them. A path that is not here is left out of trails. */
const PARENTS: ReadonlyMap<string, TrailKey> = new Map([
  ['/', 'nav.home'],
  ...PAGE_COLLECTIONS.map((name) => [`/${SECTIONS[name]}/`, `section.${name}`] as const),
  ['/evidence/', 'nav.evidence'],
  ['/clinics/', 'nav.clinics'],
  ['/leaflets/', 'tool.leaflets.title'],
  ['/about/', 'nav.about'],
]);

/**
 * @param path Path of a page without base and language, such as `/safety/bruising/`.
 * @returns The pages above it, the home page first: `/`, `/safety/`. Empty for the home page.
 */
export function getTrail(path: string): readonly Crumb[] {
  const segments = path.split('/').filter(Boolean);
  return segments.flatMap((_, depth): Crumb[] => {
    const above = depth === 0 ? '/' : `/${segments.slice(0, depth).join('/')}/`;
    const label = PARENTS.get(above);
    return label === undefined ? [] : [{ path: above, label }];
  });
}
