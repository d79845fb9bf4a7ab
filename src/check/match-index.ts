import type { Rule } from '../schemas/rules.ts';
import { foldName, toWords } from './fold-name.ts';
import { GROUP_WORDS } from './group-words.ts';
import { isJoining, isNoise } from './noise-words.ts';

/** What a rule is found by. */
export interface NamedRule {
  readonly id: string;
  readonly names: readonly Pick<Rule['names'][number], 'name' | 'kind'>[];
}

/** A name with the rules that it stands for. */
export interface KnownName {
  /** As it is written, never a misspelling where a right spelling folds to the same. */
  readonly name: string;
  /** Whether it can be offered to a reader: ids and misspellings cannot. */
  readonly isOffered: boolean;
  readonly words: readonly string[];
  readonly rules: readonly string[];
}

/** All names of all rules. */
export interface MatchIndex {
  readonly names: readonly KnownName[];
  /** Folded name → name. */
  readonly byName: ReadonlyMap<string, KnownName>;
  /** Words of the longest name. */
  readonly mostWords: number;
}

/** A brand whose strength belongs to the name is asked for without it: "Codis 500", "PostMI 75EC". */
const withoutStrength = (name: string): string => name.replace(/\s+\d+\p{L}*$/u, '');

const withoutJoining = (name: string): string =>
  toWords(name)
    .filter((word) => !isJoining(word))
    .join(' ');

interface Form {
  readonly name: string;
  readonly isOffered: boolean;
  readonly rule: string;
}

function getForms({ id, names }: NamedRule): readonly Form[] {
  return [
    ...names.flatMap(({ name, kind }): Form[] => {
      const form = { rule: id, isOffered: kind !== 'misspelling' };
      const short = kind === 'brand' ? withoutStrength(name) : name;
      const others = [short, withoutJoining(name)].filter(
        (other) => other !== '' && foldName(other) !== foldName(name),
      );
      return [
        { ...form, name },
        ...others.map((other) => ({ ...form, isOffered: false, name: other })),
      ];
    }),
    { name: id.replaceAll('-', ' '), isOffered: false, rule: id },
  ];
}

/** @param rules Rules with all their names; the id of a rule counts as a name of its own. */
export function createMatchIndex(rules: readonly NamedRule[]): MatchIndex {
  const ids = new Set(rules.map(({ id }) => id));
  const ofGroups = [...GROUP_WORDS].flatMap(([name, meant]) =>
    [name, withoutJoining(name)].flatMap((form, index) =>
      meant
        .filter((rule) => ids.has(rule))
        .map((rule): Form => ({ name: form, isOffered: index === 0, rule })),
    ),
  );
  const byName = new Map<string, KnownName>();
  for (const { name, isOffered, rule } of [...rules.flatMap(getForms), ...ofGroups]) {
    const words = toWords(name);
    if (!isOffered && words.every(isNoise)) continue; // "The pill" without "the" is any pill.
    const key = words.join(' ');
    const known = byName.get(key) ?? { name, isOffered, words, rules: [] };
    byName.set(key, {
      name: isOffered && !known.isOffered ? name : known.name,
      isOffered: known.isOffered || isOffered,
      words,
      rules: [...new Set([...known.rules, rule])],
    });
  }
  const names = [...byName.values()];
  return { names, byName, mostWords: Math.max(0, ...names.map(({ words }) => words.length)) };
}
