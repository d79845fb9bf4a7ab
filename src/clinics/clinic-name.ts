import { fold } from '../search/fold.ts';
import type { Checked } from './checked.ts';

/** Why something is not shown as the name of a clinic. */
export type NameProblem =
  'tooLong' | 'words' | 'address' | 'sentence' | 'order' | 'medicine' | 'us';

/** Most characters of a name. */
export const MAX_NAME = 80;
/** Most words of a name. */
export const MAX_WORDS = 8;

const ADDRESS = /:\/\/|www\.|@|[\p{L}\p{N}]\.\p{Ll}{2,}(?:[/\s]|$)/u;
/** Short forms in names and single letters, whose full stop ends no sentence. */
const SHORT_FORMS =
  /(?<!\p{L})(?:(?:drs?|profs?|st|ste|mr|mrs|ms|mme|mlle|dott|sra?|dra|\p{L})\.(?=\s)|no\.(?=\s?\d))/giu;
const SENTENCE = /[!?;:]|[.…](?:\s+\S|\s*$)|[\r\n]/u;
/**
 * Words with which an order begins; a name that begins like one would be read as advice. "Take Care
 * Clinic" and "No. 5 Clinic" are names.
 */
const ORDERS =
  /^(?:stop|take(?! care(?!\p{L}))|do not|don'?t|never|no(?!\. ?\d)|ignore|avoid|skip|call|ring|wait|please|you|your|we|must|arretez|prenez|ignorez|appelez|attendez|evitez|ne|n'|vous)(?!\p{L})/u;
/**
 * Words that make a clause or an order of other words, wherever they stand. In "One Stop Clinic",
 * "Dr. May", "Left Bank", "Paris Est" and "Pas-de-Calais" they make a name.
 */
const CLAUSES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "(?:is|are|do|does|need|ca|wo)n'?t",
    'is',
    'are',
    '(?<!drs?[.]? )may',
    'not',
    'cannot',
    'safe',
    'unsafe',
    'safely',
    'harmless',
    'left(?! bank)',
    'leave',
    'halt',
    '(?<!one[- ])stop',
    'stopped',
    'quit',
    'cease',
    'pause',
    'discontinue',
    'skip',
    'drink',
    'stay',
    'needed',
    'needs?',
    "(?<!-|l'|(?:paris|grand|nord|sud) )est(?! *$)",
    'sont',
    'peut',
    'peuvent',
    'pouvez',
    'faut',
    'pas(?![- ]de[- ]calais)',
    'inutiles?',
    'normale?s?',
    'normaux',
    'sans danger',
    'arret(?:er?|ez)',
    'stoppe[rz]?',
    'suspend(?:re|ez)',
    'saute[rz]',
    'laisse[rz]',
    'boire',
    'buvez',
    'reste[rz]',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
/** A name that speaks for the atlas. */
const US = /(?:mesotherap\p{L}*|the|this|our|by|of|cet|l'|notre) ?atlas|atlas (?:of|de) /u;

/** Letters that look like Latin ones, in a word with Latin ones: made to be misread. */
const MIXED = /(?=\S*\p{Script=Latin})\S*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]/u;

const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

function findProblem(text: string, medicines: readonly string[]): NameProblem | undefined {
  if ([...text].length > MAX_NAME) return 'tooLong';
  if (ADDRESS.test(text)) return 'address';
  if (SENTENCE.test(text.replace(SHORT_FORMS, ''))) return 'sentence';
  // Without a letter it is no name; more than four digits are a telephone number.
  if (!/\p{L}/u.test(text) || text.replace(/\P{Nd}/gu, '').length > 4) return 'words';
  if (text.split(' ').length > MAX_WORDS || MIXED.test(text)) return 'words';
  // Letters in bold, in circles or of double width are read like plain ones.
  const folded = fold(text.normalize('NFKC')).replaceAll('’', "'");
  if (US.test(folded)) return 'us';
  if (ORDERS.test(folded.replace(/^[^\p{L}]+/u, '')) || CLAUSES.test(folded)) return 'order';
  const words = spaced(folded);
  const isNamed = (medicine: string): boolean => words.includes(spaced(fold(medicine)));
  return medicines.some(isNamed) ? 'medicine' : undefined;
}

/**
 * Anybody can make a link with any "name" in it. What could be read as advice, as an address or as
 * the voice of the atlas is refused, so that a real name passes and a message does not.
 *
 * @param text One line of clean text.
 * @param medicines Names of medicines, in any spelling.
 */
export function checkClinicName(text: string, medicines: readonly string[]): Checked<NameProblem> {
  const problem = text === '' ? undefined : findProblem(text, medicines);
  return problem === undefined ? { value: text } : { value: '', problem };
}
