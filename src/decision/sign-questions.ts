import type { SessionFact } from '../schemas/session-facts.ts';
import { getDoubtCardId, getSignCardId } from './build-cards.ts';
import { answer, group, isNamed } from './choices.ts';
import type { SignGroup } from './group-signs.ts';
import type { Choice, Question } from './path.ts';

/**
 * What must be known of the session for a sign that has to be seen the same day. In an emergency
 * nothing is asked, and what can wait for days does not hang on it.
 */
function getAskedFacts({ urgency, text, signs }: SignGroup): readonly SessionFact[] {
  if (urgency !== 'same-day' || signs.some(({ data }) => data.onlyAfter.length === 0)) return [];
  const facts = [...new Set(signs.flatMap(({ data }) => data.onlyAfter))];
  return isNamed(text, facts) ? [] : facts;
}

/** @returns The choice of a sign: it leads to its answer, or first to what was injected. */
export function buildSignChoice(sign: SignGroup): Choice {
  const card = getSignCardId(sign.signs);
  const to = getAskedFacts(sign).length === 0 ? card : card.replace(/^answer/, 'had');
  return { to, label: { kind: 'sign', text: sign.text }, verdict: sign.urgency };
}

/** @returns What is asked after a sign was chosen, if anything. Not to know counts as a yes. */
export function buildSignQuestions(sign: SignGroup): readonly Question[] {
  const facts = getAskedFacts(sign);
  if (facts.length === 0) return [];
  const card = getSignCardId(sign.signs);
  return [
    {
      id: buildSignChoice(sign).to,
      asks: 'fact',
      step: 3,
      facts,
      groups: group([
        answer('yes', card),
        answer('no', getDoubtCardId(sign.signs)),
        answer('unknown', card),
      ]),
    },
  ];
}
