import { HOURS_IN_DAY } from './hours.ts';
import type { ExpectationEntry, Span } from './path.ts';

/** For so long a lump can be a mark of the needle. After that it is never called normal. */
export const FIRST_DAYS_HOURS = 3 * HOURS_IN_DAY;

/** A span to choose, and whether the verdict of what is expected covers it. */
export interface Answer {
  readonly span: Span;
  readonly isExpected: boolean;
}

/** @returns For how long something is to be expected. */
export function getExpectedSpan({ data }: ExpectationEntry): Span {
  const { fromHours, toHours } = data.after;
  const isLump = data.verdict === 'normal' && data.senses.includes('lump-or-sore');
  return isLump
    ? { fromHours, toHours: Math.min(toHours ?? FIRST_DAYS_HOURS, FIRST_DAYS_HOURS) }
    : { fromHours, toHours };
}

/** @returns All the time after a session in pieces: before, while and after something is expected. */
export function getAnswers({ fromHours, toHours }: Span): readonly Answer[] {
  return [
    ...(fromHours > 0 ? [{ span: { fromHours: 0, toHours: fromHours }, isExpected: false }] : []),
    { span: { fromHours, toHours }, isExpected: true },
    ...(toHours === null
      ? []
      : [{ span: { fromHours: toHours, toHours: null }, isExpected: false }]),
  ];
}
