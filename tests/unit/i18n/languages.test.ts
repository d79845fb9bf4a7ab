import { describe, expect, test } from 'vitest';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import fr from '../../../src/i18n/fr.json' with { type: 'json' };
import type { LocaleId } from '../../../src/i18n/locales.ts';

const STRINGS: Readonly<Record<LocaleId, Readonly<Record<string, string>>>> = { en, fr };

const PLURAL = /_(zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{\w+\}\}/g;

const withoutPlural = (key: string): string => key.replace(PLURAL, '');
const placeholdersOf = (text: string | undefined): readonly string[] =>
  [...new Set(text?.match(PLACEHOLDER))].sort();

/** Keys without their plural endings, each once. */
const subjectsOf = (strings: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set(Object.keys(strings).map(withoutPlural))].sort();

/** Plural forms that a language needs for the counts that occur. */
const formsOf = (lang: string): readonly string[] => {
  const rules = new Intl.PluralRules(lang);
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];
};

const others = Object.entries(STRINGS).filter(([id]) => id !== 'en');
const all = Object.entries(STRINGS);

describe('strings', () => {
  test.each(others)('have the same keys in %s as in English', (_, strings) => {
    expect(subjectsOf(strings)).toEqual(subjectsOf(en));
  });

  test.each(others)('have the same placeholders in %s as in English', (_, strings) => {
    const english = new Map(
      Object.entries(en).map(([key, text]) => [withoutPlural(key), placeholdersOf(text)]),
    );
    for (const [key, text] of Object.entries(strings)) {
      expect([key, placeholdersOf(text)]).toEqual([key, english.get(withoutPlural(key))]);
    }
  });

  test.each(all)('have each plural form that %s needs', (lang, strings) => {
    const plurals = Object.keys(strings).filter((key) => PLURAL.test(key));
    for (const subject of new Set(plurals.map(withoutPlural))) {
      for (const form of formsOf(lang)) expect(plurals).toContain(`${subject}_${form}`);
    }
  });

  test.each(all)('are never empty in %s and have no blanks at their ends', (_, strings) => {
    for (const [key, text] of Object.entries(strings)) {
      expect([key, text.trim()]).toEqual([key, text]);
      expect([key, text]).not.toEqual([key, '']);
    }
  });
});
