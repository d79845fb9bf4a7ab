import { describe, expect, test } from 'vitest';
import { cleanDetail, DETAILS, readSheet, writeSheet } from '../../../src/clinics/sheet-state.ts';
import { HOSTILE_STRINGS, hostileFragments } from '../../fixtures/hostile-strings.ts';

const RULES = { codes: ['MESO-01', 'MESO-02', 'MESO-04'], medicines: ['warfarin'] };
const DETAILS_GIVEN = {
  clinic: 'Skin & Son, Paris',
  tel: '+33 1 23 45 67 89',
  night: '116117',
  next: '2026-12-04T14:30',
};

describe('readSheet', () => {
  test('reads what writeSheet wrote', () => {
    const fragment = writeSheet(['MESO-01', 'MESO-04'], DETAILS_GIVEN);
    expect(fragment).toBe(
      'leaflets=MESO-01,MESO-04&clinic=Skin%20%26%20Son,%20Paris' +
        '&tel=%2B33%201%2023%2045%2067%2089&night=116117&next=2026-12-04T14:30',
    );
    expect(readSheet(`#${fragment}`, RULES)).toEqual({
      leaflets: ['MESO-01', 'MESO-04'],
      clinic: { value: DETAILS_GIVEN.clinic },
      tel: { value: DETAILS_GIVEN.tel },
      night: { value: DETAILS_GIVEN.night },
      next: { value: DETAILS_GIVEN.next },
    });
  });

  test('keeps the order of the leaflets and leaves out those that there are not', () => {
    const { leaflets } = readSheet('#leaflets=MESO-04,MESO-99,__proto__,MESO-01,MESO-04', RULES);
    expect(leaflets).toEqual(['MESO-01', 'MESO-04']);
  });

  test('refuses a number that is too long and does not cut it', () => {
    expect(readSheet(`#tel=${'1'.repeat(40)}`, RULES).tel).toEqual({
      value: '',
      problem: 'tooLong',
    });
  });

  test('joins a name in two lines to one', () => {
    expect(readSheet('#clinic=Skin%0AClinic', RULES).clinic).toEqual({ value: 'Skin Clinic' });
  });

  test('makes a sheet of each hostile fragment, with nothing in it that was refused', () => {
    for (const fragment of hostileFragments(['leaflets', ...DETAILS])) {
      const sheet = readSheet(fragment, RULES);
      expect(sheet.leaflets.every((code) => RULES.codes.includes(code))).toBe(true);
      for (const name of DETAILS) {
        const { value, problem } = sheet[name];
        expect(problem === undefined || value === '').toBe(true);
      }
    }
  });
});

test('writeSheet takes each hostile string that was typed', () => {
  for (const text of HOSTILE_STRINGS) {
    const typed = {
      clinic: cleanDetail('clinic', text),
      tel: cleanDetail('tel', text),
      night: cleanDetail('night', text),
      next: cleanDetail('next', text),
    };
    const fragment = writeSheet([], typed);
    expect(fragment).toMatch(/^[\w.~!'()*%&=,:-]*$/);
    expect(readSheet(fragment, RULES).leaflets).toEqual([]);
  }
});
