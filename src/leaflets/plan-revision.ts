import type { Leaflet } from '../schemas/leaflets.ts';
import type { Change } from '../schemas/shared.ts';
import { hashLeaflet } from './hash-leaflet.ts';
import { type Lock, serializeLeaflet, serializeLock } from './frozen-files.ts';
import {
  getExpiry,
  getNextRevision,
  leafletKey,
  LOCK_FILE,
  lockKey,
  publishedFile,
} from './leaflet-key.ts';
import { type LeafletText, leafletTextSchema } from './leaflet-text.ts';
import { leafletLines } from './plain-text.ts';
import { getNewestRevision } from './resolve-leaflet.ts';

/** One revision as a leaflet lists it. */
type Revision = Leaflet['revisions'][number];

/** What a command writes: path from the root of the project → text. */
export type Writes = ReadonlyMap<string, string>;

/** @returns The revision that comes after the newest one. */
export const createRevision = (
  leaflet: Leaflet,
  { kind, what }: Pick<Change, 'kind' | 'what'>,
  today: string,
): Revision => ({
  revision: getNextRevision(getNewestRevision(leaflet).revision, today),
  date: today,
  expires: getExpiry(today),
  changes: [{ kind, what }],
});

/** @returns A text in quotes that YAML reads as it stands. */
const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/**
 * @param yml File of a leaflet; whatever else stands in it stays as it is.
 * @returns The file with the revision above all others.
 * @throws {Error} When the file lists no revisions.
 */
export function addRevision(yml: string, { revision, date, expires, changes }: Revision): string {
  const heading = /^revisions:[ \t]*\n/m;
  if (!heading.test(yml)) throw new Error('The leaflet has no line "revisions:".');
  const lines = [
    `  - revision: '${revision}'`,
    `    date: '${date}'`,
    `    expires: '${expires}'`,
    '    changes:',
    ...changes.flatMap(({ kind, what }) => [
      `      - kind: ${kind}`,
      `        what: ${quote(what)}`,
    ]),
  ];
  return yml.replace(heading, (found) => `${found}${lines.join('\n')}\n`);
}

/**
 * Freezes words: their file and their hash in the lock.
 *
 * @param isPublished Whether a file is in the history of the project, and so what somebody may have
 *   been given.
 * @throws {Error} When one of the revisions is published. Nothing is written then.
 */
export function freeze(
  texts: readonly LeafletText[],
  lock: Lock,
  isPublished: (file: string) => boolean,
): Writes {
  const published = texts.filter((text) => isPublished(publishedFile(text)));
  if (published.length > 0) {
    throw new Error(
      `${published.map(leafletKey).join(', ')} is published already, and its words stay for ever. Publish a new revision instead.`,
    );
  }
  const hashes = texts.map((text): [string, string] => [lockKey(text), hashLeaflet(text)]);
  return new Map([
    ...texts.map((text): [string, string] => [publishedFile(text), serializeLeaflet(text)]),
    [LOCK_FILE, serializeLock({ ...lock, ...Object.fromEntries(hashes) })],
  ]);
}

const DAY = 86_400_000;

/** Days before its last one in which a leaflet may be published again as it is. */
const RENEWAL_DAYS = 90;

/** @returns Whether a leaflet is so near its last day that the same words may get a new one. */
export const isDueForRenewal = (expires: string, today: string): boolean =>
  (Date.parse(expires) - Date.parse(today)) / DAY <= RENEWAL_DAYS;

/** @returns What a leaflet is besides its words: kinds and ids of its blocks, and its live page. */
function shapeOf(text: LeafletText): string {
  // Read by the schema, so that the order of the fields is the same.
  const { livePage, blocks } = leafletTextSchema.parse(text);
  return JSON.stringify({ livePage, blocks });
}

/**
 * @returns Whether two revisions say the same, whatever their codes and dates: the same words, drawn
 *   from the same records, with the same page behind them.
 */
export const saysTheSame = (a: LeafletText, b: LeafletText): boolean =>
  leafletLines(a).join('\n') === leafletLines(b).join('\n') && shapeOf(a) === shapeOf(b);
