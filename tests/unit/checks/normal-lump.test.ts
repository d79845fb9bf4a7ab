import { describe, expect, test } from 'vitest';
import { findNormalLumps } from '../../../src/checks/normal-lump.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';

const FILE = 'content/care/en/course/bumps.yml';
const record = (verdict: string, toHours: string, sense = 'lump-or-sore'): string =>
  `verdict: ${verdict}\nsenses: [pain, ${sense}]\nafter:\n  fromHours: 0\n  toHours: ${toHours}\n`;

describe('normal-lump', () => {
  test.each([
    ['a bump that ends in the first days', record('normal', '72')],
    ['a hard spot that is watched', record('watch', '336')],
    ['a bruise of two weeks', record('normal', '336', 'bruise-or-bleeding')],
  ])('accepts %s', (_, text) => {
    expect(tellOf(findNormalLumps, { [FILE]: text })).toBe('');
  });

  test('refuses a lump that is normal after the first days', () => {
    expect(tellOf(findNormalLumps, { [FILE]: record('normal', '73') }))
      .toBe(`${FILE}:5 (normal-lump)
  A lump or sore is called "normal", and the time for it ends after 73 hours. Expected at most 72 hours.
  Fix: end it in the first days, or write \`verdict: watch\`; what asks for a doctor belongs in content/care/en/signs/.`);
  });

  test('refuses a lump that is normal for ever', () => {
    expect(tellOf(findNormalLumps, { [FILE]: record('normal', 'null') })).toContain(
      'the time for it never ends.',
    );
  });
});
