import { distance } from 'fastest-levenshtein';
import { foldName, toWords } from './fold-name.ts';
import type { KnownName, MatchIndex } from './match-index.ts';
import { isNoise } from './noise-words.ts';

/** Most names offered. */
const MOST_OFFERS = 5;
/** Shorter words must be right: a letter more or less makes another one of them. */
const SHORTEST = 4;
/** A slip in the first letter is rare, so it is allowed for a single slip alone. */
const MOST_WITH_OTHER_START = 1;

/** Letters that may differ. */
const allowance = (length: number): number => {
  if (length < SHORTEST) return -1;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
};

/** Blanks are a matter of taste: "fishoil", "co codamol". */
const squeeze = (text: string): string => text.replaceAll(' ', '');

/** "Vitamin C" is no slip for "vitamin E", nor "omega 6" for "omega 3". */
const getShortWords = (words: readonly string[]): string =>
  words.filter((word) => word.length < 3 || /\d/.test(word)).join(' ');

interface Near {
  readonly known: KnownName;
  readonly edits: number;
}

function findMisspelt(asked: string, { names }: MatchIndex): readonly Near[] {
  const typed = squeeze(asked);
  const allowed = allowance(typed.length);
  return names
    .map((known): Near => {
      const edits = distance(typed, squeeze(known.words.join(' ')));
      return { known, edits };
    })
    .filter(
      ({ known, edits }) =>
        edits === 0 ||
        (edits <= allowed &&
          (edits <= MOST_WITH_OTHER_START || known.words[0]?.[0] === typed[0]) &&
          getShortWords(asked.split(' ')) === getShortWords(known.words)),
    );
}

/** Names that hold all the words that were typed: "Anadin" stands in two, each another medicine. */
function findLonger(words: readonly string[], { names }: MatchIndex): readonly Near[] {
  const told = words.filter((word) => !isNoise(word));
  if (!told.some(({ length }) => length >= 3)) return [];
  return names
    .filter((known) => known.isOffered && told.every((word) => known.words.includes(word)))
    .map((known) => ({ known, edits: 0 }));
}

/** What can be offered for a name: itself, or the likest right spelling of the same rules. */
function toOffer(known: KnownName, asked: string, { names }: MatchIndex): KnownName | undefined {
  if (known.isOffered) return known;
  return names
    .filter(({ isOffered, rules }) => isOffered && known.rules.every((id) => rules.includes(id)))
    .map((other) => ({ other, edits: distance(asked, foldName(other.name)) }))
    .sort((a, b) => a.edits - b.edits)
    .at(0)?.other;
}

/** @returns Rightly spelt names to offer, in the order of the names, one for each set of rules. */
export function toOffers(
  query: string,
  names: readonly KnownName[],
  index: MatchIndex,
): readonly KnownName[] {
  const offers = new Map<string, KnownName>();
  for (const name of names) {
    const offer = toOffer(name, foldName(query), index);
    const key = offer?.rules.join(' ');
    if (offer !== undefined && key !== undefined && !offers.has(key)) offers.set(key, offer);
  }
  return [...offers.values()].slice(0, MOST_OFFERS);
}

/**
 * @returns Names that a reader may have meant, likeliest first. They are for asking back and never
 *   for answering: a letter can make another medicine.
 */
export function findNearNames(query: string, index: MatchIndex): readonly KnownName[] {
  const words = toWords(query);
  const told = words.filter((word) => !isNoise(word)).join(' ');
  return [
    ...findLonger(words, index),
    ...findMisspelt(words.join(' '), index),
    ...(told === '' ? [] : findMisspelt(told, index)),
  ]
    .sort((a, b) => a.edits - b.edits)
    .map(({ known }) => known);
}
