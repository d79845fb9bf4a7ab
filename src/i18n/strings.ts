import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { DEFAULT_LOCALE, getLocale, type LocaleId } from './locales.ts';
import { createTranslator, type Strings, type Translator } from './translate.ts';

const STRINGS: Readonly<Record<LocaleId, Strings>> = { en, fr };

/** @returns All strings of a language, English where a translation lacks one. */
export const getStrings = (locale: LocaleId): Strings => ({
  ...STRINGS[DEFAULT_LOCALE],
  ...STRINGS[locale],
});

/** @returns A translator for code that runs without Astro. */
export const getTranslator = (locale: LocaleId): Translator =>
  createTranslator(getStrings(locale), getLocale(locale).lang);

/**
 * @param beginnings How keys begin, such as `plan.`; for a script that knows no others.
 * @returns The strings that a page hands to its script.
 */
export const pickStrings = (locale: LocaleId, beginnings: readonly string[]): Strings =>
  Object.fromEntries(
    Object.entries(getStrings(locale)).filter(([key]) =>
      beginnings.some((beginning) => key.startsWith(beginning)),
    ),
  );
