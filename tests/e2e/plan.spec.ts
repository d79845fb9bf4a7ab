import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'node-ical';
import { HOSTILE_STRINGS } from '../fixtures/hostile-strings.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const PLAN = '/care/plan/#at=2027-01-15T14:30&zone=Europe/Paris&with=fat-dissolving';

test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Paris', locale: 'en-GB' });

const open = async (page: Page, address: string): Promise<void> => {
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
};

const status = (page: Page) => page.locator('[data-part="status"]');
const plan = (page: Page) => page.locator('[data-part="plan"]');
const part = (page: Page, name: string) => page.locator(`[data-group="${name}"]`);

test.describe('the planner', () => {
  test('is filled in by keyboard, draws the plan and keeps it in the address', async ({ page }) => {
    await open(page, '/care/plan/');
    await expect(page.getByRole('heading', { name: 'A blank plan' })).toBeVisible();
    await expect(page.getByLabel('Time zone of the clinic')).toHaveValue('Europe/Paris');
    await page.getByLabel('Day of your session').focus();
    // The same day whether the browser asks for the day or the month first.
    await page.keyboard.type('02022027');
    await page.getByLabel('Time', { exact: true }).focus();
    await page.keyboard.type('1430');
    await page.getByLabel('Fat-dissolving injections').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Show my plan' }).focus();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
    await expect(status(page)).toContainText('Your session: Tue, 2 Feb 2027, 14:30.');
    await expect(status(page)).toContainText('Your session is in 72 days.');
    await expect(plan(page)).toContainText('From Tue 26 Jan');
    await expect(part(page, 'first-hours')).toContainText(
      'Strong swelling after fat-dissolving injections',
    );
    await expect(part(page, 'first-weeks')).toContainText('Should have gone by now');
    await expect(part(page, 'first-months')).toContainText('On Mon, 3 May 2027');
    await expect(page.locator('.picture')).toBeHidden();

    const drawn = await plan(page).innerText();
    expect(new URL(page.url()).hash).toContain('with=fat-dissolving');
    await page.reload();
    await expect(status(page)).toContainText('Your session is in 72 days.');
    expect(await plan(page).innerText()).toBe(drawn);
    await expect(page.getByLabel('Fat-dissolving injections')).toBeChecked();
  });

  test('shows the box of medicines that nobody stops above everything to leave out', async ({
    page,
  }) => {
    await open(page, PLAN);
    await expect(status(page)).toContainText('Your session');
    const text = await page.locator('plan-session').innerText();
    const box = text.indexOf('never stop a prescribed medicine');
    expect(box).toBeGreaterThan(-1);
    expect(box).toBeLessThan(text.indexOf('Leave out'));
    expect(text.slice(box, text.indexOf('Leave out'))).toContain('Warfarin');
    await expect(part(page, 'days-before')).toContainText('Do not stop it: ask first');
  });

  test('opens a line by keyboard and leads to the evidence', async ({ page }) => {
    await open(page, PLAN);
    const line = part(page, 'days-before').locator('summary', { hasText: 'Ibuprofen' });
    await line.focus();
    await page.keyboard.press('Enter');
    const more = part(page, 'days-before').locator('details[open] a').first();
    await expect(more).toBeVisible();
    await expect(more).toHaveAttribute('href', '/care/before-your-session/#avoid-ibuprofen');
  });

  test('keeps the plan when a link inside the page is followed', async ({ page }) => {
    await open(page, PLAN);
    await page.getByRole('link', { name: 'First weeks' }).click();
    await expect(part(page, 'first-weeks').locator('h3')).toBeInViewport();
    await expect(page).toHaveURL(/#at=2027-01-15/);
    await expect(status(page)).toContainText('Your session is in 54 days.');
  });

  test('follows what is changed, and another link', async ({ page }) => {
    await open(page, PLAN);
    await page.getByLabel('Fat-dissolving injections').uncheck();
    await expect(plan(page)).not.toContainText('Strong swelling after fat-dissolving');
    await page.getByLabel('Time zone of the clinic').selectOption('Australia/Lord_Howe');
    await expect(status(page)).toContainText('time zone Australia/Lord Howe');
    await page.evaluate(() => {
      location.hash = '#at=2027-02-01T09:00&zone=America/New_York';
    });
    await expect(status(page)).toContainText('Mon, 1 Feb 2027, 09:00');
    await expect(page.getByLabel('Time zone of the clinic')).toHaveValue('America/New_York');
  });

  test('hands out a calendar that another program reads', async ({ page }) => {
    await open(page, PLAN);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download for your calendar' }).press('Enter');
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('session-2027-01-15.ics');
    const text = readFileSync(await file.path(), 'utf8');
    const events = Object.values(ICAL.sync.parseICS(text)).filter(
      (entry) => entry?.type === 'VEVENT',
    );
    expect(events.length).toBeGreaterThan(10);
    const session = events.find(({ uid }) => uid === 'session-session-1@mesotherapy-atlas');
    expect(session?.start?.toISOString()).toBe('2027-01-15T13:30:00.000Z');
    await expect(page.getByText('The file is in your downloads.')).toBeVisible();
  });

  test('works the same where the browser has no Temporal of its own', async ({ page }) => {
    await open(page, PLAN);
    await expect(status(page)).toContainText('Your session');
    const own = await plan(page).innerText();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
    await page.reload();
    await expect(status(page)).toContainText('Your session');
    expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false);
    expect(await plan(page).innerText()).toBe(own);
  });

  test('says what to expect from now on after a session', async ({ page }) => {
    await open(page, '/care/plan/#at=2026-11-17T14:30&zone=Europe/Paris');
    await expect(status(page)).toContainText('Your session was 5 days ago.');
    await expect(part(page, 'days-before')).toHaveCount(0);
    await expect(part(page, 'first-days')).toContainText('You are here');
    await expect(plan(page)).not.toContainText('Fish oil');
    await expect(
      part(page, 'first-days').getByRole('link', { name: 'All warning signs, and what to do' }),
    ).toBeVisible();
  });

  test('says the day before what is too late, and never to stop a prescription', async ({
    page,
  }) => {
    await open(page, '/care/plan/#at=2026-11-23T14:30&zone=Europe/Paris');
    await expect(status(page)).toContainText('Your session is tomorrow.');
    const before = part(page, 'days-before');
    await expect(before).toContainText('This time has already begun. Do not start now.');
    await expect(before).toContainText('tell the clinic');
    await expect(before).toContainText('Never stop what a doctor prescribed');
  });

  for (const [at, said] of [
    ['2030-01-15T14:30', 'Is the year right?'],
    ['2026-01-15T14:30', 'Your session was 311 days ago. Is the year right?'],
    ['2027-03-28T02:30', 'does not exist on that day. We took Sun, 28 Mar 2027, 03:30.'],
    ['2027-10-31T02:30', 'comes twice. We took the first one, Sun, 31 Oct 2027, 02:30.'],
    ['2027-02-30T14:30', 'We cannot read “2027-02-30T14:30”'],
  ]) {
    test(`says of ${at}: ${said}`, async ({ page }) => {
      await open(page, `/care/plan/#at=${at}&zone=Europe/Paris`);
      await expect(status(page)).toContainText(said ?? '');
    });
  }

  test('asks for what is missing and puts the reader there', async ({ page }) => {
    await open(page, '/care/plan/');
    await page.getByLabel('Day of your session').fill('2027-01-15');
    await page.getByRole('button', { name: 'Show my plan' }).click();
    await expect(status(page)).toContainText('Choose the day and the time');
    await expect(page.getByLabel('Time', { exact: true })).toBeFocused();
    const [day, time] = [
      page.getByLabel('Day of your session'),
      page.getByLabel('Time', { exact: true }),
    ];
    await expect(day).toHaveValue('2027-01-15');
    await expect(day).not.toHaveAttribute('aria-invalid');
    await expect(time).toHaveAttribute('aria-invalid', 'true');
    await expect(time).toHaveAccessibleDescription(/Choose the day and the time/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await time.fill('14:30');
    await expect(time).not.toHaveAttribute('aria-invalid');
    await expect(time).not.toHaveAttribute('aria-describedby');
  });

  test('forgets a day that is emptied, and follows the next one', async ({ page }) => {
    await open(page, PLAN);
    await expect(status(page)).toContainText('Your session is in 54 days.');
    const day = page.getByLabel('Day of your session');
    await day.fill('');
    await expect(page.getByRole('heading', { name: 'A blank plan' })).toBeVisible();
    await expect(day).toHaveAttribute('aria-invalid', 'true');
    expect(new URL(page.url()).hash).toBe('');
    await day.fill('2027-01-16');
    await expect(status(page)).toContainText('Sat, 16 Jan 2027, 14:30');
    await expect(page).toHaveURL(/#at=2027-01-16/);
    await expect(day).not.toHaveAttribute('aria-invalid');
    await day.fill('');
    await expect(page.getByRole('heading', { name: 'A blank plan' })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Time zone of the clinic')).toHaveValue('Europe/Paris');
    await expect(day).toHaveValue('');
    await expect(status(page)).toBeEmpty();
  });

  test('leaves a wrong link as it came', async ({ page }) => {
    await open(page, '/care/plan/#at=2027-02-30T14:30&zone=Europe/Paris');
    await expect(status(page)).toContainText('We cannot read');
    await expect(page).toHaveURL(/#at=2027-02-30T14:30/);
    await expect(page.getByLabel('Day of your session')).toHaveAttribute('aria-invalid', 'true');
  });

  test('says the same again so that it is read again', async ({ page }) => {
    await open(page, PLAN);
    const said = page.locator('[data-part="said"]');
    const copy = page.getByRole('button', { name: 'Copy the link' });
    await copy.click();
    await expect(said).not.toBeEmpty();
    const text = await said.innerText();
    await said.evaluate((place) => {
      const seen: string[] = [];
      new MutationObserver((changes) => {
        for (const { addedNodes, removedNodes } of changes) {
          seen.push(`-${removedNodes.length} +${addedNodes.length}`);
        }
        place.setAttribute('data-seen', seen.join(', '));
      }).observe(place, { childList: true });
    });
    await copy.click();
    // Emptied first, then filled.
    await expect(said).toHaveAttribute('data-seen', '-1 +0, -0 +1');
    await expect(said).toHaveText(text);
  });

  test('leaves the address alone once it is taken out of the page', async ({ page }) => {
    await open(page, PLAN);
    await expect(status(page)).toContainText('Your session');
    await page.evaluate(async () => {
      document.querySelector('plan-session')?.remove();
      const changed = new Promise((resolve) => {
        window.addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = 'elsewhere';
      await changed;
    });
    await expect(page).toHaveURL(/#elsewhere$/);
  });

  test('takes the zone of the device for one that does not exist', async ({ page }) => {
    await open(page, '/care/plan/#at=2027-01-15T14:30&zone=Mars/Olympus');
    await expect(status(page)).toContainText('We do not know the time zone “Mars/Olympus”.');
    await expect(status(page)).toContainText('time zone Europe/Paris');
  });

  test('shows hostile links as text and runs none of it', async ({ page }) => {
    const said: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push('dialog')));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    await open(page, '/care/plan/');
    await expect(page.getByLabel('Time zone of the clinic')).toHaveValue('Europe/Paris');
    const before = await page.locator('plan-session *').count();
    for (const text of HOSTILE_STRINGS) {
      const value = encodeURIComponent(text.toWellFormed());
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `at=${value}&zone=${value}&with=${value}&session=${value}`);
    }
    await page.evaluate(() => {
      location.hash = `at=${encodeURIComponent('<img src=x onerror=alert(1)>')}&zone=x`;
    });
    await expect(status(page)).toContainText('<img src=x onerror=aler');
    expect(await page.locator('plan-session img, plan-session script').count()).toBe(0);
    const paragraphs = await status(page).locator('p').count();
    expect(await page.locator('plan-session *').count()).toBe(before + paragraphs);
    expect(said).toEqual([]);
  });

  test('is a blank plan to print without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/care/plan/');
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.getByLabel('Day of your session')).toBeHidden();
    await expect(plan(page)).toContainText('From 7 days before your session');
    await expect(plan(page).locator('.line').first()).toBeVisible();
    await expect(part(page, 'first-months')).toContainText('about 6 months after your session');
    await context.close();
  });

  test('prints without the form, the box first', async ({ page }) => {
    await open(page, PLAN);
    await expect(status(page)).toContainText('Your session');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Show my plan' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.locator('.box')).toBeVisible();
    await expect(part(page, 'days-before')).toContainText('Fish oil');
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeLessThanOrEqual(3);
  });

  test('speaks French and marks what is English', async ({ page }) => {
    await open(page, '/fr/care/plan/#at=2027-01-15T14:30&zone=Europe/Paris');
    await expect(status(page)).toContainText('Votre séance est dans 54 jours.');
    await expect(part(page, 'days-before').locator('summary [lang="en"]').first()).toBeVisible();
  });

  for (const [width, colorScheme] of [
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`has no barrier with a plan at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, PLAN);
      await expect(status(page)).toContainText('Your session');
      if (width > 1000) await expect(page.locator('.picture')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }

  test('fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, PLAN);
    await expect(status(page)).toContainText('Your session');
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
});
