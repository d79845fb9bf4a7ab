import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const LIVE = 'leaflets/MESO-01/';
const FROZEN = 'leaflets/MESO-01@2026.1/';
const NARROW = { width: 390, height: 844 };

test('the consent line is copied with the keyboard alone', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: NARROW,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(FROZEN);
  const button = page.getByRole('button', { name: 'Copy the line' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('copy-text [role="status"]')).toHaveText('Copied.');
  const hash = await page.locator('.hash code').textContent();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `I was given leaflet MESO-01@2026.1 (Before your session, 22 November 2026) and had time to ask questions. SHA-256 starts ${hash?.slice(0, 12) ?? ''}.`,
  );
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await context.close();
});

test('a browser that does not copy marks the line and says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(LIVE);
  await page.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.locator('copy-text [role="status"]')).toHaveText(/copy it by hand/);
  const marked = await page.evaluate(() => window.getSelection()?.toString().trim());
  expect(marked).toBe((await page.locator('[data-line]').innerText()).trim());
});

test('a leaflet says that it is out of date on the day after its last one', async ({ page }) => {
  const notice = page.getByText('This leaflet is out of date');
  await page.clock.setFixedTime(new Date(2027, 10, 22, 23, 0));
  await page.goto(FROZEN);
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime(new Date(2027, 10, 23, 1, 0));
  await page.goto(FROZEN);
  await expect(notice).toBeVisible();
  await page.clock.setFixedTime(new Date(2027, 10, 23, 1, 0));
  const { violations } = await new AxeBuilder({ page }).include('leaflet-expiry').analyze();
  expect(violations).toEqual([]);
});

test('on paper a leaflet is a leaflet: no site around it, 12 points, its code', async ({
  page,
}) => {
  await page.goto(FROZEN);
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    'header.header',
    '.site-footer',
    '.place',
    'nav.sidebar',
    '.downloads',
    '.proof',
    '.history',
  ]) {
    for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
  }
  const paper = page.locator('.paper');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('MESO-01@2026.1');
  await expect(paper).toContainText(/SHA-256: [0-9a-f]{64}/);
  await expect(page.locator('h1')).toContainText('Before your session');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.leaflet-page *')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(20);
});

test('without scripts the words, the dates and all files are there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: NARROW });
  const page = await context.newPage();
  await page.goto(LIVE);
  await expect(page.getByText('Do not use after', { exact: true })).toBeVisible();
  await expect(page.getByText('I was given leaflet MESO-01@2026.1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the line' })).toBeHidden();
  const links = page.locator('.downloads a');
  await expect(links).toHaveCount(6);
  for (const link of await links.all()) {
    const answer = await page.request.get(
      await link.evaluate((a) => (a as HTMLAnchorElement).href),
    );
    expect(answer.status()).toBe(200);
  }
  await context.close();
});

test('a link to one instruction leads to it', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(`${LIVE}#avoid-ibuprofen`);
  await expect(page.locator('#avoid-ibuprofen')).toBeInViewport();
  await expect(page.locator('#avoid-ibuprofen')).toContainText('Ibuprofen');
});

test('the list leads to each leaflet and to the feed', async ({ page }) => {
  await page.goto('leaflets/');
  for (const code of ['MESO-01', 'MESO-02', 'MESO-03', 'MESO-04', 'MESO-05', 'MESO-06']) {
    await expect(page.getByRole('link', { name: new RegExp(`^${code}:`) }).first()).toBeVisible();
  }
  const feed = await page.request.get('feed.atom');
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
});
