import { describe, expect, test } from 'vitest';
import { getStrings, getTranslator, pickStrings } from '../../../src/i18n/strings.ts';

describe('getTranslator', () => {
  test('speaks the language that was asked for', () => {
    expect(getTranslator('en')('tool.normal.title')).toBe('Is this normal?');
    expect(getTranslator('fr')('tool.normal.title')).toBe('Est-ce normal ?');
  });
});

describe('pickStrings', () => {
  test('hands over the strings of a feature with their plural forms, and no others', () => {
    const picked = pickStrings('en', ['window.days']);
    expect(picked).toEqual({
      'window.days_one': '{{count}} day',
      'window.days_other': '{{count}} days',
    });
  });

  test('takes all for an empty beginning', () => {
    expect(pickStrings('fr', [''])).toEqual(getStrings('fr'));
  });
});
