import { describe, expect, test } from 'vitest';
import { findChangesWithoutWords } from '../../../src/checks/change-before-after.ts';
import { page, tellOf } from '../../fixtures/checks/build-content.ts';

const FILE = 'content/care/en/before.mdx';
const FIRST = "{ date: '2026-11-20', kind: meaning, what: First published. }";

const tellOfChanges = (...changes: readonly string[]): string =>
  tellOf(findChangesWithoutWords, {
    [FILE]: page(`title: A\nchanges:\n${changes.map((change) => `  - ${change}`).join('\n')}`),
  });

describe('change-before-after', () => {
  test('accepts words before and after, a change of wording, and the first publication', () => {
    expect(
      tellOfChanges(
        "{ date: '2026-11-22', kind: safety, what: Seven days., before: Two days., after: Seven. }",
        "{ date: '2026-11-21', kind: wording, what: A typing error. }",
        FIRST,
      ),
    ).toBe('');
    expect(tellOf(findChangesWithoutWords, { [FILE]: page('title: A') })).toBe('');
  });

  test('refuses a change of advice without its words', () => {
    expect(
      tellOfChanges(
        "{ date: '2026-11-22', kind: safety, what: Seven days instead of two. }",
        "{ date: '2026-11-21', kind: meaning, what: Something else., after: Seven. }",
        FIRST,
      ),
    ).toBe(`${FILE}:4 (change-before-after)
  \`changes[0]\` changes safety and lacks \`before\` and \`after\`.
  Fix: write the words as they stood before and as they stand after, so that clinics can see what changed; or make its kind "wording".

${FILE}:5 (change-before-after)
  \`changes[1]\` changes meaning and lacks \`before\`.
  Fix: write the words as they stood before and as they stand after, so that clinics can see what changed; or make its kind "wording".`);
  });

  test('refuses "First published." above an older change', () => {
    expect(tellOfChanges(FIRST, FIRST)).toContain('`changes[0]` changes meaning');
  });
});
