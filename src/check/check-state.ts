import { cleanText, readFragment, writeFragment } from '../fragments/fragment-state.ts';
import { MOST_DAYS, MOST_HOURS } from './moment.ts';

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

/** Most digits of a number; a field holds one more, so that a number that was cut is none. */
const LONGEST_NUMBER = 8;

const FIELDS = {
  when: 6,
  days: LONGEST_NUMBER + 1,
  hours: LONGEST_NUMBER + 1,
  q: MOST_ITEMS * (LONGEST_ITEM + 1),
};

/** @returns The whole number without leading zeros; empty for anything else and above the most. */
export const readNumber = (text: string, most: number): string =>
  /^\d+$/.test(text) && text.length <= LONGEST_NUMBER && Number(text) <= most
    ? String(Number(text))
    : '';

/** An hour that cannot be read leaves the day out too: no moment rather than another one. */
function readTime(days: string, hours: string): Pick<CheckState, 'days' | 'hours'> {
  const time = { days: readNumber(days, MOST_DAYS), hours: readNumber(hours, MOST_HOURS) };
  const isWrongHour = time.days === '0' && hours !== '' && time.hours === '';
  return isWrongHour ? { days: '', hours: '' } : time;
}

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
    ? { items, when, ...readTime(days, hours) }
    : { items, when: '', days: '', hours: '' };
}

/** @returns The fragment without the `#`; `readCheck` reads the same from it. */
export const writeCheck = ({ items, when, days, hours }: CheckState): string =>
  writeFragment({ when, days, hours, q: items.join(',') }).replaceAll('%2C', ',');

/** @returns Whether a fragment says anything that is asked here, unlike that of a link in the page. */
export const isCheck = (hash: string): boolean => /^#?(?:q|when)=|&(?:q|when)=/.test(hash);
