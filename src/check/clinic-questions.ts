import type { ItemAnswer, RuleAnswer } from './answer.ts';
import type { Match } from './find-matches.ts';

/** Something to ask or to tell at the clinic. */
export interface ClinicQuestion {
  readonly match: Match;
  /** Rules that say so; empty when no rule is known. */
  readonly rules: readonly RuleAnswer['rule'][];
}

const isForClinic = ({ rule: { rule, window }, standing }: RuleAnswer): boolean => {
  if (rule !== 'ask-first' && rule !== 'tell-clinic') return false;
  // What should have been told before booking is told late rather than never.
  if (standing === 'over') return window.when === 'before-booking';
  return standing !== 'other-side';
};

/** @returns All that a reader should ask or tell: what needs asking, and what no rule is known for. */
export const listQuestions = (answers: readonly ItemAnswer[]): readonly ClinicQuestion[] =>
  answers.flatMap(({ match, answers: given }): ClinicQuestion[] => {
    const rules = given.filter(isForClinic).map(({ rule }) => rule);
    if (match.kind === 'found' && rules.length === 0) return [];
    return [{ match, rules }];
  });
