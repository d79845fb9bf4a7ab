import { expect, test } from 'vitest';
import { listMedicineNames } from '../../../src/clinics/medicine-names.ts';

test('listMedicineNames takes brands where stopping can harm, and none that is a town or a saint', () => {
  const names = listMedicineNames([
    {
      kind: 'medicine',
      neverStopAlone: true,
      names: [
        { name: 'aspirin', kind: 'generic' },
        { name: 'asprin', kind: 'misspelling' },
        { name: 'Norwich', kind: 'brand' },
        { name: 'St. Joseph', kind: 'brand' },
        { name: 'Ecotrin', kind: 'brand' },
        { name: 'heart aspirin', kind: 'lay' },
      ],
    },
    {
      kind: 'medicine',
      neverStopAlone: false,
      names: [
        { name: 'aspirin', kind: 'generic' },
        { name: 'Excedrin', kind: 'brand' },
      ],
    },
    { kind: 'food', neverStopAlone: false, names: [{ name: 'garlic', kind: 'generic' }] },
  ]);
  expect(names).toEqual([
    'Ecotrin',
    'anticoagulant',
    'anticoagulants',
    'aspirin',
    'asprin',
    'blood thinner',
    'blood thinners',
  ]);
});
