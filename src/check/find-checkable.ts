import type { NameRecord } from '../search/name-record.ts';
import { findMatches } from './find-matches.ts';
import { createMatchIndex } from './match-index.ts';

/**
 * @param records All that the search finds; those of care instructions have a `rule`.
 * @returns A function that says which names of a query “Can I…?” knows, as it takes them:
 *   "can I take advil" → "Advil". It is `undefined` when nothing is known for sure.
 */
export function findCheckable(
  records: readonly NameRecord[],
): (query: string) => string | undefined {
  const index = createMatchIndex(
    records.flatMap(({ rule, aliases, words }) =>
      rule === undefined
        ? []
        : [
            {
              id: rule,
              names: [
                ...aliases.map((name) => ({ name, kind: 'lay' as const })),
                ...words.map((name) => ({ name, kind: 'misspelling' as const })),
              ],
            },
          ],
    ),
  );
  return (query) => {
    const match = findMatches(query, index);
    return match.kind === 'found' ? match.names.join(',') : undefined;
  };
}
