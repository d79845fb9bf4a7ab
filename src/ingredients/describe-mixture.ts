import type {
  Ingredient,
  IngredientClaim,
  IngredientData,
  IngredientDecision,
  IngredientRule,
  IngredientSign,
} from './ingredient-data.ts';

/** Decisions that a reader must see before anything else. */
const REFUSALS: readonly IngredientDecision['status'][] = [
  'prohibited',
  'suspended',
  'not-approved',
  'withdrawn',
];

/** What is known of one of the ingredients. */
export interface IngredientCard {
  readonly ingredient: Ingredient;
  /** Bans, suspensions, missing approvals and withdrawals. */
  readonly refusals: readonly IngredientDecision[];
  readonly otherDecisions: readonly IngredientDecision[];
  /** Claims on injecting it alone, surest first. */
  readonly alone: readonly IngredientClaim[];
  /** Whether a study in people of injecting it alone for some use stands among `alone`. */
  readonly isStudied: boolean;
  /** Claims on unwanted effects of injecting it alone. */
  readonly harms: readonly IngredientClaim[];
  /** Claims on injected mixtures that hold it; empty when a mixture was asked about. */
  readonly mixed: readonly IngredientClaim[];
  /** Claims on every other route. They say nothing about injections. */
  readonly apart: readonly IngredientClaim[];
  readonly rules: readonly IngredientRule[];
  readonly signs: readonly IngredientSign[];
}

/** What is known of the ingredients together. */
export interface MixtureCard {
  /** Claims on injecting exactly these together, and nothing else. */
  readonly exact: readonly IngredientClaim[];
  /** Whether a study in people of a use stands among `exact`. */
  readonly isStudied: boolean;
  /** Claims on other injected mixtures that hold some of them, those that share most first. */
  readonly partly: readonly IngredientClaim[];
  /** What authorities said of mixtures as such. */
  readonly decisions: readonly IngredientDecision[];
}

/** What is known of a syringe. */
export interface MixtureDescription {
  /** In the order of the data. */
  readonly cards: readonly IngredientCard[];
  /** There where two or more things are in it. */
  readonly mixture: MixtureCard | undefined;
  /** Whether a numbing medicine is in it: all of them add up. */
  readonly hasAnaesthetic: boolean;
}

const isInjected = ({ route }: IngredientClaim): boolean => route === 'injected';
const isMixture = ({ kind }: IngredientClaim): boolean => kind === 'mixture';
const isStudyOfUse = ({ certainty, isHarm }: IngredientClaim): boolean =>
  certainty !== 'none-found' && !isHarm;

function describeIngredient(
  ingredient: Ingredient,
  { claims, rules, signs }: IngredientData,
  isInMixture: boolean,
): IngredientCard {
  const own = claims.filter(({ compounds }) => compounds.includes(ingredient.id));
  const alone = own.filter((claim) => isInjected(claim) && !isMixture(claim));
  const pick = <Value>(values: Readonly<Record<string, Value>>, ids: readonly string[]) =>
    ids.flatMap((id) => values[id] ?? []);
  return {
    ingredient,
    refusals: ingredient.decisions.filter(({ status }) => REFUSALS.includes(status)),
    otherDecisions: ingredient.decisions.filter(({ status }) => !REFUSALS.includes(status)),
    alone: alone.filter(({ isHarm }) => !isHarm),
    isStudied: alone.some(isStudyOfUse),
    harms: alone.filter(({ isHarm }) => isHarm),
    mixed: isInMixture ? [] : own.filter((claim) => isInjected(claim) && isMixture(claim)),
    apart: own.filter((claim) => !isInjected(claim)),
    rules: pick(rules, ingredient.rules),
    signs: pick(signs, ingredient.signs),
  };
}

function describeWhole(
  ids: ReadonlySet<string>,
  hasUnknown: boolean,
  { claims, onMixtures }: IngredientData,
): MixtureCard {
  const shared = ({ compounds }: IngredientClaim): number =>
    compounds.filter((id) => ids.has(id)).length;
  // A claim that names more than our compounds is about another mixture, and so is every claim when
  // something unknown is in the syringe.
  const isExact = (claim: IngredientClaim): boolean =>
    !hasUnknown &&
    claim.treatment === '' &&
    claim.compounds.length === ids.size &&
    shared(claim) === ids.size;
  const mixtures = claims.filter((claim) => isInjected(claim) && isMixture(claim));
  const exact = mixtures.filter(isExact);
  return {
    exact,
    isStudied: exact.some(isStudyOfUse),
    partly: mixtures
      .filter((claim) => shared(claim) > 0 && !isExact(claim))
      .sort((a, b) => shared(b) - shared(a)),
    decisions: onMixtures,
  };
}

/**
 * Tells what is known of what a clinic plans to inject: of each ingredient alone, and of all of them
 * together. A finding on one never becomes a finding on the other.
 *
 * @param ids Ids of compounds; unknown ones are left out.
 * @param data What is known.
 * @param unknown Number of ingredients that the atlas does not know. @default 0
 */
export function describeMixture(
  ids: readonly string[],
  data: IngredientData,
  unknown = 0,
): MixtureDescription {
  const chosen = data.ingredients.filter(({ id }) => ids.includes(id));
  const isMixed = chosen.length + unknown > 1;
  return {
    cards: chosen.map((ingredient) => describeIngredient(ingredient, data, isMixed)),
    mixture: isMixed
      ? describeWhole(new Set(chosen.map(({ id }) => id)), unknown > 0, data)
      : undefined,
    hasAnaesthetic: chosen.some(({ kind }) => kind === 'anaesthetic'),
  };
}
