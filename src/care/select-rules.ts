import type { Rule } from '../schemas/rules.ts';
import { pickByIds } from './pick-by-ids.ts';

/** Part of a course in which a rule can hold. */
export type Phase = 'before-booking' | 'before' | 'after' | 'any';

/** What to select rules by; what is left out does not matter. */
export interface RuleQuery {
  readonly phase?: Phase | undefined;
  readonly rule?: Rule['rule'] | undefined;
  readonly kinds?: readonly Rule['kind'][] | undefined;
  /** `true` for those of fat-dissolving injections alone, `false` for the others. */
  readonly fatDissolvingOnly?: boolean | undefined;
  /** These and no others, in this order. */
  readonly ids?: readonly string[] | undefined;
}

/** @returns Every phase in which the window lies, in order of time. */
export function getPhases(window: Rule['window']): readonly Phase[] {
  if (window.when !== 'hours') return [window.when];
  const { from, to } = window;
  const phases: Phase[] = [];
  if (from < 0 || (from === 0 && to === 0)) phases.push('before');
  if (to === null || to > 0) phases.push('after');
  return phases;
}

/** @returns The rules that answer the query, in their order or in that of its ids. */
export const selectRules = <R extends { readonly id: string; readonly data: Rule }>(
  rules: readonly R[],
  { phase, rule, kinds, fatDissolvingOnly, ids }: RuleQuery,
): readonly R[] =>
  pickByIds(rules, ids).filter(
    ({ data }) =>
      (phase === undefined || getPhases(data.window).includes(phase)) &&
      (rule === undefined || data.rule === rule) &&
      (kinds === undefined || kinds.includes(data.kind)) &&
      (fatDissolvingOnly === undefined || data.fatDissolvingOnly === fatDissolvingOnly),
  );

/** @returns Rules on medicines whose stopping alone can do serious harm. */
export const selectNeverStopped = <R extends { readonly data: Rule }>(
  rules: readonly R[],
): readonly R[] => rules.filter(({ data }) => data.neverStopAlone && data.kind === 'medicine');

/** @returns The works that carry a rule, where there is no room for all. */
export const getMainSources = ({ sources }: Rule): readonly string[] => sources.slice(0, 3);
