import { type Card, type Choice, type DecisionPath, getChoices, type Question } from './path.ts';

/** One way through the path: what was chosen, and where it ended. */
export interface Way {
  readonly choices: readonly Choice[];
  readonly card: Card;
}

/**
 * @returns Every way to an answer, from what stands before the questions and from the first of them.
 * @throws {Error} When a choice leads nowhere, or back to a question that was asked before.
 */
export function walk({ first, questions, cards }: DecisionPath): readonly Way[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const answers = new Map(cards.map((card) => [card.id, card]));
  const follow = (
    from: readonly Choice[],
    before: readonly Choice[],
    step: Question['step'],
  ): readonly Way[] =>
    from.flatMap((choice): readonly Way[] => {
      const choices = [...before, choice];
      const card = answers.get(choice.to);
      if (card !== undefined) return [{ choices, card }];
      const next = asked.get(choice.to);
      if (next === undefined) throw new Error(`"${choice.to}" is no question and no answer.`);
      if (next.step <= step) throw new Error(`"${choice.to}" leads back.`);
      return follow(getChoices(next), choices, next.step);
    });
  const begin = questions.slice(0, 1).flatMap(getChoices);
  return follow([...first, ...begin], [], 1);
}

/** @returns The most questions that anybody is asked. */
export const countSteps = ({ questions }: DecisionPath): number =>
  Math.max(0, ...questions.map(({ step }) => step));
