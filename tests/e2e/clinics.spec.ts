import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { HOSTILE_STRINGS } from '../fixtures/hostile-strings.ts';

const PHONE = { width: 390, height: 844 };
const FULL =
  '#leaflets=MESO-01,MESO-04&clinic=Skin%20%26%20Son,%20Paris' +
  '&tel=%2B44%20(0)20%207946%200000&next=2026-12-04T14:30';

const box = (page: Page) => page.getByRole('region', { name: /Filled in by whoever/ });
const leaflets = (page: Page) => page.locator('clinic-sheet .leaflet').filter({ visible: true });

const findBarriers = async (page: Page) =>
  (await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()).violations;

test.describe('a clinic that makes a sheet', () => {
  test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'reduce' } });

  test('fills it in with the keyboard alone and shares it by its address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/clinics/sheet/');
    await expect(page.getByText('No leaflet chosen yet')).toBeVisible();
    const first = page.getByRole('checkbox', { name: /Before your session/ });
    await first.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('checkbox', { name: /Warning signs/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByText('2 leaflets chosen')).toBeVisible();
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Tab');
    await expect(page.getByLabel('Name of the clinic')).toBeFocused();
    await page.keyboard.type('Skin & Son, Paris');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+44 (0)20 7946 0000');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Out-of-hours telephone')).toBeFocused();
    await expect(box(page)).toContainText('Skin & Son, Paris');
    await expect(box(page).getByRole('link', { name: '+44 (0)20 7946 0000' })).toHaveAttribute(
      'href',
      'tel:+442079460000',
    );
    // What is missing is a line to write on.
    await expect(box(page).locator('[data-detail="night"] .line')).toBeVisible();
    await expect(leaflets(page)).toHaveCount(2);

    await page.getByRole('button', { name: 'Copy the link' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied')).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(page.url());
    expect(await findBarriers(page)).toEqual([]);

    const other = await context.newPage();
    await other.goto(address);
    await expect(box(other)).toContainText('Skin & Son, Paris');
    await expect(leaflets(other)).toHaveCount(2);
    // Whoever opens a link sees the sheet, not the form.
    await expect(other.getByLabel('Name of the clinic')).toBeHidden();
    await expect(other.getByRole('img', { name: /QR code that opens this sheet/ })).toBeVisible();
    await other.getByText('Make or change the sheet').click();
    await expect(other.getByLabel('Name of the clinic')).toHaveValue('Skin & Son, Paris');
    const width = await other.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(PHONE.width);
  });

  test('takes its details along to the page in another language', async ({ page }) => {
    await page.goto(`/clinics/sheet/${FULL}`);
    await page.getByText('Make or change the sheet').click();
    await page.locator('clinic-sheet').getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(/\/fr\/clinics\/sheet\/#leaflets=MESO-01,MESO-04&/);
    await expect(page.getByText('Rempli par l’auteur de ce lien')).toBeVisible();
    await expect(page.locator('[data-detail="next"]')).toContainText('4 décembre 2026');
  });

  test('keeps the sheet on the way to a place on the page, and after a reload', async ({
    page,
  }) => {
    await page.goto(`/clinics/sheet/${FULL}`);
    const address = page.url();
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address);
    await expect(leaflets(page)).toHaveCount(2);
    await page.reload();
    await expect(leaflets(page)).toHaveCount(2);
    await expect(box(page)).toContainText('Skin & Son, Paris');
  });

  test('is told of each leaflet on the sheet that is past its last day', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2099, 0, 1));
    await page.goto(`/clinics/sheet/${FULL}`);
    await expect(leaflets(page).getByText('This leaflet is out of date')).toHaveCount(2);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('is told why a name or a number is refused, and sees it go when it is mended', async ({
    page,
  }) => {
    await page.goto('/clinics/sheet/');
    const name = page.getByLabel('Name of the clinic');
    await name.fill('Stop your warfarin today');
    await name.blur();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(/reads like advice/);
    await expect(box(page)).not.toContainText('warfarin');
    await name.fill('Skin & Son');
    await expect(name).toHaveAttribute('aria-invalid', 'false');
    await expect(box(page)).toContainText('Skin & Son');
    const number = page.getByLabel('Out-of-hours telephone');
    await number.fill('call 0800 FREE');
    await number.blur();
    await expect(number).toHaveAccessibleDescription(/not a telephone number/);
    await expect(box(page).getByRole('link')).toHaveCount(0);
  });

  test('prints the sheet alone, each leaflet on a new page with its code', async ({ page }) => {
    await page.goto(`/clinics/sheet/${FULL}`);
    await expect(leaflets(page)).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
    await expect(box(page)).toBeVisible();
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) })
      .promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ');
      }),
    );
    expect(pages[0]).toContain('Skin & Son, Paris');
    expect(pages[0]).toContain('Before your session');
    const second = pages.findIndex((text) => text.includes('MESO-04@2026'));
    expect(second).toBeGreaterThan(0);
    expect(pages[second]?.trim()).toMatch(/^Warning signs/);
    // No page without the code of its leaflet, and none with both.
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(index < second ? 'MESO-01@' : 'MESO-04@');
      expect(text).not.toContain(index < second ? 'MESO-04@' : 'MESO-01@');
    }
  });

  test('gets links and a blank box without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto('/clinics/sheet/');
    await expect(page.getByText(/needs scripts/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'A4' })).toHaveCount(6);
    await expect(page.getByLabel('Name of the clinic')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
    await expect(box(page).locator('.line')).toHaveCount(4);
    await expect(page.getByRole('heading', { name: 'In an emergency' })).toBeVisible();
    await context.close();
  });
});

