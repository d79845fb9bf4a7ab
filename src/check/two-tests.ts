/** An answer to one of the two questions; empty until it is given. */
export type TestAnswer = '' | 'yes' | 'no' | 'unsure';

/** The answers to both questions that come before every rule on aspirin. */
export interface TestAnswers {
  /** Did a doctor prescribe or advise it? */
  readonly advised: TestAnswer;
  /** Is it a low-dose pack? */
  readonly lowDose: TestAnswer;
}

export const UNTESTED: TestAnswers = { advised: '', lowDose: '' };

/**
 * @returns `free` only when both answers are no: then the rule on aspirin that people take by
 *   themselves counts. One yes, or one doubt, and it is not stopped.
 */
export function judgeTests({ advised, lowDose }: TestAnswers): 'open' | 'keep' | 'free' {
  const both = [advised, lowDose];
  if (both.some((answer) => answer === 'yes' || answer === 'unsure')) return 'keep';
  return both.every((answer) => answer === 'no') ? 'free' : 'open';
}
