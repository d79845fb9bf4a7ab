import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// A smooth scroll to the focus would be cut short by the next step.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const idsOf = (collection: string): readonly string[] =>
  readdirSync(new URL(`../../content/care/en/${collection}/`, import.meta.url)).map((file) =>
    file.replace(/\.yml$/, ''),
  );

test.describe('each record of the care data has one place that links lead to', () => {
  for (const [collection, prefix, paths] of [
    ['signs', 'sign', ['/care/warning-signs/']],
    ['course', 'expect', ['/care/after-your-session/']],
    ['tasks', 'task', ['/care/before-your-session/', '/care/after-your-session/']],
    ['questions', 'ask-clinic', ['/learn/choosing-a-practitioner/']],
  ] as const) {
    test(collection, async ({ page }) => {
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        found.push(
          ...(await page
            .locator(`[id^="${prefix}-"]:not([id$="-title"])`)
            .evaluateAll((elements) => elements.map(({ id }) => id))),
        );
      }
      expect(found.sort()).toEqual(
        idsOf(collection)
          .map((id) => `${prefix}-${id}`)
          .sort(),
      );
    });
  }
});

test('a reader reaches the card of a sign by keyboard, with what to do as steps', async ({
  page,
}) => {
  await page.goto('/care/warning-signs/');
  await page.locator('.index a[href="#sign-blocked-vessel"]').focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#sign-blocked-vessel');
  await expect(card).toBeInViewport();
  await expect(card.locator('ol > li').first()).toHaveText('Call the clinic that treated you NOW.');
});

test('the injector comes before the call in a severe allergy', async ({ page }) => {
  await page.goto('/care/warning-signs/');
  const steps = await page.locator('#sign-severe-allergy ol > li').allTextContents();
  expect(steps[0]).toContain('adrenaline injector');
  expect(steps[1]).toContain('THEN call the emergency number');
});

test('warning signs stand in the order of urgency', async ({ page }) => {
  await page.goto('/care/warning-signs/');
  const urgencies = await page
    .locator('.sign [data-urgency]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-urgency')));
  const order = ['emergency', 'same-day', 'soon'];
  expect(urgencies.map((urgency) => order.indexOf(urgency ?? ''))).toEqual(
    urgencies.map((urgency) => order.indexOf(urgency ?? '')).sort((a, b) => a - b),
  );
  expect(new Set(urgencies).size).toBe(3);
});

test('each part of the days after says what is normal, what to watch and when to act', async ({
  page,
}) => {
  await page.goto('/care/after-your-session/');
  const kinds = await page
    .locator('h2, .course[data-verdict], [data-urgency]')
    .evaluateAll((elements) =>
      elements.map(
        (element) =>
          element.getAttribute('data-verdict') ??
          (element.hasAttribute('data-urgency') ? 'act' : (element.textContent ?? '').trim()),
      ),
    );
  const after = (heading: string): readonly string[] => {
    const start = kinds.indexOf(heading) + 1;
    return [...new Set(kinds.slice(start, start + 4))];
  };
  expect(after('The first hours')).toEqual(expect.arrayContaining(['normal', 'watch', 'act']));
  expect(after('The first days')).toEqual(expect.arrayContaining(['normal', 'watch', 'act']));
  expect(after('The first weeks')).toEqual(expect.arrayContaining(['normal', 'act']));
});

test('a rule to avoid leads to what holds when a doctor prescribed it', async ({ page }) => {
  await page.goto('/care/before-your-session/');
  await page.locator('#avoid-aspirin-for-pain .twin a').click();
  await expect(page).toHaveURL(/#ask-first-aspirin-prescribed$/);
  await expect(page.locator('#ask-first-aspirin-prescribed')).toBeInViewport();
});
