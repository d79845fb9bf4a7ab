import { cleanText, readFragment, writeFragment } from '../fragments/fragment-state.ts';

/** What a reader chose. */
export interface IngredientChoice {
  /** Ids of ingredients. */
  readonly ids: readonly string[];
  /** Names of ingredients that the atlas does not know, as text. */
  readonly others: readonly string[];
}

/** Most names that the atlas does not know. */
export const MOST_OTHERS = 8;
/** Most characters of such a name. */
export const LONGEST_OTHER = 60;

const FIELDS = { with: 1500, other: MOST_OTHERS * (LONGEST_OTHER + 1) };

/** @returns What stands between commas, cleaned, without empty parts and repetitions. */
export function splitNames(text: string): readonly string[] {
  const names = text
    .split(/[,;\n]/)
    .map((name) => cleanText(name, LONGEST_OTHER))
    // A name of signs alone names nothing.
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const folded = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
}

/**
 * Reads a choice from the fragment of an address; whatever it holds, the answer is valid.
 *
 * @param known Ids of all ingredients.
 */
export function readChoice(hash: string, known: readonly string[]): IngredientChoice {
  const { with: ids, other } = readFragment(hash, FIELDS);
  const named = ids.split(',').map((id) => id.trim());
  return {
    ids: known.filter((id) => named.includes(id)),
    others: splitNames(other).slice(0, MOST_OTHERS),
  };
}

/** @returns The fragment for a choice, without the `#`; `readChoice` reads the same from it. */
export const writeChoice = ({ ids, others }: IngredientChoice): string =>
  writeFragment({ with: ids.join(','), other: others.join(',') }).replaceAll('%2C', ',');
