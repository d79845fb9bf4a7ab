import type { SessionFact } from '../schemas/session-facts.ts';
import type { Rule } from '../schemas/rules.ts';
import { findGroup, PLAN_GROUPS, type PlanGroup } from './plan-groups.ts';
import type { PlanExpectation, PlanRecords, PlanRule, PlanSign, PlanTask } from './plan-records.ts';

/**
 * What an entry asks for. `gone` is the day by which something should have gone, `end` the end of an
 * avoid rule, `check` a day to look at the skin; the others are the words of the record.
 */
export const ENTRY_KINDS = [
  'ask-first',
  'avoid',
  'tell-clinic',
  'do',
  'bring',
  'ask',
  'note',
  'watch',
  'normal',
  'allowed',
  'gone',
  'end',
  'check',
] as const;

/** What an entry asks for. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

type HoursWindow = Extract<Rule['window'], { when: 'hours' }>;

/** One line of a plan, in time that is counted from the session. */
export interface PlanEntry {
  /** `rule-<id>`, `task-<id>` or `expect-<id>`; `gone-<id>`, `end-<id>` or `check-<id>-<hours>`. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly group: PlanGroup;
  /** First hour, negative before the session; `null` when it holds from ever. */
  readonly fromHours: number | null;
  /** Last hour, which belongs to it; `null` when no hour ends it. */
  readonly toHours: number | null;
  /** What ends it, if not before `toHours`; `null` when hours alone count. */
  readonly until: NonNullable<HoursWindow['until']> | null;
  readonly title: string;
  readonly text: string;
  /** Where the site says the same with its evidence. */
  readonly href: string;
  /** Where it is said what holds when a doctor prescribed it; `null` when that is the same. */
  readonly twinHref: string | null;
}

/** A plan without dates. */
export interface Plan {
  /** In the order in which they are shown. */
  readonly entries: readonly PlanEntry[];
  /** Every sign, most urgent first: what a reader did not choose may have been injected all the same. */
  readonly signs: readonly PlanSign[];
  readonly facts: readonly SessionFact[];
}

/**
 * Hours after the session at which a long watch asks to look again: infections with water germs begin
 * after 3 to 4 weeks on average, in one case after 3 months. The end of the watch is the last look.
 *
 * @see content/care/en/rules/later-lumps.yml
 */
const LOOK_AGAIN = [28 * 24, 90 * 24] as const;

/** Earlier tasks are for the time before the appointment is made. */
const BOOKING_HOURS = -336;

const isFor = (onlyAfter: readonly SessionFact[], facts: readonly SessionFact[]): boolean =>
  onlyAfter.length === 0 || onlyAfter.some((fact) => facts.includes(fact));

/** @returns When a rule holds, as the hours of an entry; the same hours as `holdsAt` says. */
function toHours(window: Rule['window']): Pick<PlanEntry, 'fromHours' | 'toHours' | 'until'> {
  if (window.when === 'any') return { fromHours: null, toHours: null, until: null };
  if (window.when === 'before-booking') return { fromHours: null, toHours: -1, until: null };
  return { fromHours: window.from, toHours: window.to, until: window.until ?? null };
}

function getRuleGroup({ kind, rule, neverStopAlone, window }: PlanRule): PlanGroup {
  if (neverStopAlone && kind === 'medicine') return 'ask-first';
  if (window.when === 'hours') {
    const { from, to } = window;
    return from === 0 && to === 0 ? 'on-the-day' : findGroup(from);
  }
  return window.when === 'any' && rule === 'allowed' ? 'days-before' : 'before-booking';
}

/** An entry for one moment that follows from another. */
const toMoment = (entry: PlanEntry, kind: EntryKind, hours: number, id: string): PlanEntry => ({
  ...entry,
  id,
  kind,
  group: findGroup(hours),
  fromHours: hours,
  toHours: hours,
});

function fromRule(rule: PlanRule): PlanEntry[] {
  const entry: PlanEntry = {
    id: `rule-${rule.id}`,
    kind: rule.rule,
    group: getRuleGroup(rule),
    ...toHours(rule.window),
    title: rule.item,
    text: rule.instruction,
    href: rule.href,
    twinHref: rule.twinHref,
  };
  const { toHours: last } = entry;
  if (last === null || last <= 0) return [entry];
  if (rule.rule === 'avoid') return [entry, toMoment(entry, 'end', last, `end-${rule.id}`)];
  const looks = rule.rule === 'tell-clinic' ? [...LOOK_AGAIN, last] : [];
  return [
    entry,
    // A shorter rule is about what to tell, such as a vaccine, and needs no look.
    ...looks
      .filter((hours) => hours <= last && last > LOOK_AGAIN[1])
      .map((hours) => toMoment(entry, 'check', hours, `check-${rule.id}-${hours}`)),
  ];
}

function fromExpectation(expectation: PlanExpectation): PlanEntry[] {
  const { id, title, text, href, verdict, after } = expectation;
  const entry: PlanEntry = {
    id: `expect-${id}`,
    kind: verdict,
    group: findGroup(after.fromHours),
    ...after,
    until: null,
    title,
    text,
    href,
    twinHref: null,
  };
  const { toHours: last } = after;
  if (verdict !== 'normal' || last === null || last < 24) return [entry];
  return [entry, toMoment(entry, 'gone', last, `gone-${id}`)];
}

const fromTask = ({ id, title, text, href, kind, atHours }: PlanTask): PlanEntry => ({
  id: `task-${id}`,
  kind,
  group:
    atHours <= BOOKING_HOURS ? 'before-booking' : atHours === 0 ? 'on-the-day' : findGroup(atHours),
  fromHours: atHours,
  toHours: atHours,
  until: null,
  title,
  text,
  href,
  twinHref: null,
});

/** What has no beginning stands first where one books, and last elsewhere. */
const compareStart = (a: PlanEntry, b: PlanEntry): number => {
  const none = a.group === 'before-booking' ? -Infinity : Infinity;
  const [start, other] = [a.fromHours ?? none, b.fromHours ?? none];
  return start === other ? 0 : start - other;
};

/**
 * Draws a plan from the care records; knows no words of its own.
 *
 * Each rule and expectation that fits the session is one entry with its own window; what follows from
 * its end (`end`, `gone`) or its length (`check`) are further entries of one moment.
 *
 * @param facts What is known of the session; none means vitamins, hyaluronic acid or a like mixture.
 */
export function buildPlan(records: PlanRecords, facts: readonly SessionFact[]): Plan {
  const rules = records.rules.filter(
    ({ fatDissolvingOnly }) => !fatDissolvingOnly || facts.includes('fat-dissolving'),
  );
  const course = records.course.filter(({ onlyAfter }) => isFor(onlyAfter, facts));
  const entries = [
    ...rules.flatMap(fromRule),
    ...course.flatMap(fromExpectation),
    ...records.tasks.map(fromTask),
  ];
  return {
    entries: entries.sort(
      (a, b) =>
        PLAN_GROUPS.indexOf(a.group) - PLAN_GROUPS.indexOf(b.group) ||
        compareStart(a, b) ||
        ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind),
    ),
    signs: records.signs,
    facts,
  };
}

/**
 * @returns The signs to name at the end of a part of the plan: those of every session, and those that
 *   fit what is known; all of them as long as nothing is known.
 */
export const selectSigns = (
  { signs, facts }: Plan,
  urgency: PlanSign['urgency'],
): readonly PlanSign[] =>
  signs.filter(
    (sign) => sign.urgency === urgency && (facts.length === 0 || isFor(sign.onlyAfter, facts)),
  );
