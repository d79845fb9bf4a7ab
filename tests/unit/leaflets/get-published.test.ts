import { describe, expect, test } from 'vitest';
import { linkRevisions } from '../../../src/leaflets/get-published.ts';
import { hashLeaflet } from '../../../src/leaflets/hash-leaflet.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

const OTHER = { ...FIRST, code: 'MESO-01' };

describe('linkRevisions', () => {
  test('sorts by code, newest first, and tells each what came before and after', () => {
    expect(linkRevisions([FIRST, OTHER, SECOND])).toEqual([
      {
        key: 'MESO-01@2026.1',
        text: OTHER,
        hash: hashLeaflet(OTHER),
        newer: [],
        previous: undefined,
      },
      {
        key: 'MESO-99@2026.2',
        text: SECOND,
        hash: hashLeaflet(SECOND),
        newer: [],
        previous: FIRST,
      },
      {
        key: 'MESO-99@2026.1',
        text: FIRST,
        hash: hashLeaflet(FIRST),
        newer: [SECOND],
        previous: undefined,
      },
    ]);
  });
});
