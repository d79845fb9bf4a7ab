import { describe, expect, test } from 'vitest';
import {
  compareRevisions,
  getExpiry,
  getNextRevision,
  leafletKey,
  livePath,
  lockKey,
  publishedFile,
  revisionPath,
  textPath,
} from '../../../src/leaflets/leaflet-key.ts';

const TEXT = { code: 'MESO-01', revision: '2026.1', lang: 'en' };

describe('names of a revision', () => {
  test('are code and revision, with the language where words are meant', () => {
    expect(leafletKey(TEXT)).toBe('MESO-01@2026.1');
    expect(lockKey(TEXT)).toBe('MESO-01@2026.1/en');
    expect(publishedFile(TEXT)).toBe('content/leaflets/published/en/MESO-01@2026.1.json');
    expect(livePath('MESO-01')).toBe('/leaflets/MESO-01/');
    expect(revisionPath(TEXT)).toBe('/leaflets/MESO-01@2026.1/');
    expect(textPath(TEXT)).toBe('/leaflets/MESO-01@2026.1/MESO-01@2026.1.txt');
  });
});

describe('compareRevisions', () => {
  test('sorts by year and then by number, not by letters', () => {
    expect(['2026.10', '2027.1', '2026.2', '2026.1'].sort(compareRevisions)).toEqual([
      '2026.1',
      '2026.2',
      '2026.10',
      '2027.1',
    ]);
  });
});

describe('getNextRevision', () => {
  test.each([
    ['2026.1', '2026-12-31', '2026.2'],
    ['2026.9', '2026-12-31', '2026.10'],
    ['2026.9', '2027-01-01', '2027.1'],
    ['2026.9', '2030-01-01', '2030.1'],
    // A clock that runs late does not give a number twice.
    ['2027.3', '2026-12-31', '2027.4'],
  ])('follows %s on %s with %s', (newest, day, next) => {
    expect(getNextRevision(newest, day)).toBe(next);
  });
});

describe('getExpiry', () => {
  test.each([
    ['2026-11-22', '2027-11-22'],
    ['2027-02-28', '2028-02-28'],
    ['2028-02-29', '2029-02-28'],
  ])('gives %s one year, until %s', (day, last) => {
    expect(getExpiry(day)).toBe(last);
  });
});
