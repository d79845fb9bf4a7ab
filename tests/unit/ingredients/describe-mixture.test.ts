import { describe, expect, test } from 'vitest';
import { describeMixture } from '../../../src/ingredients/describe-mixture.ts';
import type {
  IngredientClaim,
  IngredientDecision,
} from '../../../src/ingredients/ingredient-data.ts';
import { makeClaim, makeData, makeIngredient } from './syringe.ts';

const decision = (status: IngredientDecision['status']): IngredientDecision => ({
  country: 'France',
  status,
  about: 'It was decided.',
  date: '',
  sources: 1,
});
const idsOf = (claims: readonly IngredientClaim[] = []): readonly string[] =>
  claims.map(({ id }) => id);

const data = makeData(
  [
    makeIngredient('caffeine', { decisions: [decision('warning'), decision('prohibited')] }),
    makeIngredient('deoxycholate', { kind: 'fat-dissolving-agent' }),
    makeIngredient('lidocaine', { kind: 'anaesthetic', rules: ['cream', 'gone'] }),
    makeIngredient('taurine'),
  ],
  [
    makeClaim('caffeine-alone', ['caffeine']),
    makeClaim('caffeine-cream', ['caffeine'], { route: 'topical' }),
    makeClaim('caffeine-bruise', ['caffeine'], { isHarm: true, verdict: 'worse' }),
    makeClaim('caffeine-or-taurine', ['caffeine', 'taurine'], { kind: 'each-alone' }),
    makeClaim('taurine-none', ['taurine'], { certainty: 'none-found', verdict: 'none-found' }),
    makeClaim('lidocaine-with-more', ['lidocaine'], { kind: 'mixture', treatment: 'with more' }),
    makeClaim('pair', ['caffeine', 'deoxycholate']),
    makeClaim('pair-by-vein', ['caffeine', 'deoxycholate'], { route: 'intravenous' }),
    makeClaim('pair-harm', ['deoxycholate', 'lidocaine'], { isHarm: true, verdict: 'worse' }),
    makeClaim('trio', ['caffeine', 'deoxycholate', 'lidocaine']),
  ],
);

describe('describeMixture', () => {
  test('keeps what was found alone, in mixtures, as harm and by other routes apart', () => {
    const { cards, mixture } = describeMixture(['caffeine'], data);
    expect(mixture).toBeUndefined();
    expect(cards).toHaveLength(1);
    expect(idsOf(cards[0]?.alone)).toEqual(['caffeine-alone', 'caffeine-or-taurine']);
    expect(idsOf(cards[0]?.harms)).toEqual(['caffeine-bruise']);
    expect(idsOf(cards[0]?.mixed)).toEqual(['pair', 'trio']);
    expect(idsOf(cards[0]?.apart)).toEqual(['caffeine-cream', 'pair-by-vein']);
    expect(cards[0]?.isStudied).toBe(true);
  });

  test('tells of a ban before any other decision', () => {
    const [card] = describeMixture(['caffeine'], data).cards;
    expect(card?.refusals.map(({ status }) => status)).toEqual(['prohibited']);
    expect(card?.otherDecisions.map(({ status }) => status)).toEqual(['warning']);
  });

  test('does not take a search without a find, or a mixture, for a study of one', () => {
    const nothing = makeData(
      [makeIngredient('taurine'), makeIngredient('lidocaine')],
      data.claims.filter(({ id }) => id !== 'caffeine-or-taurine'),
    );
    const { cards } = describeMixture(['taurine', 'lidocaine'], nothing);
    expect(cards.map(({ isStudied }) => isStudied)).toEqual([false, false]);
  });

  test('finds the claims on exactly this mixture, and lists others that share parts', () => {
    const { mixture } = describeMixture(['deoxycholate', 'caffeine'], data);
    expect(idsOf(mixture?.exact)).toEqual(['pair']);
    expect(mixture?.isStudied).toBe(true);
    expect(idsOf(mixture?.partly)).toEqual(['trio', 'pair-harm']);
    expect(mixture?.decisions).toEqual(data.onMixtures);
  });

  test('says that a mixture was not studied when only its parts or a larger one were', () => {
    const { mixture } = describeMixture(['caffeine', 'taurine'], data);
    expect(mixture?.exact).toEqual([]);
    expect(mixture?.isStudied).toBe(false);
    expect(idsOf(mixture?.partly)).toEqual(['pair', 'trio']);
  });

  test('does not take a report of harm for a study of whether it works', () => {
    const { mixture } = describeMixture(['deoxycholate', 'lidocaine'], data);
    expect(idsOf(mixture?.exact)).toEqual(['pair-harm']);
    expect(mixture?.isStudied).toBe(false);
  });

  test('matches no study to a syringe that holds something unknown', () => {
    const { mixture } = describeMixture(['caffeine', 'deoxycholate'], data, 1);
    expect(mixture?.exact).toEqual([]);
    expect(mixture?.isStudied).toBe(false);
    expect(idsOf(mixture?.partly)).toEqual(['pair', 'trio', 'pair-harm']);
    expect(describeMixture(['caffeine'], data, 1).mixture).toBeDefined();
    expect(describeMixture([], data, 1).mixture).toBeUndefined();
  });

  test('tells of a mixture once, not on each card too', () => {
    const { cards } = describeMixture(['caffeine', 'deoxycholate'], data);
    expect(cards.flatMap(({ mixed }) => mixed)).toEqual([]);
  });

  test('sees a numbing medicine, and leaves out what is not there', () => {
    expect(describeMixture(['caffeine', 'lidocaine'], data).hasAnaesthetic).toBe(true);
    expect(describeMixture(['caffeine', 'nothing'], data).hasAnaesthetic).toBe(false);
    expect(describeMixture(['nothing', '__proto__'], data).cards).toEqual([]);
    expect(describeMixture(['lidocaine'], data).cards[0]?.rules).toEqual([]);
  });
});
