import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { type CalendarEvent, getCalendarEvents } from './calendar-events.ts';
import type { DatedPlan } from './date-plan.ts';
import { tellLanguage } from './fold-lines.ts';
import type { PlanWords } from './plan-words.ts';

/** Long enough to be seen in a calendar; how long the session takes nobody knows. */
const SHOWN_MINUTES = 30;

const MS_IN_MINUTE = 60_000;

/** What a calendar says beside its events. */
export interface CalendarOptions {
  /** Number of the session in its course, from 1; each keeps its own events. */
  readonly session: number;
  /** Address of the page that shows the plan. */
  readonly url: string;
  /** Language of the care records. */
  readonly recordLang: string;
}

/** @returns Id of an event in every calendar; only the number of the session tells two plans apart. */
export const getUid = ({ id }: Pick<CalendarEvent, 'id'>, session: number): string =>
  `${id}-session-${session}@mesotherapy-atlas`;

/**
 * Writes a plan as a calendar file (RFC 5545). Moments are written in UTC, days as days, so that no
 * calendar needs to know a time zone.
 *
 * `SEQUENCE` is the minute in which the file was made, counted from 1970: a later file always wins, and
 * the same plan made in the same minute gives the same bytes.
 */
export function writeCalendar(
  plan: DatedPlan,
  words: PlanWords,
  { session, url, recordLang }: CalendarOptions,
): string {
  const { t, lang } = words;
  const made = new Date(plan.now.epochMilliseconds);
  const calendar = ical({
    name: t('plan.ics.name', { count: session }),
    prodId: { company: 'Mesotherapy Atlas', product: 'Planner', language: lang.toUpperCase() },
  });
  for (const event of getCalendarEvents(plan, words)) {
    const { start, isWholeDay, summary, description, alarms } = event;
    const day = start.toPlainDate();
    const entry = calendar.createEvent({
      id: getUid(event, session),
      ...(isWholeDay
        ? { allDay: true, start: day.toString(), end: day.add({ days: 1 }).toString() }
        : {
            start: new Date(start.epochMilliseconds),
            end: new Date(start.epochMilliseconds + SHOWN_MINUTES * MS_IN_MINUTE),
          }),
      stamp: made,
      lastModified: made,
      sequence: Math.floor(made.getTime() / MS_IN_MINUTE),
      summary,
      description: { plain: description },
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const seconds of alarms) {
      entry.createAlarm({
        type: ICalAlarmType.display,
        ...(seconds > 0 ? { triggerAfter: seconds } : { triggerBefore: -seconds }),
        description: summary,
      });
    }
  }
  // In another language than that of the records a description is mixed, and tells none.
  const isMixed = !lang.startsWith(recordLang);
  return tellLanguage(calendar.toString(), {
    SUMMARY: lang,
    ...(isMixed ? {} : { DESCRIPTION: lang }),
  });
}
