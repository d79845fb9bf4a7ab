import { type EntryKind, type Plan, type PlanEntry, selectSigns } from './build-plan.ts';
import { addHours, type DatedEntry, type DatedPlan } from './date-plan.ts';
import {
  type AfterGroup,
  getFirstHour,
  getLastHour,
  isAfter,
  PLAN_GROUPS,
  type PlanGroup,
} from './plan-groups.ts';
import { groupKinds, groupMoments, type Moment } from './plan-moments.ts';
import type { PlanSign } from './plan-records.ts';
import {
  describeEnd,
  describeOffset,
  formatMoment,
  getPrecision,
  isDated,
  type PlanWords,
} from './plan-words.ts';

/** An entry in words. */
export interface ItemView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly text: string;
  /** What the day of reading adds, where it is not the same for all of a section. */
  readonly note: string | null;
  /** Where it is said what holds when a doctor prescribed it. */
  readonly twinHref: string | null;
}

/** Entries that end together. */
export interface RunView {
  /** When they end, in words. */
  readonly end: string | null;
  readonly items: readonly ItemView[];
}

/** Entries that ask for the same. */
export interface SectionView {
  readonly kind: EntryKind;
  readonly label: string;
  /** What holds for all of them. */
  readonly lead: string | null;
  /** What the day of reading adds: that their time has begun already, or that they are still to do. */
  readonly note: string | null;
  readonly runs: readonly RunView[];
}

/** Entries that begin together. */
export interface MomentView {
  readonly id: string;
  /** The date, or without dates the time from the session; `null` where the part says it. */
  readonly when: string | null;
  /** Time from the session, where `when` is a date. */
  readonly offset: string | null;
  /** Whether a date is to be filled in by hand. */
  readonly hasLine: boolean;
  readonly sections: readonly SectionView[];
}

/** A part of the plan. */
export interface GroupView {
  readonly id: PlanGroup;
  readonly title: string;
  /** Its date or dates; `null` without dates. */
  readonly dates: string | null;
  /** `true` for the part in which the reader is, once the session is over. */
  readonly isNow: boolean;
  readonly moments: readonly MomentView[];
  /** What began in an earlier part and still holds. */
  readonly goesOn: readonly SectionView[];
  /** Signs that ask for help at once; none before the session. */
  readonly emergencies: readonly PlanSign[];
}

/** Kinds that are read in full without a tap. */
export const OPEN_KINDS: readonly EntryKind[] = ['watch', 'check'];

type Entry = PlanEntry | DatedEntry;

const isOver = (entry: Entry): boolean => isDated(entry) && entry.state === 'over';

/** @returns The part in which the reader is; `undefined` before the session and without dates. */
function findCurrent(plan: Plan | DatedPlan): AfterGroup | undefined {
  // What ends with the session still counts in its first moment.
  if (!('now' in plan) || plan.now.epochMilliseconds <= plan.appointment.epochMilliseconds) {
    return undefined;
  }
  const { appointment, now } = plan;
  return PLAN_GROUPS.filter(isAfter).findLast(
    (group) =>
      addHours(appointment, getFirstHour(group)).epochMilliseconds <= now.epochMilliseconds,
  );
}

/** What began in a part that is over, and still counts, is told in the part that is now. */
function moveToNow<E extends Entry>(entry: E, current: AfterGroup | undefined): E {
  const { group, fromHours, toHours } = entry;
  const isEarlier =
    current !== undefined && PLAN_GROUPS.indexOf(group) < PLAN_GROUPS.indexOf(current);
  if (!isEarlier || group === 'ask-first') return entry;
  if (fromHours === null) return { ...entry, group: current };
  return { ...entry, group: current, fromHours: 0, toHours: fromHours === toHours ? 0 : toHours };
}

/** What has no beginning, and is not only for the time before, holds at any time. */
const isAlways = ({ fromHours, toHours }: Entry): boolean => fromHours === null && toHours === null;

function describeNote(entry: Entry, { t }: PlanWords): string | null {
  if (!isDated(entry)) return null;
  if (entry.state === 'due') return t('plan.due');
  if (entry.state !== 'late') return null;
  if (entry.kind === 'avoid') return t('plan.late.avoid');
  return entry.kind === 'allowed' ? null : t('plan.late.other');
}

const toItem = (entry: Entry, words: PlanWords): ItemView => ({
  id: entry.id,
  title: entry.title,
  href: entry.href,
  // What has gone was told when it began.
  text: entry.kind === 'gone' ? '' : entry.text,
  note: describeNote(entry, words),
  twinHref: entry.kind === 'avoid' ? entry.twinHref : null,
});

function describeLead(
  kind: EntryKind,
  items: readonly ItemView[],
  { t }: PlanWords,
): string | null {
  if (kind === 'gone') return t('plan.goneText');
  return items.some(({ twinHref }) => twinHref !== null) ? t('plan.twin') : null;
}

/** What holds at any time is a matter of who the reader is, where "leave out" would not fit. */
function getLabel(kind: EntryKind, entry: Entry): string {
  if (kind !== 'avoid') return kind;
  if (entry.group === 'on-the-day') return 'not-today';
  return isAlways(entry) ? 'never' : kind;
}

