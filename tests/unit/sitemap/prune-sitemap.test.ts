import { describe, expect, test } from 'vitest';
import { isNoindex, pruneSitemap } from '../../../src/sitemap/prune-sitemap.ts';

const url = (path: string): string =>
  `<url><loc>https://a.example${path}</loc><xhtml:link rel="alternate" href="https://a.example/fr/"/></url>`;

describe('pruneSitemap', () => {
  test('takes out what is not listed and keeps the rest as it is', () => {
    const sitemap = `<urlset>${url('/')}${url('/embed/x/')}${url('/care/')}</urlset>`;
    expect(pruneSitemap(sitemap, (address) => !address.includes('/embed/'))).toBe(
      `<urlset>${url('/')}${url('/care/')}</urlset>`,
    );
  });
});

describe('isNoindex', () => {
  test.each([
    ['<meta name="robots" content="noindex">', true],
    ['<meta name="robots" content="nofollow, noindex"/>', true],
    ['<meta name="description" content="noindex">', false],
  ])('reads %s', (html, answer) => {
    expect(isNoindex(html)).toBe(answer);
  });
});
