import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/check/answer.ts';
import { listQuestions } from '../../../src/check/clinic-questions.ts';
import type { Moment } from '../../../src/check/moment.ts';
import { CHECKER } from './checker.ts';

const list = (items: readonly string[], moment: Moment = { side: 'any' }) =>
  listQuestions(answer(items, moment, CHECKER)).map(({ match, rules }) => [
    match.asked,
    ...rules.map(({ id }) => id),
  ]);

describe('listQuestions', () => {
  test('lists what needs asking or telling, and what no rule is known for', () => {
    expect(list(['warfarin', 'swimming', 'metformin', 'ibuprofn', 'cold sore'])).toEqual([
      ['warfarin', 'warfarin'],
      ['metformin'],
      ['ibuprofn'],
      ['cold sore', 'cold-sore-history'],
    ]);
  });

  test('leaves out what is over or of the other side, but not what was never told', () => {
    expect(list(['ibuprofen'], { hours: -72 })).toEqual([
      ['ibuprofen', 'prescribed-anti-inflammatory', 'anti-inflammatory-with-risks'],
    ]);
    expect(list(['cold sore'], { hours: 72 })).toEqual([['cold sore', 'cold-sore-history']]);
  });

  test('is empty for nothing', () => {
    expect(list([])).toEqual([]);
  });
});
