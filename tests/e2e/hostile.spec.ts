import { expect, type Page, test } from '@playwright/test';
import { HOSTILE_STRINGS } from '../fixtures/hostile-strings.ts';

/** A page that reads what a reader types or what a link holds. */
interface Tool {
  readonly path: string;
  /** Names of the fields that it reads from the fragment of its address. */
  readonly fields: readonly string[];
  /** Further fragments; `*` stands for the string. */
  readonly fragments?: readonly string[];
  /** Fields to type into. */
  readonly inputs: readonly string[];
  /** Where a string may be shown: as what the reader said, and not as what the atlas says. */
  readonly places: readonly string[];
  /** Shows the fields to type into. */
  readonly open?: (page: Page) => Promise<void>;
  /** Time that the page takes until it answers what was typed, in milliseconds. */
  readonly pauseMs?: number;
}

const TOOLS: readonly Tool[] = [
  {
    path: '/care/check/',
    fields: ['q', 'when', 'days', 'hours'],
    fragments: ['#when=before&days=3&q=advil,*', '#q=aspirin*'],
    inputs: ['can-i input[name="item"]'],
    places: ['can-i bdi', 'can-i [role="status"]'],
  },
  {
    path: '/care/plan/',
    fields: ['at', 'zone', 'with', 'session'],
    fragments: ['#at=2027-01-15T14:30&zone=*&with=*&session=*'],
    // Its fields take nothing but days, times and numbers.
    inputs: [],
    places: ['plan-session [data-part="status"]'],
  },
  {
    path: '/care/ingredients/',
    fields: ['with', 'other'],
    fragments: ['#with=lidocaine&other=*'],
    inputs: ['ingredient-checker input[name="name"]'],
    places: ['ingredient-checker bdi', 'ingredient-checker [role="status"]'],
  },
  {
    path: '/clinics/sheet/',
    fields: ['leaflets', 'clinic', 'tel', 'night', 'next'],
    fragments: ['#leaflets=MESO-01&clinic=*&tel=*', '#leaflets=MESO-01&clinic=Dr.%20*'],
    inputs: ['#sheet-clinic', '#sheet-tel', '#sheet-night'],
    places: ['clinic-sheet [data-detail] bdi', 'clinic-sheet [data-detail] a'],
  },
  { path: '/care/is-this-normal/', fields: [], fragments: ['#in-*'], inputs: [], places: [] },
  {
    path: '/',
    fields: [],
    fragments: [],
    inputs: ['site-search input[name="q"]'],
    places: ['site-search .status'],
    open: async (page) => {
      await page.keyboard.press('/');
      await page.locator('site-search input[name="q"]').fill('bruise');
      await expect(page.locator('site-search .results a').first()).toBeVisible();
    },
    pauseMs: 130,
  },
];

/** Longer ones are cut by every field; what is left tests the same, and an address has its limits. */
const LONGEST = 50_000;
const STRINGS = HOSTILE_STRINGS.map((text) => text.slice(0, LONGEST));

/** Loading a page afresh takes long, so few strings do it: one of each kind. */
const LOADED = STRINGS.filter((_, index) => index % 37 === 0);

interface Try {
  readonly text: string;
  readonly fragment?: string;
}

/**
 * Collects all that must not happen: a dialog, a word in the console, an error, a request to another
 * host, or to go elsewhere.
 */
function listen(page: Page, own: string): readonly string[] {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('popup', (popup) => said.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (host !== own && protocol !== 'data:' && protocol !== 'blob:') {
      said.push(`request: ${request.url()}`);
    }
  });
  return said;
}

