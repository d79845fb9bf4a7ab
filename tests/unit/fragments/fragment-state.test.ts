import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, readFragment, writeFragment } from '../../../src/fragments/fragment-state.ts';
import { HOSTILE_STRINGS, hostileFragments } from '../../fixtures/hostile-strings.ts';

const FIELDS = { q: 60, when: 6, days: 3 };

/** What must never be in a text that is shown: it would turn or hide what stands beside it. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe('cleanText', () => {
  test.each([
    ['two\nlines', 'two lines'],
    ['\u00a0 St John’s  wort ', 'St John’s wort'],
    ['Stop \u202enirafraw', 'Stop nirafraw'],
    ['asp\u0000irin', 'aspirin'],
    ['a\ud800b', 'ab'],
    ['e\u0301', 'é'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['one \u200b two', 'one two'],
    // Hidden in a word, so that nobody who looks for the word finds it.
    ['War\u200cfarin', 'Warfarin'],
    ['War\ufe0ffarin', 'Warfarin'],
    ['War\u115ffarin', 'Warfarin'],
    ['Mesothe\u0301\u200drapy', 'Mesothérapy'],
    // Part of how these are written.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩‍⚕️', '👩‍⚕️'],
    ['مميع الدم', 'مميع الدم'],
  ])('makes %j one line of plain text', (text, clean) => {
    expect(cleanText(text, 60)).toBe(clean);
  });

  test('counts what a reader sees as one sign as one', () => {
    expect(cleanText('💉💉💉', 2)).toBe('💉💉');
  });

  test('does not let accents pile up', () => {
    expect(cleanText(`a${'\u0323\u0330'.repeat(30)}`, 60).length).toBeLessThanOrEqual(5);
    expect(cleanText(`क${'\u0323\u0330\u200d'.repeat(30)}`, 60).length).toBeLessThanOrEqual(5);
  });

  test('leaves nothing unseen in hostile strings', () => {
    for (const text of HOSTILE_STRINGS) {
      const clean = cleanText(text, 60);
      expect(clean).not.toMatch(UNSEEN);
      expect([...clean].length).toBeLessThanOrEqual(60);
    }
  });

  test('changes nothing the second time, whatever the text', () => {
    const anySign = fc.constantFrom(
      ...['a', 'é', 'e', ' ', '\t', 'я', 'क', 'م', '1', '👩', '🏽', '❤', '\ud83d', '\udc69'],
      ...['\u0301', '\u0323', '\u094d', '\u200b', '\u200c', '\u200d', '\ufe0f', '\u202e', '\u034f'],
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: anySign, maxLength: 40 })),
        fc.integer({ min: 0, max: 80 }),
        (text, length) => {
          const clean = cleanText(text, length);
          expect(cleanText(clean, length)).toBe(clean);
        },
      ),
    );
  });
});

describe('readFragment', () => {
  test('reads encoded fields, with or without the sign', () => {
    const state = { q: 'advil,fish oil', when: 'before', days: '3' };
    expect(readFragment('#q=advil,fish%20oil&when=before&days=3', FIELDS)).toEqual(state);
    expect(readFragment('q=advil,fish+oil&when=before&days=3', FIELDS)).toEqual(state);
  });

  test.each([
    ['', { q: '', when: '', days: '' }],
    ['#q=%E9tude%20&when', { q: 'tude', when: '', days: '' }],
    ['#q=1&q=2', { q: '1', when: '', days: '' }],
    ['#__proto__=x&other=y&days=12345', { q: '', when: '', days: '123' }],
  ])('makes a valid state of %j', (hash, state) => {
    expect(readFragment(hash, FIELDS)).toEqual(state);
  });

  test('does not throw for any hostile fragment and keeps its limits', () => {
    for (const hash of hostileFragments(Object.keys(FIELDS))) {
      const { q, when, days } = readFragment(hash, FIELDS);
      expect([[...q].length <= 60, [...when].length <= 6, [...days].length <= 3, hash]).toEqual([
        true,
        true,
        true,
        hash,
      ]);
    }
  });

  test('gives back what writeFragment wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (q, when) => {
        const state = { q: cleanText(q, 60), when: cleanText(when, 6), days: '' };
        expect(readFragment(`#${writeFragment(state)}`, FIELDS)).toEqual(state);
      }),
    );
  });
});

describe('writeFragment', () => {
  test('leaves empty fields out and encodes the others', () => {
    expect(writeFragment({ q: 'a&b=c #d', when: '', days: '3' })).toBe('q=a%26b%3Dc%20%23d&days=3');
  });
});
