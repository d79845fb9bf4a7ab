/**
 * @returns The entries with these ids, in the order of the ids; all where none are given. An id that
 *   no entry has is told by `src/checks/unknown-reference.ts`.
 */
export const pickByIds = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  ids: readonly string[] | undefined,
): readonly Entry[] => ids?.flatMap((id) => entries.filter((entry) => entry.id === id)) ?? entries;