test('no link makes the sheet say more than a name, numbers and a day in their box', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto('/clinics/sheet/');
  const title = await page.title();
  const words = async () =>
    page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, .emergency, .key')].map((e) => e.textContent),
    );
  const before = await words();
  const found = await page.evaluate(async (strings) => {
    const problems: string[] = [];
    for (const text of strings) {
      const value = encodeURIComponent(text.toWellFormed());
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = `leaflets=${value}&clinic=${value}&tel=${value}&night=${value}&next=${value}&x=${Math.random()}`;
      await changed;
      const details = [...document.querySelectorAll('[data-detail]')];
      const shown = details.map((place) => place.textContent).join('\n');
      if (/:\/\/|www\.|warfarin|[.!?;] \w/i.test(shown)) problems.push(shown);
      const fields = [...document.querySelectorAll('clinic-sheet input:not([type="checkbox"])')];
      for (const field of fields) {
        const held = field instanceof HTMLInputElement ? field.value : '';
        if (/warfarin|evil/i.test(held)) problems.push(`field: ${held}`);
      }
      if (details.some((place) => place.querySelector(':not(bdi, a[href^="tel:"], .line)')))
        problems.push(`markup: ${shown}`);
      if (document.documentElement.scrollWidth > innerWidth) problems.push(`wide: ${shown}`);
    }
    return problems;
  }, HOSTILE_STRINGS);
  expect(found).toEqual([]);
  expect(await page.title()).toBe(title);
  expect(await words()).toEqual(before);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(said).toEqual([]);
});

test.describe('the page for clinics', () => {
  test('finds an instruction and copies its link by keyboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize(PHONE);
    await page.goto('/clinics/');
    await page.getByLabel('Find an instruction').fill('ibuprofen take');
    await expect(page.getByRole('status').filter({ hasText: 'instructions' })).toContainText(
      /^1 of \d+ instructions$/,
    );
    const link = page.getByRole('link', { name: /^Link to this instruction: Ibuprofen/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(link).toHaveAttribute('data-state', 'copied');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).pathname).toBe('/care/before-your-session/');
    expect(new URL(address).hash).toBe('#avoid-ibuprofen');
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(address);
    await expect(page.locator('#avoid-ibuprofen')).toBeInViewport();
  });

  test('copies code that a page of another site can use, and the frame fits its text', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/clinics/');
    await page.getByText('MESO-05@').first().click();
    await page.getByRole('button', { name: 'Copy: Code to embed MESO-05' }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    // The site was built for its own address, and is tested at another.
    const here = code.replace(/https?:\/\/[^/"]+\//g, baseURL ?? '/');
    const clinic = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>A clinic</title><body>${here}</body>`);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => clinic.once('listening', resolve));
    const { port } = clinic.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const frame = page.locator('iframe');
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Questions to ask');
    const height = await inside.locator('html').evaluate((e) => e.getBoundingClientRect().height);
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(Math.ceil(height));
    expect(height).toBeGreaterThan(700);
    await page.setViewportSize(PHONE);
    const taller = await inside.locator('html').evaluate((e) => e.getBoundingClientRect().height);
    expect(taller).toBeGreaterThan(height);
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(Math.ceil(taller));
    // Nobody else gives the frame a height.
    await page.evaluate(() =>
      window.postMessage({ type: 'mesotherapy-atlas:height', height: 150 }, '*'),
    );
    await page.waitForTimeout(100);
    expect((await frame.boundingBox())?.height).toBe(Math.ceil(taller));
    const [evidence] = await Promise.all([
      context.waitForEvent('page'),
      inside.getByRole('link', { name: 'Evidence and newest version' }).click(),
    ]);
    expect(evidence.url()).toMatch(/\/leaflets\/MESO-05\/$/);
    clinic.close();
  });

  test('leads to files that say what they are', async ({ request }) => {
    const oembed = await (await request.get('/oembed/MESO-01.json')).json();
    expect(oembed).toMatchObject({ type: 'rich', version: '1.0', width: 640, height: 640 });
    expect(oembed.html).toContain('/embed/MESO-01/');
    const page = await (await request.get('/leaflets/MESO-01/')).text();
    expect(page).toMatch(
      /<link rel="alternate" type="application\/json\+oembed"[^>]*\/oembed\/MESO-01\.json"/,
    );
    const qr = await request.get('/clinics/qr/MESO-01.svg');
    expect(qr.headers()['content-type']).toContain('image/svg+xml');
  });
});

test.describe('an embedded page', () => {
  for (const path of [
    '/embed/MESO-01/',
    '/embed/MESO-04/',
    '/embed/instruction/avoid-ibuprofen/',
  ]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path} has no barrier, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({
          viewport: { width: 320, height: 640 },
          colorScheme,
        });
        const page = await context.newPage();
        await page.goto(path);
        expect(await findBarriers(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
        await context.close();
      });
    }
  }

  test('shows the ask-first twin above a rule to avoid a medicine', async ({ page }) => {
    await page.goto('/embed/instruction/avoid-ibuprofen/');
    await expect(page.locator('.label')).toHaveText(['Ask first', 'Avoid']);
  });
});
