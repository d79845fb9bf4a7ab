import type { Atlas } from '../graph/atlas.ts';
import { getLocale, type LocaleId, LOCALES } from '../i18n/locales.ts';
import type { PageContext } from './page-context.ts';

/**
 * @param path Path without base and language, such as `/care/plan/`.
 * @returns Context of a page that stands in every language and draws from no single entry.
 */
export const inEveryLanguage = (atlas: Atlas, locale: LocaleId, path: string): PageContext => ({
  atlas,
  locale,
  lang: getLocale(locale).lang,
  path,
  isFallback: false,
  translatedInto: LOCALES.map(({ id }) => id),
});
