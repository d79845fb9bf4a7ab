/** Strings of one language; plural forms end in `_one`, `_other` and so on. */
export type Strings = Readonly<Record<string, string>>;

/** Looks a string up and fills in its values; `count` chooses the plural form. */
export type Translator = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * What pages have in `Astro.locals.t`, for code that runs without Astro: checks, commands and
 * scripts in the browser. Values stand in double braces, as in `{{count}}`.
 *
 * @param lang Language tag, for the plural rules.
 * @returns A function that throws when no string has the key.
 */
export function createTranslator(strings: Strings, lang: string): Translator {
  const plurals = new Intl.PluralRules(lang);
  return (key, values = {}) => {
    const count = values['count'];
    const form = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    const text = strings[form] ?? strings[`${key}_other`] ?? strings[key];
    if (text === undefined) throw new Error(`No string "${key}" in "${lang}".`);
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
