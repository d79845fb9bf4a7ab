import { describe, expect, test } from 'vitest';
import { checkAppointment, formatAppointment, isPast } from '../../../src/clinics/appointment.ts';
import { cleanText } from '../../../src/fragments/fragment-state.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';

describe('checkAppointment', () => {
  test.each(['', '2026-12-04T14:30', '2028-02-29T00:00'])('keeps %j', (text) => {
    expect(checkAppointment(text)).toEqual({ value: text });
  });

  test.each([
    '2026-02-30T10:00',
    '2027-02-29T10:00',
    '2026-13-01T10:00',
    '2026-12-04T24:00',
    '2026-12-04T10:60',
    '2026-12-04',
    '2026-12-04 14:30',
    '2026-12-04T14:30Z',
    '2026-12-04T14:30 free',
    '1999-12-04T14:30',
    'tomorrow',
  ])('refuses %j', (text) => {
    expect(checkAppointment(text)).toEqual({ value: '', problem: 'moment' });
  });

  test('never throws and never keeps a hostile string that is no moment', () => {
    for (const text of HOSTILE_STRINGS) {
      expect(checkAppointment(cleanText(text, 40)).value).toMatch(
        /^$|^20\d\d-\d\d-\d\dT\d\d:\d\d$/,
      );
    }
  });
});

describe('formatAppointment', () => {
  test('tells the day and the hour as they are on the clock of the clinic', () => {
    // Editions of the language data differ in the comma.
    expect(formatAppointment('2026-12-04T14:30', 'en')).toMatch(
      /^Friday,? 4 December 2026 at 14:30$/,
    );
    expect(formatAppointment('2026-12-04T14:30', 'fr')).toMatch(
      /^vendredi 4 décembre 2026 à 14:30$/,
    );
  });

  test('tells nothing for what is no moment', () => {
    expect(formatAppointment('soon', 'en')).toBe('');
  });
});

test('isPast compares clocks', () => {
  expect(isPast('2026-12-04T14:30', '2026-12-04T14:31')).toBe(true);
  expect(isPast('2026-12-04T14:30', '2026-12-04T14:30')).toBe(false);
  expect(isPast('', '2026-12-04T14:30')).toBe(false);
});
