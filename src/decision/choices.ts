import { NOT_SURE, NOT_SURE_EMERGENCY } from './build-cards.ts';
import type { Choice, ChoiceGroup, Label } from './path.ts';
import type { SessionFact } from '../schemas/session-facts.ts';

type Answer = Extract<Label, { kind: 'answer' }>['answer'];

/** @returns A choice in words of the page. */
export const answer = (name: Answer, to: string): Choice => ({
  to,
  label: { kind: 'answer', answer: name },
});

/** @returns Choices under a heading; no group where there are no choices. */
export const group = (
  [first, ...others]: readonly Choice[],
  heading?: ChoiceGroup['heading'],
): readonly ChoiceGroup[] =>
  first === undefined
    ? []
    : [{ choices: [first, ...others], ...(heading === undefined ? {} : { heading }) }];

/** @returns The choice of who cannot choose: an emergency where all the others are, else today. */
export const getNotSure = (groups: readonly ChoiceGroup[]): Choice =>
  answer(
    'not-sure',
    groups.every(({ choices }) => choices.every(({ verdict }) => verdict === 'emergency'))
      ? NOT_SURE_EMERGENCY
      : NOT_SURE,
  );

/**
 * @returns Whether words say what was injected, as in "Swelling after fat-dissolving injections", so
 *   that nobody needs to ask.
 */
export function isNamed(text: string, facts: readonly SessionFact[]): boolean {
  const folded = text.toLowerCase().replaceAll('-', ' ');
  return facts.every((fact) => folded.includes(fact.replaceAll('-', ' ')));
}
