import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const PATH = '/care/is-this-normal/';
const PHONE = { width: 390, height: 844 };

const current = (page: Page) => page.locator('.path-part:visible');
const choose = async (page: Page, name: string): Promise<void> => {
  await current(page).getByRole('link', { name, exact: true }).first().click();
};

test.describe('"Is this normal?"', () => {
  test.use({ viewport: PHONE });

  test('leads from a sign above the first question to the emergency number in one tap', async ({
    page,
  }) => {
    await page.goto(PATH);
    await expect(current(page)).toHaveCount(1);
    const box = current(page).locator('.emergency-box');
    await expect(box.getByRole('heading', { level: 2 })).toHaveText(/Call now/);
    const rows = await box.locator('.path-choices a').count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(8);
    for (const link of await box.locator('.path-choices a').all()) {
      const card = page.locator((await link.getAttribute('href')) ?? 'none');
      await expect(card).toHaveAttribute('data-verdict', 'emergency');
    }
    await choose(page, 'Trouble breathing');
    const card = current(page);
    await expect(card).toHaveAttribute('data-verdict', 'emergency');
    await expect(card.getByRole('heading', { level: 2 })).toContainText('Emergency');
    await expect(card.getByRole('listitem').first()).toContainText('adrenaline injector');
    await expect(card.getByRole('link', { name: '112' }).first()).toHaveAttribute(
      'href',
      'tel:112',
    );
    await expect(card.getByRole('link', { name: 'Severe allergy' })).toHaveAttribute(
      'href',
      '/care/warning-signs/#sign-severe-allergy',
    );
  });

  test('folds the numbers to call, and opens them by keyboard', async ({ page }) => {
    await page.goto(PATH);
    const number = current(page).getByRole('link', { name: '112' }).first();
    await expect(number).toBeHidden();
    await current(page).getByText('Emergency numbers by country').focus();
    await page.keyboard.press('Enter');
    await expect(number).toBeVisible();
    await expect(number).toHaveAttribute('href', 'tel:112');
  });

  test('takes in the first question at a glance: no more than two screens of a phone', async ({
    page,
  }) => {
    await page.goto(PATH);
    const tiles = current(page).locator('[data-layout="tiles"] a');
    const [first, second] = await tiles.evaluateAll((links) =>
      links.slice(0, 2).map((link) => link.getBoundingClientRect().top),
    );
    expect(first).toBe(second);
    const height = await current(page).evaluate((part) => part.getBoundingClientRect().height);
    expect(height).toBeLessThan(2 * PHONE.height);
  });

  test('asks for every emergency who has something else, then says to call today', async ({
    page,
  }) => {
    await page.goto(PATH);
    await choose(page, 'Something else, several of these, or not sure');
    await expect(current(page).getByRole('heading', { level: 2 })).toContainText(
      'Do you have any of these right now?',
    );
    await choose(page, 'None of these');
    await expect(current(page)).toHaveAttribute('id', 'answer-not-sure');
    await expect(current(page)).toHaveAttribute('data-verdict', 'same-day');
  });

  test('sets emergencies of a sense apart, and every milder answer leads to all of them', async ({
    page,
  }) => {
    await page.goto(`${PATH}#in-swelling`);
    const box = current(page).locator('.emergency-box');
    await expect(box.getByRole('heading', { level: 3 })).toContainText('Act now');
    const all = current(page).locator('a[data-verdict="emergency"]');
    await expect(box.locator('a[data-verdict="emergency"]')).toHaveCount(await all.count());
    await page.goto(`${PATH}#answer-expect-slight-swelling`);
    await choose(page, 'Something else as well? Look through all emergency signs.');
    await expect(current(page)).toHaveAttribute('id', 'all-emergencies');
  });

  test('is walked by keyboard alone, and says where the reader is', async ({ page }) => {
    await page.goto(PATH);
    for (const name of ['Bruise or bleeding', 'A bruise', 'In the first 2 weeks']) {
      const link = current(page).getByRole('link', { name, exact: true });
      for (let taps = 0; taps < 60; taps += 1) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(current(page).getByRole('heading', { level: 2 })).toBeFocused();
    }
    await expect(current(page)).toHaveAttribute('data-verdict', 'normal');
    await page.goBack();
    await expect(page).toHaveURL(/#when-bruise$/);
    await expect(current(page).getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('never calls a late bruise or bump normal', async ({ page }) => {
    await page.goto(`${PATH}#when-bruise`);
    await choose(page, 'After more than 2 weeks');
    await expect(current(page)).toHaveAttribute('data-verdict', 'soon');
    await page.goto(`${PATH}#when-small-bumps`);
    await choose(page, 'After more than 3 days');
    await expect(current(page)).toHaveAttribute('id', 'answer-sign-late-lump');
  });

  test('counts the days from the session, and keeps them nowhere', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    await page.goto(`${PATH}#when-bruise`);
    const day = current(page).getByLabel(/day and hour of your session/);
    const status = current(page).getByRole('status');
    await day.fill('2026-11-01T12:00');
    await day.blur();
    await expect(status).toHaveText(
      'Your session was 21 days ago. This fits: After more than 2 weeks.',
    );
    await expect(current(page).locator('a[data-fits]')).toHaveText('After more than 2 weeks');
    await day.fill('2026-12-01T12:00');
    await day.blur();
    await expect(status).toHaveText('That day has not come yet.');
    await expect(current(page).locator('a[data-fits]')).toHaveCount(0);
    await expect(page).toHaveURL(/#when-bruise$/);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
  });

  test('loses nothing to links elsewhere on the page or to broken addresses', async ({ page }) => {
    await page.goto(`${PATH}#in-swelling`);
    await page.evaluate(() => {
      location.hash = '#_top';
    });
    await expect(current(page)).toHaveAttribute('id', 'in-swelling');
    for (const hash of ['#<img src=x onerror=alert(1)>', '#%E0%A4%A', '#"]', '#answer-sign-none']) {
      await page.goto('about:blank');
      await page.goto(PATH + hash);
      await expect(current(page)).toHaveAttribute('id', 'start');
    }
  });

  test('has no barrier in any of its states', async ({ page }) => {
    const states = [
      '',
      '#all-emergencies',
      '#in-nerves-and-head',
      '#in-lump-or-sore',
      '#had-sign-liver-or-kidney',
      '#when-bruise',
      '#answer-sign-severe-allergy',
      '#answer-sign-infection',
      '#answer-sign-late-lump',
      '#answer-expect-bruise',
      '#answer-expect-cold-sore-begins',
      '#answer-not-sure',
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const state of states) {
        await page.goto('about:blank');
        await page.goto(PATH + state);
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'], preload: false })
          .analyze();
        expect.soft([state, ...violations.map(({ id }) => id)]).toEqual([state]);
      }
    }
  });

  test('fits 320 px in every part, with choices large enough to touch', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(PATH);
    const ids = await page.locator('.path-part').evaluateAll((parts) => parts.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) {
      const found = await page.evaluate(async (hash) => {
        location.hash = hash;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const { scrollWidth, clientWidth } = document.documentElement;
        const shown = [...document.querySelectorAll(`#${hash} .path-choices a`)];
        return {
          wider: scrollWidth - clientWidth,
          small: shown.filter((link) => link.getBoundingClientRect().height < 44).length,
        };
      }, id);
      expect.soft([id, found]).toEqual([id, { wider: 0, small: 0 }]);
    }
  });

  test('works in French, with the words of authors marked as English', async ({ page }) => {
    await page.goto('/fr/care/is-this-normal/');
    await choose(page, 'Gonflement');
    const choice = current(page).getByRole('link', { name: 'Slight swelling' });
    await expect(choice).toHaveAttribute('lang', 'en');
    await choice.click();
    await choose(page, 'Dans les 3 premiers jours');
    await expect(current(page)).toContainText('Normal à ce moment');
  });
});

test.describe('"Is this normal?" without scripts', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false });

  test('shows one part at a time and ends in one answer', async ({ page }) => {
    await page.goto(PATH);
    await expect(current(page)).toHaveCount(1);
    await choose(page, 'Belly, stools and urine');
    await choose(page, 'Dark urine');
    await expect(current(page)).toContainText('Fat-dissolving injections');
    await choose(page, 'I do not know');
    await expect(current(page)).toHaveCount(1);
    await expect(current(page)).toHaveAttribute('data-verdict', 'same-day');
    await expect(current(page)).toContainText('Go to the emergency department today.');
    await page.goBack();
    await expect(current(page)).toHaveAttribute('id', 'had-sign-liver-or-kidney');
    await choose(page, 'Start again');
    await expect(current(page)).toHaveAttribute('id', 'start');
  });
});

test.describe('"Is this normal?" on paper', () => {
  test('prints the whole path from a question, and one answer from an answer', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(PATH);
    const all = await page.locator('.path-part').count();
    await expect(current(page)).toHaveCount(all);
    await page.goto(`${PATH}#answer-sign-severe-allergy`);
    await expect(current(page)).toHaveCount(1);
  });
});

test('"Is this normal?" is one tap away from every page on care and unwanted effects', async ({
  page,
}) => {
  for (const path of [
    '/care/before-your-session/',
    '/care/after-your-session/',
    '/care/warning-signs/',
    '/safety/bruising/',
  ]) {
    await page.goto(path);
    await page.locator('main').getByRole('link', { name: 'Is this normal?' }).first().click();
    await expect(page).toHaveURL(/\/care\/is-this-normal\/$/);
  }
});
