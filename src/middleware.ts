import { defineMiddleware } from 'astro:middleware';
import { linkBack } from './citations/link-back.ts';
import { withoutEscaping } from './i18n/unescaped.ts';

/** Links the sources of a page back to its text. The text is whole only when all is drawn. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.t = withoutEscaping(locals.t);
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  // Pages are drawn while they are read, so what they say of themselves is known afterwards.
  const html = await response.text();
  const { numbers, page } = locals.atlas ?? {};
  if (numbers === undefined) return new Response(html, response);
  const forWholePage: readonly string[] = page?.entry.data.sources ?? [];
  const { t } = locals;
  const linked = linkBack(html, {
    inText: t('cite.inText'),
    name: (id, place) => t('cite.place', { number: numbers.get(id), place }),
    withoutMark: (id) => (forWholePage.includes(id) ? t('cite.wholePage') : ''),
  });
  return new Response(linked, response);
});
