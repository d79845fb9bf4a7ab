import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { hostileFragments, HOSTILE_STRINGS } from '../fixtures/hostile-strings.ts';

const PATH = '/care/check/';

const card = (page: Page, name: string) =>
  page.locator('can-i .cards > li', { has: page.getByRole('heading', { name, exact: true }) });
const signs = (page: Page, name: string) => card(page, name).locator('.answers:visible .sign');

test.describe('Can I…?', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('answers what is typed, by keyboard alone', async ({ page }) => {
    await page.goto(PATH);
    await page.getByLabel('What do you take, eat, drink or plan to do?').focus();
    await page.keyboard.type('Advil');
    await page.keyboard.press('Enter');
    await expect(page.locator('can-i .status')).toHaveText(
      'Advil: 4 answers. The first says: Ask first.',
    );
    await expect(signs(page, 'Advil')).toHaveText(['Ask first', 'Ask first', 'Ask first', 'Avoid']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Before the session' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await expect(card(page, 'Advil')).toContainText(
      'no rule against it until 2 days before your session.',
    );
    await expect(page).toHaveURL(/#when=before&days=3&q=Advil$/);
    await expect(card(page, 'Advil').getByText('After the session only')).toBeVisible();
    await page.getByRole('button', { name: 'Remove: Advil' }).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Advil')).toHaveCount(0);
    await expect(page.getByLabel('What do you take, eat')).toBeFocused();
  });

  test('asks two questions before it says to leave out any aspirin', async ({ page }) => {
    await page.goto(`${PATH}#q=asprin`);
    const aspirin = card(page, 'asprin');
    const avoid = aspirin.locator('.answers:visible [data-tone="avoid"]');
    await expect(aspirin.getByRole('heading', { name: 'Two questions first' })).toBeVisible();
    await expect(aspirin).toContainText('Until you have answered both: ask first');
    await expect(avoid).toHaveCount(0);
    const first = aspirin.getByRole('group', { name: /prescribe or advise/ });
    const second = aspirin.getByRole('group', { name: /low-dose pack/ });
    await first.getByLabel('No', { exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(avoid).toHaveCount(0);
    await second.getByLabel('Not sure').check();
    await expect(aspirin.locator('.result')).toContainText('Do not stop it');
    await expect(avoid).toHaveCount(0);
    await second.getByLabel('No', { exact: true }).check();
    await expect(
      avoid.filter({ hasText: 'Aspirin that you take by yourself' }).first(),
    ).toBeVisible();
    // The answers are not in the address: nobody else gets the two times no.
    await page.reload();
    await expect(page.locator('can-i .tests')).toBeVisible();
    await expect(avoid).toHaveCount(0);
  });

  test('asks the two questions anew of those who ask anew', async ({ page }) => {
    await page.goto(PATH);
    const open = page.locator('can-i .tests .result[data-result="open"]');
    for (const name of ['Remove: aspirin', 'Remove all']) {
      await page.getByLabel('What do you take, eat').fill('aspirin');
      await page.keyboard.press('Enter');
      await expect(open).toHaveCount(1);
      for (const question of await page.locator('can-i .tests fieldset').all()) {
        await question.getByLabel('No', { exact: true }).check();
      }
      await expect(open).toHaveCount(0);
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('can-i .cards > li')).toHaveCount(0);
    }
    await page.goBack();
    await expect(open).toHaveCount(1);
  });

  test('says that a number is out of reach, and answers for no other moment', async ({ page }) => {
    await page.goto(`${PATH}#q=advil&when=before&days=3`);
    const wrong = page.locator('can-i .wrong');
    const days = page.getByLabel('How many days');
    const hours = page.getByLabel('Hours, on the day itself');
    await expect(wrong).toHaveText('');
    await days.fill('1000');
    await expect(wrong).toContainText('Days go from 0 to 400, hours from 0 to 23');
    await expect(days).toHaveAttribute('aria-invalid', 'true');
    await expect(page).toHaveURL(/#when=before&q=advil$/);
    await days.fill('0');
    await expect(wrong).toHaveText('');
    await hours.fill('48');
    await expect(wrong).not.toHaveText('');
    await expect(hours).toHaveAttribute('aria-invalid', 'true');
    await expect(hours).toBeEnabled();
    await expect(page).toHaveURL(/#when=before&q=advil$/);
    await hours.fill('5');
    await expect(wrong).toHaveText('');
    await expect(page).toHaveURL(/#when=before&days=0&hours=5&q=advil$/);
    await days.fill('0007');
    await expect(wrong).toHaveText('');
    await expect(page).toHaveURL(/#when=before&days=7&hours=5&q=advil$/);
  });

  test('keeps what is asked in the address when a link in the page is followed', async ({
    page,
  }) => {
    await page.goto(`${PATH}#q=advil&when=before&days=3`);
    await page.evaluate(() => {
      location.hash = '#_top';
    });
    await expect(page).toHaveURL(/#when=before&days=3&q=advil$/);
    await expect(card(page, 'Advil')).toBeVisible();
    await page.goto(PATH);
    await page.evaluate(() => {
      location.hash = '#sources';
    });
    await expect(page).toHaveURL(/\/care\/check\/#sources$/);
  });

  test('says again what is asked again, and not on each key', async ({ page }) => {
    await page.goto(`${PATH}#q=advil&when=before&days=3`);
    await page.evaluate(() => {
      const status = document.querySelector('can-i .status');
      if (status === null) throw new Error('No status.');
      new MutationObserver(() => {
        document.body.dataset['said'] =
          `${document.body.dataset['said'] ?? ''}[${status.textContent}]`;
      }).observe(status, { childList: true });
    });
    const said = page.locator('body');
    for (const heard of ['[Type a name first.]', '[Type a name first.][][Type a name first.]']) {
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(said).toHaveAttribute('data-said', heard);
    }
    // The whole of three days is the same three days.
    await page.getByLabel('How many days').fill('03');
    await page.getByLabel('How many days').fill('003');
    await expect(page).toHaveURL(/#when=before&days=3&q=advil$/);
    await expect(page.locator('can-i .status')).toHaveText('Type a name first.');
    await page.getByLabel('How many days').fill('2');
    await expect(page.locator('can-i .status')).toHaveText('The answers now fit this time.');
  });

  test('never says to leave out a name of low-dose packs', async ({ page }) => {
    await page.goto(`${PATH}#q=kardegic`);
    for (const question of await page.locator('can-i .tests fieldset').all()) {
      await question.getByLabel('No', { exact: true }).check();
    }
    await expect(page.locator('can-i .result')).toContainText('Show the pack to a pharmacist');
    await expect(page.locator('can-i .cards [data-tone="avoid"]')).toHaveCount(0);
  });

  test('asks back for what looks like a name, and guesses nothing', async ({ page }) => {
    await page.goto(`${PATH}#q=clopidagrel,metformin,asp`);
    await expect(page.locator('can-i .unknown')).toHaveCount(3);
    await expect(page.locator('can-i .answers')).toHaveCount(0);
    await expect(page.locator('can-i .cards > li').nth(1)).toContainText(
      'We have no rule for this: ask your clinic.',
    );
    await page.getByRole('button', { name: 'clopidogrel', exact: true }).click();
    await expect(card(page, 'clopidogrel')).toContainText('Do not stop it alone.');
    await expect(card(page, 'clopidogrel').getByRole('heading').first()).toBeFocused();
    await expect(page.locator('can-i .questions ol > li')).toHaveCount(3);
  });

  test('gives the same answers by a link, on reload and by the back button', async ({ page }) => {
    await page.goto(`${PATH}#q=advil,hot%20tub&when=after&days=1`);
    const read = () => page.locator('can-i .cards').innerText();
    const before = await read();
    expect(before).toContain('until the punctures have closed');
    await page.reload();
    await expect.poll(read).toBe(before);
    await page.getByLabel('What do you take, eat').fill('warfarin, ginger tea');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.locator('can-i .cards > li')).toHaveCount(4);
    await page.goBack();
    await expect.poll(read).toBe(before);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await expect(page.locator('can-i .cards > li')).toHaveCount(0);
    await expect(page).toHaveURL(/#when=after&days=1$/);
  });

  test('takes a rule from the list, and leads to its reasons', async ({ page }) => {
    await page.goto(PATH);
    await page.getByText('Activities, skin care and the days after').click();
    await page.getByRole('button', { name: 'Check this: Hard exercise' }).click();
    await expect(card(page, 'exercise').getByRole('heading')).toBeFocused();
    await card(page, 'exercise').getByRole('link').click();
    await expect(page).toHaveURL(/\/care\/after-your-session\/#avoid-exercise$/);
    await expect(page.locator('#avoid-exercise')).toBeInViewport();
  });

  test('has no barrier with answers, and fits 320 px', async ({ browser }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(
        `${PATH}#when=before&days=3&q=aspirin,advil,cold%20sore,metformin,vitamin%20k,${'W'.repeat(60)},washing,sauna`,
      );
      await expect(page.locator('can-i .cards > li')).toHaveCount(8);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      const low = await page
        .locator('can-i :is(button, .cards label, .sides label):visible')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
      expect(low).toBe(0);
      await context.close();
    }
  });

  test('prints answers and a list of questions with lines, and no form', async ({ page }) => {
    await page.goto(`${PATH}#q=warfarin,metformin,sauna`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('can-i form')).toBeHidden();
    await expect(page.locator('can-i .all')).toBeHidden();
    await expect(page.locator('.ask-first')).toBeVisible();
    await expect(page.locator('can-i .cards > li')).toHaveCount(3);
    await expect(page.locator('can-i .questions .line')).toHaveCount(2);
    await expect(page.locator('can-i button:visible')).toHaveCount(0);
    // Without answers it is the list that is wanted on paper.
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('can-i .all li').first()).toBeVisible();
  });

  test('shows all rules without scripts, under the box of what nobody stops', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(PATH);
    const rules = page.locator('can-i .all li');
    expect(await rules.count()).toBeGreaterThan(60);
    await expect(rules.first()).toBeVisible();
    await expect(rules.last()).toBeVisible();
    await expect(page.locator('can-i form')).toBeHidden();
    await expect(page.locator('can-i noscript p')).toBeVisible();
    const isAbove = await page.locator('.ask-first').boundingBox();
    const first = await page.locator('[data-tone="avoid"]').first().boundingBox();
    expect(isAbove?.y ?? Infinity).toBeLessThan(first?.y ?? 0);
    await context.close();
  });

  test('shows hostile fragments and input as quoted text', async ({ page }) => {
    const said: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(PATH);
    const strings = HOSTILE_STRINGS.filter(({ length }) => length < 20_000);
    const problems = await page.evaluate(
      (fragments) => {
        const names = new Set(
          [...document.querySelectorAll<HTMLOptionElement>('#check-names option')].map(
            ({ value }) => value,
          ),
        );
        return fragments.flatMap((fragment) => {
          history.replaceState(null, '', window.location.pathname);
          try {
            history.replaceState(null, '', fragment);
          } catch {
            return [];
          }
          window.dispatchEvent(new HashChangeEvent('hashchange'));
          const cards = document.querySelectorAll('can-i .cards > li');
          const isForeign =
            document.querySelector('can-i .given :is(img, script, iframe, svg, style, form)') !==
            null;
          const isUnquoted = [...cards].some((one) => {
            const title = one.querySelector('bdi')?.textContent ?? '';
            return !names.has(title) && !title.startsWith('“') && !title.includes(', ');
          });
          return isForeign || isUnquoted || cards.length > 20 ? [fragment] : [];
        });
      },
      hostileFragments(['q', 'when', 'days', 'hours'], strings),
    );
    expect(problems).toEqual([]);
    for (const hostile of strings.slice(0, 40)) {
      await page.getByLabel('What do you take, eat').fill(hostile.replace(/[\r\n]/g, ' '));
      await page.keyboard.press('Enter');
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(said).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });

  test('is a step away from the site search', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('can I take advil');
    await page.getByRole('link', { name: 'Check “Advil” in “Can I…?”' }).click();
    await expect(page).toHaveURL(/\/care\/check\/#q=Advil$/);
    await expect(card(page, 'Advil')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('nappage');
    await expect(page.locator('site-search .results a').first()).toBeVisible();
    await expect(page.locator('site-search .check a')).toHaveCount(0);
  });

  test('speaks French around rules that stay English', async ({ page }) => {
    await page.goto(`/fr${PATH}#q=warfarine`);
    const first = page.locator('can-i .cards .answers > li').first();
    await expect(first.locator('.sign')).toHaveText('Demander d’abord');
    await expect(first.locator('[lang="en"]').first()).toContainText('vitamin K');
  });
});
