import { describe, expect, test } from 'vitest';
import { checkPhone, toTelHref } from '../../../src/clinics/phone-number.ts';
import { cleanText } from '../../../src/fragments/fragment-state.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';

describe('checkPhone', () => {
  test.each([
    '',
    '112',
    '020 7946 0000',
    '+44 (0)20 7946-0000',
    '01.23.45.67.89',
    '+44 ( 0 ) 20 7946 0000',
    '0044 (0)20 7946 0000',
    '+1234567890123 (0)45',
    '030 1234 ext. 12',
    '555 0100 x9',
  ])('keeps %j', (number) => {
    expect(checkPhone(number)).toEqual({ value: number });
  });

  test('writes other dashes as a plain one', () => {
    expect(checkPhone('555–0100')).toEqual({ value: '555-0100' });
  });

  test.each([
    ['tooLong', '1'.repeat(31)],
    ['digits', '12'],
    ['digits', '1'.repeat(16)],
    ['digits', '+1234567890123 (0)456'],
    ['digits', '0123456789 0612345678'],
    ['signs', '0123456789/0612345678'],
    ['signs', '020 7946 0000 / 0001'],
    ['signs', 'call me'],
    ['signs', '0800 FREE'],
    ['signs', '++44 20'],
    ['signs', '020 7946 0000 or 999'],
    ['signs', '020,7946'],
    ['signs', '*#06#'],
    ['signs', '١٢٣٤٥'],
    ['signs', '555 0100 ext'],
  ])('refuses as %s: %j', (problem, number) => {
    expect(checkPhone(number)).toEqual({ value: '', problem });
  });

  test('makes of each hostile string a number that can be called, or nothing', () => {
    for (const text of HOSTILE_STRINGS) {
      const { value } = checkPhone(cleanText(text, 100));
      if (value !== '') expect(toTelHref(value)).toMatch(/^tel:\+?\d{3,15}$/);
    }
  });
});

describe('toTelHref', () => {
  test.each([
    ['020 7946 0000', 'tel:02079460000'],
    ['+33 1 23 45 67 89', 'tel:+33123456789'],
    ['555-0100 ext. 12', 'tel:5550100'],
    ['555-0100x12', 'tel:5550100'],
    ['(01) 23 45', 'tel:012345'],
  ])('calls %s as %s', (written, href) => {
    expect(toTelHref(written)).toBe(href);
  });

  test.each([
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['+44 ( 0 ) 20 7946 0000', 'tel:+442079460000'],
    ['0044 (0)20 7946 0000', 'tel:00442079460000'],
    ['(0)20 7946', 'tel:0207946'],
  ])('leaves out what only callers inside the country dial: %s', (written, href) => {
    expect(toTelHref(written)).toBe(href);
  });
});
