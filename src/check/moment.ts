import { holdsAt } from '../care/rule-window.ts';
import { getPhases } from '../care/select-rules.ts';
import type { Rule } from '../schemas/rules.ts';

/** When a reader wants to do something. */
export type Moment =
  /** Nothing is known, or only the side of the session. */
  | { readonly side: 'any' | 'before' | 'after' }
  /** Hours from the appointment, negative before it. */
  | { readonly hours: number };

/**
 * How a rule stands to a moment. `other-side` is a rule that is about the other side of the session
 * alone; `whole` is one that can hold, at a moment that is not known.
 */
export type Standing = 'now' | 'until' | 'later' | 'over' | 'other-side' | 'whole';

/** Most days from the session that can be asked about. */
export const MOST_DAYS = 400;
/** Most hours of the day itself. */
export const MOST_HOURS = 23;

const HOURS_IN_DAY = 24;
/** A moment after the session and as near to it as can be. */
const JUST_AFTER = 0.5;

/**
 * @param when `before`, `after`, or anything else for a moment that is not known.
 * @param days Whole days as text; empty when a reader names the side alone.
 * @param hours Whole hours as text; they count on the day itself.
 */
export function toMoment(when: string, days: string, hours: string): Moment {
  if (when !== 'before' && when !== 'after') return { side: 'any' };
  if (!/^\d{1,3}$/.test(days) || Number(days) > MOST_DAYS) return { side: when };
  const onDay = Number(days) === 0 && /^\d{1,2}$/.test(hours) ? Number(hours) : 0;
  if (onDay > MOST_HOURS) return { side: when };
  const away = Number(days) * HOURS_IN_DAY + onDay;
  if (when === 'after') return { hours: Math.max(away, JUST_AFTER) };
  return { hours: away === 0 ? 0 : -away };
}

function standAtSide(window: Rule['window'], side: 'before' | 'after'): Standing {
  if (window.when === 'any') return 'whole';
  if (window.when === 'before-booking') return side === 'before' ? 'whole' : 'over';
  return getPhases(window).includes(side) ? 'whole' : 'other-side';
}

function isOfOtherSide(window: Rule['window'], hours: number): boolean {
  if (window.when !== 'hours' || hours === 0) return false;
  return !getPhases(window).includes(hours < 0 ? 'before' : 'after');
}

/**
 * @returns How a rule stands to a moment, by `holdsAt` alone; what it says of a moment at the side
 *   that the rule is not about is told apart.
 */
export function findStanding(window: Rule['window'], moment: Moment): Standing {
  if ('side' in moment) return moment.side === 'any' ? 'whole' : standAtSide(window, moment.side);
  const holding = holdsAt(window, moment.hours);
  if (holding === 'holds') return 'now';
  if (holding === 'until') return 'until';
  if (isOfOtherSide(window, moment.hours)) return 'other-side';
  return holding === 'not-yet' ? 'later' : 'over';
}
