import type { APIRoute, GetStaticPaths } from 'astro';
import { writeQrFile } from '../../../clinics/qr-file.ts';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { localizePath } from '../../../i18n/paths.ts';
import { getNewestLeaflets } from '../../../leaflets/get-published.ts';
import { livePath } from '../../../leaflets/leaflet-key.ts';

export const getStaticPaths = (() =>
  getNewestLeaflets().map(({ text: { code } }) => ({
    params: { code },
    props: { code },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props: { code }, site }) => {
  const path = localizePath(livePath(code), DEFAULT_LOCALE, import.meta.env.BASE_URL);
  const file = writeQrFile(new URL(path, site).href);
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
