import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/check/fold-name.ts';

describe('foldName', () => {
  test.each([
    ['St. John’s-Wort', 'st john wort'],
    ['st johns wort', 'st john wort'],
    ['KARDÉGIC®', 'kardegic'],
    ['  Omega-3  capsules ', 'omega 3 capsule'],
    ["Goody's", 'goody'],
    ['ﬁsh oil', 'fish oil'],
    ['allergies', 'allergy'],
    ['virus', 'virus'],
    ['AAS', 'aas'],
    ['<b>', 'b'],
    ['…!', ''],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
