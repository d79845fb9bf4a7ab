import { describe, expect, test } from 'vitest';
import { findNormalLumps } from '../../../src/checks/normal-lump.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';

const FILE = 'content/care/en/course/bumps.yml';
const record = (verdict: string, toHours: string, sense = 'lump-or-sore'): string =>
  `verdict: ${verdict}\nsenses: [pain, ${sense}]\nafter:\n  fromHours: 0\n  toHours: ${toHours}\n`;

describe('normal-lump', () => {
  test.each([
    ['a bump that ends in the first week', record('normal', '168')],
    ['a hard spot that is watched', record('watch', '336')],
    ['a bruise of two weeks', record('normal', '336', 'bruise-or-bleeding')],
  ])('accepts %s', (_, text) => {
    expect(tellOf(findNormalLumps, { [FILE]: text })).toBe('');
  });

  test('refuses a lump that is normal in the second week', () => {
    expect(tellOf(findNormalLumps, { [FILE]: record('normal', '169') }))
      .toBe(`${FILE}:5 (normal-lump)
  A lump or sore is called "normal", and the time for it ends after 169 hours. Expected at most 168 hours.
  Fix: end it in the first week, or write \`verdict: watch\`; what asks for a doctor belongs in content/care/en/signs/.`);
  });

  test('refuses a lump that is normal for ever', () => {
    expect(tellOf(findNormalLumps, { [FILE]: record('normal', 'null') })).toContain(
      'the time for it never ends.',
    );
  });
});
