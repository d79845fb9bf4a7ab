/** Names of the fields of a state, each with the most characters that it may hold. */
export type FragmentFields = Readonly<Record<string, number>>;

/** What was read; a field that is not there is empty. */
export type FragmentState<Fields extends FragmentFields> = Readonly<Record<keyof Fields, string>>;

/** Most characters of a fragment that are looked at. */
const MAX_FRAGMENT = 8000;

/**
 * Characters that are no text: controls, and marks that turn or hide what stands beside them
 * (right-to-left overrides, isolates, fillers, lone surrogates).
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** Signs that join, part or dress their neighbours; needed in emoji, Arabic and Indian scripts. */
const JOINERS = /[\u200c\u200d\ufe0e\ufe0f]+/gu;

/** What one can follow there: a letter with its marks, or an emoji. */
const JOINABLE =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{Extended_Pictographic}\p{Emoji_Modifier}]\p{M}*$/u;

/** Most units that such a letter and its marks take. */
const LETTER_UNITS = 8;

/** More accents on one letter than a language uses would draw over other lines. */
const PILED_MARKS = /([\p{M}\u200c\u200d]{4})[\p{M}\u200c\u200d]+/gu;

/** In a word of Latin letters a joiner is only there to hide the word from those who look for it. */
const dropJoiners = (text: string): string =>
  text.replace(JOINERS, (run, at: number) =>
    JOINABLE.test(text.slice(Math.max(0, at - LETTER_UNITS), at)) ? run : '',
  );

/**
 * @param text What somebody typed, pasted or put into a link.
 * @param maxLength Most characters to keep.
 * @returns One line of text that can be shown as text: nothing in it turns, hides or piles up.
 */
export function cleanText(text: string, maxLength: number): string {
  const line = dropJoiners(text.replace(/\s+/gu, ' ').replace(UNSEEN, ''))
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .trim();
  return [...line].slice(0, maxLength).join('').trim();
}

/** Like `decodeURIComponent`, but leaves a broken escape as it stands. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return '';
      }
    });
  }
}

/**
 * Reads a state from the fragment of an address. State lives nowhere else, so that it can be shared
 * and never leaves the device. Whatever the fragment holds, the answer is a valid state: unknown
 * fields are left out, the first of two of the same name counts, broken escapes are dropped.
 *
 * @param hash With or without the `#`.
 */
export function readFragment<Fields extends FragmentFields>(
  hash: string,
  fields: Fields,
): FragmentState<Fields> {
  const found = new Map<string, string>();
  for (const pair of hash.slice(0, MAX_FRAGMENT).replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = decode(pair.slice(0, at));
    if (!found.has(name)) found.set(name, decode(pair.slice(at + 1)));
  }
  const read = Object.entries(fields).map(([name, maxLength]): [string, string] => [
    name,
    cleanText(found.get(name) ?? '', maxLength),
  ]);
  return Object.fromEntries(read) as FragmentState<Fields>;
}

/**
 * @returns The fragment for a state, without the `#`; empty fields are left out. `readFragment`
 *   reads the same state from it.
 */
export const writeFragment = (state: Readonly<Record<string, string>>): string =>
  Object.entries(state)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
