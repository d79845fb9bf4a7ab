import type { Change } from '../schemas/shared.ts';
import { compareLeaflets, type LeafletDifference } from './compare-leaflets.ts';
import type { PublishedLeaflet } from './get-published.ts';
import { leafletKey } from './leaflet-key.ts';
import type { LeafletText } from './leaflet-text.ts';

/** What one revision changed. */
export interface RevisionChanges {
  readonly key: string;
  readonly date: string;
  readonly changes: readonly Pick<Change, 'kind' | 'what'>[];
}

/** How a revision stands to those around it. */
export interface RevisionHistory {
  /** The newest revision, when it is another. */
  readonly replacedBy: LeafletText | undefined;
  /**
   * What changed, newest first: in all revisions since this one when it is replaced, or in this one
   * when it is the newest.
   */
  readonly steps: readonly RevisionChanges[];
  /** Names of the two revisions whose words are compared. */
  readonly compared: { readonly from: string; readonly to: string } | undefined;
  /** Where their words differ. */
  readonly differences: readonly LeafletDifference[];
}

const toStep = (text: LeafletText): RevisionChanges => ({
  key: leafletKey(text),
  date: text.date,
  changes: text.changes,
});

/** @returns What a page of a revision says of its past or its future. */
export function getHistory({ text, newer, previous }: PublishedLeaflet): RevisionHistory {
  const [replacedBy] = newer;
  const [from, to] = replacedBy === undefined ? [previous, text] : [text, replacedBy];
  return {
    replacedBy,
    steps: (replacedBy === undefined ? [text] : newer).map(toStep),
    compared: from === undefined ? undefined : { from: leafletKey(from), to: leafletKey(to) },
    differences: from === undefined ? [] : compareLeaflets(from, to),
  };
}
