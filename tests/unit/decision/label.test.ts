import { describe, expect, test } from 'vitest';
import { describeLabel, describeSpan, isAuthored } from '../../../src/decision/label.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';

const t = getTranslator('en');

describe('describeSpan', () => {
  test.each([
    [0, 1, 'In the first hour'],
    [0, 72, 'In the first 3 days'],
    [0, 336, 'In the first 2 weeks'],
    [1, null, 'After more than 1 hour'],
    [36, null, 'After more than 36 hours'],
    [336, null, 'After more than 2 weeks'],
    [24, 96, 'After more than 24 hours. In the first 4 days'],
    [0, null, 'At any time'],
  ])('says hours %s to %s', (fromHours, toHours, words) => {
    expect(describeSpan({ fromHours, toHours }, t)).toBe(words);
  });

  test('speaks French', () => {
    const words = describeSpan({ fromHours: 0, toHours: 336 }, getTranslator('fr'));
    expect(words).toBe('Dans les 2 premières semaines');
  });
});

describe('describeLabel', () => {
  test('gives the words of an author as they are, and knows them', () => {
    const label = { kind: 'sign', text: 'Pus' } as const;
    expect(describeLabel(label, t)).toBe('Pus');
    expect(isAuthored(label)).toBe(true);
  });

  test.each([
    [{ kind: 'sense', sense: 'hair' }, 'Hair'],
    [{ kind: 'answer', answer: 'none' }, 'None of these'],
    [{ kind: 'span', span: { fromHours: 0, toHours: null } }, 'At any time'],
  ] as const)('words %o itself', (label, words) => {
    expect(describeLabel(label, t)).toBe(words);
    expect(isAuthored(label)).toBe(false);
  });
});
