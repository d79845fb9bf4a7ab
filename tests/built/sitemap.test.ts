import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNoindex } from '../../src/sitemap/prune-sitemap.ts';
import { readBuiltPages } from './built-pages.ts';

describe('sitemap', () => {
  test('lists every page that search engines may show, and no other', () => {
    const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
    const base = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
      decodeURIComponent(new URL(address).pathname).slice(base.length),
    );
    const shown = readBuiltPages()
      .filter(({ path, html }) => path.endsWith('/') && !isNoindex(html))
      .map(({ path }) => path);
    expect(listed.sort()).toEqual(shown.sort());
    expect(existsSync('dist/embed/MESO-01/index.html')).toBe(true);
  });
});
