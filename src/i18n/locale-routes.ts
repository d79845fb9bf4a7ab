import { type LocaleId, LOCALES } from './locales.ts';

/** What a page that exists in every language is told. */
export interface LocaleProps {
  readonly locale: LocaleId;
}

/** @returns The routes of a page that exists in every language, for `getStaticPaths`. */
export const getLocaleRoutes = () =>
  LOCALES.map(({ id: locale, path }) => ({
    params: { locale: path || undefined },
    props: { locale },
  }));
