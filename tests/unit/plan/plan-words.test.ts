import { describe, expect, test } from 'vitest';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { describeAmount, describeOffset, formatMoment } from '../../../src/plan/plan-words.ts';
import { at, words } from './records.ts';

describe('describeAmount', () => {
  test.each([
    [6, '6 hours'],
    [-24, '1 day'],
    [-168, '7 days'],
    [-336, '2 weeks'],
    [672, '4 weeks'],
    [2160, 'about 3 months'],
    [4320, 'about 6 months'],
  ])('says %i hours as "%s"', (hours, expected) => {
    expect(describeAmount(hours, words)).toBe(expected);
  });
});

describe('describeOffset', () => {
  test('tells before from after', () => {
    expect(describeOffset(-48, words)).toBe('2 days before your session');
    expect(describeOffset(6, words)).toBe('6 hours after your session');
  });
});

describe('formatMoment', () => {
  const moment = at('2026-12-04T23:45[Asia/Kathmandu]');

  test('tells the time of the clock where the clinic is', () => {
    expect(formatMoment(moment, words, 'year-and-minute')).toBe('Fri, 4 Dec 2026, 23:45');
    expect(formatMoment(moment, words, 'day')).toBe('Fri 4 Dec');
  });

  test('speaks French', () => {
    const french = { t: getTranslator('fr'), lang: 'fr' };
    expect(formatMoment(moment, french, 'minute')).toBe('ven. 4 déc., 23:45');
  });
});