/** Tries strings in one page load and looks at the page after each; tells the first problems. */
const tryStrings = (
  page: Page,
  tries: readonly Try[],
  { inputs, places, pauseMs = 0 }: Pick<Tool, 'inputs' | 'places' | 'pauseMs'>,
): Promise<readonly string[]> =>
  page.evaluate(
    async ({ tries, inputs, places, pauseMs }) => {
      const FOREIGN = 'script, iframe, object, embed, base, meta, img, video, audio, math, marquee';
      const ACTIVE =
        '[onerror], [onload], [onclick], [onfocus], [ontoggle], [onbegin], [onmouseover], [onstart], ' +
        '[srcdoc], [href^="javascript" i], [src^="javascript" i], [action^="javascript" i], ' +
        '[formaction], [href^="data:" i], [href^="vbscript" i]';
      const allowed = places.join(', ');
      const skipped = `script, style, noscript, template${allowed === '' ? '' : `, ${allowed}`}`;
      const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
      /** All words outside of the places in which a string may stand. */
      const readPage = (): string => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { currentNode: node } = walker;
          if (node.parentElement?.closest(skipped) === null) found.push(node.textContent ?? '');
        }
        return flat(found.join(' '));
      };
      const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
      const { title } = document;
      const { origin, pathname } = location;
      const heading = document.querySelector('h1');
      const name = heading?.textContent;
      const before = readPage();
      const count = document.querySelectorAll(FOREIGN).length;
      const problems: string[] = [];
      for (const { text, fragment } of tries) {
        const tell = (problem: string): void => {
          problems.push(`${problem}: ${(fragment ?? text).slice(0, 120)}`);
        };
        if (fragment === undefined) {
          for (const selector of inputs) {
            const input = document.querySelector<HTMLInputElement>(selector);
            if (input === null) throw new Error(`No ${selector}.`);
            input.value = text;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));
            // The search would go to its first answer.
            if (input.closest('dialog') === null) input.form?.requestSubmit();
          }
        } else {
          const changed = new Promise((done) =>
            addEventListener('hashchange', done, { once: true }),
          );
          location.hash = fragment;
          await Promise.race([changed, wait(40)]);
        }
        await wait(fragment === undefined ? pauseMs : 0);
        await wait(0);
        if ('hacked' in window) tell('ran');
        if (location.origin !== origin || location.pathname !== pathname) tell('went away');
        if (document.title !== title) tell('title');
        if (document.querySelector('h1') !== heading || heading?.textContent !== name) tell('h1');
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) tell(`wide by ${scrollWidth - clientWidth}`);
        if (document.querySelectorAll(FOREIGN).length > count) tell('markup');
        if (document.querySelector(ACTIVE) !== null) tell('active markup');
        // What is left of a string when it is cut; short ones stand in any text.
        const trace = flat(text).slice(0, 18);
        if (trace.length >= 8 && !before.includes(trace)) {
          if (readPage().includes(trace)) tell('shown elsewhere');
          for (const words of document.querySelectorAll(':is(h1, h2, h3, h4) bdi')) {
            const said = flat(words.textContent ?? '');
            if (said.includes(trace) && !/^[“«]/u.test(said)) tell('heading without quotes');
          }
        }
      }
      return problems.slice(0, 12);
    },
    { tries, inputs, places, pauseMs },
  );

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

test('the hostile set has at least 200 strings', () => {
  expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(200);
});

for (const tool of TOOLS) {
  const { path, fields, fragments = [], inputs, open } = tool;
  const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
  const all = fields.length === 0 ? '#*' : `#${fields.map((field) => `${field}=*`).join('&')}`;
  /** In every field at once, as a browser would encode it and as an attacker would not. */
  const toFragments = (text: string): readonly Try[] =>
    [
      all.replaceAll('*', () => encode(text)),
      all.replaceAll('*', () => text),
      ...fragments.map((fragment) => fragment.replaceAll('*', () => encode(text))),
    ].map((fragment) => ({ text, fragment }));

  test.describe(path, () => {
    if (fields.length + fragments.length > 0) {
      test('stays whole whatever its link holds', async ({ page, baseURL }) => {
        const said = listen(page, new URL(baseURL ?? '').host);
        await page.goto(path);
        expect(await tryStrings(page, STRINGS.flatMap(toFragments), tool)).toEqual([]);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(said.slice(0, 5)).toEqual([]);
      });

      test('stays whole when it is opened by a hostile link', async ({ page, baseURL }) => {
        const said = listen(page, new URL(baseURL ?? '').host);
        await page.goto(path);
        const title = await page.title();
        for (const text of LOADED) {
          const [{ fragment = '' } = {}] = toFragments(text);
          await page.goto('about:blank');
          await page.goto(`${path}${fragment}`);
          expect(await page.title()).toBe(title);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          const { wider, isHacked } = await page.evaluate(() => ({
            wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            isHacked: 'hacked' in window,
          }));
          expect(wider, text).toBe(0);
          expect(isHacked, text).toBe(false);
        }
        expect(said.slice(0, 5)).toEqual([]);
      });
    }

    if (inputs.length > 0) {
      test('stays whole whatever is typed', async ({ page, baseURL }) => {
        const said = listen(page, new URL(baseURL ?? '').host);
        await page.goto(path);
        await open?.(page);
        const tries = STRINGS.map((text) => ({ text }));
        expect(await tryStrings(page, tries, tool)).toEqual([]);
        expect(said.slice(0, 5)).toEqual([]);
      });
    }
  });
}
