import type {
  Ingredient,
  IngredientClaim,
  IngredientData,
} from '../../../src/ingredients/ingredient-data.ts';

/** An ingredient with what matters to a test; the rest is filled in. */
export const makeIngredient = (id: string, fields: Partial<Ingredient> = {}): Ingredient => ({
  id,
  title: id,
  lang: 'en',
  url: `/compounds/${id}/`,
  kind: 'vitamin-or-nutrient',
  isWhat: 'a vitamin',
  names: [id],
  words: [],
  askFirst: [],
  decisions: [],
  effects: [],
  rules: [],
  signs: [],
  ...fields,
});

/** A claim on an injection with what matters to a test; several compounds are a mixture. */
export const makeClaim = (
  id: string,
  compounds: string[],
  fields: Partial<IngredientClaim> = {},
): IngredientClaim => ({
  id,
  compounds,
  kind: compounds.length > 1 ? 'mixture' : 'one',
  treatment: '',
  subject: { title: 'Melasma', url: '/indications/melasma/' },
  isHarm: false,
  outcome: 'darkness',
  certainty: 'low',
  verdict: 'better',
  sign: '▲',
  dots: '●●○○',
  route: 'injected',
  statement: 'It was a little better.',
  sources: 1,
  ...fields,
});

/** Data of ingredients and claims. */
export const makeData = (
  ingredients: readonly Ingredient[],
  claims: readonly IngredientClaim[],
): IngredientData => ({
  ingredients,
  claims,
  rules: {},
  signs: {},
  onMixtures: [
    {
      country: 'France',
      status: 'warning',
      about: 'Not in the surgery.',
      date: '2014',
      sources: 2,
    },
  ],
});
