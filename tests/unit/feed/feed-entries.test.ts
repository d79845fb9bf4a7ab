import { describe, expect, test } from 'vitest';
import { getFeedEntries } from '../../../src/feed/feed-entries.ts';
import { linkRevisions } from '../../../src/leaflets/get-published.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

const wording = { kind: 'wording', what: 'A word is another.' } as const;
const first = { date: '2026-11-01', kind: 'meaning', what: 'First published.' } as const;

describe('getFeedEntries', () => {
  test('tells of each revision that alters advice, with its words before and after', () => {
    expect(getFeedEntries(linkRevisions([FIRST, SECOND]), [])).toEqual([
      {
        path: '/leaflets/MESO-99@2026.2/',
        date: '2026-12-01',
        key: 'MESO-99@2026.2',
        kind: 'safety',
        title: 'A test leaflet',
        what: ['Ibuprofen: 7 days instead of 2.'],
        words: [
          { before: 'One thing\nAnother thing', after: undefined },
          {
            before: 'Avoid: Ibuprofen; Naproxen (for 2 days before)',
            after: 'Avoid: Ibuprofen; Naproxen (for 7 days before)',
          },
          { before: undefined, after: 'Lie flat.' },
        ],
      },
      {
        path: '/leaflets/MESO-99@2026.1/',
        date: '2026-11-22',
        key: 'MESO-99@2026.1',
        kind: 'first',
        title: 'A test leaflet',
        what: ['A leaflet that stands in tests alone.'],
        words: [],
      },
    ]);
  });

  test('leaves out a revision that changed its wording alone', () => {
    const third = { ...SECOND, changes: [wording] };
    const keys = getFeedEntries(linkRevisions([FIRST, third]), []).map(({ key }) => key);
    expect(keys).toEqual(['MESO-99@2026.1']);
  });

  test('tells of changes of pages, counted from the oldest, and not of their first publication', () => {
    const change = {
      kind: 'safety',
      what: 'Seven days.',
      before: 'Two.',
      after: 'Seven.',
    } as const;
    const page = {
      path: '/care/a/',
      title: 'A page',
      changes: [{ date: '2026-11-22', ...change }, { date: '2026-11-20', ...wording }, first],
    };
    expect(getFeedEntries([], [page])).toEqual([
      {
        path: '/care/a/#change-3',
        date: '2026-11-22',
        kind: 'safety',
        title: 'A page',
        what: ['Seven days.'],
        words: [{ before: 'Two.', after: 'Seven.' }],
      },
    ]);
  });
});
