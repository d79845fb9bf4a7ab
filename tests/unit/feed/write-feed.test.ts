import { decode } from 'html-entities';
import { describe, expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import { getFeedEntries } from '../../../src/feed/feed-entries.ts';
import { writeFeed } from '../../../src/feed/write-feed.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { linkRevisions } from '../../../src/leaflets/get-published.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

const place = {
  address: (path: string) => `https://atlas.example/sub${path}`,
  path: '/feed.atom',
  siteName: 'Mesotherapy Atlas',
};
const t = getTranslator('en');
const write = (...revisions: readonly (typeof FIRST)[]) =>
  writeFeed(getFeedEntries(linkRevisions(revisions), []), place, t);

interface Node {
  readonly [name: string]: Node | Node[] | string | undefined;
}
const parse = (xml: string): Node => xml2js(xml, { compact: true }) as Node;
const at = (node: Node | Node[] | string | undefined, name: string) =>
  typeof node === 'object' && !Array.isArray(node) ? node[name] : undefined;
const entriesOf = (xml: string) => {
  const entries = at(at(parse(xml), 'feed'), 'entry');
  return Array.isArray(entries) ? entries : [entries];
};
const textOf = (node: Node | Node[] | string | undefined, name: string): string =>
  String(at(at(node, name), '_text') ?? at(at(node, name), '_cdata'));

describe('writeFeed', () => {
  test('has all that Atom asks of a feed and of each entry', () => {
    const xml = write(FIRST, SECOND);
    const feed = at(parse(xml), 'feed');
    expect(textOf(feed, 'id')).toBe('https://atlas.example/sub/feed.atom');
    expect(textOf(feed, 'updated')).toBe('2026-12-01T00:00:00.000Z');
    expect(textOf(at(feed, 'author'), 'name')).toBe('Mesotherapy Atlas');
    expect(xml).toContain('<link rel="self" href="https://atlas.example/sub/feed.atom"/>');
    const ids = entriesOf(xml).map((entry) => textOf(entry, 'id'));
    expect(ids).toEqual([
      'https://atlas.example/sub/leaflets/MESO-99@2026.2/',
      'https://atlas.example/sub/leaflets/MESO-99@2026.1/',
    ]);
    for (const entry of entriesOf(xml)) {
      expect(textOf(entry, 'title')).not.toBe('undefined');
      expect(textOf(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
    }
  });

  test('shows the words before and after', () => {
    const [newest] = entriesOf(write(FIRST, SECOND));
    expect(textOf(newest, 'title')).toBe('Safety: leaflet MESO-99@2026.2, A test leaflet');
    const content = textOf(newest, 'content');
    expect(content).toContain(
      '<blockquote>Avoid: Ibuprofen; Naproxen (for 2 days before)</blockquote>',
    );
    expect(content).toContain(
      '<blockquote>Avoid: Ibuprofen; Naproxen (for 7 days before)</blockquote>',
    );
    expect(content).toContain('<blockquote>This was taken out.</blockquote>');
    expect(content).toContain('<blockquote>Nothing stood here before.</blockquote>');
  });

  test('keeps markup in the words as words', () => {
    const hostile = ']]><script>alert(1)</script>&amp; "';
    const xml = write({ ...FIRST, title: hostile, summary: hostile });
    const [entry] = entriesOf(xml);
    expect(textOf(entry, 'title')).not.toContain('<script');
    expect(decode(textOf(entry, 'title'))).toContain(hostile);
    expect(xml).not.toContain('<script');
  });

  test('gives the same bytes for the same entries', () => {
    expect(write(FIRST, SECOND)).toBe(write(SECOND, FIRST));
  });

  test('refuses to be empty: a feed must say when it changed', () => {
    expect(() => write()).toThrow('A feed needs an entry: no leaflet is published.');
  });
});
