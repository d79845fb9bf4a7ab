import { describe, expect, test } from 'vitest';
import { judgeTests, type TestAnswer } from '../../../src/check/two-tests.ts';

const ANSWERS: readonly TestAnswer[] = ['', 'yes', 'no', 'unsure'];

describe('judgeTests', () => {
  test('frees only those who said no twice', () => {
    const free = ANSWERS.flatMap((advised) =>
      ANSWERS.map((lowDose) => ({ advised, lowDose })),
    ).filter((answers) => judgeTests(answers) === 'free');
    expect(free).toEqual([{ advised: 'no', lowDose: 'no' }]);
  });

  test.each<[TestAnswer, TestAnswer, string]>([
    ['', '', 'open'],
    ['no', '', 'open'],
    ['yes', '', 'keep'],
    ['no', 'unsure', 'keep'],
    ['no', 'yes', 'keep'],
  ])('judges %j and %j as %j', (advised, lowDose, judged) => {
    expect(judgeTests({ advised, lowDose })).toBe(judged);
  });
});
