import type { Checked } from './checked.ts';

/** Why something is not shown as a telephone number. */
export type PhoneProblem = 'tooLong' | 'signs' | 'digits';

/** Most characters of a number as it is written. */
export const MAX_PHONE = 30;

/**
 * Digits and what people write between them; one `+` at the beginning; an extension at the end. No
 * slash: with it people write two numbers, which read as one would call a third.
 */
const WRITTEN = /^\+?[0-9()\-. ]+(?: ?(?:ext\.?|x) ?[0-9]{1,6})?$/i;
/** ITU-T E.164 allows 15 digits; a trunk digit in brackets and an extension do not count. */
const DIGITS = { min: 3, max: 15 };
/** How a number begins that can be called from every country. */
const INTERNATIONAL = /^(?:\+|00)/;
/** A digit that only callers inside the country dial. */
const TRUNK = /\(\s*0\s*\)/g;

const withoutExtension = (text: string): string => text.replace(/ ?(?:ext|x).*$/i, '');

/** @returns Digits to dial, without the `+` and the extension. */
function readDigits(written: string): string {
  const number = withoutExtension(written);
  return (INTERNATIONAL.test(number) ? number.replace(TRUNK, '') : number).replace(/\D/g, '');
}

/** @param text One line of clean text. */
export function checkPhone(text: string): Checked<PhoneProblem> {
  const written = text.replace(/\p{Pd}/gu, '-');
  const refuse = (problem: PhoneProblem): Checked<PhoneProblem> => ({ value: '', problem });
  if (written === '') return { value: '' };
  // A number cut short would be another number.
  if (written.length > MAX_PHONE) return refuse('tooLong');
  if (!WRITTEN.test(written)) return refuse('signs');
  const count = readDigits(written).length;
  return count < DIGITS.min || count > DIGITS.max ? refuse('digits') : { value: written };
}

/**
 * @param written A number that {@link checkPhone} accepted.
 * @returns Address that calls it: digits and a `+` at the beginning, nothing else. In
 *   `+44 (0)20 …` and `0044 (0)20 …` the digit in brackets is for callers inside the country and is
 *   left out.
 */
export const toTelHref = (written: string): string =>
  `tel:${written.startsWith('+') ? '+' : ''}${readDigits(written)}`;
