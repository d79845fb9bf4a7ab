import { Feed } from 'feed';
import { encode } from 'html-entities';
import type { Translator } from '../i18n/translate.ts';
import type { BeforeAfter, FeedEntry } from './feed-entries.ts';

/** What a feed needs besides its entries. */
export interface FeedPlace {
  /** @returns Absolute address of a path. */
  readonly address: (path: string) => string;
  /** Path of the feed itself. */
  readonly path: string;
  /** Name of the site, as the author. */
  readonly siteName: string;
}

/** Licence of all texts. @see LICENSE-CONTENT */
const RIGHTS = 'CC BY-SA 4.0';

/** A day begins at midnight in UTC: the same words give the same feed wherever it is built. */
const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Lines as HTML; whatever stands in them is text. */
const toHtml = (text: string): string => encode(text).replaceAll('\n', '<br>');

const drawWords = ({ before, after }: BeforeAfter, t: Translator): string =>
  [
    `<p><strong>${encode(t('feed.before'))}</strong></p>`,
    `<blockquote>${toHtml(before ?? t('feed.new'))}</blockquote>`,
    `<p><strong>${encode(t('feed.after'))}</strong></p>`,
    `<blockquote>${toHtml(after ?? t('feed.gone'))}</blockquote>`,
  ].join('\n');

const nameEntry = ({ kind, key = '', title }: FeedEntry, t: Translator): string => {
  if (kind === 'first') return t('feed.leafletFirst', { key, title });
  const values = { kind: t(`feed.kind.${kind}`), key, title };
  return t(key === '' ? 'feed.pageChange' : 'feed.leafletChange', values);
};

/**
 * @param entries Newest first.
 * @param t In English, as the words that changed are.
 * @throws {Error} When there is no entry.
 * @returns An Atom feed; the same bytes for the same entries.
 */
export function writeFeed(
  entries: readonly FeedEntry[],
  { address, path, siteName }: FeedPlace,
  t: Translator,
): string {
  const [newest] = entries;
  if (newest === undefined) throw new Error('A feed needs an entry: no leaflet is published.');
  const feed = new Feed({
    id: address(path),
    title: t('feed.title'),
    description: t('feed.subtitle'),
    link: address('/'),
    feedLinks: { atom: address(path) },
    updated: toDate(newest.date),
    author: { name: siteName, link: address('/') },
    copyright: RIGHTS,
    generator: false,
  });
  for (const entry of entries) {
    const what = entry.what.map((text) => `<p>${toHtml(text)}</p>`);
    feed.addItem({
      id: address(entry.path),
      link: address(entry.path),
      // Titles and contents are HTML in the feed; what stands in them is text.
      title: encode(nameEntry(entry, t)),
      date: toDate(entry.date),
      content: [...what, ...entry.words.map((words) => drawWords(words, t))].join('\n'),
      category: [{ name: entry.kind, term: entry.kind }],
    });
  }
  return `${feed.atom1()}\n`;
}
