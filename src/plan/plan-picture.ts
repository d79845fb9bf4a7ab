import type { EntryKind, PlanEntry } from './build-plan.ts';
import type { DatedPlan } from './date-plan.ts';

/** Shorter ones would be no wider than a line. */
const MIN_HOURS = 6;

/** Windows of one kind that begin and end together. */
export interface Bar {
  readonly kind: EntryKind;
  readonly titles: readonly string[];
  /** First column of the bar, from 1. */
  readonly column: number;
  /** How many columns it is certain for. */
  readonly span: number;
  /** `true` when something else than time ends it: it goes on for a while. */
  readonly isOpen: boolean;
}

/** Bars over an axis whose steps are even, however long they are. */
export interface Picture {
  /** Hours at which the columns begin, and at which the last one ends; `null` for "later". */
  readonly stops: readonly (number | null)[];
  readonly bars: readonly Bar[];
}

const isShown = ({ fromHours, toHours }: PlanEntry): boolean =>
  fromHours !== null &&
  fromHours !== toHours &&
  (toHours === null || toHours - fromHours >= MIN_HOURS);

/** @returns The windows of a plan as bars. What is over is left out. */
export function drawBars({ entries }: Pick<DatedPlan, 'entries'>): Picture {
  const shown = entries.filter((entry) => isShown(entry) && entry.state !== 'over');
  const hours = shown.flatMap(({ fromHours, toHours }) => [fromHours ?? 0, toHours ?? 0]);
  const known = [...new Set([0, ...hours])].sort((a, b) => a - b);
  const bars = new Map<string, Bar>();
  for (const { kind, fromHours, toHours, until, title } of shown) {
    const key = [kind, fromHours, toHours, until === null].join();
    const column = known.indexOf(fromHours ?? 0) + 1;
    const last =
      toHours === null ? (until === null ? known.length : column) : known.indexOf(toHours);
    bars.set(key, {
      kind,
      titles: [...(bars.get(key)?.titles ?? []), title],
      column,
      span: Math.max(1, last + 1 - column),
      isOpen: until !== null,
    });
  }
  return { stops: [...known, null], bars: [...bars.values()] };
}
