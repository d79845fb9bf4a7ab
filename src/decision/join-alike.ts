import type { Choice } from './path.ts';

/** Fewest words at their beginning that make choices alike. */
const SHARED_WORDS = 3;

// Words of an author are English on every page.
const LIST = new Intl.ListFormat('en', { type: 'disjunction' });

const toWords = (text: string): readonly string[] => text.split(' ');

/** @returns How many words all texts begin with. */
function countShared([first = [], ...others]: readonly (readonly string[])[]): number {
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return end === -1 ? first.length : end;
}

/** @returns One sentence for texts that begin alike; `undefined` where one says it all already. */
function joinTexts(texts: readonly string[]): string | undefined {
  const all = texts.map(toWords);
  const shared = countShared(all);
  const ends = all.map((words) => words.slice(shared).join(' '));
  if (ends.includes('')) return undefined;
  return [...toWords(texts[0] ?? '').slice(0, shared), LIST.format(ends)].join(' ');
}

/**
 * Draws choices as one that lead to the same place and begin alike: "Redness with a fever" and
 * "Redness with vomiting" become "Redness with a fever or vomiting". No word of any is lost.
 */
export function joinAlike(choices: readonly Choice[]): readonly Choice[] {
  const alike = Map.groupBy(choices, ({ to, label }, index) =>
    label.kind === 'sign' ? `${to} ${toWords(label.text).slice(0, SHARED_WORDS).join(' ')}` : index,
  );
  return [...alike.values()].flatMap((same): readonly Choice[] => {
    const [first] = same;
    const texts = same.flatMap(({ label }) => ('text' in label ? [label.text] : []));
    const text = same.length > 1 ? joinTexts(texts) : undefined;
    return first === undefined || text === undefined
      ? same
      : [{ ...first, label: { kind: 'sign', text } }];
  });
}
