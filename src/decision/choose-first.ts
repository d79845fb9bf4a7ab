import type { Sense } from '../schemas/session-facts.ts';
import { findGroup, type SignGroup } from './group-signs.ts';
import type { Choice, SignEntry } from './path.ts';
import { buildSignChoice } from './sign-questions.ts';

/** No more than a frightened reader takes in at a glance. */
export const MOST_FIRST = 8;

/**
 * The plainest emergencies: the first sign of each that can follow any session, one for each place
 * where a reader looks. What is left out stands in the question on that place.
 *
 * @param signs Most urgent first.
 */
export function chooseFirst(
  signs: readonly SignEntry[],
  groups: readonly SignGroup[],
): readonly Choice[] {
  const told = new Set<Sense>();
  return signs
    .filter(({ data }) => data.urgency === 'emergency' && data.onlyAfter.length === 0)
    .flatMap(({ data }): Choice[] => {
      const [first] = data.signs;
      const [home] = first?.senses ?? [];
      if (first === undefined || home === undefined || told.has(home)) return [];
      const sign = findGroup(groups, first.text);
      if (sign === undefined) return [];
      for (const sense of first.senses) told.add(sense);
      return [buildSignChoice(sign)];
    })
    .slice(0, MOST_FIRST);
}
