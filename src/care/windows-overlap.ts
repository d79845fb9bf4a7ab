import type { Rule } from '../schemas/rules.ts';

type Window = Rule['window'];

/** First and last hour; infinite where nothing is said, or where `until` may make it longer. */
function getEnds(window: Window): readonly [from: number, to: number] {
  if (window.when === 'any') return [-Infinity, Infinity];
  if (window.when === 'before-booking') return [-Infinity, 0];
  const { from, to, until } = window;
  return [from, to === null || until !== undefined ? Infinity : to];
}

/**
 * @returns Whether two rules can hold at one time. Where one ends in the moment in which the other
 *   begins, as before and after a session, they follow each other and do not overlap.
 */
export function windowsOverlap(one: Window, other: Window): boolean {
  const [from, to] = getEnds(one);
  const [otherFrom, otherTo] = getEnds(other);
  const first = Math.max(from, otherFrom);
  const last = Math.min(to, otherTo);
  const isMoment = from === to || otherFrom === otherTo;
  return first < last || (isMoment && first === last);
}
