import { describe, expect, test } from 'vitest';
import { compareLeaflets } from '../../../src/leaflets/compare-leaflets.ts';
import { linkRevisions } from '../../../src/leaflets/get-published.ts';
import { getHistory } from '../../../src/leaflets/revision-history.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

const THIRD = {
  ...SECOND,
  revision: '2027.1',
  date: '2027-02-01',
  title: 'Another title',
  changes: [{ kind: 'wording' as const, what: 'The title is another.' }],
};
const history = (index: number) => {
  const leaflet = linkRevisions([FIRST, SECOND, THIRD])[index];
  if (leaflet === undefined) throw new Error('No such revision.');
  return getHistory(leaflet);
};

describe('getHistory', () => {
  test('tells the newest revision what it changed itself', () => {
    expect(history(0)).toEqual({
      replacedBy: undefined,
      steps: [{ key: 'MESO-99@2027.1', date: '2027-02-01', changes: THIRD.changes }],
      compared: { from: 'MESO-99@2026.2', to: 'MESO-99@2027.1' },
      differences: compareLeaflets(SECOND, THIRD),
    });
  });

  test('tells a replaced revision all that came since, against the newest', () => {
    expect(history(2)).toEqual({
      replacedBy: THIRD,
      steps: [
        { key: 'MESO-99@2027.1', date: '2027-02-01', changes: THIRD.changes },
        { key: 'MESO-99@2026.2', date: '2026-12-01', changes: SECOND.changes },
      ],
      compared: { from: 'MESO-99@2026.1', to: 'MESO-99@2027.1' },
      differences: compareLeaflets(FIRST, THIRD),
    });
  });

  test('compares the only revision with nothing', () => {
    const [only] = linkRevisions([FIRST]);
    expect(only === undefined ? undefined : getHistory(only)).toMatchObject({
      replacedBy: undefined,
      compared: undefined,
      differences: [],
    });
  });
});
