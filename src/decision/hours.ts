import type { Span } from './path.ts';

/** Hours in a day. */
export const HOURS_IN_DAY = 24;

const HOURS_IN_WEEK = 7 * HOURS_IN_DAY;
const MS_IN_HOUR = 3_600_000;

/** An amount of time in the unit that people would use for it. */
export interface Amount {
  readonly unit: 'hour' | 'day' | 'week';
  readonly number: number;
}

/** @returns Weeks from two on, days from two on, else hours; only where nothing is left over. */
export function toAmount(hours: number): Amount {
  if (hours >= 2 * HOURS_IN_WEEK && hours % HOURS_IN_WEEK === 0) {
    return { unit: 'week', number: hours / HOURS_IN_WEEK };
  }
  return hours >= 2 * HOURS_IN_DAY && hours % HOURS_IN_DAY === 0
    ? { unit: 'day', number: hours / HOURS_IN_DAY }
    : { unit: 'hour', number: hours };
}

/**
 * @param moment Date and time as a date field of a page gives it, in the reader's own time.
 * @returns Hours since then, negative for the future; `undefined` when it is no moment.
 */
export function countHours(moment: string, now: Date): number | undefined {
  const then = new Date(moment).getTime();
  return Number.isNaN(then) ? undefined : (now.getTime() - then) / MS_IN_HOUR;
}

/** @returns The first of some spans in which the hours lie; both ends belong to a span. */
export const findSpan = <S extends Span>(spans: readonly S[], hours: number): S | undefined =>
  spans.find(
    ({ fromHours, toHours }) => hours >= fromHours && (toHours === null || hours <= toHours),
  );

/** @returns How long ago in whole units, such as "3 days ago". */
export function describeAgo(hours: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
  return hours < 2 * HOURS_IN_DAY
    ? format.format(-Math.floor(hours), 'hour')
    : format.format(-Math.floor(hours / HOURS_IN_DAY), 'day');
}
