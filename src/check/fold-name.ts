const APOSTROPHES = /['’‘‛`´ʼ]/gu;

/** A plural is the same thing; "Goody's", "virus" and "glass" keep their end. */
function toSingular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^isu]s$/u.test(word) ? word.slice(0, -1) : word;
}

/**
 * @returns The words of a name without capitals, accents, apostrophes, hyphens and plurals, so that
 *   "St. John’s-Wort" and "st johns worts" are the same words.
 */
export const toWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(toSingular);

/** @returns The same text for two names that a reader would take for one. */
export const foldName = (text: string): string => toWords(text).join(' ');
