import { toWords } from './fold-name.ts';

const list = (words: string): ReadonlySet<string> => new Set(toWords(words));

/** Words that join others; names are the same without them. */
const JOINING = list('an and any at for i in is it my of on or some that the to with your');

/**
 * Words that can stand beside a name without making it another thing: of questions, of time, and of
 * the form and number of a medicine. "Gel", "free", "low" and "no" are not among them, for they do.
 */
const BESIDE = list(`
  am are be been can could did do doc doctor does doing ever get go going had have having if its just
  may me might need please should still take taken taking took use used using want was while will would you
  allow allowed alright ask avoid bad fine good ok okay safe safely stop stopped stopping start skip
  drink eat eating eaten drank having glass cup bottle
  after afterward again ago before day daily during every evening hour last later morning next night
  now once right session soon then time today tomorrow tonight twice week weekend yesterday
  capsule caplet cap dose mg mcg pack pill piece softgel tab tablet
  mesotherapy injection treatment appointment
  ai avec avant après au aux boire ce comprimé comprimés de des du est et faire gélule gélules je jour jours l la
  le les ma manger mes mon ou pendant peux pour prendre prends puis que séance une un
`);

/** A number of zeros alone is none: "0.00% beer" is not beer. */
const STRENGTH = /^(?!0+$)(?:\d{2,}|\d+(?:mg|mcg|ug|g|ml|iu|ui|x))$/;

/** @returns Whether a folded word only joins others. */
export const isJoining = (word: string): boolean => JOINING.has(word);

/** @returns Whether a folded word says nothing of what is asked about. */
export const isNoise = (word: string): boolean =>
  JOINING.has(word) || BESIDE.has(word) || STRENGTH.test(word);

/**
 * @returns Whether the word at a place says nothing there: noise; "a" at the beginning or after noise,
 *   as in "have a beer"; a count before other words. In "vitamin A" and "omega 6" it is a name,
 *   and "0% beer" is not beer.
 */
export function isNoiseAt(words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  if (isNoise(word)) return true;
  if (place + 1 === words.length) return false;
  const before = words[place - 1];
  return /^[1-9]$/.test(word) || (word === 'a' && (before === undefined || isNoise(before)));
}
