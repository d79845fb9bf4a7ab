import { describe, expect, test } from 'vitest';
import { lockSchema, serializeLeaflet, serializeLock } from '../../../src/leaflets/frozen-files.ts';
import { leafletTextSchema } from '../../../src/leaflets/leaflet-text.ts';
import { FIRST } from '../../fixtures/leaflets/revisions.ts';

describe('serializeLeaflet', () => {
  test('gives the same file whatever the order of the fields', () => {
    const mixed = Object.fromEntries(Object.entries(FIRST).reverse());
    expect(serializeLeaflet(leafletTextSchema.parse(mixed))).toBe(serializeLeaflet(FIRST));
  });

  test('can be read again', () => {
    expect(leafletTextSchema.parse(JSON.parse(serializeLeaflet(FIRST)))).toEqual(FIRST);
  });
});

describe('serializeLock', () => {
  test('sorts by name', () => {
    const hash = 'a'.repeat(64);
    const text = serializeLock({ 'MESO-02@2026.1/en': hash, 'MESO-01@2026.1/en': hash });
    expect(Object.keys(lockSchema.parse(JSON.parse(text)))).toEqual([
      'MESO-01@2026.1/en',
      'MESO-02@2026.1/en',
    ]);
  });

  test('is read only with whole hashes', () => {
    expect(lockSchema.safeParse({ 'MESO-01@2026.1/en': 'abc' }).success).toBe(false);
  });
});
