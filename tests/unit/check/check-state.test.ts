import { describe, expect, test } from 'vitest';
import {
  isCheck,
  LONGEST_ITEM,
  MOST_ITEMS,
  readCheck,
  splitItems,
  writeCheck,
} from '../../../src/check/check-state.ts';

const NOTHING = { items: [], when: '', days: '', hours: '' };

describe('readCheck', () => {
  test('reads what a link asks', () => {
    expect(readCheck('#q=advil,fish%20oil&when=before&days=3')).toEqual({
      items: ['advil', 'fish oil'],
      when: 'before',
      days: '3',
      hours: '',
    });
  });

  test.each(['', '#', '#all-rules', '#q=', '#q=,,;%0A,', '#when=never&days=x', '#%', '#=&=&&'])(
    'reads nothing from %j',
    (hash) => {
      expect(readCheck(hash)).toEqual(NOTHING);
    },
  );

  test.each([
    ['days=1000', '', ''],
    ['days=401', '', ''],
    ['days=400', '400', ''],
    ['days=0007', '7', ''],
    ['days=000000007', '', ''],
    ['days=1e2', '', ''],
    ['days=-1', '', ''],
    ['days=0&hours=23', '0', '23'],
    ['days=0&hours=005', '0', '5'],
    ['days=3&hours=48', '3', ''],
    // No moment rather than another one.
    ['days=0&hours=48', '', ''],
    ['days=0&hours=100', '', ''],
    ['days=0&hours=?', '', ''],
  ])('reads no other moment from %j', (time, days, hours) => {
    expect(readCheck(`#when=after&${time}`)).toEqual({ ...NOTHING, when: 'after', days, hours });
  });

  test('reads no days without a side', () => {
    expect(readCheck('#days=3&hours=2&q=gin')).toEqual({ ...NOTHING, items: ['gin'] });
  });

  test('keeps to its limits', () => {
    const items = Array.from({ length: 50 }, (_, index) => `item ${index} ${'x'.repeat(90)}`);
    const { items: read } = readCheck(`#q=${items.join(',')}`);
    expect(read.length).toBeLessThanOrEqual(MOST_ITEMS);
    for (const item of read) expect([...item].length).toBeLessThanOrEqual(LONGEST_ITEM);
  });

  test('takes marks that turn text out of an item', () => {
    expect(readCheck('#q=%E2%80%AEniripsa%00').items).toEqual(['niripsa']);
  });
});

describe('writeCheck', () => {
  test('writes what readCheck reads', () => {
    const state = {
      items: ['advil', 'fish oil', '<b>&=#"', 'ácido 💊'],
      when: 'after' as const,
      days: '0',
      hours: '5',
    };
    expect(readCheck(writeCheck(state))).toEqual(state);
  });

  test('writes a link that can be read by people', () => {
    const state = { items: ['advil', 'gin'], when: 'before' as const, days: '3', hours: '' };
    expect(writeCheck(state)).toBe('when=before&days=3&q=advil,gin');
  });

  test('writes nothing for nothing', () => {
    expect(writeCheck({ items: [], when: '', days: '', hours: '' })).toBe('');
  });
});

describe('splitItems', () => {
  test('takes what stands between commas, each once', () => {
    expect(splitItems(' advil ; Fish oil,\nAdvil,, gin')).toEqual(['Advil', 'Fish oil', 'gin']);
  });
});

describe('isCheck', () => {
  test.each(['#q=advil', '#when=before', '#days=3&q=x'])('knows %j as its own', (hash) => {
    expect(isCheck(hash)).toBe(true);
  });
  test.each(['#sources', '#ref-btp', '#quality', ''])('leaves %j alone', (hash) => {
    expect(isCheck(hash)).toBe(false);
  });
});
