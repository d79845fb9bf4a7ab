import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { HOSTILE_STRINGS, hostileFragments } from '../fixtures/hostile-strings.ts';

const PATH = '/care/ingredients/';
const PHONE = { width: 390, height: 844 };

const cardOf = (page: Page, title: string) =>
  page.locator('.card', { has: page.getByRole('heading', { level: 3, name: title, exact: true }) });

/** @returns What axe finds on the page as it is. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.describe('what is in it', () => {
  test('answers by keyboard alone at 390 px, and keeps the list in the link', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(PATH);
    await page.getByLabel('Type a name, or tick it in the list').focus();
    await page.keyboard.type('caffiene, Gold dust');
    await page.keyboard.press('Enter');
    await expect(page.locator('.picker > [role="status"]')).toContainText('Ticked: Caffeine');
    await expect(page.locator('.picker > [role="status"]')).toContainText('Not in the atlas');
    await expect(page.getByLabel('Caffeine', { exact: true })).toBeChecked();
    await page.keyboard.type('lidocain');
    await expect(page.getByLabel('Lidocaine', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Caffeine', { exact: true })).toBeHidden();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByLabel('Lidocaine', { exact: true })).toBeChecked();
    await expect(page).toHaveURL(/#with=caffeine,lidocaine&other=Gold%20dust$/);

    await page.getByRole('button', { name: 'See what is known' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What is known of your list' })).toBeFocused();
    await expect(cardOf(page, '“Gold dust”')).toContainText('ask the clinic what it is');
    await expect(cardOf(page, 'Numbing medicines add up')).toBeVisible();

    await page.reload();
    await expect(page.getByLabel('Lidocaine', { exact: true })).toBeChecked();
    await expect(cardOf(page, 'Caffeine')).toBeVisible();
    await page.getByRole('button', { name: 'Remove “Gold dust”' }).focus();
    await page.keyboard.press('Enter');
    await expect(cardOf(page, '“Gold dust”')).toHaveCount(0);
    await expect(page).toHaveURL(/#with=caffeine,lidocaine$/);
    await page.getByRole('button', { name: 'Clear the list' }).press('Enter');
    await expect(page).toHaveURL(/\/care\/ingredients\/$/);
    await expect(page.getByRole('heading', { name: 'What is known of your list' })).toBeHidden();
  });

  test('keeps the list in the address when a link in the page is followed', async ({ page }) => {
    await page.goto(`${PATH}#with=caffeine`);
    await page.evaluate(() => {
      location.hash = '#_top';
    });
    await expect(page).toHaveURL(/#with=caffeine$/);
    await expect(cardOf(page, 'Caffeine')).toBeVisible();
  });

  test('says again what is added again', async ({ page }) => {
    await page.goto(PATH);
    const status = page.locator('.picker > [role="status"]');
    await status.evaluate((element) => {
      new MutationObserver(() => {
        if (element.textContent.startsWith('Ticked')) {
          element.setAttribute('data-said', `${element.getAttribute('data-said') ?? ''}+`);
        }
      }).observe(element, { childList: true });
    });
    for (const heard of ['+', '++']) {
      await page.getByLabel('Type a name, or tick it in the list').fill('caffeine');
      await page.keyboard.press('Enter');
      await expect(status).toHaveAttribute('data-said', heard);
    }
  });

  test('says at the top of a card what is banned, and leads to the claims', async ({ page }) => {
    await page.goto(`${PATH}#with=phosphatidylcholine`);
    const card = cardOf(page, 'Phosphatidylcholine');
    await expect(card.locator('h4').first()).toContainText('Bans');
    await expect(card.locator('.refusals')).toContainText('prohibited · France');
    const claim = card.locator('.claims .head a').first();
    await claim.click();
    await expect(page).toHaveURL(/\/compounds\/[a-z-]+\/#claim-[a-z-]+$/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test('tells a mixture that was studied from one that was not', async ({ page }) => {
    await page.goto(`${PATH}#with=phosphatidylcholine,deoxycholic-acid`);
    const whole = cardOf(page, 'All of it in one syringe');
    await expect(whole).toContainText('What is known of these parts together');
    await expect(whole).not.toContainText('No human study of this mixture');
    await page.goto(`${PATH}#with=biotin,taurine`);
    await expect(whole).toContainText('No human study of this mixture was found');
    await expect(whole).toContainText('not allowed in the surgery');
    await page.goto(`${PATH}#with=biotin`);
    await expect(cardOf(page, 'Biotin')).toContainText('No human study');
    await expect(whole).toHaveCount(0);
  });

  test('finds by a lay name and does not guess which one it is', async ({ page }) => {
    await page.goto(PATH);
    await page.getByLabel('Type a name, or tick it in the list').fill('lemon bottle');
    await expect(page.locator('.picker > [role="status"]')).toHaveText(
      /^\d ingredients fit\. Tick the right one\.$/,
    );
    await expect(page.locator('.boxes li:visible')).not.toHaveCount(0);
    await expect(page.locator('.boxes input:checked')).toHaveCount(0);
  });

  test('reads everything in a table, with the questions, without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto(PATH);
    await expect(page.locator('.picker')).toBeHidden();
    await expect(page.locator('noscript p', { hasText: 'needs scripts' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print the questions' })).toBeHidden();
    const rows = page.locator('.scroll-table tbody tr');
    await expect(rows).toHaveCount(25);
    await expect(rows.filter({ hasText: 'Phosphatidylcholine' })).toContainText('prohibited');
    await expect(page.locator('.questions li').first()).toBeVisible();
    await context.close();
  });

  test('prints the questions alone, with room for answers', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto(`${PATH}#with=caffeine,lidocaine`);
    await expect(cardOf(page, 'Caffeine')).toBeVisible();
    await page.getByRole('button', { name: 'Print the questions' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet .parts-list')).toContainText('Caffeine');
    await expect(page.locator('.sheet .points li').first()).toBeVisible();
    await expect(page.locator('.known')).toBeHidden();
    await expect(page.locator('.picker')).toBeHidden();
    const line = await page
      .locator('.questions li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::after').borderBlockEndStyle);
    expect(line).toBe('solid');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.known')).toBeVisible();
    await expect(page.locator('.known summary').first()).toBeVisible();
  });

  test('leads to the pages when the facts cannot be fetched, and tries again', async ({ page }) => {
    await page.route('**/care/ingredients.json', (route) => route.abort());
    await page.goto(`${PATH}#with=caffeine`);
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await expect(page.locator('.failed a')).toHaveAttribute('href', /\/compounds\/caffeine\/$/);
    await page.unroute('**/care/ingredients.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(cardOf(page, 'Caffeine')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('has no barrier with cards drawn, wide and narrow, light and dark', async ({ browser }) => {
    const all = `${PATH}#with=caffeine,phosphatidylcholine,lidocaine&other=Elixir`;
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
        const context = await browser.newContext({ viewport, colorScheme });
        const page = await context.newPage();
        await page.goto(all);
        await expect(cardOf(page, 'Caffeine')).toBeVisible();
        for (const more of await page.locator('details').all()) {
          await more.evaluate((details) => details.setAttribute('open', ''));
        }
        expect(await findBarriers(page)).toEqual([]);
        await context.close();
      }
    }
  });

  test('shows every hostile link and name as text, and stays in the frame', async ({ page }) => {
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push('dialog')));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(PATH);
    const fragments = hostileFragments(['with', 'other']).map((hash) => hash.slice(0, 20_000));
    const trouble = await page.evaluate(async (hashes) => {
      const found: string[] = [];
      for (const hash of hashes) {
        history.replaceState(null, '', location.pathname);
        try {
          location.hash = hash;
        } catch {
          continue;
        }
        dispatchEvent(new HashChangeEvent('hashchange'));
        await new Promise((done) => setTimeout(done));
        const checker = document.querySelector('ingredient-checker');
        const { scrollWidth, clientWidth } = document.documentElement;
        if (checker === null || checker.querySelector('script, img, iframe, svg, style')) {
          found.push(`markup: ${hash.slice(0, 80)}`);
        }
        if (checker?.querySelector('[href^="javascript"], [onerror], [onload]')) {
          found.push(`runs: ${hash.slice(0, 80)}`);
        }
        if (scrollWidth > clientWidth) found.push(`wide: ${hash.slice(0, 80)}`);
      }
      return found;
    }, fragments);
    expect(trouble).toEqual([]);
    for (const text of HOSTILE_STRINGS.filter(({ length }) => length < 200).slice(0, 60)) {
      await page.getByLabel('Type a name, or tick it in the list').fill(text.replace(/\n/g, ' '));
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(said).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in it?');
    expect(
      await page.evaluate(
        () => localStorage.length + sessionStorage.length + document.cookie.length,
      ),
    ).toBe(0);
  });

  test('speaks French, with facts marked as English', async ({ page }) => {
    await page.goto('/fr/care/ingredients/#with=caffeine,taurine');
    await expect(page.locator('.card.whole')).toContainText('Aucune étude humaine de ce mélange');
    await expect(page.locator('.card .ask [lang="en"]').first()).toBeVisible();
  });
});
