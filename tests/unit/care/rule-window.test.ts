import { describe, expect, test } from 'vitest';
import { holdsAt } from '../../../src/care/rule-window.ts';
import type { Rule } from '../../../src/schemas/rules.ts';
import { hours } from './rule.ts';

describe('holdsAt', () => {
  test.each<[Rule['window'], number, string]>([
    [{ when: 'any' }, -5000, 'holds'],
    [{ when: 'any' }, 5000, 'holds'],
    [{ when: 'before-booking' }, -1, 'holds'],
    [{ when: 'before-booking' }, 0, 'over'],
    [hours(-48, 0), -49, 'not-yet'],
    [hours(-48, 0), -48, 'holds'],
    [hours(-48, 0), 0, 'holds'],
    [hours(-48, 0), 1, 'over'],
    [hours(6, null), 5, 'not-yet'],
    [hours(6, null), 9999, 'holds'],
    [hours(0, null, 'bruise-gone'), 1, 'until'],
    [hours(0, 48, 'bruise-gone'), 48, 'holds'],
    [hours(0, 48, 'bruise-gone'), 49, 'until'],
  ])('says of %j at hour %d: %s', (window, hour, answer) => {
    expect(holdsAt(window, hour)).toBe(answer);
  });
});
