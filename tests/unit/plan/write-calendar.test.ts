import ICAL, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { getCalendarEvents } from '../../../src/plan/calendar-events.ts';
import { type DatedPlan, datePlan } from '../../../src/plan/date-plan.ts';
import { getUid, writeCalendar } from '../../../src/plan/write-calendar.ts';
import { at, records, words } from './records.ts';

const plan = buildPlan(records, ['fat-dissolving', 'face']);

const OPTIONS = { session: 1, url: 'https://example.org/care/plan/#at=x', recordLang: 'en' };

const date = (session: string, now = '2026-08-01T09:00[UTC]'): DatedPlan =>
  datePlan(plan, at(session), at(now).toInstant());

const write = (dated: DatedPlan, session = 1): string =>
  writeCalendar(dated, words, { ...OPTIONS, session });

const parse = (file: string): readonly VEvent[] =>
  Object.values(ICAL.sync.parseICS(file)).filter(
    (entry): entry is VEvent => entry?.type === 'VEVENT',
  );

const SESSIONS = [
  '2027-03-28T01:30[Europe/Paris]',
  '2027-03-30T14:30[Europe/Paris]',
  '2026-11-02T09:00[America/New_York]',
  '2026-10-04T01:50[Australia/Lord_Howe]',
  '2027-01-01T00:00[Pacific/Apia]',
  '2026-12-04T23:45[Asia/Kathmandu]',
  '2028-02-29T12:00[UTC]',
];

describe('writeCalendar', () => {
  test.each(SESSIONS)('writes the times of the plan for %s', (session) => {
    const dated = date(session);
    const events = parse(write(dated));
    const planned = getCalendarEvents(dated, words);
    expect(events).toHaveLength(planned.length);
    for (const moment of planned) {
      const event = events.find(({ uid }) => uid === getUid(moment, 1));
      expect(event?.summary).toMatchObject({ val: moment.summary });
      if (moment.isWholeDay) {
        const start = event?.start;
        expect(event?.datetype).toBe('date');
        expect([start?.getFullYear(), (start?.getMonth() ?? 0) + 1, start?.getDate()]).toEqual([
          moment.start.year,
          moment.start.month,
          moment.start.day,
        ]);
      } else {
        expect(event?.start?.getTime()).toBe(moment.start.epochMilliseconds);
      }
    }
  });

  test('has one event for every moment that is to come, the session first', () => {
    const dated = date('2026-12-04T14:30[Europe/Paris]');
    const events = getCalendarEvents(dated, words);
    const moments = dated.entries
      .filter(({ group, fromHours }) => group !== 'ask-first' && fromHours !== null)
      .map(({ group, fromHours }) => `${group} ${fromHours}`);
    expect(events).toHaveLength(new Set(moments).size);
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('session');
    expect(ids).toEqual(
      expect.arrayContaining([
        'days-before-168h',
        'days-before-48h',
        'first-hours-0h',
        'first-days-48h',
        'first-weeks-336h',
        'first-weeks-672h',
        'first-months-2160h',
        'first-months-4320h',
      ]),
    );
  });

  test('keeps the ids when the session moves, and other ids for another session', () => {
    const uids = (file: string): readonly string[] => parse(file).map(({ uid }) => uid);
    const first = write(date('2026-12-04T14:30[Europe/Paris]'));
    const moved = write(date('2026-12-11T09:00[America/New_York]', '2026-08-02T09:00[UTC]'));
    const second = write(date('2026-12-04T14:30[Europe/Paris]'), 2);
    expect(uids(moved)).toEqual(uids(first));
    expect(uids(second).filter((uid) => uids(first).includes(uid))).toEqual([]);
    const sequence = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]);
    expect(sequence(moved)).toBe(sequence(first) + 24 * 60);
  });

  test('writes what RFC 5545 asks for', () => {
    const file = write(date('2026-12-04T14:30[Europe/Paris]'));
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Mesotherapy Atlas/);
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    const count = (text: RegExp): number => file.match(text)?.length ?? 0;
    const events = count(/^BEGIN:VEVENT/gm);
    for (const each of [
      /^DTSTAMP:\d{8}T\d{6}Z/gm,
      /^TRANSP:TRANSPARENT/gm,
      /^SUMMARY;LANGUAGE=en/gm,
    ]) {
      expect(count(each)).toBe(events);
    }
    expect(file).toContain('X-WR-CALNAME:Session 1');
    expect(count(/^BEGIN:VALARM/gm)).toBeGreaterThan(events);
    expect(write(date('2026-12-04T14:30[Europe/Paris]'))).toBe(file);
  });

  test('tells no language of a description that is mixed', () => {
    const french = { t: getTranslator('fr'), lang: 'fr' };
    const file = writeCalendar(date('2026-12-04T14:30[Europe/Paris]'), french, OPTIONS);
    expect(file).toContain('SUMMARY;LANGUAGE=fr:Votre séance');
    expect(file).not.toContain('DESCRIPTION;');
  });

  test('says before every avoid list what nobody stops', () => {
    const avoid = getCalendarEvents(date('2026-12-04T14:30[Europe/Paris]'), words).find(
      ({ id }) => id === 'days-before-168h',
    );
    const text = avoid?.description ?? '';
    expect(text.indexOf('never stop a prescribed medicine')).toBeGreaterThan(-1);
    expect(text.indexOf('never stop a prescribed medicine')).toBeLessThan(text.indexOf('Aspirin'));
  });

  test('reminds of nothing that has begun, and leaves out what is over', () => {
    const dated = date('2026-12-04T14:30[Europe/Paris]', '2026-12-03T09:00[Europe/Paris]');
    const events = getCalendarEvents(dated, words);
    expect(events.find(({ id }) => id === 'days-before-168h')?.alarms).toEqual([]);
    expect(events.find(({ id }) => id === 'session')?.alarms).toEqual([-86_400, -7200]);
    const later = date('2026-12-04T14:30[Europe/Paris]', '2026-12-09T09:00[Europe/Paris]');
    const ids = getCalendarEvents(later, words).map(({ id }) => id);
    expect(ids).not.toContain('days-before-48h');
  });
});
