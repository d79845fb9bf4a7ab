import { describe, expect, test } from 'vitest';
import { findCheckable } from '../../../src/check/find-checkable.ts';
import { makeRecord } from '../search/record.ts';

const find = findCheckable([
  makeRecord('Ibuprofen that you take by yourself', {
    aliases: ['ibuprofen', 'Advil'],
    words: ['advill'],
    rule: 'ibuprofen',
  }),
  makeRecord('Bruising', { aliases: ['bruise'] }),
]);

describe('findCheckable', () => {
  test.each([
    ['advil', 'Advil'],
    ['can I take ADVIL before my session?', 'Advil'],
    ['advill', 'advill'],
    ['advil and ibuprofen', 'Advil,ibuprofen'],
  ])('finds in %j what the checker knows', (query, item) => {
    expect(find(query)).toBe(item);
  });

  test.each(['bruise', 'advil gel', 'adv', 'advl', ''])('finds nothing for sure in %j', (query) => {
    expect(find(query)).toBeUndefined();
  });
});
