import { describe, expect, test } from 'vitest';
import { getPhases, selectRules } from '../../../src/care/select-rules.ts';
import { hours, makeRule } from './rule.ts';

describe('getPhases', () => {
  test.each([
    [hours(-48, 0), ['before']],
    [hours(-48, -24), ['before']],
    [hours(0, 0), ['before']],
    [hours(-168, 336), ['before', 'after']],
    [hours(0, 24), ['after']],
    [hours(24, 24), ['after']],
    [hours(0, null), ['after']],
    [hours(-48, null), ['before', 'after']],
    [{ when: 'any' }, ['any']],
    [{ when: 'before-booking' }, ['before-booking']],
  ] as const)('puts %j in %j', (window, phases) => {
    expect(getPhases(window)).toEqual(phases);
  });
});

describe('selectRules', () => {
  const rules = [
    { id: 'aspirin', data: makeRule({ window: hours(-168, 336) }) },
    { id: 'alcohol', data: makeRule({ kind: 'drink', rule: 'avoid', window: hours(-48, 0) }) },
    { id: 'sauna', data: makeRule({ kind: 'activity', rule: 'avoid', window: hours(0, 48) }) },
    { id: 'allergy', data: makeRule({ kind: 'condition', rule: 'tell-clinic' }) },
  ];
  const select = (query: Parameters<typeof selectRules>[1]) =>
    selectRules(rules, query).map(({ id }) => id);

  test('gives all rules in their order when nothing is asked', () => {
    expect(select({})).toEqual(['aspirin', 'alcohol', 'sauna', 'allergy']);
  });

  test('gives the rules of a phase, those that span two in both', () => {
    expect(select({ phase: 'before' })).toEqual(['aspirin', 'alcohol']);
    expect(select({ phase: 'after' })).toEqual(['aspirin', 'sauna']);
    expect(select({ phase: 'any' })).toEqual(['allergy']);
  });

  test('gives the rules that ask for one thing, or are about some kinds', () => {
    expect(select({ rule: 'avoid' })).toEqual(['alcohol', 'sauna']);
    expect(select({ kinds: ['drink', 'condition'] })).toEqual(['alcohol', 'allergy']);
    expect(select({ kinds: [] })).toEqual([]);
  });

  test('gives the rules that are asked for by their ids', () => {
    expect(select({ ids: ['sauna', 'aspirin'] })).toEqual(['sauna', 'aspirin']);
    expect(select({ ids: ['sauna'], rule: 'allowed' })).toEqual([]);
  });

  test('gives the rules that answer every part of a query', () => {
    expect(select({ phase: 'after', rule: 'avoid' })).toEqual(['sauna']);
    expect(select({ phase: 'after', rule: 'avoid', kinds: ['drink'] })).toEqual([]);
  });
});
