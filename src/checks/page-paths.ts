import { isPageCollection, PAGE_COLLECTIONS, pagePath, SECTIONS } from '../graph/keys.ts';
import { TOOLS } from '../graph/tools.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { livePath, revisionPath } from '../leaflets/leaflet-key.ts';
import { AUDIENCES } from '../schemas/shared.ts';
import type { Content, ContentFile } from './content.ts';
import { readLeaflets } from './read-leaflets.ts';

/** Pages that are drawn from no single entry, with how the ids inside them look. */
const FIXED_PAGES: ReadonlyMap<string, RegExp> = new Map([
  ['/', new RegExp(`^door-(?:${AUDIENCES.join('|')})$`)],
  ['/a-z/', /^letter-(?:[A-Z]|0)$/],
  ['/references/', /^letter-(?:[A-Z]|0)$/],
  ['/evidence/', /^(?:legend|by-injection|not-by-injection|picture)$/],
  ['/evidence/regulation/', /^(?:country-[a-z]{2}|none)$/],
  // Criteria by their ids, instruments by the names of their files.
  ['/about/quality/', /^(?:(?:DI|PU|PA|JA|CI)\d+|[a-z-]+)$/],
  ...TOOLS.map(({ path }): [string, RegExp] => [path, /^[a-z0-9-]+$/]),
  ...PAGE_COLLECTIONS.map((name): [string, RegExp] => [`/${SECTIONS[name]}/`, /^$/]),
]);

/** @returns How ids look on the page of the glossary: letters, and an id for each term. */
function getGlossaryIds(files: readonly ContentFile[]): RegExp {
  const ids = files
    .filter(({ collection, language }) => collection === 'glossary' && language === DEFAULT_LOCALE)
    .map(({ id }) => id);
  return new RegExp(`^(?:${['letter-(?:[A-Z]|0)', 'sources', ...ids].join('|')})$`);
}

/** What ids look like on the page of a leaflet: those of its records and headings. */
const LEAFLET_IDS = /^[a-z0-9-]+$/;

/** @returns The pages of all leaflets: one that is always the newest, and one for each revision. */
const getLeafletPages = (content: Content): readonly [string, RegExp][] =>
  readLeaflets(content).flatMap(({ leaflet: { code, revisions } }) =>
    [livePath(code), ...revisions.map(({ revision }) => revisionPath({ code, revision }))].map(
      (path): [string, RegExp] => [path, LEAFLET_IDS],
    ),
  );

/** @returns Path of the page of a file on the English site; `undefined` for records. */
export function findPagePath({ collection, id }: ContentFile): string | undefined {
  if (isPageCollection(collection)) return pagePath(collection, id);
  if (collection !== 'about') return undefined;
  return id === 'about' ? '/about/' : `/about/${id}/`;
}

/** What stands at the paths of the English site. */
export interface PagePaths {
  /** Every path of a page. */
  readonly all: readonly string[];
  /** @returns Key of the entry at a path; `undefined` where a page has no entry. */
  readonly findKey: (path: string) => string | undefined;
  /** @returns How ids look on a page without an entry. */
  readonly findIds: (path: string) => RegExp | undefined;
}

/** @returns Look-ups for the paths of all pages. */
export function getPagePaths(content: Content): PagePaths {
  const { files } = content;
  const keys = new Map(
    files.flatMap((file): [string, string][] => {
      const path = findPagePath(file);
      return path === undefined ? [] : [[path, file.key]];
    }),
  );
  const fixed = new Map([
    ...FIXED_PAGES,
    ...getLeafletPages(content),
    ['/glossary/', getGlossaryIds(files)] as const,
  ]);
  return {
    all: [...fixed.keys(), ...keys.keys()],
    findKey: (path) => keys.get(path),
    findIds: (path) => fixed.get(path),
  };
}