function groupEnds(
  items: readonly ItemView[],
  ends: readonly (string | null)[],
): readonly RunView[] {
  const distinct = [...new Set(ends)];
  return distinct.map((end) => ({ end, items: items.filter((_, index) => ends[index] === end) }));
}

function toSection(kind: EntryKind, entries: readonly Entry[], words: PlanWords): SectionView {
  const items = entries.map((entry) => toItem(entry, words));
  const notes = new Set(items.map(({ note }) => note));
  const [note = null] = notes.size === 1 ? notes : [];
  const [first] = entries;
  return {
    kind,
    label: words.t(`plan.kind.${first === undefined ? kind : getLabel(kind, first)}`),
    lead: describeLead(kind, items, words),
    note,
    runs: groupEnds(
      note === null ? items : items.map((item) => ({ ...item, note: null })),
      entries.map((entry) => describeEnd(entry, words)),
    ),
  };
}

/** @returns Entries in words, by what they ask for and then by their ends. */
export const toSections = (entries: readonly Entry[], words: PlanWords): readonly SectionView[] =>
  groupKinds(entries).map(({ kind, entries: found }) => toSection(kind, found, words));

/** @returns When a moment is, with the date where the plan has one. */
function describeWhen(
  { group, hours, entries }: Moment<Entry>,
  plan: Plan | DatedPlan,
  words: PlanWords,
): Pick<MomentView, 'when' | 'offset' | 'hasLine'> {
  const none = { when: null, offset: null, hasLine: false };
  if (group === 'ask-first' || group === 'on-the-day') return none;
  if (hours === null) {
    return group === 'before-booking' ? none : { ...none, when: words.t('window.any') };
  }
  if (hours === 0) return { ...none, when: words.t('plan.fromSession') };
  const offset = describeOffset(hours, words);
  const isOneDay = entries.every(({ fromHours, toHours }) => fromHours === toHours);
  const frame = isOneDay ? (hours < 0 ? 'plan.by' : 'plan.on') : 'plan.from';
  if (!('appointment' in plan)) {
    return { when: words.t(frame, { time: offset }), offset: null, hasLine: true };
  }
  const time = formatMoment(addHours(plan.appointment, hours), words, getPrecision(hours));
  return { when: words.t(frame, { time }), offset, hasLine: false };
}

/** @returns The day of the session, or the first and last day of a part that follows it. */
function describeDates(group: PlanGroup, plan: Plan | DatedPlan, words: PlanWords): string | null {
  if (!('appointment' in plan)) return null;
  const toDay = (hours: number): string =>
    formatMoment(addHours(plan.appointment, hours - (hours % 24)), words, 'day');
  if (group === 'on-the-day') return formatMoment(plan.appointment, words, 'year-and-minute');
  if (!isAfter(group) || group === 'first-hours') return null;
  const start = toDay(getFirstHour(group));
  const last = getLastHour(group);
  return last === Infinity
    ? words.t('plan.from', { time: start })
    : words.t('plan.range', { start, end: toDay(last) });
}

/** @returns Whether an entry that began earlier is worth telling again in a part of the plan. */
function goesOnIn(group: AfterGroup, { kind, fromHours, toHours, until }: Entry): boolean {
  const first = getFirstHour(group);
  if (fromHours !== null && (fromHours >= first || fromHours === toHours)) return false;
  if (kind === 'allowed') {
    const holds = toHours === null || toHours > first;
    return holds && (group === 'first-hours' || group === 'first-days');
  }
  if (!['avoid', 'normal', 'watch'].includes(kind) || fromHours === null) return false;
  if (toHours !== null && toHours > first) return true;
  return until !== null && group !== 'first-months';
}

/**
 * Puts a plan into words, part by part, for the page, the script and print. Leaves out what is over.
 *
 * @param plan With dates, or without for a blank plan.
 */
export function viewPlan(plan: Plan | DatedPlan, words: PlanWords): readonly GroupView[] {
  const current = findCurrent(plan);
  const entries: Entry[] = plan.entries
    .filter((entry) => !isOver(entry) && entry.kind !== 'end')
    .map((entry) => moveToNow(entry, current));
  const emergencies = selectSigns(plan, 'emergency');
  return PLAN_GROUPS.map((id): GroupView => {
    const own = entries.filter(({ group }) => group === id);
    const always = id === current ? own.filter(isAlways) : [];
    const earlier = isAfter(id)
      ? entries.filter((entry) => entry.group !== id && goesOnIn(id, entry))
      : [];
    return {
      id,
      title: words.t(`plan.group.${id}`),
      dates: describeDates(id, plan, words),
      isNow: id === current,
      moments: groupMoments([...own.filter((entry) => !always.includes(entry)), ...always]).map(
        (moment) => ({
          id: moment.id,
          ...describeWhen(moment, plan, words),
          sections: toSections(moment.entries, words),
        }),
      ),
      goesOn: toSections(earlier, words),
      emergencies: isAfter(id) ? emergencies : [],
    };
  }).filter(
    ({ id, moments, goesOn }) =>
      (moments.length + goesOn.length > 0 || id === 'on-the-day') &&
      (current === undefined ||
        id === 'ask-first' ||
        PLAN_GROUPS.indexOf(id) >= PLAN_GROUPS.indexOf(current)),
  );
}
