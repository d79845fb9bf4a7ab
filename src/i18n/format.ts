/** Dates, figures and lists in English follow British use. */
export const toRegional = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/**
 * @param day `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param lang BCP 47 language.
 * @returns The date in words, as exact as it was given: "11 April 2011", "January 2003", "2012".
 */
export function formatDate(day: string, lang: string): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (date !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(toRegional(lang), options).format(
    new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`),
  );
}

/**
 * @param range Both ends belong to it.
 * @param unit Unit after the figure, such as `mm`; joined by a space that does not break.
 * @returns "2 to 4 mm", "4 mm" for a single value, "up to 0.5 mm" when it starts at nought.
 */
export function formatRange(
  { min, max }: { min: number; max: number },
  unit: string,
  lang: string,
  words: { to: string; upTo: string },
): string {
  const figure = new Intl.NumberFormat(toRegional(lang), { maximumFractionDigits: 3 });
  const end = unit === '' ? '' : unit === '°' ? '°' : `\u00A0${unit}`;
  if (min === max) return `${figure.format(min)}${end}`;
  if (min === 0) return `${words.upTo} ${figure.format(max)}${end}`;
  return `${figure.format(min)} ${words.to} ${figure.format(max)}${end}`;
}

/** @returns A number with the separators of the language: "49,590". */
export const formatNumber = (value: number, lang: string): string =>
  new Intl.NumberFormat(toRegional(lang)).format(value);

/** @returns Names joined as a language joins them: "a, b and c". */
export const formatList = (names: readonly string[], lang: string): string =>
  new Intl.ListFormat(toRegional(lang), { type: 'conjunction' }).format(names);
