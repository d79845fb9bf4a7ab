import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'html-entities';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/run-step.ts';
import { lockSchema } from '../../src/leaflets/frozen-files.ts';
import { linkRevisions } from '../../src/leaflets/get-published.ts';
import {
  leafletKey,
  LOCK_FILE,
  livePath,
  lockKey,
  revisionPath,
  textPath,
} from '../../src/leaflets/leaflet-key.ts';
import { leafletTextSchema } from '../../src/leaflets/leaflet-text.ts';
import { readBuiltPages } from './built-pages.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

const leaflets = linkRevisions(
  globSync('content/leaflets/published/en/*.json', { cwd: ROOT }).map((file) =>
    leafletTextSchema.parse(json(file)),
  ),
);
const lock = lockSchema.parse(json(LOCK_FILE));
const pages = new Map(readBuiltPages().map(({ path, html }) => [path, html]));

/** Fields of a block that are no words for a reader. */
const NO_WORDS = new Set(['kind', 'id', 'rule', 'urgency', 'verdict', 'lines']);

/** @returns Every word that a block shows. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    NO_WORDS.has(name) ? [] : wordsOf(inner),
  );
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (html: string): string => flat(decode(html.replace(/<[^>]*>/g, '')));
const main = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

const cases = leaflets.map((leaflet) => [leaflet.key, leaflet] as const);

describe('leaflets', () => {
  test('are there', () => {
    expect(leaflets.length).toBeGreaterThanOrEqual(6);
  });

  test.each(cases)('%s shows every word that was frozen', (_, { text, newer }) => {
    const places =
      newer.length === 0 ? [revisionPath(text), livePath(text.code)] : [revisionPath(text)];
    const missing = places.flatMap((place) =>
      ['', '/fr'].flatMap((prefix) => {
        const shown = textOf(main(pages.get(prefix + place) ?? ''));
        return [text.title, text.summary, ...text.blocks.flatMap(wordsOf)]
          .filter((words) => !shown.includes(flat(words)))
          .map((words) => `${prefix}${place}: ${words}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  test.each(cases)('%s shows the SHA-256 of the text that it offers', (_, { text, hash }) => {
    const bytes = readFileSync(join(ROOT, 'dist', textPath(text)));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    expect(lock[lockKey(text)]).toBe(hash);
    const html = pages.get(revisionPath(text)) ?? '';
    expect(textOf(html)).toContain(hash);
    expect(html).toContain(`href="${textPath(text)}"`);
  });

  test.each(cases)('%s leads readers and engines to the newest revision', (_, leaflet) => {
    const { text, newer } = leaflet;
    const html = pages.get(revisionPath(text)) ?? '';
    const [newest = text] = newer;
    expect(html).toContain(`href="${livePath(text.code)}"`);
    expect(textOf(html)).toContain(leafletKey(newest));
    expect(html).toContain('<meta name="robots" content="noindex"');
    const live = pages.get(livePath(text.code)) ?? '';
    expect(live).toContain(`href="${revisionPath(newest)}"`);
    expect(live).not.toContain('noindex');
  });
});

describe('the feed of changes', () => {
  const feed = readFileSync(join(ROOT, 'dist/feed.atom'), 'utf8');

  test('is named by every page', () => {
    const without = [...pages]
      .filter(([path]) => !path.startsWith('/embed/') && path !== '/404.html')
      .filter(([, html]) => !html.includes('type="application/atom+xml"'))
      .map(([path]) => path);
    expect(without).toEqual([]);
  });

  test('has each revision that alters advice, once', () => {
    const expected = leaflets.filter(
      ({ text, previous }) =>
        previous === undefined || text.changes.some(({ kind }) => kind !== 'wording'),
    );
    for (const { text } of expected) {
      expect(feed.split(`${revisionPath(text)}</id>`)).toHaveLength(2);
    }
  });
});
