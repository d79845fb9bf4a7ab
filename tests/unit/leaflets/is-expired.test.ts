import { describe, expect, test } from 'vitest';
import { isExpired } from '../../../src/leaflets/is-expired.ts';

describe('isExpired', () => {
  test.each([
    [new Date(2026, 10, 22, 8), false],
    [new Date(2027, 10, 22, 0, 0), false],
    [new Date(2027, 10, 22, 23, 59), false],
    [new Date(2027, 10, 23, 0, 0), true],
    [new Date(2028, 0, 1), true],
  ])('counts the last day of 2027-11-22 in, on %s', (now, expected) => {
    expect(isExpired('2027-11-22', now)).toBe(expected);
  });
});
