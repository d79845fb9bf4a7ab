import { getAtlas, getPage, getPagesOf, getWords } from '../graph/atlas.ts';
import { entryKey } from '../graph/keys.ts';
import { DEFAULT_LOCALE, getLocale, type LocaleId } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/strings.ts';
import { buildIngredients } from './build-ingredients.ts';
import type { IngredientData } from './ingredient-data.ts';

/** @returns All that can be told of ingredients in a language, listed by title. */
export async function getIngredients(locale: LocaleId): Promise<IngredientData> {
  const atlas = await getAtlas();
  const { lang } = getLocale(locale);
  const compounds = getPagesOf(atlas, 'compounds').map((page) => {
    const { title, isFallback } = getWords(page, locale);
    return {
      id: page.id,
      data: page.entry.data,
      title,
      lang: isFallback ? getLocale(DEFAULT_LOCALE).lang : lang,
    };
  });
  return buildIngredients({
    compounds: compounds.sort((a, b) => a.title.localeCompare(b.title, lang)),
    claims: atlas.evidence,
    rules: atlas.rules,
    signs: atlas.signs,
    lang,
    t: getTranslator(locale),
    titleOf: (collection, id) => getWords(getPage(atlas, entryKey(collection, id)), locale).title,
    address: (path) => localizePath(path, locale, import.meta.env.BASE_URL),
  });
}
