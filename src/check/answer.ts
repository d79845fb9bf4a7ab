import type { RuleRecord } from '../care/rule-record.ts';
import { getCompanions } from './companions.ts';
import { findMatches, type Match } from './find-matches.ts';
import { createMatchIndex, type MatchIndex, type NamedRule } from './match-index.ts';
import { findStanding, type Moment, type Standing } from './moment.ts';

/** What the checker must know of a rule. */
export interface CheckRule
  extends
    NamedRule,
    Pick<
      RuleRecord,
      | 'item'
      | 'instruction'
      | 'kind'
      | 'rule'
      | 'window'
      | 'reason'
      | 'when'
      | 'neverStopAlone'
      | 'fatDissolvingOnly'
      | 'askFirstTwin'
    > {
  /** Address of the rule on its care page. */
  readonly url: string;
}

/** What one rule says of an item at a moment. */
export interface RuleAnswer {
  readonly rule: CheckRule;
  readonly standing: Standing;
  /** `true` when it is given only after both questions on aspirin were answered with no. */
  readonly isAfterTests: boolean;
}

/** What is known of one item at a moment. */
export interface ItemAnswer {
  readonly match: Match;
  /** Most cautious first; empty when no rule bears the name. */
  readonly answers: readonly RuleAnswer[];
  /**
   * Whether the two questions come first: did a doctor advise it, is it a low-dose pack? It is
   * `pharmacist` where two times no is no permission to leave it out, for a name of low-dose packs.
   */
  readonly tests: 'none' | 'avoid' | 'pharmacist';
}

/** All rules, ready to be asked. */
export interface Checker {
  readonly index: MatchIndex;
  readonly rules: ReadonlyMap<string, CheckRule>;
}

/** The rule on aspirin that nobody stops; two questions come before every other rule on aspirin. */
const NEVER_STOPPED_ASPIRIN = 'aspirin-prescribed';

const CAUTION = ['ask-first', 'avoid', 'tell-clinic', 'allowed'] as const;

const isAside = (standing: Standing): boolean => standing === 'over' || standing === 'other-side';

/** What counts at the moment first; then the most cautious. */
const rank = ({ rule, standing }: RuleAnswer): number =>
  (isAside(standing) ? 10 : 0) + 2 * CAUTION.indexOf(rule.rule) - (rule.neverStopAlone ? 1 : 0);

/** What holds all the time first, then what begins first. */
function compareBegin(
  { rule: { window: a } }: RuleAnswer,
  { rule: { window: b } }: RuleAnswer,
): number {
  const begins = [a, b].map((window) => (window.when === 'hours' ? window.from : -1e6));
  return (begins[0] ?? 0) - (begins[1] ?? 0);
}

function findTests(named: readonly string[], answers: readonly RuleAnswer[]): ItemAnswer['tests'] {
  if (answers.some(({ isAfterTests }) => isAfterTests)) return 'avoid';
  return named.every((id) => id === NEVER_STOPPED_ASPIRIN) ? 'pharmacist' : 'none';
}

/** @returns A checker over rules, in any order. */
export const createChecker = (rules: readonly CheckRule[]): Checker => ({
  index: createMatchIndex(rules),
  rules: new Map(rules.map((rule) => [rule.id, rule])),
});

/** @returns What the rules say of something that was looked up. */
export function answerItem(match: Match, moment: Moment, { rules }: Checker): ItemAnswer {
  if (match.kind !== 'found') return { match, answers: [], tests: 'none' };
  const get = (ids: readonly string[]): CheckRule[] => ids.flatMap((id) => rules.get(id) ?? []);
  const named = get(match.rules);
  const companions = get(named.flatMap(getCompanions));
  const twinsOf = (some: readonly CheckRule[]): CheckRule[] =>
    get(some.flatMap(({ askFirstTwin }) => askFirstTwin ?? []));
  const answers = [...new Set([...named, ...twinsOf(named), ...companions, ...twinsOf(companions)])]
    .map((rule): RuleAnswer => ({
      rule,
      standing: findStanding(rule.window, moment),
      isAfterTests: rule.askFirstTwin === NEVER_STOPPED_ASPIRIN,
    }))
    .sort((a, b) => rank(a) - rank(b) || compareBegin(a, b));
  return { match, answers, tests: findTests(match.rules, answers) };
}

/** @returns For each item that a reader typed: the rules that answer it, and how they stand. */
export const answer = (
  items: readonly string[],
  moment: Moment,
  checker: Checker,
): readonly ItemAnswer[] =>
  items.map((item) => answerItem(findMatches(item, checker.index), moment, checker));
