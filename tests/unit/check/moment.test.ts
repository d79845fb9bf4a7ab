import { describe, expect, test } from 'vitest';
import { holdsAt } from '../../../src/care/rule-window.ts';
import { findStanding, type Moment, toMoment } from '../../../src/check/moment.ts';
import { hours } from '../care/rule.ts';
import { RULES } from './checker.ts';

describe('toMoment', () => {
  test.each<[when: string, days: string, hours: string, moment: Moment]>([
    ['', '3', '', { side: 'any' }],
    ['<b>', '3', '', { side: 'any' }],
    ['before', '', '', { side: 'before' }],
    ['after', 'x', '', { side: 'after' }],
    ['after', '-1', '', { side: 'after' }],
    ['before', '999', '', { side: 'before' }],
    ['before', '3', '', { hours: -72 }],
    ['before', '3', '5', { hours: -72 }],
    ['before', '0', '5', { hours: -5 }],
    ['before', '0', '', { hours: 0 }],
    ['after', '0', '', { hours: 0.5 }],
    ['after', '0', '5', { hours: 5 }],
    ['after', '0', '23', { hours: 23 }],
    ['after', '0', '24', { side: 'after' }],
    ['before', '0', '99', { side: 'before' }],
    ['after', '14', '', { hours: 336 }],
  ])('reads %j, %j days, %j hours', (when, days, onDay, moment) => {
    expect(toMoment(when, days, onDay)).toEqual(moment);
  });
});

describe('findStanding', () => {
  test.each([
    [hours(-168, 0), { hours: -200 }, 'later'],
    [hours(-168, 0), { hours: -168 }, 'now'],
    [hours(-168, 0), { hours: 0 }, 'now'],
    [hours(-168, 0), { hours: 5 }, 'other-side'],
    [hours(-168, 0), { side: 'any' }, 'whole'],
    [hours(-168, 0), { side: 'before' }, 'whole'],
    [hours(-168, 0), { side: 'after' }, 'other-side'],
    [hours(-168, 336), { hours: 300 }, 'now'],
    [hours(-168, 336), { hours: 400 }, 'over'],
    [hours(0, 48), { hours: -72 }, 'other-side'],
    [hours(0, 48), { hours: 48 }, 'now'],
    [hours(0, 48), { hours: 72 }, 'over'],
    [hours(0, 0), { hours: -72 }, 'later'],
    [hours(0, 0), { hours: 0 }, 'now'],
    [hours(0, 0), { hours: 1 }, 'other-side'],
    [hours(24, null, 'healed'), { hours: 3 }, 'later'],
    [hours(0, 48, 'healed'), { hours: 72 }, 'until'],
    [{ when: 'any' }, { hours: -72 }, 'now'],
    [{ when: 'any' }, { side: 'after' }, 'whole'],
    [{ when: 'before-booking' }, { hours: -72 }, 'now'],
    [{ when: 'before-booking' }, { hours: 72 }, 'over'],
    [{ when: 'before-booking' }, { side: 'after' }, 'over'],
  ] as const)('of %j at %j is %j', (window, moment, standing) => {
    expect(findStanding(window, moment)).toBe(standing);
  });

  test('never differs from holdsAt', () => {
    for (const { id, window } of RULES) {
      for (let at = -700; at <= 5000; at += 1) {
        const holding = holdsAt(window, at);
        const standing = findStanding(window, { hours: at });
        const expected = {
          holds: ['now'],
          until: ['until'],
          'not-yet': ['later', 'other-side'],
          over: ['over', 'other-side'],
        }[holding];
        if (!expected.includes(standing)) expect([id, at, standing]).toEqual([id, at, holding]);
      }
    }
  });
});
