import { getRulePath, type RuleEntry, toRuleRecord } from '../care/rule-record.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';
import type { Translator } from '../i18n/translate.ts';
import type { CheckRule } from './answer.ts';

/**
 * @param base Where the site lives, such as `/` or `/atlas/`.
 * @returns The rule as the checker takes it, with no more than its script needs.
 */
export function toCheckRule(
  rule: RuleEntry,
  t: Translator,
  locale: LocaleId,
  base: string,
): CheckRule {
  const record = toRuleRecord(rule, t);
  return {
    id: record.id,
    item: record.item,
    instruction: record.instruction,
    kind: record.kind,
    rule: record.rule,
    window: record.window,
    reason: record.reason,
    when: record.when,
    neverStopAlone: record.neverStopAlone,
    fatDissolvingOnly: record.fatDissolvingOnly,
    askFirstTwin: record.askFirstTwin,
    names: rule.data.names.map(({ name, kind }) => ({ name, kind })),
    url: localizePath(getRulePath(rule), locale, base),
  };
}
