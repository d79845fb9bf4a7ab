import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readAppointment } from '../../../src/plan/read-appointment.ts';

const read = (text: string, zone: string): string => {
  const found = readAppointment(Temporal, text, zone);
  return found.found ? `${found.at.toString()} ${found.clocks}` : found.problem;
};

describe('readAppointment', () => {
  test.each([
    ['2026-12-04T14:30', 'Europe/Paris', '2026-12-04T14:30:00+01:00[Europe/Paris] plain'],
    ['2027-03-28T02:30', 'Europe/Paris', '2027-03-28T03:30:00+02:00[Europe/Paris] skipped'],
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T02:30:00+02:00[Europe/Paris] twice'],
    ['2027-03-14T02:30', 'America/New_York', '2027-03-14T03:30:00-04:00[America/New_York] skipped'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-04:00[America/New_York] twice'],
    // Half an hour on Lord Howe Island.
    [
      '2026-10-04T02:10',
      'Australia/Lord_Howe',
      '2026-10-04T02:40:00+11:00[Australia/Lord_Howe] skipped',
    ],
    [
      '2027-04-04T01:45',
      'Australia/Lord_Howe',
      '2027-04-04T01:45:00+11:00[Australia/Lord_Howe] twice',
    ],
    // Samoa had no 30 December 2011.
    ['2011-12-30T10:00', 'Pacific/Apia', '2011-12-31T10:00:00+14:00[Pacific/Apia] skipped'],
    ['2026-12-04T14:30', 'Asia/Kathmandu', '2026-12-04T14:30:00+05:45[Asia/Kathmandu] plain'],
    ['2028-02-29T09:00', 'UTC', '2028-02-29T09:00:00+00:00[UTC] plain'],
  ])('reads %s in %s', (text, zone, expected) => {
    expect(read(text, zone)).toBe(expected);
  });

  test.each([
    ['', 'Europe/Paris', 'no-time'],
    ['2026-02-30T10:00', 'Europe/Paris', 'no-such-time'],
    ['2026-13-01T10:00', 'Europe/Paris', 'no-such-time'],
    ['2026-12-04T24:00', 'Europe/Paris', 'no-such-time'],
    ['2026-12-04', 'Europe/Paris', 'no-such-time'],
    ['9999-12-31T23:00', 'Europe/Paris', 'no-such-time'],
    ['0026-12-04T14:30', 'Europe/Paris', 'no-such-time'],
    ['<img src=x>', 'Europe/Paris', 'no-such-time'],
    ['2026-12-04T14:30', 'Mars/Olympus', 'no-such-zone'],
    ['2026-12-04T14:30', '', 'no-such-zone'],
    ['2026-12-04T14:30', '+05:45', 'no-such-zone'],
    ['2026-12-04T14:30', '2026-12-04T14:30Z', 'no-such-zone'],
  ])('says what is wrong with %j in %j', (text, zone, problem) => {
    expect(read(text, zone)).toBe(problem);
  });
});
