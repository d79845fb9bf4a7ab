import type { APIRoute, GetStaticPaths } from 'astro';
import { getLeafletEmbed } from '../../clinics/embed-paths.ts';
import { buildOembed } from '../../clinics/oembed.ts';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import { getTranslator } from '../../i18n/strings.ts';
import { getNewestLeaflets } from '../../leaflets/get-published.ts';
import type { LeafletText } from '../../leaflets/leaflet-text.ts';

export const getStaticPaths = (() =>
  getNewestLeaflets().map(({ text }) => ({
    params: { code: text.code },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: LeafletText }> = ({ props: { text }, site }) => {
  const { BASE_URL: base } = import.meta.env;
  const url = new URL(localizePath('/', DEFAULT_LOCALE, base), site).href;
  const name = getTranslator(DEFAULT_LOCALE)('embed.provider');
  return Response.json(buildOembed(getLeafletEmbed(text, { site, base }), { name, url }));
};
