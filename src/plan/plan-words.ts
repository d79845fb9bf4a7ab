import type { Temporal } from 'temporal-polyfill';
import type { Translator } from '../i18n/translate.ts';
import type { PlanEntry } from './build-plan.ts';
import type { DatedEntry, DatedPlan } from './date-plan.ts';

const HOURS_IN_DAY = 24;
const HOURS_IN_WEEK = 168;
const HOURS_IN_MONTH = 720;

/** Later than this, and earlier, the hour of the day says more than anybody knows. */
const EXACT_HOURS = 72;

/** Further away, a day needs its year. */
const SAME_YEAR_HOURS = 1440;

/** Words and dates in the language of the page. */
export interface PlanWords {
  readonly t: Translator;
  /** Language of dates, such as `en-GB`. */
  readonly lang: string;
}

/** @returns Whether an entry has its dates. */
export const isDated = (entry: PlanEntry | DatedEntry): entry is DatedEntry => 'state' in entry;

/** @returns How long that is: "6 hours", "7 days", "4 weeks", "about 3 months". */
export function describeAmount(hours: number, { t }: PlanWords): string {
  const size = Math.abs(hours);
  if (size % HOURS_IN_DAY !== 0) return t('window.hours', { count: size });
  if (size >= 3 * HOURS_IN_MONTH && size % HOURS_IN_MONTH === 0) {
    return t('plan.months', { count: size / HOURS_IN_MONTH });
  }
  return size >= 2 * HOURS_IN_WEEK && size % HOURS_IN_WEEK === 0
    ? t('plan.weeks', { count: size / HOURS_IN_WEEK })
    : t('window.days', { count: size / HOURS_IN_DAY });
}

/** @returns When that is: "7 days before your session", "6 hours after your session". */
export const describeOffset = (hours: number, words: PlanWords): string =>
  words.t(hours < 0 ? 'plan.before' : 'plan.after', { amount: describeAmount(hours, words) });

/** How exactly a moment is told: with its hour or its year, or the day alone. */
type Precision = 'year-and-minute' | 'minute' | 'day' | 'year';

/** @returns A moment in its own time zone: "Fri 4 Dec, 14:30". */
export function formatMoment(
  moment: Temporal.ZonedDateTime,
  { lang }: PlanWords,
  precision: Precision,
): string {
  const options: Intl.DateTimeFormatOptions = {};
  if (precision.includes('minute')) {
    options.hour = '2-digit';
    options.minute = '2-digit';
  }
  if (precision.includes('year')) options.year = 'numeric';
  return new Intl.DateTimeFormat(lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hourCycle: 'h23',
    timeZone: moment.timeZoneId,
    ...options,
  }).format(moment.epochMilliseconds);
}

/** @returns How exactly a moment is told that lies so many hours from the session. */
export const getPrecision = (hours: number): Precision =>
  Math.abs(hours) <= EXACT_HOURS ? 'minute' : hours <= SAME_YEAR_HOURS ? 'day' : 'year';

/**
 * Says when an entry that holds for a time ends, such as "until Sun 6 Dec 2026, 14:30, and longer
 * until the marks have gone"; without dates "until 2 days after your session".
 *
 * @returns `null` for what ends with the session or has no end.
 */
export function describeEnd(entry: PlanEntry | DatedEntry, words: PlanWords): string | null {
  const { fromHours, toHours, until } = entry;
  const { t } = words;
  if (fromHours !== null && fromHours === toHours) return null;
  const ending = until === null ? null : t(`until.${until}`);
  if (toHours === null) return ending === null ? null : t('plan.until', { end: ending });
  if (toHours <= 0) return null;
  const end =
    isDated(entry) && entry.end !== null
      ? formatMoment(entry.end, words, getPrecision(toHours))
      : describeOffset(toHours, words);
  return t('plan.until', { end }) + (ending === null ? '' : t('window.andUntil', { end: ending }));
}

/** @returns What a reader must know of the day: "Your session is tomorrow." */
export function describeTiming({ timing, daysAhead }: DatedPlan, { t }: PlanWords): string {
  if (timing === 'past' && daysAhead === 0) return t('plan.timing.earlierToday');
  return t(`plan.timing.${timing}`, { count: Math.abs(daysAhead) });
}
