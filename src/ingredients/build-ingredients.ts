import { getRulePath } from '../care/rule-record.ts';
import { groupByRoute } from '../entries/group-claims.ts';
import { getSubjectKind } from '../evidence/claim-subject.ts';
import { DOTS, getVerdict, SIGNS } from '../evidence/verdict.ts';
import { pagePath } from '../graph/keys.ts';
import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Compound } from '../schemas/compounds.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Rule } from '../schemas/rules.ts';
import type { Sign } from '../schemas/signs.ts';
import type {
  Ingredient,
  IngredientClaim,
  IngredientData,
  IngredientDecision,
  NamedLink,
} from './ingredient-data.ts';
import { findRulesOf, findSignsOf } from './match-care.ts';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** A compound with the words of its page in the reader's language. */
export interface CompoundEntry extends Entry<Compound> {
  readonly title: string;
  readonly lang: string;
}

/** What the data are made from, and how words and addresses are written. */
export interface IngredientSource {
  /** In the order in which they are listed. */
  readonly compounds: readonly CompoundEntry[];
  readonly claims: readonly Entry<Evidence>[];
  readonly rules: readonly Entry<Rule>[];
  /** Most urgent first. */
  readonly signs: readonly Entry<Sign>[];
  readonly lang: string;
  readonly t: Translator;
  /** @returns Title of a page in the reader's language. */
  readonly titleOf: (collection: 'indications' | 'effects', id: string) => string;
  /** @returns Address of a path of the English site. */
  readonly address: (path: string) => string;
}

/** The page that stands for mixtures as such; what authorities said of them stands there. */
const MIXTURES = 'multivitamin-solutions';

function toDecisions(
  { regulation }: Compound,
  { lang }: IngredientSource,
): readonly IngredientDecision[] {
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  return regulation.map(({ jurisdiction, status, about, date, sources }) => ({
    country: countries.of(jurisdiction) ?? jurisdiction,
    status,
    about,
    date: date === null ? '' : formatDate(date, lang),
    sources: sources.length,
  }));
}

function toLink(
  collection: 'indications' | 'effects',
  id: string,
  { titleOf, address }: IngredientSource,
): NamedLink {
  return { title: titleOf(collection, id), url: address(pagePath(collection, id)) };
}

function toClaim({ id, data }: Entry<Evidence>, source: IngredientSource): IngredientClaim {
  const { compounds, outcome, certainty, direction, route, statement, effect, sources } = data;
  const { indication = '', treatment = '' } = data;
  const verdict = getVerdict(data);
  const filled = DOTS[certainty];
  return {
    id,
    compounds,
    kind: getSubjectKind(data),
    treatment,
    subject:
      effect === undefined
        ? toLink('indications', indication, source)
        : toLink('effects', effect, source),
    // Pain that a numbing medicine makes less is a use, although pain is an unwanted effect.
    isHarm: effect !== undefined && direction !== 'better',
    outcome,
    certainty,
    verdict,
    sign: SIGNS[verdict],
    dots: '●'.repeat(filled) + '○'.repeat(4 - filled),
    route,
    statement,
    sources: sources.length,
  };
}

function toIngredient(
  { id, data, title, lang }: CompoundEntry,
  source: IngredientSource,
): Ingredient {
  return {
    id,
    title,
    lang,
    url: source.address(pagePath('compounds', id)),
    kind: data.kind,
    isWhat: data.isWhat,
    names: [...new Set([data.title, ...data.aliases])],
    words: data.searchWords,
    askFirst: data.askFirst.map(({ text, sources = [] }) => ({ text, sources: sources.length })),
    decisions: toDecisions(data, source),
    effects: data.effects.map((effect) => toLink('effects', effect, source)),
    rules: findRulesOf({ id, data }, source.rules, source.compounds),
    signs: findSignsOf({ id, data }, source.signs),
  };
}

/** @returns All that can be told of ingredients, drawn from entries, claims, rules and signs. */
export function buildIngredients(source: IngredientSource): IngredientData {
  const { compounds, claims, rules, signs, t, address } = source;
  const ingredients = compounds.map((compound) => toIngredient(compound, source));
  const about = claims.filter(({ data }) => data.compounds.length > 0);
  const named = new Set(ingredients.flatMap((ingredient) => ingredient.rules));
  const shown = new Set(ingredients.flatMap((ingredient) => ingredient.signs));
  const mixtures = compounds.find(({ id }) => id === MIXTURES);
  if (mixtures === undefined) throw new Error(`No compound "${MIXTURES}" stands for mixtures.`);
  return {
    ingredients,
    claims: groupByRoute(about).flatMap((group) =>
      group.claims.map((claim) => toClaim(claim, source)),
    ),
    rules: Object.fromEntries(
      rules
        .filter(({ id }) => named.has(id))
        .map((rule) => {
          const { item, instruction, rule: asks, sources } = rule.data;
          const url = address(getRulePath(rule));
          return [
            rule.id,
            { item, instruction, label: t(`rule.${asks}`), url, sources: sources.length },
          ];
        }),
    ),
    signs: Object.fromEntries(
      signs
        .filter(({ id }) => shown.has(id))
        .map(({ id, data }) => [
          id,
          { title: data.title, urgency: data.urgency, signs: data.signs.map(({ text }) => text) },
        ]),
    ),
    onMixtures: toDecisions(mixtures.data, source),
  };
}
