import { describe, expect, test } from 'vitest';
import { answer, group } from '../../../src/decision/choices.ts';
import type { Card, Question } from '../../../src/decision/path.ts';
import { countSteps, walk } from '../../../src/decision/walk.ts';

const card: Card = { id: 'end', verdict: 'same-day', kind: 'not-sure', worse: [] };
const ask = (id: string, step: number, ...targets: string[]): Question => ({
  id,
  asks: 'sign',
  step,
  groups: group(targets.map((to) => answer('yes', to))),
});

describe('walk', () => {
  test('goes every way to its end', () => {
    const questions = [ask('start', 1, 'next', 'end'), ask('next', 2, 'end')];
    const ways = walk({ first: [], questions, cards: [card] });
    expect(ways.map(({ choices }) => choices.map(({ to }) => to))).toEqual([
      ['next', 'end'],
      ['end'],
    ]);
    expect(countSteps({ first: [], questions, cards: [card] })).toBe(2);
  });

  test('goes what stands before the questions as well', () => {
    const first = [answer('yes', 'end')];
    expect(walk({ first, questions: [], cards: [card] })).toEqual([{ choices: first, card }]);
  });

  test('throws where a choice leads nowhere or back', () => {
    expect(() => walk({ first: [], questions: [ask('start', 1, 'gone')], cards: [card] })).toThrow(
      '"gone" is no question and no answer.',
    );
    expect(() => walk({ first: [], questions: [ask('start', 1, 'start')], cards: [card] })).toThrow(
      '"start" leads back.',
    );
  });
});
