import type { APIRoute, GetStaticPaths } from 'astro';
import { type LocaleId, LOCALES } from '../../../i18n/locales.ts';
import { getIngredients } from '../../../ingredients/get-ingredients.ts';

export const getStaticPaths = (() =>
  LOCALES.map(({ id: locale, path }) => ({
    params: { locale: path || undefined },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: LocaleId }> = async ({ props }) =>
  Response.json(await getIngredients(props.locale));
