import type { Temporal } from 'temporal-polyfill';
import type { Plan, PlanEntry } from './build-plan.ts';

const HOURS_IN_DAY = 24;

/** From when on a reader is asked to check the year, in days. */
const FAR = { past: 200, future: 731 } as const;

/**
 * Where an entry stands now. `late`: its time before the session has begun already. `due`: an act
 * whose moment is over, and that is still worth doing.
 */
export type EntryState = 'coming' | 'now' | 'late' | 'due' | 'over';

/** An entry with its dates. */
export interface DatedEntry extends PlanEntry {
  /** First moment; `null` when it holds from ever. */
  readonly start: Temporal.ZonedDateTime | null;
  /** Last moment, or the first in which it can end where `until` ends it; `null` when none does. */
  readonly end: Temporal.ZonedDateTime | null;
  readonly state: EntryState;
}

/** A plan with dates, seen at one moment. */
export interface DatedPlan extends Omit<Plan, 'entries'> {
  readonly appointment: Temporal.ZonedDateTime;
  readonly now: Temporal.ZonedDateTime;
  /** All of them; what is over says so. */
  readonly entries: readonly DatedEntry[];
  /** Calendar days from today to the session, negative when it is over. */
  readonly daysAhead: number;
  readonly timing: 'far-past' | 'past' | 'today' | 'tomorrow' | 'ahead' | 'far-ahead';
}

/**
 * Whole days are days of the calendar: seven days before is the same time of the clock, also when the
 * clocks change in between. Other hours are hours that pass.
 */
export const addHours = (
  appointment: Temporal.ZonedDateTime,
  hours: number,
): Temporal.ZonedDateTime =>
  hours % HOURS_IN_DAY === 0
    ? appointment.add({ days: hours / HOURS_IN_DAY })
    : appointment.add({ hours });

/** @returns Whether a moment comes before another. */
export const isBefore = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean =>
  a.epochMilliseconds < b.epochMilliseconds;

/** Kinds that are done once; their moment passing does not make them useless. */
const ACTS: readonly PlanEntry['kind'][] = ['do', 'ask', 'note'];

function getState(
  { kind, group, fromHours, toHours, until }: PlanEntry,
  start: Temporal.ZonedDateTime | null,
  end: Temporal.ZonedDateTime | null,
  { appointment, now }: Pick<DatedPlan, 'appointment' | 'now'>,
): EntryState {
  const isAhead = isBefore(now, appointment);
  if (start !== null && isBefore(now, start)) return 'coming';
  const isOpen = until !== null && fromHours !== toHours;
  if (end !== null && !isOpen && isBefore(end, now)) {
    const isAct = ACTS.includes(kind);
    if (isAhead) return isAct || group === 'before-booking' ? 'due' : 'over';
    if (!isAct || fromHours === null || fromHours < 0) return 'over';
    // What is done at some time after the session is never too late.
    return fromHours === 0 ? 'due' : 'now';
  }
  if (start !== null && isAhead && isBefore(start, now)) return 'late';
  return 'now';
}

function getTiming(daysAhead: number, isAhead: boolean): DatedPlan['timing'] {
  if (!isAhead) return daysAhead < -FAR.past ? 'far-past' : 'past';
  if (daysAhead <= 0) return 'today';
  if (daysAhead === 1) return 'tomorrow';
  return daysAhead > FAR.future ? 'far-ahead' : 'ahead';
}

/**
 * Gives the entries of a plan their dates.
 *
 * @param appointment The session, in its time zone; all dates are in that zone.
 * @param now The moment from which the plan is seen.
 */
export function datePlan(
  plan: Plan,
  appointment: Temporal.ZonedDateTime,
  now: Temporal.Instant,
): DatedPlan {
  const here = now.toZonedDateTimeISO(appointment.timeZoneId);
  const daysAhead = here
    .toPlainDate()
    .until(appointment.toPlainDate(), { largestUnit: 'day' }).days;
  const seen = { appointment, now: here };
  const toDate = (hours: number | null) => (hours === null ? null : addHours(appointment, hours));
  return {
    ...plan,
    ...seen,
    daysAhead,
    timing: getTiming(daysAhead, isBefore(here, appointment)),
    entries: plan.entries.map((entry) => {
      const start = toDate(entry.fromHours);
      const end = toDate(entry.toHours);
      return { ...entry, start, end, state: getState(entry, start, end, seen) };
    }),
  };
}
