import { fold } from '../search/fold.ts';
import type { Compound } from '../schemas/compounds.ts';
import type { Rule } from '../schemas/rules.ts';
import type { SESSION_FACTS } from '../schemas/session-facts.ts';
import type { Sign } from '../schemas/signs.ts';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}
type Substance = Entry<Pick<Compound, 'title' | 'aliases' | 'kind'>>;
type SessionFact = (typeof SESSION_FACTS)[number];

/** Signs of too much of any numbing medicine. They can follow a cream too, so no session is named. */
const ANAESTHETIC_SIGNS = ['anaesthetic-poisoning', 'methaemoglobinaemia'];

/** A compound that is a fact of a session by itself. */
const FACT_OF: Readonly<Record<string, SessionFact>> = {
  minoxidil: 'minoxidil',
  'tranexamic-acid': 'tranexamic-acid',
  caffeine: 'caffeine-or-aminophylline',
  aminophylline: 'caffeine-or-aminophylline',
};

/** Words between single blanks, so that whole words alone are found in them. */
const toPhrase = (name: string): string =>
  ` ${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function getFacts({ id, data: { kind } }: Substance): readonly SessionFact[] {
  const own = FACT_OF[id];
  return [
    ...(own === undefined ? [] : [own]),
    ...(kind === 'fat-dissolving-agent' ? (['fat-dissolving'] as const) : []),
    ...(kind === 'anaesthetic' ? (['numbing-medicine'] as const) : []),
  ];
}

/**
 * @returns Whether one of the names is this substance, or a product with it: "lidocaine cream". What
 *   people say besides is not: an allergy to it is an allergy.
 */
function isNamed({ data: { title, aliases } }: Substance, names: Rule['names']): boolean {
  const own = [title, ...aliases].map(toPhrase);
  return names.some(({ name, kind }) => {
    if (kind === 'misspelling') return false;
    const phrase = toPhrase(name);
    return own.some((word) => (kind === 'lay' ? phrase === word : phrase.includes(word)));
  });
}

/**
 * @param all All substances: a rule that names another one does not hold for the whole kind.
 * @returns Ids of the rules that name a substance, or hold for its kind, in their order. With a rule
 *   to avoid a medicine comes the one that holds when a doctor prescribed it.
 */
export function findRulesOf(
  substance: Substance,
  rules: readonly Entry<Pick<Rule, 'names' | 'fatDissolvingOnly' | 'askFirstTwin' | 'window'>>[],
  all: readonly Substance[],
): readonly string[] {
  const found = rules.filter(({ data: { names, fatDissolvingOnly, window } }) => {
    if (isNamed(substance, names)) return true;
    if (substance.data.kind !== 'fat-dissolving-agent' || !fatDissolvingOnly) return false;
    // What holds before anybody books is about the substance; the rest is care on the day.
    return window.when === 'before-booking' && !all.some((other) => isNamed(other, names));
  });
  const twins = found.flatMap(({ data: { askFirstTwin } }) => askFirstTwin ?? []);
  return rules
    .filter((rule) => found.includes(rule) || twins.includes(rule.id))
    .map(({ id }) => id);
}

/** @returns Ids of the signs that can follow this substance and not every other, in their order. */
export function findSignsOf(
  substance: Substance,
  signs: readonly Entry<Pick<Sign, 'onlyAfter'>>[],
): readonly string[] {
  const facts = getFacts(substance);
  const isAnaesthetic = substance.data.kind === 'anaesthetic';
  return signs
    .filter(
      ({ id, data: { onlyAfter } }) =>
        onlyAfter.some((fact) => facts.includes(fact)) ||
        (isAnaesthetic && ANAESTHETIC_SIGNS.includes(id)),
    )
    .map(({ id }) => id);
}
