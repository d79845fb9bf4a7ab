/** Parts of a plan in the order of time; the box that stands above all others comes first. */
export const PLAN_GROUPS = [
  'ask-first',
  'before-booking',
  'days-before',
  'on-the-day',
  'first-hours',
  'first-days',
  'first-weeks',
  'first-months',
] as const;

/** A part of a plan. */
export type PlanGroup = (typeof PLAN_GROUPS)[number];

/** First hour after the session of each part that follows it. */
const AFTER_FROM = {
  'first-hours': 0,
  'first-days': 24,
  'first-weeks': 168,
  'first-months': 673,
} as const satisfies Partial<Record<PlanGroup, number>>;

/** A part of a plan that follows the session. */
export type AfterGroup = keyof typeof AFTER_FROM;

/** @returns Whether a part of a plan follows the session. */
export const isAfter = (group: PlanGroup): group is AfterGroup => group in AFTER_FROM;

/** @returns First hour of a part that follows the session. */
export const getFirstHour = (group: AfterGroup): number => AFTER_FROM[group];

/** @returns Hour before which a part that follows the session is over. */
export const getLastHour = (group: AfterGroup): number => {
  const next = PLAN_GROUPS[PLAN_GROUPS.indexOf(group) + 1];
  return next !== undefined && isAfter(next) ? AFTER_FROM[next] : Infinity;
};

/** @returns The part of a plan in which an hour lies; nought is the session itself. */
export function findGroup(hours: number): PlanGroup {
  if (hours < 0) return 'days-before';
  const groups = PLAN_GROUPS.filter(isAfter);
  return groups.findLast((group) => hours >= AFTER_FROM[group]) ?? 'first-hours';
}
