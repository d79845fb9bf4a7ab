import { describe, expect, test, vi } from 'vitest';
import { withoutEscaping } from '../../../src/i18n/unescaped.ts';

describe('withoutEscaping', () => {
  test('asks for values as they are and keeps what hangs on the function', () => {
    const plain = vi.fn((key: string, values?: object) => [key, values]);
    const t = withoutEscaping(Object.assign(plain, { exists: () => true }));
    expect(t('check.pickItem', { item: "St John's wort" })).toEqual([
      'check.pickItem',
      { item: "St John's wort", interpolation: { escapeValue: false } },
    ]);
    expect(t.exists()).toBe(true);
  });
});
