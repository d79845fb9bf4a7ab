import { describe, expect, test } from 'vitest';
import {
  LONGEST_OTHER,
  MOST_OTHERS,
  readChoice,
  splitNames,
  writeChoice,
} from '../../../src/ingredients/ingredient-state.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';

const KNOWN = ['caffeine', 'lidocaine', 'taurine'];
const isSound = (names: readonly string[]): boolean =>
  names.length <= MOST_OTHERS && names.every((name) => [...name].length <= LONGEST_OTHER);

describe('readChoice', () => {
  test('reads what stands in a link, in the order of the list', () => {
    expect(readChoice('#with=lidocaine,caffeine&other=Elixir,Gold%20dust', KNOWN)).toEqual({
      ids: ['caffeine', 'lidocaine'],
      others: ['Elixir', 'Gold dust'],
    });
  });

  test('leaves out what is not known, twice there, or empty', () => {
    expect(readChoice('#with=water,,taurine,taurine&other=,a,A,%20', KNOWN)).toEqual({
      ids: ['taurine'],
      others: ['a'],
    });
    expect(readChoice('', KNOWN)).toEqual({ ids: [], others: [] });
  });

  test('reads back what it wrote', () => {
    const choice = { ids: ['caffeine', 'taurine'], others: ['Élixir & +1', '100 % #pure'] };
    expect(readChoice(writeChoice(choice), KNOWN)).toEqual(choice);
    expect(writeChoice(choice)).toMatch(/^with=caffeine,taurine&other=/);
    expect(writeChoice({ ids: [], others: [] })).toBe('');
  });

  test('makes something sound of every hostile link', () => {
    for (const text of HOSTILE_STRINGS) {
      for (const hash of [`#${text}`, `#with=${text}`, `#other=${text}`]) {
        const choice = readChoice(hash, KNOWN);
        expect(isSound(choice.others)).toBe(true);
        expect(KNOWN).toEqual(expect.arrayContaining([...choice.ids]));
        expect(readChoice(writeChoice(choice), KNOWN)).toEqual(choice);
      }
    }
  });
});

describe('splitNames', () => {
  test('splits at commas, semicolons and line ends', () => {
    expect(splitNames('a, b;c\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('leaves out signs that name nothing', () => {
    expect(splitNames('?, --, ., ok')).toEqual(['ok']);
  });
});
