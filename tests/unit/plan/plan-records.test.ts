import { describe, expect, test } from 'vitest';
import { toPlanRecords } from '../../../src/plan/plan-records.ts';
import { care, records } from './records.ts';

const hrefOf = (found: readonly { readonly id: string; readonly href: string }[], id: string) =>
  found.find((record) => record.id === id)?.href;

describe('toPlanRecords', () => {
  test('leads to the place that says the same with its evidence', () => {
    expect(hrefOf(records.signs, 'severe-allergy')).toBe(
      '/care/warning-signs/#sign-severe-allergy',
    );
    expect(hrefOf(records.course, 'bruise')).toBe('/care/after-your-session/#expect-bruise');
    expect(hrefOf(records.rules, 'ibuprofen')).toBe('/care/before-your-session/#avoid-ibuprofen');
  });

  test('leads there in the language of the page', () => {
    const { signs, course, tasks } = toPlanRecords(care, (path) => `/fr${path}`);
    for (const { href } of [...signs, ...course, ...tasks]) expect(href).toMatch(/^\/fr\/care\//);
  });

  test('refuses a rule that names a twin which is not there', () => {
    const twins = new Set(care.rules.map(({ data }) => data.askFirstTwin));
    const rules = care.rules.filter(({ id }) => !twins.has(id));
    expect(() => toPlanRecords({ ...care, rules }, (path) => path)).toThrow('No rule');
  });
});
