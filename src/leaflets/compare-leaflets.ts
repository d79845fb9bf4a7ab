import { diffArrays, diffWordsWithSpace } from 'diff';
import type { LeafletText } from './leaflet-text.ts';
import { leafletLines } from './plain-text.ts';

/** Words that stayed, went or came. */
export interface ChangedWords {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** One place of a leaflet at which two revisions differ. */
export interface LeafletDifference {
  /** Lines as they stood before; empty where all is new. */
  readonly before: readonly string[];
  /** Lines as they stand after; empty where all is gone. */
  readonly after: readonly string[];
  /** Both in one, word by word. */
  readonly words: readonly ChangedWords[];
}

function compareWords(before: readonly string[], after: readonly string[]): ChangedWords[] {
  return diffWordsWithSpace(before.join('\n'), after.join('\n')).map(
    ({ value, added, removed }) => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
}

/** @returns Where two revisions differ, in reading order; code and dates are not compared. */
export function compareLeaflets(
  before: LeafletText,
  after: LeafletText,
): readonly LeafletDifference[] {
  const differences: LeafletDifference[] = [];
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const close = (): void => {
    if (gone.length > 0 || come.length > 0) {
      differences.push({ before: gone, after: come, words: compareWords(gone, come) });
    }
    gone = [];
    come = [];
  };
  for (const { value, added, removed } of diffArrays(
    [...leafletLines(before)],
    [...leafletLines(after)],
  )) {
    if (removed) gone = value;
    else if (added) come = value;
    else close();
  }
  close();
  return differences;
}
