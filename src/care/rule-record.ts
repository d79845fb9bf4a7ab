import { pagePath } from '../graph/keys.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Rule } from '../schemas/rules.ts';
import { formatWindow } from './format-window.ts';
import { getPhases } from './select-rules.ts';

/** A rule with its id. */
export interface RuleEntry {
  readonly id: string;
  readonly data: Rule;
}

/** A rule in words, for scripts and leaflets. */
export interface RuleRecord extends Pick<
  Rule,
  'item' | 'instruction' | 'kind' | 'rule' | 'window' | 'reason' | 'neverStopAlone'
> {
  readonly id: string;
  /** Id of its place on a care page, such as `avoid-ibuprofen`. */
  readonly anchor: string;
  /** Word for what it asks, such as "Avoid". */
  readonly label: string;
  /** When it holds, in words. */
  readonly when: string;
  readonly fatDissolvingOnly: boolean;
  /** Id of the rule that holds when a doctor prescribed it. */
  readonly askFirstTwin: string | undefined;
}

/** @returns Id of the place of a rule on its care page: a promise to those who link to it. */
export const getRuleAnchor = ({ id, data }: RuleEntry): string => `${data.rule}-${id}`;

/** @returns Path of the care page on which a rule is drawn, with its place. */
export const getRulePath = (rule: RuleEntry): string => {
  const page =
    getPhases(rule.data.window)[0] === 'after' ? 'after-your-session' : 'before-your-session';
  return `${pagePath('care', page)}#${getRuleAnchor(rule)}`;
};

/** @returns When a rule holds, in words. */
export const describeWindow = (window: Rule['window'], t: Translator): string =>
  formatWindow(
    window,
    t,
    window.when === 'hours' && window.until !== undefined ? t(`until.${window.until}`) : '',
  );

/** @returns A rule in words. */
export const toRuleRecord = (rule: RuleEntry, t: Translator): RuleRecord => {
  const { item, instruction, kind, rule: asks, window, reason, neverStopAlone } = rule.data;
  return {
    id: rule.id,
    anchor: getRuleAnchor(rule),
    item,
    instruction,
    kind,
    rule: asks,
    window,
    reason,
    neverStopAlone,
    label: t(`rule.${asks}`),
    when: describeWindow(window, t),
    fatDissolvingOnly: rule.data.fatDissolvingOnly,
    askFirstTwin: rule.data.askFirstTwin,
  };
};
