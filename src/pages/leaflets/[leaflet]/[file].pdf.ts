import type { APIRoute, GetStaticPaths } from 'astro';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { localizePath } from '../../../i18n/paths.ts';
import { getPublishedLeaflets } from '../../../leaflets/get-published.ts';
import { livePath } from '../../../leaflets/leaflet-key.ts';
import { renderLeaflet } from '../../../leaflets/pdf/render-leaflet.ts';
import { getPdfName, PDF_VARIANTS } from '../../../leaflets/pdf/variants.ts';

export const getStaticPaths = (() =>
  getPublishedLeaflets().flatMap((leaflet) =>
    PDF_VARIANTS.map((variant) => ({
      params: { leaflet: leaflet.key, file: getPdfName(leaflet.text, variant.id) },
      props: { leaflet, variant },
    })),
  )) satisfies GetStaticPaths;

/** One revision of a leaflet on one size of paper, in one size of print. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { leaflet, variant },
  site,
}) => {
  const { text, hash } = leaflet;
  const toUrl = (path: string): string =>
    new URL(localizePath(path, DEFAULT_LOCALE, import.meta.env.BASE_URL), site).href;
  const pdf = await renderLeaflet(
    { text, sha256: hash, url: toUrl(livePath(text.code)), evidenceUrl: toUrl(text.livePage) },
    variant,
  );
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
