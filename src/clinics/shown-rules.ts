import type { RuleEntry } from '../care/rule-record.ts';

/**
 * Rules that are shown when one is asked for: nobody reads "avoid" about a medicine without the
 * rule for those to whom a doctor prescribed it, and that one stands above.
 *
 * @param rules All rules.
 */
export function getShownRules(rule: RuleEntry, rules: readonly RuleEntry[]): readonly RuleEntry[] {
  const twin = rules.find(({ id }) => id === rule.data.askFirstTwin);
  return twin === undefined ? [rule] : [twin, rule];
}
