import { describe, expect, test } from 'vitest';
import { windowsOverlap } from '../../../src/care/windows-overlap.ts';
import { hours } from './rule.ts';

const ANY = { when: 'any' } as const;
const BOOKING = { when: 'before-booking' } as const;

describe('windowsOverlap', () => {
  test.each([
    [ANY, ANY, true],
    [ANY, hours(0, 0), true],
    [BOOKING, hours(-48, 0), true],
    [BOOKING, hours(0, 24), false],
    [hours(-48, 0), hours(-168, 0), true],
    // One hands over to the other at the session.
    [hours(-48, 0), hours(0, 48), false],
    [hours(-48, 0), hours(0, 0), true],
    [hours(-72, -48), hours(-24, 0), false],
    [hours(0, 24), hours(48, null), false],
    [hours(0, 24, 'healed'), hours(48, null), true],
    [hours(0, null), hours(4000, 4320), true],
  ] as const)('of %j and %j is %s', (one, other, expected) => {
    expect(windowsOverlap(one, other)).toBe(expected);
    expect(windowsOverlap(other, one)).toBe(expected);
  });
});
