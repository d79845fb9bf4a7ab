import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../src/i18n/translate.ts';

const t = createTranslator(
  {
    plain: 'Word',
    filled: 'For {{name}} on {{day}}',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
  'en',
);

describe('createTranslator', () => {
  test('fills in values and leaves a missing one as it is written', () => {
    expect(t('filled', { name: '<b>', day: 3 })).toBe('For <b> on 3');
    expect(t('filled', { name: 'x' })).toBe('For x on {{day}}');
  });

  test('does not fill in values a second time', () => {
    expect(t('filled', { name: '{{day}}', day: '$&' })).toBe('For {{day}} on $&');
  });

  test('chooses the plural form of the language', () => {
    expect([t('days', { count: 1 }), t('days', { count: 2 })]).toEqual(['1 day', '2 days']);
    const french = createTranslator({ j_one: '{{count}} jour', j_other: '{{count}} jours' }, 'fr');
    expect([french('j', { count: 0 }), french('j', { count: 2 })]).toEqual(['0 jour', '2 jours']);
  });

  test('throws for a string that does not exist', () => {
    expect(() => t('plian')).toThrow('No string "plian" in "en".');
  });
});
