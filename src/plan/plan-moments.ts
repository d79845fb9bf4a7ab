import { ENTRY_KINDS, type EntryKind, type PlanEntry } from './build-plan.ts';
import type { PlanGroup } from './plan-groups.ts';

/** Entries of one part of the plan that begin together. */
export interface Moment<Entry extends PlanEntry> {
  /** The same for every appointment, such as `days-before-168h`. */
  readonly id: string;
  readonly group: PlanGroup;
  /** Hours from the session; `null` for what holds from ever. */
  readonly hours: number | null;
  readonly entries: readonly Entry[];
}

/** @returns The moments of a plan; parts, moments and entries keep their order. */
export function groupMoments<Entry extends PlanEntry>(
  entries: readonly Entry[],
): readonly Moment<Entry>[] {
  const moments = new Map<string, Moment<Entry> & { entries: Entry[] }>();
  for (const entry of entries) {
    const { group, fromHours: hours } = entry;
    const id = `${group}-${hours === null ? 'any' : `${Math.abs(hours)}h`}`;
    const moment = moments.get(id) ?? { id, group, hours, entries: [] };
    moment.entries.push(entry);
    moments.set(id, moment);
  }
  return [...moments.values()];
}

/** @returns The entries of each kind that occurs, in the order of kinds. */
export const groupKinds = <Entry extends PlanEntry>(
  entries: readonly Entry[],
): readonly { readonly kind: EntryKind; readonly entries: readonly Entry[] }[] =>
  ENTRY_KINDS.map((kind) => ({
    kind,
    entries: entries.filter((entry) => entry.kind === kind),
  })).filter(({ entries: found }) => found.length > 0);
