import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/decision/choices.ts';
import { joinAlike } from '../../../src/decision/join-alike.ts';
import type { Choice } from '../../../src/decision/path.ts';

const sign = (text: string, to = 'sepsis'): Choice => ({
  to,
  label: { kind: 'sign', text },
  verdict: 'emergency',
});

describe('joinAlike', () => {
  test('makes one choice of those that begin alike and lead to the same place', () => {
    expect(
      joinAlike([
        sign('Hot, spreading redness with vomiting'),
        sign('A wheeze', 'allergy'),
        sign('Hot, spreading redness with a fever'),
        sign('Hot, spreading redness with cold skin'),
      ]),
    ).toEqual([
      sign('Hot, spreading redness with vomiting, a fever, or cold skin'),
      sign('A wheeze', 'allergy'),
    ]);
  });

  test.each([
    ['lead elsewhere', [sign('A faint with a fit'), sign('A faint with a fall', 'fall')]],
    ['share two words only', [sign('Bleeding that spurts'), sign('Bleeding that stays')]],
    ['say no more than another', [sign('A sore that stays'), sign('A sore that stays open')]],
    ['are words of the page', [answer('yes', 'sepsis'), answer('unknown', 'sepsis')]],
  ] satisfies [string, Choice[]][])('leaves choices alone that %s', (_name, choices) => {
    expect(joinAlike(choices)).toEqual(choices);
  });
});
