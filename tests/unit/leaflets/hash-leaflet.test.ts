import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashLeaflet } from '../../../src/leaflets/hash-leaflet.ts';
import { leafletPlainText } from '../../../src/leaflets/plain-text.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

describe('hashLeaflet', () => {
  test('is the SHA-256 of the plain text', () => {
    const bytes = new TextEncoder().encode(leafletPlainText(FIRST));
    expect(hashLeaflet(FIRST)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('differs when one word or one day differs', () => {
    const hashes = [
      FIRST,
      SECOND,
      { ...FIRST, expires: '2027-11-23' },
      { ...FIRST, title: 'Other' },
    ];
    expect(new Set(hashes.map(hashLeaflet)).size).toBe(hashes.length);
  });
});
