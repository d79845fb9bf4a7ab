import { toWords } from './fold-name.ts';
import type { KnownName, MatchIndex } from './match-index.ts';
import { findNearNames, toOffers } from './near-names.ts';
import { isJoining, isNoiseAt } from './noise-words.ts';

/** What is known of something that a reader asks about. */
export type Match =
  /** It is a name, or names with nothing beside them that changes what they mean. */
  | {
      readonly kind: 'found';
      readonly asked: string;
      /** The names that were found. */
      readonly names: readonly string[];
      /** Ids of all rules that bear one of the names. */
      readonly rules: readonly string[];
    }
  /** It looks like a name; the reader must say whether it is. */
  | { readonly kind: 'near'; readonly asked: string; readonly offers: readonly string[] }
  | { readonly kind: 'unknown'; readonly asked: string };

interface Inside {
  readonly found: readonly KnownName[];
  /** Whether every other word says nothing. */
  readonly isWhole: boolean;
}

/** Takes the longest name at each place, so that "baby aspirin" is not "aspirin". */
function findInside(words: readonly string[], { byName, mostWords }: MatchIndex): Inside {
  const found: KnownName[] = [];
  let isWhole = true;
  const findAt = (start: number): KnownName | undefined => {
    for (let end = Math.min(start + mostWords, words.length); end > start; end -= 1) {
      const known = byName.get(words.slice(start, end).join(' '));
      if (known !== undefined) return known;
    }
    return undefined;
  };
  for (let start = 0; start < words.length;) {
    const known = findAt(start);
    if (known !== undefined) found.push(known);
    else if (!isNoiseAt(words, start)) isWhole = false;
    start += known?.words.length ?? 1;
  }
  return { found, isWhole: isWhole && found.length > 0 };
}

const toFound = (asked: string, found: readonly KnownName[]): Match => ({
  kind: 'found',
  asked,
  names: [...new Set(found.map(({ name }) => name))],
  rules: [...new Set(found.flatMap(({ rules }) => rules))],
});

/**
 * Looks up what a reader typed. Only a name of a rule is an answer, spelt right or in a way that the
 * rule lists; what merely resembles one is offered, and a part of a name is none.
 */
export function findMatches(asked: string, index: MatchIndex): Match {
  const words = toWords(asked);
  const whole = index.byName.get(words.join(' '));
  if (whole !== undefined) return toFound(asked, [whole]);

  const told = words.filter((word) => !isJoining(word));
  const tries = [words, told].map((some) => findInside(some, index));
  const match = tries.find(({ isWhole }) => isWhole);
  if (match !== undefined) return toFound(asked, match.found);

  const inside = tries.flatMap(({ found }) => found);
  const offers = toOffers(asked, [...findNearNames(asked, index), ...inside], index);
  return offers.length === 0
    ? { kind: 'unknown', asked }
    : { kind: 'near', asked, offers: offers.map(({ name }) => name) };
}
