import { describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/checks/broken-link.ts';
import { page, tellOf } from '../../fixtures/checks/build-content.ts';

const FILE = 'content/guides/en/history.mdx';
const OTHERS = {
  'content/effects/en/bruising.mdx': page(
    'title: Bruising',
    '## What to do\n\n<Claims />\n\n<Rules />\n\n<Signs />\n',
  ),
  'content/effects/fr/bruising.mdx': page('title: Bleu', '## Que faire\n'),
  'content/effects/en/pain.mdx': page('title: Pain', '<Counts />\n'),
  'content/about/en/about.mdx': page('title: About'),
  'content/about/en/privacy.mdx': page('title: Privacy'),
  'content/citations/btp.yml': 'title: A\n',
  'content/evidence/en/one.yml': 'outcome: A\n',
  'content/care/en/rules/aspirin.yml': 'rule: ask-first\n',
  'content/care/en/signs/clot.yml': 'urgency: emergency\n',
  'content/glossary/en/necrosis.yml': 'term: necrosis\nsee: /safety/bruising/#what-to-do\n',
};
const tellLink = (url: string, file = FILE): string =>
  tellOf(findBrokenLinks, {
    ...OTHERS,
    [file]: page('title: A', `## Early days\n\n[here](${url})\n`),
  });

describe('broken-link', () => {
  test.each([
    '/',
    '/#door-patient',
    '/a-z/#letter-M',
    '/safety/',
    '/safety/bruising/',
    '/safety/bruising/#what-to-do',
    '/safety/bruising/#at-a-glance',
    '/safety/bruising/#ref-btp',
    '/safety/bruising/#claim-one',
    '/safety/bruising/#ask-first-aspirin',
    '/safety/bruising/#sign-clot',
    '/about/',
    '/about/privacy/',
    '/glossary/',
    '/glossary/#necrosis',
    '/glossary/#letter-N',
    '#early-days',
    'https://example.org/page?x=1#y',
    'http://example.org',
    'mailto:someone@example.org',
  ])('accepts %s', (url) => {
    expect(tellLink(url)).toBe('');
  });

  test('refuses a page that does not exist', () => {
    expect(tellLink('/safety/brusing/')).toBe(`${FILE}:6 (broken-link)
  The link "/safety/brusing/" leads to no page.
  Fix: did you mean "/safety/bruising/"?`);
    expect(tellLink('/shop/')).toBe(`${FILE}:6 (broken-link)
  The link "/shop/" leads to no page.
  Fix: add that page first or remove the link.`);
  });

  test('refuses a term of the glossary that sends readers to no page', () => {
    const file = 'content/glossary/en/bruise.yml';
    const files = { ...OTHERS, [file]: 'term: bruise\nsee: /safety/brusing/\n' };
    expect(tellOf(findBrokenLinks, files)).toBe(`${file}:2 (broken-link)
  The link "/safety/brusing/" leads to no page.
  Fix: did you mean "/safety/bruising/"?`);
  });

  test('refuses a path without its last slash', () => {
    expect(tellLink('/safety/bruising')).toBe(`${FILE}:6 (broken-link)
  The link "/safety/bruising" leads to no page.
  Fix: did you mean "/safety/bruising/"?`);
  });

  test('refuses a part that the page does not have', () => {
    expect(tellLink('/safety/bruising/#what-to-dos')).toBe(`${FILE}:6 (broken-link)
  The link "/safety/bruising/#what-to-dos" leads to no part of content/effects/en/bruising.mdx.
  Fix: did you mean "what-to-do"?`);
  });

  test.each(['#claim-two', '#ref-nobody', '#layer-epidermis', '#avoid-aspirin', '#result-one'])(
    'refuses %s where the page does not draw it',
    (fragment) => {
      expect(tellLink(`/safety/bruising/${fragment}`)).toContain('leads to no part of');
    },
  );

  test.each([
    '/safety/pain/#claim-one',
    '/#nowhere',
    '/a-z/#letter-m',
    '/safety/#what-to-do',
    '/about/#sources',
    '/glossary/#necrotic',
  ])('refuses %s', (url) => {
    expect(tellLink(url)).toContain('leads to no part of');
  });

  test('looks for the part in the language of the link', () => {
    const file = 'content/guides/fr/history.mdx';
    expect(tellLink('/safety/bruising/#que-faire', file)).toBe('');
    expect(tellLink('/safety/bruising/#what-to-do', file)).toBe(`${file}:6 (broken-link)
  The link "/safety/bruising/#what-to-do" leads to no part of content/effects/fr/bruising.mdx.
  Fix: take the part from a heading of that page, or leave out "#" and what follows.`);
  });

  test('refuses a path with a language', () => {
    expect(tellLink('/fr/safety/bruising/')).toBe(`${FILE}:6 (broken-link)
  The link "/fr/safety/bruising/" names a language; the site adds it.
  Fix: write "/safety/bruising/".`);
  });

  test.each(['../bruising/', 'bruising', '//example.org/', 'javascript:alert(1)'])(
    'refuses %s',
    (url) => {
      expect(tellLink(url)).toBe(`${FILE}:6 (broken-link)
  The link "${url}" is relative or of an unknown kind. Expected a path from the root or "https://".
  Fix: write the path of the English page, such as "/safety/bruising/".`);
    },
  );

  test('refuses an address that is not whole', () => {
    expect(tellLink('https://example')).toBe(`${FILE}:6 (broken-link)
  The link "https://example" is not a whole address.
  Fix: copy the address from the browser.`);
  });
});
