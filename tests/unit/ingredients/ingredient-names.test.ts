import { describe, expect, test } from 'vitest';
import {
  countSlips,
  filterNames,
  findNamed,
  settleChoice,
} from '../../../src/ingredients/ingredient-names.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';
import { makeIngredient } from './syringe.ts';

const ingredients = [
  makeIngredient('ascorbic-acid', {
    title: 'Ascorbic acid (vitamin C)',
    names: ['vitamin C', 'vitamin B7'],
  }),
  makeIngredient('caffeine', { title: 'Caffeine', words: ['cafeína inyectable'] }),
  makeIngredient('l-carnitine', { title: 'L-carnitine', names: ['Levocarnitine', 'Carnitine'] }),
  makeIngredient('lidocaine', { title: 'Lidocaine', names: ['lignocaine'] }),
  makeIngredient('procaine', { title: 'Procaine' }),
  makeIngredient('deoxycholic-acid', { title: 'Deoxycholic acid', words: ['lemon bottle'] }),
  makeIngredient('phosphatidylcholine', { title: 'PPC', words: ['lemon bottle'] }),
];
const find = (text: string): string | undefined => findNamed(text, ingredients)?.id;
const filter = (text: string): readonly string[] =>
  filterNames(text, ingredients).map(({ id }) => id);

describe('countSlips', () => {
  test.each([
    ['caffeine', 'caffeine', 0],
    ['caffiene', 'caffeine', 1],
    ['cafeine', 'caffeine', 1],
    ['carnosine', 'carnitine', 2],
    ['', 'abc', 3],
  ])('counts from %j to %j', (a, b, slips) => {
    expect(countSlips(a, b, 3)).toBe(slips);
    expect(countSlips(b, a, 3)).toBe(slips);
  });

  test('stops counting where it does not matter', () => {
    expect(countSlips('lidocaine', 'water', 2)).toBe(3);
    expect(countSlips('abcd', 'wxyz', 2)).toBe(3);
  });
});

describe('findNamed', () => {
  test.each([
    ['Caffeine', 'caffeine'],
    [' VITAMIN-C ', 'ascorbic-acid'],
    ['caffiene', 'caffeine'],
    ['lignocain', 'lidocaine'],
    ['desoxycholic acid', 'deoxycholic-acid'],
  ])('knows %j', (typed, id) => {
    expect(find(typed)).toBe(id);
  });

  test.each([
    'carnosine',
    'prilocaine',
    'lemon bottle',
    'vitamin',
    'acid',
    '',
    '%',
    'vitamin E',
    'vitamin B5',
  ])('does not guess at %j', (typed) => {
    expect(find(typed)).toBeUndefined();
  });

  test('never throws on what somebody may type, and takes none of it for an ingredient', () => {
    for (const text of HOSTILE_STRINGS) expect(find(text)).toBeUndefined();
  });
});

describe('filterNames', () => {
  test('keeps all until something was typed', () => {
    expect(filter(' ')).toHaveLength(ingredients.length);
  });

  test('finds parts of names, other names, lay words and slips', () => {
    expect(filter('caine')).toEqual(['lidocaine', 'procaine']);
    expect(filter('vitamin c')).toEqual(['ascorbic-acid']);
    expect(filter('lemon bottle')).toEqual(['deoxycholic-acid', 'phosphatidylcholine']);
    expect(filter('cafeina')).toEqual(['caffeine']);
    expect(filter('lidocane')).toEqual(['lidocaine']);
    expect(filter('xyz')).toEqual([]);
  });
});

describe('settleChoice', () => {
  test('turns names of ingredients into them, each once', () => {
    expect(
      settleChoice({ ids: ['caffeine'], others: ['Cafeine', 'Vitamin C', 'Elixir'] }, ingredients),
    ).toEqual({ ids: ['caffeine', 'ascorbic-acid'], others: ['Elixir'] });
  });
});
