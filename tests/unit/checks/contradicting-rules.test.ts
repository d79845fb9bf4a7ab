import { describe, expect, test } from 'vitest';
import { findContradictingRules } from '../../../src/checks/contradicting-rules.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';

const AVOID = 'content/care/en/rules/ginger-capsules.yml';
const OTHER = 'content/care/en/rules/ginger-meals.yml';

const rule = (
  asks: string,
  name: string,
  { kind = 'lay', from = -168, to = 0, twin = '' } = {},
): string =>
  `rule: ${asks}\nwindow: { when: hours, from: ${from}, to: ${to} }\n${twin === '' ? '' : `askFirstTwin: ${twin}\n`}names:\n  - { name: capsules, kind: lay }\n  - { name: ${name}, kind: ${kind} }\n`;
const tell = (avoid: string, other: string): string =>
  tellOf(findContradictingRules, { [AVOID]: avoid, [OTHER]: other });

describe('contradicting-rules', () => {
  test('accepts names of their own, and a shared one at different times', () => {
    const other = (name: string, options = {}) =>
      rule('allowed', name, options).replace('capsules', 'meals');
    expect(tell(rule('avoid', 'ginger pills'), other('ginger tea'))).toBe('');
    expect(tell(rule('avoid', 'ginger'), other('ginger', { from: 0, to: 24 }))).toBe('');
    expect(tell(rule('avoid', 'ginger', { kind: 'misspelling' }), other('ginger'))).toBe('');
  });

  test('refuses to avoid and to allow one thing at one time, whatever the accents', () => {
    const allowed = rule('allowed', 'GINGÉR').replace('capsules', 'meals');
    expect(tell(rule('avoid', 'ginger'), allowed)).toBe(`${AVOID}:5 (contradicting-rules)
  "ginger" is to be avoided, yet ${OTHER} says "allowed" for the same name at the same time.
  Fix: give each rule names of its own, such as "ginger tea" for the food, or mend a window.`);
  });

  test('accepts to avoid and to ask first where the rules are twins', () => {
    const options = { kind: 'generic', twin: 'ginger-meals' };
    expect(tell(rule('avoid', 'ginger', options), rule('ask-first', 'ginger'))).toBe('');
  });

  test('refuses to avoid and to ask first for one generic name without that', () => {
    const other = rule('ask-first', 'ginger').replace('capsules', 'meals');
    const avoid = rule('avoid', 'ginger', { kind: 'generic', twin: 'another' });
    expect(tell(avoid, other)).toBe(`${AVOID}:6 (contradicting-rules)
  "ginger" is to be avoided, yet ${OTHER} says "ask-first" for the same name at the same time.
  Fix: add \`askFirstTwin: ginger-meals\`, give each rule names of its own, or mend a window.`);
  });

  test('is content with any twin where the shared name is that of a class', () => {
    const other = rule('ask-first', 'painkiller').replace('capsules', 'meals');
    expect(tell(rule('avoid', 'painkiller', { twin: 'another' }), other)).toBe('');
    expect(tell(rule('avoid', 'painkiller'), other)).toContain('"painkiller" is to be avoided');
  });

  test('leaves what the clinic is told alone', () => {
    expect(tell(rule('avoid', 'ginger'), rule('tell-clinic', 'ginger'))).toBe('');
  });
});
