/** Names of the fields of a state, each with the most characters that it may hold. */
export type FragmentFields = Readonly<Record<string, number>>;

/** What was read; a field that is not there is empty. */
export type FragmentState<Fields extends FragmentFields> = Readonly<Record<keyof Fields, string>>;

/** Most characters of a fragment that are looked at. */
const MAX_FRAGMENT = 8000;

/**
 * Characters that are no text: controls, and marks that turn or hide what stands beside them
 * (right-to-left overrides, isolates, invisible joiners at the edge of words, lone surrogates).
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]/gu;

/** More accents on one letter than a language uses would draw over other lines. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * @param text What somebody typed, pasted or put into a link.
 * @param maxLength Most characters to keep.
 * @returns One line of text that can be shown as text: nothing in it turns, hides or piles up.
 */
export function cleanText(text: string, maxLength: number): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
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
