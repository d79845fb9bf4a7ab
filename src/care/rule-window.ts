import type { Rule } from '../schemas/rules.ts';

/** Whether a rule holds at a moment: `until` means for as long as its ending has not come. */
export type Holding = 'holds' | 'until' | 'over' | 'not-yet';

/**
 * The one answer to "does this rule hold then?", for the page, the planner, the checker and leaflets.
 *
 * @param hours From the appointment, negative before it. Both ends of a window belong to it.
 */
export function holdsAt(window: Rule['window'], hours: number): Holding {
  if (window.when === 'any') return 'holds';
  if (window.when === 'before-booking') return hours < 0 ? 'holds' : 'over';
  const { from, to, until } = window;
  if (hours < from) return 'not-yet';
  if (to === null) return until === undefined ? 'holds' : 'until';
  if (hours <= to) return 'holds';
  return until === undefined ? 'over' : 'until';
}
