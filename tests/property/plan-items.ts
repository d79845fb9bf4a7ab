import type { EntryKind } from '../../src/plan/build-plan.ts';
import type { GroupView, ItemView, RunView, SectionView } from '../../src/plan/view-plan.ts';

/** One line of a plan with what stands above it. */
export interface ShownItem {
  readonly kind: EntryKind;
  readonly item: ItemView;
  readonly run: RunView;
  /** When it begins, in words; `null` where its part says it. */
  readonly when: string | null;
  /** Place from the session, in words, where `when` is a date. */
  readonly offset: string | null;
  /** Whether it is told again because it goes on. */
  readonly goesOn: boolean;
}

const flatten = (
  sections: readonly SectionView[],
  place: Pick<ShownItem, 'when' | 'offset' | 'goesOn'>,
): readonly ShownItem[] =>
  sections.flatMap(({ kind, runs }) =>
    runs.flatMap((run) => run.items.map((item) => ({ kind, item, run, ...place }))),
  );

/** @returns Every line of a plan, from top to bottom. */
export const findItems = (groups: readonly GroupView[]): readonly ShownItem[] =>
  groups.flatMap(({ moments, goesOn }) => [
    ...moments.flatMap(({ sections, when, offset }) =>
      flatten(sections, { when, offset, goesOn: false }),
    ),
    ...flatten(goesOn, { when: null, offset: null, goesOn: true }),
  ]);
