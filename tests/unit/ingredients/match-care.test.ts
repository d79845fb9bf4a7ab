import { describe, expect, test } from 'vitest';
import { findRulesOf, findSignsOf } from '../../../src/ingredients/match-care.ts';
import type { Compound } from '../../../src/schemas/compounds.ts';
import type { Rule } from '../../../src/schemas/rules.ts';
import { makeRule } from '../care/rule.ts';

const substance = (id: string, title: string, kind: Compound['kind'], ...aliases: string[]) => ({
  id,
  data: { title, kind, aliases },
});
const lecithin = substance(
  'phosphatidylcholine',
  'Phosphatidylcholine',
  'fat-dissolving-agent',
  'Lecithin',
);
const bile = substance('deoxycholic-acid', 'Deoxycholic acid', 'fat-dissolving-agent');
const lidocaine = substance('lidocaine', 'Lidocaine', 'anaesthetic');
const caffeine = substance('caffeine', 'Caffeine', 'stimulant');
const all = [lecithin, bile, lidocaine, caffeine];

const rule = (id: string, fields: Partial<Rule>) => ({
  id,
  data: makeRule({ window: { when: 'before-booking' }, ...fields }),
});
const rules = [
  rule('cream', {
    names: [{ name: 'Lidocaine cream', kind: 'generic' }],
    rule: 'avoid',
    askFirstTwin: 'cream-twin',
  }),
  rule('cream-twin', { names: [] }),
  rule('allergy', { names: [{ name: 'lidocaine allergy', kind: 'lay' }] }),
  rule('heart', {
    names: [
      { name: 'caffeine', kind: 'generic' },
      { name: 'lidocaine', kind: 'misspelling' },
    ],
  }),
  rule('soya', { names: [{ name: 'lecithin', kind: 'lay' }], fatDissolvingOnly: true }),
  rule('swallowing', { names: [], fatDissolvingOnly: true }),
  rule('warmth', { names: [], fatDissolvingOnly: true, window: { when: 'any' } }),
];

describe('findRulesOf', () => {
  test('finds a rule by a product with the substance, and the rule that goes with it', () => {
    expect(findRulesOf(lidocaine, rules, all)).toEqual(['cream', 'cream-twin']);
    expect(findRulesOf(caffeine, rules, all)).toEqual(['heart']);
  });

  test('gives rules on fat-dissolving to that kind, but not what names another substance', () => {
    expect(findRulesOf(lecithin, rules, all)).toEqual(['soya', 'swallowing']);
    expect(findRulesOf(bile, rules, all)).toEqual(['swallowing']);
  });
});

describe('findSignsOf', () => {
  const signs = [
    { id: 'anaesthetic-poisoning', data: { onlyAfter: [] } },
    { id: 'caffeine-poisoning', data: { onlyAfter: ['caffeine-or-aminophylline' as const] } },
    { id: 'liver', data: { onlyAfter: ['fat-dissolving' as const] } },
    { id: 'severe-allergy', data: { onlyAfter: [] } },
  ];

  test('finds the signs of a substance or its kind, not those of every session', () => {
    expect(findSignsOf(caffeine, signs)).toEqual(['caffeine-poisoning']);
    expect(findSignsOf(bile, signs)).toEqual(['liver']);
    expect(findSignsOf(lidocaine, signs)).toEqual(['anaesthetic-poisoning']);
  });
});
