import { expect, test } from 'vitest';
import { pickByIds } from '../../../src/care/pick-by-ids.ts';

test('pickByIds gives those that are asked for, in the order of asking, or all', () => {
  const entries = [{ id: 'a' }, { id: 'b' }];
  expect(pickByIds(entries, ['b', 'a', 'c'])).toEqual([{ id: 'b' }, { id: 'a' }]);
  expect(pickByIds(entries, undefined)).toBe(entries);
});
