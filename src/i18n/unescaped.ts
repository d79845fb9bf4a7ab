/** Options that a translation takes besides its values. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Starlight's strings escape their values for HTML, and Astro escapes what it draws once more: a
 * screen reader would say "St John&#39;s wort". This gives values as they are; Astro escapes them.
 *
 * @param t What Starlight puts into `Astro.locals.t`, with what hangs on it.
 */
export const withoutEscaping = <T extends (...given: never[]) => unknown>(t: T): T =>
  new Proxy(t, {
    apply: (target, self, [key, values = {}]: [string, Values?]): unknown =>
      Reflect.apply(target, self, [key, { ...values, interpolation: { escapeValue: false } }]),
  });
