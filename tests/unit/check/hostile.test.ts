import { expect, test } from 'vitest';
import { answer } from '../../../src/check/answer.ts';
import { nameItem } from '../../../src/check/check-context.ts';
import {
  LONGEST_ITEM,
  MOST_ITEMS,
  readCheck,
  splitItems,
  writeCheck,
} from '../../../src/check/check-state.ts';
import { listQuestions } from '../../../src/check/clinic-questions.ts';
import { toMoment } from '../../../src/check/moment.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';
import { CHECKER, t } from './checker.ts';

const KNOWN = new Set(CHECKER.index.names.map(({ name }) => name));

const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

test.each(HOSTILE_STRINGS)('takes hostile input %# for text that no rule knows', (hostile) => {
  const fragments = [
    hostile,
    `#q=${hostile}&when=${hostile}&days=${hostile}`,
    `#q=${encodeURIComponent(hostile.toWellFormed())}`,
    `#when=before&days=3&hours=${hostile}&q=advil,${hostile}`,
  ];
  const lists = [...fragments.map((hash) => readCheck(hash)), { items: splitItems(hostile) }];
  for (const state of lists) {
    if ('when' in state) expect(state.items.length).toBeLessThanOrEqual(MOST_ITEMS);
    for (const item of state.items) {
      expect([...item].length).toBeLessThanOrEqual(LONGEST_ITEM);
      expect(item).not.toMatch(UNSEEN);
    }
    const moment =
      'when' in state ? toMoment(state.when, state.days, state.hours) : { side: 'any' as const };
    const given = answer(state.items, moment, CHECKER);
    expect(given.map(({ match }) => match.asked)).toEqual(state.items);
    for (const { match, answers } of given) {
      expect(answers.length > 0).toBe(match.kind === 'found');
      // An answer is headed by a name that the atlas knows; what a link says is quoted.
      const name = nameItem(match, { t, rules: CHECKER.rules });
      const isKnown = match.kind === 'found' && match.names.every((one) => KNOWN.has(one));
      expect(isKnown || name === `“${match.asked}”`).toBe(true);
    }
    expect(listQuestions(given).length).toBeLessThanOrEqual(given.length);
    if ('when' in state) expect(readCheck(writeCheck(state))).toEqual(state);
  }
});
