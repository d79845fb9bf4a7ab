import { describe, expect, test } from 'vitest';
import { FIRST_DAYS_HOURS, getAnswers, getExpectedSpan } from '../../../src/decision/spans.ts';
import { makeExpectation } from './entries.ts';

describe('getExpectedSpan', () => {
  test('keeps the time of the author', () => {
    const bruise = makeExpectation('bruise', 'normal', ['bruise-or-bleeding'], 336);
    expect(getExpectedSpan(bruise)).toEqual({ fromHours: 0, toHours: 336 });
  });

  test.each([500, null])(
    'ends a normal lump with the first days, not after %s hours',
    (toHours) => {
      const lump = makeExpectation('lump', 'normal', ['swelling', 'lump-or-sore'], toHours);
      expect(getExpectedSpan(lump).toHours).toBe(FIRST_DAYS_HOURS);
    },
  );

  test('lets a lump be watched for longer', () => {
    const knot = makeExpectation('knot', 'watch', ['lump-or-sore'], 336);
    expect(getExpectedSpan(knot).toHours).toBe(336);
  });
});

describe('getAnswers', () => {
  test('covers all the time from the session on, without a gap', () => {
    expect(getAnswers({ fromHours: 24, toHours: 72 })).toEqual([
      { span: { fromHours: 0, toHours: 24 }, isExpected: false },
      { span: { fromHours: 24, toHours: 72 }, isExpected: true },
      { span: { fromHours: 72, toHours: null }, isExpected: false },
    ]);
  });

  test('is a single answer where it is always expected', () => {
    expect(getAnswers({ fromHours: 0, toHours: null })).toHaveLength(1);
  });
});
