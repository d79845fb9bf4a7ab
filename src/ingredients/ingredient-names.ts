import { fold } from '../search/fold.ts';
import type { Ingredient } from './ingredient-data.ts';
import type { IngredientChoice } from './ingredient-state.ts';

/** What an ingredient is known by. */
export type Named = Pick<Ingredient, 'id' | 'title' | 'names' | 'words'>;

/** Letters of a word from which on one slip, or two, are forgiven. Shorter words must be right. */
const ONE_SLIP = 5;
const TWO_SLIPS = 11;

const normalize = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns Letters to change, add, drop or swap until one word is the other; `most + 1` for more. */
export function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Figures must be right: vitamin B5 is not vitamin B7. */
const slipsFor = (word: string): number =>
  /\d/.test(word) || word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2;

/** @returns Whether a name is what was typed, but for slips in its long words. */
function isNearly(typed: string, name: string): boolean {
  const words = typed.split(' ');
  const wanted = name.split(' ');
  return (
    words.length === wanted.length &&
    words.every((word, index) => {
      const most = slipsFor(word);
      return countSlips(word, wanted[index] ?? '', most) <= most;
    })
  );
}

/** @returns The ingredient whose name was typed, right or with a slip; never a guess between two. */
export function findNamed<Item extends Named>(
  text: string,
  ingredients: readonly Item[],
): Item | undefined {
  const typed = normalize(text);
  if (typed === '') return undefined;
  const namesOf = ({ title, names }: Named): readonly string[] => [title, ...names].map(normalize);
  const exact = ingredients.filter((item) => namesOf(item).includes(typed));
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const near = ingredients.filter((item) => namesOf(item).some((name) => isNearly(typed, name)));
  return near.length === 1 ? near[0] : undefined;
}

/** @returns Ingredients that fit what was typed so far, lay words and misspellings included. */
export function filterNames<Item extends Named>(
  text: string,
  ingredients: readonly Item[],
): readonly Item[] {
  const typed = normalize(text);
  if (typed === '') return ingredients;
  return ingredients.filter(({ title, names, words }) =>
    [title, ...names, ...words]
      .map(normalize)
      .some((name) => name.includes(typed) || isNearly(typed, name)),
  );
}

/** @returns The choice with every name that is one of the ingredients turned into that one. */
export function settleChoice(
  { ids, others }: IngredientChoice,
  ingredients: readonly Named[],
): IngredientChoice {
  const found = others.map((name) => ({ name, id: findNamed(name, ingredients)?.id }));
  return {
    ids: [...new Set([...ids, ...found.flatMap(({ id }) => id ?? [])])],
    others: found.filter(({ id }) => id === undefined).map(({ name }) => name),
  };
}
