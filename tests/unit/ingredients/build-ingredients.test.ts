import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/read-content.ts';
import { sortSigns } from '../../../src/care/care-order.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { buildIngredients } from '../../../src/ingredients/build-ingredients.ts';
import { describeMixture } from '../../../src/ingredients/describe-mixture.ts';
import { compoundSchema } from '../../../src/schemas/compounds.ts';
import { evidenceSchema } from '../../../src/schemas/evidence.ts';
import { ruleSchema } from '../../../src/schemas/rules.ts';
import { signSchema } from '../../../src/schemas/signs.ts';

// What is promised of ingredients holds for what authors wrote, so it is tested on that.
const { content } = readContent('.', '2026-01-01');
const read = <Data>(collection: string, schema: { parse: (data: unknown) => Data }) =>
  content.files
    .filter((file) => file.collection === collection && file.language === 'en')
    .map(({ id, data }) => ({ id, data: schema.parse(data) }));

const compounds = read('compounds', compoundSchema);
const claims = read('evidence', evidenceSchema);
const data = buildIngredients({
  compounds: compounds.map((entry) => ({ ...entry, title: entry.data.title, lang: 'en' })),
  claims,
  rules: read('rules', ruleSchema),
  signs: sortSigns(read('signs', signSchema)),
  lang: 'en',
  t: getTranslator('en'),
  titleOf: (_, id) => id,
  address: (path) => path,
});
const describeAll = (...ids: string[]) => describeMixture(ids, data);
const cardOf = (id: string) => {
  const [card] = describeAll(id).cards;
  if (card === undefined) throw new Error(`No ingredient "${id}".`);
  return card;
};

describe('the ingredients', () => {
  test('are all compounds, each with what to tell the clinic and an unwanted effect', () => {
    expect(data.ingredients).toHaveLength(compounds.length);
    for (const { askFirst, effects } of data.ingredients) {
      expect(askFirst.length).toBeGreaterThan(0);
      expect(effects.length).toBeGreaterThan(0);
    }
  });

  test.each(compounds.map(({ id }) => id))('tell every claim on %s once', (id) => {
    const { alone, harms, mixed, apart } = cardOf(id);
    const told = [...alone, ...harms, ...mixed, ...apart].map((claim) => claim.id);
    const written = claims.filter((claim) => claim.data.compounds.includes(id));
    expect(told.sort()).toEqual(written.map((claim) => claim.id).sort());
  });

  test.each([
    ['tranexamic-acid', 'clots-pill-kidney-fits'],
    ['caffeine', 'heart-fits-thyroid'],
    ['aminophylline', 'heart-fits-thyroid'],
    ['minoxidil', 'heart-fits-thyroid'],
    ['phosphatidylcholine', 'fat-dissolving-soya'],
    ['deoxycholic-acid', 'fat-dissolving-swallowing'],
    ['lidocaine', 'numbing-cream-with-risks'],
  ])('tie %s to the rule %s', (id, rule) => {
    expect(cardOf(id).ingredient.rules).toContain(rule);
    expect(data.rules[rule]).toBeDefined();
  });

  test.each([
    ['caffeine', 'caffeine-poisoning'],
    ['tranexamic-acid', 'colour-sight-tranexamic'],
    ['minoxidil', 'heart-signs-minoxidil'],
    ['deoxycholic-acid', 'liver-or-kidney'],
    ['procaine', 'anaesthetic-poisoning'],
    ['lidocaine', 'methaemoglobinaemia'],
  ])('tie %s to the sign %s', (id, sign) => {
    expect(cardOf(id).ingredient.signs).toContain(sign);
    expect(data.signs[sign]).toBeDefined();
  });

  test('say first what is banned, suspended or not approved', () => {
    expect(cardOf('phosphatidylcholine').refusals.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['prohibited', 'suspended', 'not-approved']),
    );
    expect(cardOf('taurine').refusals).toEqual([]);
  });

  test('know a mixture that was studied, one that was not, and all of them together', () => {
    const studied = describeAll('phosphatidylcholine', 'deoxycholic-acid').mixture;
    expect(studied?.isStudied).toBe(true);
    expect(studied?.exact.length).toBeGreaterThan(3);
    const not = describeAll('biotin', 'taurine').mixture;
    expect(not?.exact).toEqual([]);
    const all = describeAll(...compounds.map(({ id }) => id));
    expect(all.cards).toHaveLength(compounds.length);
    expect(all.hasAnaesthetic).toBe(true);
    expect(all.mixture?.isStudied).toBe(false);
    expect(all.mixture?.partly.every(({ kind }) => kind === 'mixture')).toBe(true);
  });

  test('tell what French authorities said of mixtures', () => {
    const { decisions = [] } = describeAll('biotin', 'taurine').mixture ?? {};
    expect(decisions.some(({ about }) => about.includes('not allowed in the surgery'))).toBe(true);
  });
});
