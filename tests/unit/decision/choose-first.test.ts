import { describe, expect, test } from 'vitest';
import { chooseFirst, MOST_FIRST } from '../../../src/decision/choose-first.ts';
import { groupSigns } from '../../../src/decision/group-signs.ts';
import type { SignEntry } from '../../../src/decision/path.ts';
import { SENSES } from '../../../src/schemas/session-facts.ts';
import { makeSign } from './entries.ts';

const choose = (...signs: readonly SignEntry[]) =>
  chooseFirst(signs, groupSigns(signs)).map(({ to, label }) => [
    to,
    'text' in label ? label.text : '',
  ]);

describe('chooseFirst', () => {
  test('takes the first sign of each emergency', () => {
    expect(
      choose(
        makeSign('allergy', 'emergency', [
          ['Swollen tongue', 'throat-and-mouth'],
          ['A wheeze', 'breathing'],
        ]),
        makeSign('infection', 'same-day', [['Pus', 'lump-or-sore']]),
      ),
    ).toEqual([['answer-sign-allergy', 'Swollen tongue']]);
  });

  test('leaves out what follows some products only', () => {
    const sign = makeSign('heart', 'emergency', [['Chest pain', 'heart-and-chest']], {
      onlyAfter: ['minoxidil'],
    });
    expect(choose(sign)).toEqual([]);
  });

  test('takes one for each place where a reader looks', () => {
    expect(
      choose(
        makeSign('allergy', 'emergency', [['Swollen tongue', 'throat-and-mouth', 'breathing']]),
        makeSign('lungs', 'emergency', [['Short breath', 'breathing']]),
        makeSign('bleeding', 'emergency', [['Blood that spurts', 'bruise-or-bleeding']]),
      ).map(([to]) => to),
    ).toEqual(['answer-sign-allergy', 'answer-sign-bleeding']);
  });

  test('leads to the joint answer of signs that share their words', () => {
    expect(
      choose(
        makeSign('allergy', 'emergency', [['Fainting', 'faint-or-fit']]),
        makeSign('clot', 'emergency', [['fainting', 'faint-or-fit']]),
      ),
    ).toEqual([['answer-sign-allergy-or-clot', 'Fainting']]);
  });

  test('takes no more than a reader can take in', () => {
    const signs = SENSES.map((sense) => makeSign(sense, 'emergency', [[`Bad ${sense}`, sense]]));
    expect(choose(...signs)).toHaveLength(MOST_FIRST);
  });
});
