import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import {
  addHours,
  type DatedPlan,
  datePlan,
  type EntryState,
} from '../../../src/plan/date-plan.ts';
import { at, records } from './records.ts';

const plan = buildPlan(records, ['fat-dissolving']);
const SESSION = '2026-12-04T14:30[Europe/Paris]';

const date = (session: string, now: string): DatedPlan =>
  datePlan(plan, at(session), at(now).toInstant());

const stateOf = (id: string, now: string): EntryState | undefined =>
  date(SESSION, now).entries.find((entry) => entry.id === id)?.state;

describe('addHours', () => {
  test.each([
    // The clocks change in between: days keep the hour of the clock, hours are hours that pass.
    ['2027-03-29T10:00[Europe/Paris]', -168, '2027-03-22T10:00:00+01:00[Europe/Paris]'],
    ['2027-03-28T01:00[Europe/Paris]', 6, '2027-03-28T08:00:00+02:00[Europe/Paris]'],
    ['2026-10-31T22:00[America/New_York]', 24, '2026-11-01T22:00:00-05:00[America/New_York]'],
    ['2026-10-31T22:00[America/New_York]', 6, '2026-11-01T03:00:00-05:00[America/New_York]'],
    ['2026-10-03T12:00[Australia/Lord_Howe]', 48, '2026-10-05T12:00:00+11:00[Australia/Lord_Howe]'],
    ['2026-10-04T00:00[Australia/Lord_Howe]', 6, '2026-10-04T06:30:00+11:00[Australia/Lord_Howe]'],
    ['2011-12-29T10:00[Pacific/Apia]', 48, '2011-12-31T10:00:00+14:00[Pacific/Apia]'],
    ['2027-03-01T09:00[Asia/Kathmandu]', -48, '2027-02-27T09:00:00+05:45[Asia/Kathmandu]'],
    // The day before, that hour is skipped.
    ['2027-03-29T02:30[Europe/Paris]', -24, '2027-03-28T03:30:00+02:00[Europe/Paris]'],
  ])('counts from %s by %i hours', (from, hours, expected) => {
    expect(addHours(at(from), hours).toString()).toBe(expected);
  });
});

describe('datePlan', () => {
  test('gives each entry the dates of its hours', () => {
    const dated = date(SESSION, '2026-11-01T09:00[Europe/Paris]');
    for (const { fromHours, toHours, start, end } of dated.entries) {
      const expected = [fromHours, toHours].map((hours) =>
        hours === null ? undefined : addHours(dated.appointment, hours).toString(),
      );
      expect([start?.toString(), end?.toString()]).toEqual(expected);
    }
  });

  test.each<[string, string, EntryState]>([
    ['rule-aspirin-for-pain', '2026-11-27T14:29[Europe/Paris]', 'coming'],
    ['rule-aspirin-for-pain', '2026-11-27T14:31[Europe/Paris]', 'late'],
    ['rule-aspirin-for-pain', '2026-12-04T14:31[Europe/Paris]', 'over'],
    ['rule-skin-treatments', '2026-12-04T14:31[Europe/Paris]', 'now'],
    ['rule-skin-treatments', '2026-12-19T14:31[Europe/Paris]', 'over'],
    ['rule-massage', '2027-02-01T09:00[Europe/Paris]', 'now'],
    ['rule-heat', '2026-12-08T09:00[Europe/Paris]', 'now'],
    ['end-heat', '2026-12-08T09:00[Europe/Paris]', 'over'],
    ['rule-warfarin', '2027-02-01T09:00[Europe/Paris]', 'now'],
    ['task-tell-every-medicine', '2026-12-03T09:00[Europe/Paris]', 'due'],
    ['task-tell-every-medicine', '2026-12-05T09:00[Europe/Paris]', 'over'],
    ['rule-cold-sore-history', '2026-12-04T14:00[Europe/Paris]', 'due'],
    ['rule-cold-sore-history', '2026-12-04T15:00[Europe/Paris]', 'over'],
    ['task-keep-a-note', '2026-12-05T09:00[Europe/Paris]', 'due'],
    ['task-report-a-side-effect', '2026-12-09T09:00[Europe/Paris]', 'now'],
    ['task-bring-medicine-list', '2026-12-05T09:00[Europe/Paris]', 'over'],
    ['expect-bruise', '2026-12-10T09:00[Europe/Paris]', 'now'],
    ['expect-bruise', '2026-12-20T09:00[Europe/Paris]', 'over'],
  ])('says of %s at %s: %s', (id, now, state) => {
    expect(stateOf(id, now)).toBe(state);
  });

  test.each([
    ['2026-12-04T09:00[Europe/Paris]', 'today', 0],
    ['2026-12-03T23:59[Europe/Paris]', 'tomorrow', 1],
    // Already the day of the session where the clinic is.
    ['2026-12-03T20:00[America/New_York]', 'today', 0],
    ['2026-11-20T09:00[Europe/Paris]', 'ahead', 14],
    ['2024-01-01T09:00[Europe/Paris]', 'far-ahead', 1068],
    ['2026-12-04T18:00[Europe/Paris]', 'past', 0],
    ['2026-12-09T09:00[Europe/Paris]', 'past', -5],
    ['2027-07-01T09:00[Europe/Paris]', 'far-past', -209],
  ])('seen from %s the session is %s', (now, timing, daysAhead) => {
    expect(date(SESSION, now)).toMatchObject({ timing });
    expect(date(SESSION, now).daysAhead + 0).toBe(daysAhead);
  });
});
