import { describe, expect, test } from 'vitest';
import { getTool, getToolsOf, TOOLS } from '../../../src/graph/tools.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';

describe('TOOLS', () => {
  test('keeps the addresses that clinics link to', () => {
    expect(TOOLS.map(({ path }) => path)).toEqual([
      '/care/is-this-normal/',
      '/care/check/',
      '/care/plan/',
      '/care/ingredients/',
      '/clinics/',
      '/leaflets/',
      '/clinics/sheet/',
    ]);
  });

  test.each(TOOLS)('has words for $id in every language', ({ id }) => {
    for (const locale of ['en', 'fr'] as const) {
      const t = getTranslator(locale);
      expect(t(`tool.${id}.title`)).not.toBe('');
      expect(t(`tool.${id}.summary`).length).toBeLessThanOrEqual(165);
    }
  });
});

describe('getToolsOf', () => {
  test('splits the tools between patients and clinics', () => {
    expect(getToolsOf('care').map(({ id }) => id)).toEqual([
      'normal',
      'check',
      'plan',
      'ingredients',
    ]);
    expect(getToolsOf('clinics').map(({ id }) => id)).toEqual(['clinics', 'leaflets', 'sheet']);
  });
});

describe('getTool', () => {
  test('finds a tool by its id', () => {
    expect(getTool('plan').path).toBe('/care/plan/');
  });
});
