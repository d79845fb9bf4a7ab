import { describe, expect, test } from 'vitest';
import { findStanding, type Moment } from '../../../src/check/moment.ts';
import { sayAnswer } from '../../../src/check/say-answer.ts';
import type { Rule } from '../../../src/schemas/rules.ts';
import { hours } from '../care/rule.ts';
import { CHECKER, makeCheckRule, RULES, t } from './checker.ts';

const say = (id: string, moment: Moment): readonly string[] => {
  const rule = CHECKER.rules.get(id);
  if (rule === undefined) throw new Error(`No rule "${id}".`);
  const standing = findStanding(rule.window, moment);
  const { sign, text } = sayAnswer({ rule, standing, isAfterTests: false }, t);
  return [sign, text];
};

describe('sayAnswer', () => {
  test.each<[id: string, moment: Moment, sign: string, text: string]>([
    [
      'ibuprofen',
      { hours: -72 },
      'Later',
      'This atlas has no rule against it until 2 days before your session. After that: Leave it out until your session.',
    ],
    ['ibuprofen', { hours: -24 }, 'Avoid', 'Leave it out until your session.'],
    ['ibuprofen', { hours: 24 }, 'Before the session only', 'Avoid it then.'],
    ['ibuprofen', { side: 'any' }, 'Avoid', ''],
    ['ibuprofen-after', { hours: 72 }, 'Time is over', 'The time of this rule is over.'],
    ['ibuprofen-after', { hours: -72 }, 'After the session only', 'Ask first then.'],
    ['aspirin-after', { hours: 240 }, 'Avoid', 'Leave it out until the bruise has gone.'],
    ['aspirin-prescribed', { hours: -24 }, 'Ask first', 'Do not stop it alone.'],
    [
      'skin-treatments',
      { hours: -240 },
      'Fine for now',
      'Fine until 7 days before your session. After that: Leave it out until 14 days after your session.',
    ],
    [
      'swimming',
      { hours: 24 },
      'Avoid',
      'Leave it out until 3 days after your session, and longer until the punctures have closed.',
    ],
    ['swimming', { hours: 96 }, 'Avoid', 'Leave it out until the punctures have closed.'],
    ['swimming', { hours: -24 }, 'After the session only', 'Avoid it then.'],
    ['exercise', { hours: 72 }, 'Fine again', 'The time of this rule is over.'],
    ['washing', { hours: 2 }, 'Not yet', 'This counts from 6 hours after your session.'],
    ['washing', { hours: 12 }, 'Fine', ''],
    [
      'topical-retinoid',
      { hours: -240 },
      'Ask first',
      'This counts from 3 days before your session.',
    ],
    ['make-up-before', { hours: 0 }, 'Avoid', 'Leave it out on the day.'],
    ['make-up-before', { hours: -48 }, 'Later', ''],
    ['sunburn', { hours: -48 }, 'Later', ''],
    ['pregnancy', { hours: -48 }, 'Avoid', ''],
    [
      'cold-sore-history',
      { hours: 24 },
      'Tell your clinic',
      'This counts before you book. Does your clinic not know? Tell it now.',
    ],
    ['paracetamol', { hours: -24 }, 'Fine', ''],
  ])('of %s at %j: %s', (id, moment, sign, text) => {
    expect(say(id, moment)).toEqual([sign, text]);
  });

  test('never calls fine what a rule forbids, asks about or wants told at that moment', () => {
    for (const rule of RULES.filter((one) => one.rule !== 'allowed')) {
      for (let at = -600; at <= 600; at += 1) {
        const standing = findStanding(rule.window, { hours: at });
        if (standing !== 'now' && standing !== 'until') continue;
        const { sign, tone } = sayAnswer({ rule, standing, isAfterTests: false }, t);
        expect([rule.id, at, tone]).toEqual([rule.id, at, rule.rule]);
        expect(sign).toBe(t(`rule.${rule.rule}`));
      }
    }
  });

  test('never calls a medicine or supplement fine again', () => {
    for (const rule of RULES.filter(({ kind }) => ['medicine', 'supplement'].includes(kind))) {
      for (let at = 0; at <= 600; at += 1) {
        const standing = findStanding(rule.window, { hours: at });
        const { sign } = sayAnswer({ rule, standing, isAfterTests: false }, t);
        expect(sign).not.toBe(t('check.sign.fineAgain'));
      }
    }
  });

  test('has words for every window', () => {
    const windows: readonly Rule['window'][] = [
      { when: 'any' },
      { when: 'before-booking' },
      hours(0, 0),
      hours(-48, 0),
      hours(-48, 0, 'healed'),
      hours(-48, -24),
      hours(-48, 48, 'healed'),
      hours(-5, null),
      hours(0, null),
      hours(7, null, 'healed'),
    ];
    for (const window of windows) {
      for (const rule of ['avoid', 'ask-first', 'allowed', 'tell-clinic'] as const) {
        for (let at = -60; at <= 60; at += 1) {
          const one = makeCheckRule('x', { window, rule });
          const standing = findStanding(window, { hours: at });
          const { sign, text } = sayAnswer({ rule: one, standing, isAfterTests: false }, t);
          expect(sign).not.toBe('');
          expect(text).not.toContain('{{');
        }
      }
    }
  });
});
