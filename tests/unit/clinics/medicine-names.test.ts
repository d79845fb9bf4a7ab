import { expect, test } from 'vitest';
import { listMedicineNames } from '../../../src/clinics/medicine-names.ts';

test('listMedicineNames leaves out brands, which towns and saints bear too, and what is no medicine', () => {
  const names = listMedicineNames([
    {
      kind: 'medicine',
      names: [
        { name: 'aspirin', kind: 'generic' },
        { name: 'asprin', kind: 'misspelling' },
        { name: 'Norwich', kind: 'brand' },
      ],
    },
    { kind: 'medicine', names: [{ name: 'aspirin', kind: 'generic' }] },
    { kind: 'food', names: [{ name: 'garlic', kind: 'generic' }] },
  ]);
  expect(names).toEqual([
    'anticoagulant',
    'anticoagulants',
    'aspirin',
    'asprin',
    'blood thinner',
    'blood thinners',
  ]);
});
