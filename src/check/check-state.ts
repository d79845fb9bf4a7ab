import { cleanText, readFragment, writeFragment } from '../fragments/fragment-state.ts';

/** Most items at once, and characters of each. */
export const MOST_ITEMS = 20;
/** Most characters of an item. */
export const LONGEST_ITEM = 60;

/**
 * What a reader asks. It lives in the fragment alone: `#when=before&days=3&q=advil,fish%20oil`.
 * `when` is `before` or `after`; `hours` count when `days` is 0. What the two questions on aspirin
 * were answered with is left out: a link must not carry a "no" to somebody else.
 */
export interface CheckState {
  /** Newest first. */
  readonly items: readonly string[];
  readonly when: '' | 'before' | 'after';
  /** Digits, or empty; empty without a side. */
  readonly days: string;
  readonly hours: string;
}

const FIELDS = { when: 6, days: 3, hours: 2, q: MOST_ITEMS * (LONGEST_ITEM + 1) };

const readNumber = (text: string): string => (/^\d+$/.test(text) ? String(Number(text)) : '');

/** @returns What stands between commas, cleaned, without empty parts and repetitions. */
export function splitItems(text: string): readonly string[] {
  const items = text
    .split(/[,;\n]/)
    .map((item) => cleanText(item, LONGEST_ITEM))
    .filter((item) => item !== '');
  return [...new Map(items.map((item) => [item.toLowerCase(), item])).values()];
}

/** Reads what is asked from a fragment; whatever it holds, the answer is valid. */
export function readCheck(hash: string): CheckState {
  const { when, days, hours, q } = readFragment(hash, FIELDS);
  const items = splitItems(q).slice(0, MOST_ITEMS);
  return when === 'before' || when === 'after'
    ? { items, when, days: readNumber(days), hours: readNumber(hours) }
    : { items, when: '', days: '', hours: '' };
}

/** @returns The fragment without the `#`; `readCheck` reads the same from it. */
export const writeCheck = ({ items, when, days, hours }: CheckState): string =>
  writeFragment({ when, days, hours, q: items.join(',') }).replaceAll('%2C', ',');

/** @returns Whether a fragment says anything that is asked here, unlike that of a link in the page. */
export const isCheck = (hash: string): boolean => /^#?(?:q|when)=|&(?:q|when)=/.test(hash);
