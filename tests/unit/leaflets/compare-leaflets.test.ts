import { describe, expect, test } from 'vitest';
import { compareLeaflets } from '../../../src/leaflets/compare-leaflets.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

describe('compareLeaflets', () => {
  test('finds each place that differs, in reading order', () => {
    const places = compareLeaflets(FIRST, SECOND);
    expect(places.map(({ before, after }) => ({ before, after }))).toEqual([
      { before: ['One thing', 'Another thing'], after: [] },
      {
        before: ['Avoid: Ibuprofen; Naproxen (for 2 days before)'],
        after: ['Avoid: Ibuprofen; Naproxen (for 7 days before)'],
      },
      { before: [], after: ['Lie flat.'] },
    ]);
  });

  test('marks the words that differ', () => {
    const [, second] = compareLeaflets(FIRST, SECOND);
    expect(second?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { text: '2', kind: 'removed' },
      { text: '7', kind: 'added' },
    ]);
  });

  test('keeps what stayed and one side in the words of each side', () => {
    for (const { before, after, words } of compareLeaflets(FIRST, SECOND)) {
      const without = (side: string) =>
        words.flatMap(({ kind, text }) => (kind === side ? [] : [text])).join('');
      expect(without('added')).toBe(before.join('\n'));
      expect(without('removed')).toBe(after.join('\n'));
    }
  });

  test('finds nothing where only code and dates differ', () => {
    expect(compareLeaflets(FIRST, { ...FIRST, revision: '2027.1', date: '2027-01-01' })).toEqual(
      [],
    );
  });
});
