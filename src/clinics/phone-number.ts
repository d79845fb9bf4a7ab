import type { Checked } from './checked.ts';

/** Why something is not shown as a telephone number. */
export type PhoneProblem = 'tooLong' | 'signs' | 'digits';

/** Most characters of a number as it is written. */
export const MAX_PHONE = 30;

/** Digits and what people write between them; one `+` at the beginning; an extension at the end. */
const WRITTEN = /^\+?[0-9()\-./ ]+(?: ?(?:ext\.?|x) ?[0-9]{1,6})?$/i;
/** ITU-T E.164 allows 15 digits; a trunk digit in brackets and an extension may stand beside them. */
const DIGITS = { min: 3, max: 22 };

const withoutExtension = (text: string): string => text.replace(/ ?(?:ext|x).*$/i, '');

/** @param text One line of clean text. */
export function checkPhone(text: string): Checked<PhoneProblem> {
  const written = text.replace(/\p{Pd}/gu, '-');
  const refuse = (problem: PhoneProblem): Checked<PhoneProblem> => ({ value: '', problem });
  if (written === '') return { value: '' };
  // A number cut short would be another number.
  if (written.length > MAX_PHONE) return refuse('tooLong');
  if (!WRITTEN.test(written)) return refuse('signs');
  const count = withoutExtension(written).replace(/\D/g, '').length;
  return count < DIGITS.min || count > DIGITS.max ? refuse('digits') : { value: written };
}

/**
 * @param written A number that {@link checkPhone} accepted.
 * @returns Address that calls it: digits and a `+` at the beginning, nothing else. In
 *   `+44 (0)20 …` the digit in brackets is for callers inside the country and is left out.
 */
export function toTelHref(written: string): string {
  const number = withoutExtension(written);
  const isInternational = number.startsWith('+');
  const dialled = isInternational ? number.replace(/\(0\)/, '') : number;
  return `tel:${isInternational ? '+' : ''}${dialled.replace(/\D/g, '')}`;
}
