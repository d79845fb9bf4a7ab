import type { APIRoute } from 'astro';
import { FEED_PATH } from '../feed/feed-path.ts';
import { getFeedEntries } from '../feed/feed-entries.ts';
import { writeFeed } from '../feed/write-feed.ts';
import { getAtlas } from '../graph/atlas.ts';
import { pagePath } from '../graph/keys.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/strings.ts';
import { getPublishedLeaflets } from '../leaflets/get-published.ts';

/** Changes that alter advice, with the words before and after. */
export const GET: APIRoute = async ({ site }) => {
  const { pages } = await getAtlas();
  const entries = getFeedEntries(
    getPublishedLeaflets(),
    pages.map(({ collection, id, entry }) => ({
      path: pagePath(collection, id),
      title: entry.data.title,
      changes: entry.data.changes,
    })),
  );
  const address = (path: string): string =>
    new URL(localizePath(path, DEFAULT_LOCALE, import.meta.env.BASE_URL), site).href;
  const place = { address, path: FEED_PATH, siteName: 'Mesotherapy Atlas' };
  return new Response(writeFeed(entries, place, getTranslator(DEFAULT_LOCALE)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
