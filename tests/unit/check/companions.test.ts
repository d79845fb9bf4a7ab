import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/check/answer.ts';
import { COMPANIONS, getCompanions } from '../../../src/check/companions.ts';
import { GROUP_WORDS } from '../../../src/check/group-words.ts';
import { CHECKER, RULES } from './checker.ts';

describe('companions and words for groups', () => {
  test('name rules that exist', () => {
    const named = [
      ...Object.entries(COMPANIONS).flat(2),
      ...RULES.flatMap(getCompanions),
      ...[...GROUP_WORDS.values()].flat(),
    ];
    expect(named.filter((id) => !CHECKER.rules.has(id))).toEqual([]);
  });

  test('put the people on a blood thinner beside every supplement', () => {
    const supplements = RULES.filter(({ kind }) => kind === 'supplement');
    expect(supplements.length).toBeGreaterThan(10);
    for (const rule of supplements)
      expect(getCompanions(rule)).toContain('herb-with-blood-thinner');
  });

  test.each(['blood thinner', 'heart tablets', 'stent', 'heart attack', 'stroke', 'DVT'])(
    'answer %j with what is never stopped alone first',
    (word) => {
      const [given] = answer([word], { side: 'before' }, CHECKER);
      expect(given?.answers[0]?.rule.neverStopAlone).toBe(true);
    },
  );
});
