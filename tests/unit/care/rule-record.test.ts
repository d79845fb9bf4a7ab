import { describe, expect, test } from 'vitest';
import { describeWindow, getRulePath, toRuleRecord } from '../../../src/care/rule-record.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { hours, makeRule } from './rule.ts';

const t = getTranslator('en');

describe('getRulePath', () => {
  test.each([
    [makeRule({ rule: 'avoid', window: hours(-48, 0) }), '/care/before-your-session/#avoid-x'],
    [makeRule({ rule: 'allowed', window: hours(0, 72) }), '/care/after-your-session/#allowed-x'],
    [makeRule({ rule: 'avoid', window: hours(-168, 336) }), '/care/before-your-session/#avoid-x'],
    [makeRule({ window: { when: 'any' } }), '/care/before-your-session/#ask-first-x'],
  ])('leads to the page that draws the rule', (data, path) => {
    expect(getRulePath({ id: 'x', data })).toBe(path);
  });
});

describe('describeWindow', () => {
  test.each([
    [hours(-48, 0), 'for 2 days before'],
    [hours(0, 48, 'bruise-gone'), 'for 2 days after, and longer until the bruise has gone'],
    [hours(0, null, 'healed'), 'from the session on, until it has healed'],
  ])('says %j in words', (window, words) => {
    expect(describeWindow(window, t)).toBe(words);
  });
});

describe('toRuleRecord', () => {
  test('gives scripts the words of a rule and where it stands', () => {
    const data = makeRule({ rule: 'avoid', window: hours(-48, 0), neverStopAlone: false });
    expect(toRuleRecord({ id: 'ibuprofen', data }, t)).toEqual({
      id: 'ibuprofen',
      anchor: 'avoid-ibuprofen',
      label: 'Avoid',
      when: 'for 2 days before',
      item: 'Aspirin',
      instruction: 'Ask the doctor who told you to take it.',
      kind: 'medicine',
      rule: 'avoid',
      window: hours(-48, 0),
      reason: 'It thins the blood.',
      neverStopAlone: false,
      fatDissolvingOnly: false,
      askFirstTwin: undefined,
    });
  });
});
