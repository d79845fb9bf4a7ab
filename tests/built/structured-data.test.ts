import { decode } from 'html-entities';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';
import { isEntryPath } from './page-parts.ts';

/** A thing of a page's graph, or one inside it. */
type Node = Readonly<Record<string, unknown>>;

const SITES = [
  {
    name: 'the site',
    outDir: 'dist',
    home: process.env['SITE_URL'] ?? 'http://localhost:4321',
    base: process.env['BASE_PATH'] ?? '/',
  },
  {
    name: 'the site under a sub-path',
    outDir: '.build/sub-path',
    home: 'https://clinic.example',
    base: '/health/atlas',
  },
];

const SCRIPT = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
/** The page for addresses that lead nowhere has no address of its own, and a frame is no page. */
const WITHOUT = /^\/(?:404\.html|embed\/.*)$/;

const PAGES = ['MedicalWebPage', 'WebPage', 'CollectionPage', 'AboutPage'];
const ALLOWED = new Set([
  ...PAGES,
  ...['AdministrativeArea', 'Answer', 'BreadcrumbList', 'CreativeWork', 'Drug', 'DrugLegalStatus'],
  ...['FAQPage', 'ListItem', 'MedicalAudience', 'MedicalCode', 'MedicalCondition'],
  ...['MedicalSignOrSymptom', 'MedicalTherapy', 'Organization', 'Patient', 'PropertyValue'],
  ...['Question', 'Substance', 'Thing', 'WebSite'],
]);

/** What an entry is about, by the section of its address. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  indications: ['MedicalCondition', 'Thing'],
  compounds: ['Drug', 'Substance'],
  techniques: ['MedicalTherapy'],
  safety: ['MedicalSignOrSymptom'],
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** @returns All things of a value, at any depth. */
function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  if (!isNode(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* walk(inner);
}

function readGraph({ html, path }: BuiltPage): readonly Node[] {
  const scripts = [...html.matchAll(SCRIPT)].map(([, text = '']) => text);
  const data: unknown = JSON.parse(scripts[0] ?? 'null');
  if (scripts.length !== 1 || !isNode(data) || data['@context'] !== 'https://schema.org') {
    throw new Error(`${path} has ${scripts.length} scripts of structured data. Expected one.`);
  }
  return toList(data['@graph']).filter(isNode);
}

const ofType = (graph: readonly Node[], ...types: readonly unknown[]): readonly Node[] =>
  graph.filter((node) => types.includes(node['@type']));

const visibleTitle = (html: string): string =>
  decode((/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').trim());

describe.each(SITES)('structured data of $name', ({ outDir, home, base }) => {
  const all = readBuiltPages(outDir);
  const pages = all.filter(({ path, html }) => !WITHOUT.test(path) && html.includes('<h1'));
  const root = new URL(`${base.replace(/\/$/, '')}/`, home).href;
  const addresses = new Set(all.map(({ path }) => root + path.slice(1)));
  const cases = pages.map((page) => [page.path, page] as const);

  test('stands on every page', () => {
    expect(pages.length).toBeGreaterThan(150);
  });

  test.each(cases)('%s tells what the page is', (path, page) => {
    const graph = readGraph(page);
    const [told, ...more] = ofType(graph, ...PAGES);
    expect(more).toEqual([]);
    expect(told?.['@type'] === 'MedicalWebPage').toBe(isEntryPath(path));
    for (const field of ['name', 'description', 'inLanguage', 'license', 'url']) {
      expect([field, isText(told?.[field])]).toEqual([field, true]);
    }
    expect(told?.['name']).toBe(visibleTitle(page.html));
    expect(told?.['isAccessibleForFree']).toBe(true);
    expect(addresses).toContain(told?.['url']);
    expect(page.html).toContain(`<link rel="canonical" href="${String(told?.['url'])}"`);
    const [publisher] = ofType(graph, 'Organization');
    expect(publisher).toMatchObject({ name: 'Mesotherapy Atlas', url: root });
    expect(told?.['publisher']).toEqual({ '@id': publisher?.['@id'] });
  });

  test.each(cases)('%s names known kinds, whole addresses and no reviewer', (_path, page) => {
    const nodes = [...walk(readGraph(page))];
    const types = nodes.flatMap((node) => toList(node['@type'] ?? []).flat());
    expect(types.filter((type) => !isText(type) || !ALLOWED.has(type))).toEqual([]);
    const urls = nodes.flatMap((node) => ['@id', 'url', 'item'].flatMap((key) => node[key] ?? []));
    expect(urls.filter((url) => !isText(url) || !/^https?:\/\/[^/]+\//.test(url))).toEqual([]);
    const own = nodes.flatMap((node) => toList(node['@id'] ?? []));
    expect(own.filter((id) => !String(id).startsWith(root))).toEqual([]);
    expect(nodes.filter((node) => 'reviewedBy' in node)).toEqual([]);
  });

  test.each(cases)('%s has a trail from the home page over pages that exist', (_path, page) => {
    const [trail] = ofType(readGraph(page), 'BreadcrumbList');
    const steps = toList(trail?.['itemListElement']).filter(isNode);
    expect(steps.map((step) => step['position'])).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(-1)?.['item']).toBe(root + page.path.slice(1));
    expect(steps.at(-1)?.['name']).toBe(visibleTitle(page.html));
    expect(steps.filter((step) => !addresses.has(String(step['item'])))).toEqual([]);
    // What is told is what is seen above the title.
    const seen = /<nav aria-label="[^"]*"[^>]*>\s*<ol[\s\S]*?<\/nav>/.exec(page.html)?.[0] ?? '';
    const links = [...seen.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.map((href) => new URL(href, home).href)).toEqual(
      steps.slice(0, -1).map((step) => step['item']),
    );
  });

  test.each(cases.filter(([path]) => isEntryPath(path)))('%s tells of the entry', (path, page) => {
    const graph = readGraph(page);
    const [told] = ofType(graph, 'MedicalWebPage');
    expect(told?.['lastReviewed']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(told?.['dateModified']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(toList(told?.['audience']).length).toBeGreaterThan(0);
    const works = toList(told?.['citation']).filter(isNode);
    expect(works.length).toBeGreaterThan(0);
    expect(works.filter(({ name }) => !isText(name))).toEqual([]);
    const about = toList(told?.['about'] ?? []).filter(isNode);
    const section = path.replace(/^\/fr\//, '/').split('/')[1] ?? '';
    const expected = ABOUT[section];
    expect(about.map((node) => expected?.includes(String(node['@type'])))).toEqual(
      expected === undefined ? [] : [true],
    );
    for (const faq of ofType(graph, 'FAQPage')) {
      for (const asked of toList(faq['mainEntity']).filter(isNode)) {
        expect(decode(page.html.replace(/<[^>]+>/g, ''))).toContain(asked['name']);
        const answer = asked['acceptedAnswer'];
        expect(isNode(answer) && isText(answer['text'])).toBe(true);
      }
    }
  });

  test.each(cases.filter(([path]) => path === '/' || path === '/fr/'))(
    '%s tells the site',
    (_path, page) => {
      const [site] = ofType(readGraph(page), 'WebSite');
      expect(site).toMatchObject({ url: root + page.path.slice(1) });
      expect(isText(site?.['name'])).toBe(true);
    },
  );
});
