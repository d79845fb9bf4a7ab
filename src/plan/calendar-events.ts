import type { Temporal } from 'temporal-polyfill';
import { addHours, type DatedEntry, type DatedPlan, isBefore } from './date-plan.ts';
import { isAfter } from './plan-groups.ts';
import { groupMoments, type Moment } from './plan-moments.ts';
import type { PlanWords } from './plan-words.ts';
import { selectSigns } from './build-plan.ts';
import { type SectionView, toSections } from './view-plan.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** On a whole day a reminder comes at nine in the morning. */
const MORNING = 9 * HOUR;

/** One moment of a plan that asks for an act, as a calendar shows it. */
export interface CalendarEvent {
  /** The same for every appointment: a file that is read in again moves it. */
  readonly id: string;
  readonly start: Temporal.ZonedDateTime;
  /** `true` when the day counts and not the hour. */
  readonly isWholeDay: boolean;
  readonly summary: string;
  readonly description: string;
  /** When to remind, in seconds from the start; negative is before it. */
  readonly alarms: readonly number[];
}

type Event = Moment<DatedEntry>;

const SESSION = { id: 'session', group: 'on-the-day', hours: 0 } as const;

/** Later it is the day that counts. */
const isWholeDay = ({ group }: Event): boolean =>
  group === 'first-weeks' || group === 'first-months';

function describeKind({ group, entries }: Event): string {
  if (group === 'on-the-day') return 'session';
  const kinds = new Set(entries.map(({ kind }) => kind));
  if (!isAfter(group)) return kinds.has('avoid') ? 'avoid' : 'prepare';
  if (kinds.has('normal') || kinds.has('avoid')) return 'after';
  if (kinds.has('check')) return 'check';
  if (kinds.has('gone')) return 'gone';
  return kinds.has('end') ? 'end' : 'after';
}

function getAlarms({ group, hours }: Event): readonly number[] {
  if (group === 'on-the-day') return [-DAY, -2 * HOUR];
  if (group === 'first-weeks' || group === 'first-months') return [MORNING];
  // The day before there is still time to take it for the last time, or to ask.
  return (hours ?? 0) < 0 ? [-DAY, 0] : [0];
}

function writeSection({ kind, label, lead, runs }: SectionView): string {
  const lines = runs.flatMap(({ end, items }) =>
    items.map(({ title, text }) => {
      const name = end === null ? title : `${title} (${end})`;
      // What ends was told when it began.
      return text === '' || kind === 'end' ? `- ${name}` : `- ${name}: ${text}`;
    }),
  );
  return [`${label}:`, lead, ...lines].filter((line) => line !== null).join('\n');
}

function describeEvent(event: Event, plan: DatedPlan, words: PlanWords): string {
  const { t } = words;
  const parts = toSections(event.entries, words).map(writeSection);
  if (event.entries.some(({ kind }) => kind === 'avoid') && (event.hours ?? 0) <= 0) {
    parts.unshift(`${t('askFirst.heading')}. ${t('askFirst.text')}`);
  }
  if (isAfter(event.group)) {
    const titles = selectSigns(plan, 'emergency').map(({ title }) => title);
    parts.push(`${t('plan.help')}\n${titles.map((title) => `- ${title}`).join('\n')}`);
  }
  return parts.join('\n\n');
}

/**
 * @returns One event for each moment of the plan that asks for an act, and the session itself, in the
 *   order of the plan. What is over, or holds at any time, is left out. What has begun reminds no more.
 */
export function getCalendarEvents(plan: DatedPlan, words: PlanWords): readonly CalendarEvent[] {
  const moments = groupMoments(
    plan.entries.filter(({ group, state }) => group !== 'ask-first' && state !== 'over'),
  ).filter(({ hours }) => hours !== null);
  const session = moments.find(({ group }) => group === SESSION.group);
  const others = moments.filter((moment) => moment !== session);
  return [{ ...SESSION, entries: session?.entries ?? [] }, ...others].map((event) => {
    const start = addHours(plan.appointment, event.hours ?? 0);
    return {
      id: event.id,
      start,
      isWholeDay: isWholeDay(event),
      summary: words.t(`plan.ics.${describeKind(event)}`),
      description: describeEvent(event, plan, words),
      alarms: isBefore(start, plan.now) ? [] : getAlarms(event),
    };
  });
}
