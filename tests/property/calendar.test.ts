import fc from 'fast-check';
import ICAL, { type VEvent } from 'node-ical';
import type { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { type DatedEntry, type DatedPlan, datePlan } from '../../src/plan/date-plan.ts';
import { viewPlan } from '../../src/plan/view-plan.ts';
import { writeCalendar } from '../../src/plan/write-calendar.ts';
import { anyFacts, anyHours, anySession, planRecords, words } from './care.ts';
import { findItems } from './plan-items.ts';

const MS_IN_HOUR = 3_600_000;
const MS_IN_DAY = 24 * MS_IN_HOUR;

const draw = (
  session: Temporal.ZonedDateTime,
  hours: number,
  facts: Parameters<typeof buildPlan>[1],
): DatedPlan =>
  datePlan(buildPlan(planRecords, facts), session, session.add({ hours }).toInstant());

const write = (plan: DatedPlan, session = 1): string =>
  writeCalendar(plan, words, {
    session,
    url: 'https://example.org/care/plan/#at=2026-12-04T14:30',
    recordLang: 'en',
  });

const parse = (file: string): readonly VEvent[] =>
  Object.values(ICAL.sync.parseICS(file)).filter(
    (entry): entry is VEvent => entry?.type === 'VEVENT',
  );

/** A whole day is the same day for whoever reads the file. */
const toDay = (date: Date | undefined): string =>
  date === undefined
    ? ''
    : [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');

/** The clock of a zone at a moment, read without Temporal, as if it were UTC. */
function readClock(epochMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epochMs);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
}

/** @returns Whether the clock of a zone shows a time at all; it does not where it is put forward. */
const isShown = (clock: number, zone: string): boolean =>
  // No zone was ever further than 26 hours from UTC; changes are at whole minutes of an offset.
  [-MS_IN_DAY, 0, MS_IN_DAY].some((away) => {
    const offset = readClock(clock + away, zone) - (clock + away);
    return readClock(clock - offset, zone) === clock;
  });

/** What an entry's moment must be, worked out in another way than the planner does. */
function expectMoment(
  moment: Temporal.ZonedDateTime,
  hours: number,
  session: Temporal.ZonedDateTime,
): void {
  const zone = session.timeZoneId;
  if (hours % 24 !== 0) {
    expect(moment.epochMilliseconds).toBe(session.epochMilliseconds + hours * MS_IN_HOUR);
    return;
  }
  const wanted = readClock(session.epochMilliseconds, zone) + hours * MS_IN_HOUR;
  const clock = readClock(moment.epochMilliseconds, zone);
  if (clock === wanted) return;
  // The time does not exist on that day: the next that does is taken.
  expect(isShown(wanted, zone), `${session.toString()} ${hours} ${moment.toString()}`).toBe(false);
  expect(clock).toBeGreaterThan(wanted);
  expect(clock - wanted).toBeLessThanOrEqual(MS_IN_DAY);
}

/** Id of the event that tells an entry: a promise, so that a file that is read in again moves it. */
const getUid = ({ group, fromHours }: DatedEntry): string =>
  `${group === 'on-the-day' ? 'session' : `${group}-${Math.abs(fromHours ?? 0)}h`}-session-1@mesotherapy-atlas`;

const isTold = ({ group, fromHours, state }: DatedEntry): boolean =>
  group !== 'ask-first' && fromHours !== null && state !== 'over';

const textOf = (value: VEvent['description']): string =>
  typeof value === 'string' ? value : (value?.val ?? '');

describe('for every session in every zone, also when the clocks change', () => {
  test('windows begin and end at the right time', () => {
    fc.assert(
      fc.property(anySession, anyFacts, (session, facts) => {
        const { entries } = draw(session, -1, facts);
        for (const { start, end, fromHours, toHours } of entries) {
          expect(start === null).toBe(fromHours === null);
          expect(end === null).toBe(toHours === null);
          if (start !== null && fromHours !== null) expectMoment(start, fromHours, session);
          if (end !== null && toHours !== null) expectMoment(end, toHours, session);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an independent parser reads the times and words of the plan from its calendar', () => {
    fc.assert(
      fc.property(anySession, anyHours, anyFacts, (session, hours, facts) => {
        const plan = draw(session, hours, facts);
        const events = new Map(parse(write(plan)).map((event) => [event.uid, event]));
        const told = plan.entries.filter(isTold);
        expect([...events.keys()].sort()).toEqual(
          [...new Set(['session-session-1@mesotherapy-atlas', ...told.map(getUid)])].sort(),
        );
        for (const entry of told) {
          const event = events.get(getUid(entry));
          const { start } = entry;
          if (event === undefined || start === null) throw new Error(`${entry.id} is not told.`);
          if (event.datetype === 'date') {
            expect(toDay(event.start)).toBe(start.toPlainDate().toString());
          } else {
            expect(event.start?.getTime(), entry.id).toBe(start.epochMilliseconds);
          }
          expect(textOf(event.description)).toContain(entry.title);
          if (entry.kind !== 'end' && entry.kind !== 'gone') {
            expect(textOf(event.description)).toContain(entry.text);
          }
        }
        const own = events.get('session-session-1@mesotherapy-atlas');
        expect(own?.start?.getTime()).toBe(session.epochMilliseconds);
      }),
      { numRuns: 60 },
    );
  });

  test('a line of the plan names the day of its event', () => {
    fc.assert(
      fc.property(anySession, anyFacts, (session, facts) => {
        const plan = draw(session, -24 * 30, facts);
        const days = new Intl.DateTimeFormat('en-GB', {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          timeZone: session.timeZoneId,
        });
        const isToldOn = (text: string | null, day: Temporal.ZonedDateTime, id: string): void => {
          // With a year there is one comma more.
          expect(text?.replaceAll(',', ''), id).toContain(days.format(day.epochMilliseconds));
        };
        const items = findItems(viewPlan(plan, words)).filter(({ goesOn }) => !goesOn);
        for (const { item, when, offset, run } of items) {
          const entry = plan.entries.find(({ id }) => id === item.id);
          const { start, end, fromHours, toHours } = entry ?? {};
          if (start === undefined || start === null || end === undefined) continue;
          if (offset !== null) isToldOn(when, start, item.id);
          const isLong = fromHours !== toHours && (toHours ?? 0) > 0;
          if (end !== null && isLong) isToldOn(run.end, end, item.id);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the file keeps to RFC 5545', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(anySession, anyHours, anyFacts, (session, hours, facts) => {
        const file = write(draw(session, hours, facts));
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        for (const line of lines) {
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
        const unfolded = file.replace(/\r\n[ \t]/g, '').split('\r\n');
        for (const line of unfolded.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+[:;]/);
        for (const line of unfolded.filter((each) => each.startsWith('DTSTART'))) {
          expect(line).toMatch(/^DTSTART(?::\d{8}T\d{6}Z|;VALUE=DATE:\d{8})$/);
        }
        const count = (line: string): number => unfolded.filter((each) => each === line).length;
        expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
        expect(count('BEGIN:VALARM')).toBe(count('END:VALARM'));
      }),
      { numRuns: 60 },
    );
  });

  test('an appointment that is moved keeps its events and their order of age', () => {
    const read = (file: string) =>
      parse(file).map(({ uid, summary, sequence }) => ({ uid, summary, sequence }));
    const anyLead = fc.integer({ min: 400, max: 800 }).map((days) => -24 * days);
    fc.assert(
      fc.property(anySession, anySession, anyLead, anyFacts, (one, other, hours, facts) => {
        const [before, after] = [
          read(write(draw(one, hours, facts))),
          read(write(draw(other, hours, facts))),
        ];
        const isLater = one.epochMilliseconds <= other.epochMilliseconds;
        expect(after.map(({ uid, summary }) => ({ uid, summary }))).toEqual(
          before.map(({ uid, summary }) => ({ uid, summary })),
        );
        expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
        for (const [index, { sequence }] of after.entries()) {
          const [newer, older] = [Number(sequence), Number(before[index]?.sequence)];
          expect(isLater ? newer >= older : newer <= older).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('each session of a course has its own events', () => {
    fc.assert(
      fc.property(anySession, fc.integer({ min: 2, max: 20 }), (session, number) => {
        const plan = draw(session, -24, []);
        const ids = new Set(parse(write(plan)).map(({ uid }) => uid));
        for (const { uid } of parse(write(plan, number))) expect(ids).not.toContain(uid);
      }),
      { numRuns: 20 },
    );
  });
});
