import { describe, expect, test } from 'vitest';
import { describeWindow, getRuleAnchor, getRulePath } from '../../src/care/rule-record.ts';
import type { CheckData } from '../../src/check/check-context.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { readLeafletData } from '../../src/checks/read-leaflets.ts';
import { ROOT } from '../../src/commands/run-step.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localizePath } from '../../src/i18n/paths.ts';
import { getTranslator } from '../../src/i18n/strings.ts';
import { livePath } from '../../src/leaflets/leaflet-key.ts';
import type { PlanData } from '../../src/plan/plan-session.ts';
import { readBuiltPages } from './built-pages.ts';
import { getMain, getText } from './page-parts.ts';

const { rules } = readLeafletData(readContent(ROOT, '2026-11-22').content);
const pages = new Map(readBuiltPages().map(({ path, html }) => [path, html]));

const get = (path: string): string => {
  const html = pages.get(path);
  if (html === undefined) throw new Error(`No page ${path}.`);
  return html;
};

/** @returns What a page hands to its script. */
const readData = <Data>(path: string, id: string): Data => {
  const text = get(path).split(`id="${id}">`)[1]?.split('</script>')[0];
  if (text === undefined) throw new Error(`${path} has no ${id}.`);
  return JSON.parse(text) as Data;
};

/** @returns Words of the part of a page that a link with the anchor leads to. */
const readPlace = (path: string, anchor: string): string => {
  const [, place] = getMain(get(path)).split(` id="${anchor}"`);
  if (place === undefined) throw new Error(`${path} has no #${anchor}.`);
  return getText(`<p ${place.split(/<\/li>|<\/section>/)[0] ?? ''}`);
};

describe.each(LOCALES.map(({ id }) => [id] as const))('in %s', (locale) => {
  const t = getTranslator(locale);
  const local = (path: string): string => localizePath(path, locale, '/');
  const check = readData<CheckData>(local('/care/check/'), 'check-data');
  const plan = readData<PlanData>(local('/care/plan/'), 'plan-data');
  const allRules = getText(getMain(get(local('/care/check/'))));
  const blankPlan = getText(getMain(get(local('/care/plan/'))));

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is told alike by the page, “Can I…?” and the plan, with and without scripts',
    (id, rule) => {
      const { item, instruction, kind, window, neverStopAlone, fatDissolvingOnly } = rule.data;
      const when = describeWindow(window, t);
      const path = local(getRulePath(rule));
      const [page = '', anchor = ''] = path.split('#');
      const place = readPlace(page, anchor);
      for (const words of [item, instruction, when, t(`rule.${rule.data.rule}`)]) {
        expect(place).toContain(words);
      }
      expect(place.includes(t('rule.fatDissolvingOnly'))).toBe(fatDissolvingOnly);

      const told = { item, instruction, rule: rule.data.rule, window, neverStopAlone };
      expect(check.rules.find((one) => one.id === id)).toMatchObject({ ...told, when, url: path });
      expect(plan.records.rules.find((one) => one.id === id)).toMatchObject({
        ...told,
        href: path,
      });

      for (const words of [item, instruction, when]) expect(allRules).toContain(words);
      expect(blankPlan.includes(item)).toBe(!fatDissolvingOnly);
      // The box above the plan names what is never stopped, and says for all of it what to do.
      const isInBox = neverStopAlone && kind === 'medicine';
      expect(blankPlan.includes(instruction)).toBe(!fatDissolvingOnly && !isInBox);
    },
  );
});

describe('in the leaflets and embedded', () => {
  const t = getTranslator('en');
  const codes = ['MESO-01', 'MESO-02', 'MESO-03'];

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is told alike', (_, rule) => {
    const { item, instruction, window, askFirstTwin } = rule.data;
    const anchor = getRuleAnchor(rule);
    const leaflets = codes.map(livePath).filter((path) => get(path).includes(` id="${anchor}"`));
    expect(leaflets.length).toBeGreaterThan(0);
    const embedded = `/embed/instruction/${anchor}/`;
    for (const path of [...leaflets, embedded]) {
      const place = readPlace(path, anchor);
      for (const words of [item, instruction]) expect(place, path).toContain(words);
      // A leaflet may leave out what its heading says, or that something always counts.
      if (path === embedded || window.when === 'hours') {
        expect(place, path).toContain(describeWindow(window, t));
      }
      // Whoever sees this one rule alone sees above it what holds when a doctor prescribed it.
      const twin = rules.find(({ id }) => id === askFirstTwin);
      if (twin !== undefined) {
        const [above = ''] = getMain(get(path)).split(` id="${anchor}"`);
        expect(getText(above), path).toContain(twin.data.instruction);
      }
    }
  });
});
