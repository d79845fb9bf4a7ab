import { describe, expect, test } from 'vitest';
import { countHours, describeAgo, findSpan, toAmount } from '../../../src/decision/hours.ts';

describe('toAmount', () => {
  test.each([
    [1, 'hour', 1],
    [24, 'hour', 24],
    [48, 'day', 2],
    [50, 'hour', 50],
    [72, 'day', 3],
    [168, 'day', 7],
    [336, 'week', 2],
    [360, 'day', 15],
  ])('says %i hours as people would', (hours, unit, number) => {
    expect(toAmount(hours)).toEqual({ unit, number });
  });
});

describe('countHours', () => {
  const now = new Date('2026-11-22T12:00');

  test('counts from the moment of the session', () => {
    expect(countHours('2026-11-20T12:00', now)).toBe(48);
    expect(countHours('2026-11-22T13:30', now)).toBe(-1.5);
  });

  test.each(['', 'soon', '<b>', '2026-99-99T12:00', '\u202e2026'])(
    'knows no moment in %j',
    (text) => {
      expect(countHours(text, now)).toBeUndefined();
    },
  );
});

describe('findSpan', () => {
  const spans = [
    { fromHours: 0, toHours: 72 },
    { fromHours: 72, toHours: null },
  ];

  test.each([
    [0, 0],
    [72, 0],
    [72.01, 1],
    [9999, 1],
  ])('finds where hour %d lies', (hours, index) => {
    expect(findSpan(spans, hours)).toBe(spans[index]);
  });

  test('finds nothing before the session', () => {
    expect(findSpan(spans, -1)).toBeUndefined();
  });
});

describe('describeAgo', () => {
  test.each([
    [0.5, 'en', '0 hours ago'],
    [47.9, 'en', '47 hours ago'],
    [80, 'en', '3 days ago'],
    [80, 'fr', 'il y a 3 jours'],
  ])('says %d hours in %s', (hours, lang, words) => {
    expect(describeAgo(hours, lang)).toBe(words);
  });
});
