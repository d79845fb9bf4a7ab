import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { DEFAULT_LOCALE, getLocale, LOCALES } from '../i18n/locales.ts';
import { FEED_PATH } from '../feed/feed-path.ts';
import { LAYERS } from '../styles/layers.ts';
import { localizePath } from '../i18n/paths.ts';
import { buildPageData } from '../structured-data/page-data.ts';
import { serialize } from '../structured-data/serialize.ts';

type Head = Parameters<
  Parameters<typeof defineRouteMiddleware>[0]
>[0]['locals']['starlightRoute']['head'];

const isAlternate = ({ tag, attrs }: Head[number]): boolean =>
  tag === 'link' && (attrs?.['rel'] === 'alternate' || attrs?.['rel'] === 'canonical');
const isGenerator = ({ attrs }: Head[number]): boolean => attrs?.['name'] === 'generator';

/**
 * Tells search engines what a page is about, and which languages a page really has: Starlight names them all. A page that
 * falls back to English points at the English one and is kept out of their index.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const context = locals.atlas;
  if (context === undefined) return;
  const { isFallback, isIndexed = true, locale, oembed, path, translatedInto } = context;
  const route = locals.starlightRoute;
  route.isFallback = isFallback;

  const addressOf = (place: string, id: typeof locale): string =>
    new URL(localizePath(place, id, import.meta.env.BASE_URL), site).href;
  const address = (id: typeof locale): string => addressOf(path, id);
  // The page for addresses that lead nowhere has no address of its own.
  const data =
    path === '/404/'
      ? []
      : buildPageData(context, {
          address: addressOf,
          translate: (key) => locals.t(key),
          siteName: route.siteTitle,
        });
  const languages = LOCALES.filter(({ id }) => translatedInto.includes(id));
  const canonical = address(isFallback ? DEFAULT_LOCALE : locale);
  route.head = [
    { tag: 'style', attrs: {}, content: LAYERS },
    ...route.head.filter((item) => !isAlternate(item) && !isGenerator(item)),
    { tag: 'link', attrs: { rel: 'canonical', href: canonical }, content: '' },
    ...(languages.length > 1
      ? [
          ...languages.map(({ id, lang }) => ({ hreflang: lang, href: address(id) })),
          { hreflang: 'x-default', href: address(DEFAULT_LOCALE) },
        ].map((attrs) => ({
          tag: 'link' as const,
          attrs: { rel: 'alternate', ...attrs },
          content: '',
        }))
      : []),
    ...(isFallback || !isIndexed
      ? [{ tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex' }, content: '' }]
      : []),
    {
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: locals.t('feed.title'),
        href: localizePath(FEED_PATH, DEFAULT_LOCALE, import.meta.env.BASE_URL),
      },
      content: '',
    },
    ...(oembed === undefined
      ? []
      : [
          {
            tag: 'link' as const,
            attrs: {
              rel: 'alternate',
              type: 'application/json+oembed',
              title: oembed.title,
              href: addressOf(oembed.path, DEFAULT_LOCALE),
            },
            content: '',
          },
        ]),
    { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, content: '' },
    ...(data.length > 0
      ? [
          {
            tag: 'script' as const,
            attrs: { type: 'application/ld+json' },
            content: serialize(data),
          },
        ]
      : []),
  ];
  if (isFallback) route.entryMeta = { ...route.entryMeta, lang: getLocale(DEFAULT_LOCALE).lang };
});
