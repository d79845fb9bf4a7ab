import type { LeafletText } from './leaflet-text.ts';

/** What names one revision of a leaflet. */
type Named = Pick<LeafletText, 'code' | 'revision'>;

/** @returns Name of a revision as clinics write it down, such as `MESO-01@2026.1`. */
export const leafletKey = ({ code, revision }: Named): string => `${code}@${revision}`;

/** @returns Name in the lock file: a revision has words in each language that it was published in. */
export const lockKey = (text: Named & Pick<LeafletText, 'lang'>): string =>
  `${leafletKey(text)}/${text.lang}`;

/** @returns Path of the file that holds the frozen words, from the root of the project. */
export const publishedFile = (text: Named & Pick<LeafletText, 'lang'>): string =>
  `content/leaflets/published/${text.lang}/${leafletKey(text)}.json`;

/** Path of the file with the hashes of all frozen words. */
export const LOCK_FILE = 'content/leaflets/lock.json';

/** @returns Path of the page with the newest revision, on the English site. */
export const livePath = (code: string): string => `/leaflets/${code}/`;

/** @returns Path of the page of one revision, the same for ever. */
export const revisionPath = (text: Named): string => `/leaflets/${leafletKey(text)}/`;

/** @returns Path of the plain text whose SHA-256 is shown. */
export const textPath = (text: Named): string => `${revisionPath(text)}${leafletKey(text)}.txt`;

const numbersOf = (revision: string): readonly number[] => revision.split('.').map(Number);

/** Sorts revisions such as `2026.1` by year and number, the oldest first. */
export function compareRevisions(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = numbersOf(a);
  const [yearB = 0, numberB = 0] = numbersOf(b);
  return yearA - yearB || numberA - numberB;
}

/**
 * @param newest Newest revision so far, such as `2026.1`.
 * @param day Day of the next one, `YYYY-MM-DD`.
 * @returns `2026.2` in the same year, `2027.1` in the next.
 */
export function getNextRevision(newest: string, day: string): string {
  const [year = 0, number = 0] = numbersOf(newest);
  const thisYear = Number(day.slice(0, 4));
  return thisYear > year ? `${thisYear}.1` : `${year}.${number + 1}`;
}

/**
 * @returns The same day of the next year: a leaflet is handed out for one year at most. That length
 *   is a choice of the editors. 29 February becomes 28 February.
 */
export function getExpiry(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, -2)}28` : next;
}
