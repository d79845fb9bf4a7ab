import { describe, expect, test } from 'vitest';
import { tellLanguage } from '../../../src/plan/fold-lines.ts';

describe('tellLanguage', () => {
  test('says the language of named properties alone, also of folded ones', () => {
    const file = 'BEGIN:VEVENT\r\nSUMMARY:Be\r\n fore\r\nUID:a\r\nEND:VEVENT';
    expect(tellLanguage(file, { SUMMARY: 'fr' })).toBe(
      'BEGIN:VEVENT\r\nSUMMARY;LANGUAGE=fr:Before\r\nUID:a\r\nEND:VEVENT\r\n',
    );
  });

  test.each(['a', 'é', '€', '😀'])('folds %j at 75 octets and splits no character', (letter) => {
    const text = letter.repeat(200);
    const folded = tellLanguage(`X:${text}`, {});
    for (const line of folded.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(folded.replace(/\r\n /g, '')).toBe(`X:${text}\r\n`);
  });
});
