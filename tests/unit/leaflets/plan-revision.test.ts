import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hashLeaflet } from '../../../src/leaflets/hash-leaflet.ts';
import {
  addRevision,
  createRevision,
  freeze,
  isDueForRenewal,
  saysTheSame,
} from '../../../src/leaflets/plan-revision.ts';
import { leafletSchema } from '../../../src/schemas/leaflets.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

const YML = `code: MESO-99
title: A test leaflet
summary: A leaflet that stands in tests alone and is as long as a summary has to be.
livePage: /care/before-your-session/
parts:
  # A note of the authors.
  - { draw: text, text: 'revisions: none' }
revisions:
  - revision: '2026.1'
    date: '2026-11-22'
    expires: '2027-11-22'
    changes:
      - kind: meaning
        what: 'First published.'
`;
const leaflet = leafletSchema.parse(parse(YML));
const change = { kind: 'safety', what: "Don't take ibuprofen: 7 days." } as const;

describe('createRevision and addRevision', () => {
  test('put the next revision above the others and leave the rest alone', () => {
    const next = createRevision(leaflet, change, '2026-12-01');
    const written = addRevision(YML, next);
    expect(leafletSchema.parse(parse(written)).revisions).toEqual([
      { revision: '2026.2', date: '2026-12-01', expires: '2027-12-01', changes: [change] },
      ...leaflet.revisions,
    ]);
    expect(written).toContain('# A note of the authors.');
    expect(written.endsWith(YML.slice(YML.indexOf("  - revision: '2026.1'")))).toBe(true);
  });

  test('refuse a file without revisions', () => {
    const next = createRevision(leaflet, change, '2026-12-01');
    expect(() => addRevision('code: MESO-99\n', next)).toThrow('no line "revisions:"');
  });
});

describe('freeze', () => {
  const lock = { 'MESO-99@2026.1/en': hashLeaflet(FIRST) };

  test('writes the words and adds their hash to the lock', () => {
    const writes = freeze([SECOND], lock, () => false);
    expect([...writes.keys()]).toEqual([
      'content/leaflets/published/en/MESO-99@2026.2.json',
      'content/leaflets/lock.json',
    ]);
    expect(JSON.parse(writes.get('content/leaflets/lock.json') ?? '')).toEqual({
      ...lock,
      'MESO-99@2026.2/en': hashLeaflet(SECOND),
    });
  });

  test('never overwrites what was published', () => {
    const isPublished = (file: string) => file.endsWith('MESO-99@2026.1.json');
    expect(() => freeze([SECOND, FIRST], lock, isPublished)).toThrow(
      'MESO-99@2026.1 is published already, and its words stay for ever. Publish a new revision instead.',
    );
  });
});

describe('saysTheSame', () => {
  test('looks at words and what they are drawn from, not at codes and dates', () => {
    expect(saysTheSame(FIRST, { ...FIRST, revision: '2027.1' })).toBe(true);
    expect(saysTheSame(FIRST, SECOND)).toBe(false);
    expect(saysTheSame(FIRST, { ...FIRST, livePage: '/care/plan/' })).toBe(false);
  });
});

describe('isDueForRenewal', () => {
  test.each([
    ['2027-08-23', false],
    ['2027-08-24', true],
    ['2027-11-22', true],
    ['2028-01-01', true],
  ])('on %s for a last day of 2027-11-22 is %s', (today, expected) => {
    expect(isDueForRenewal('2027-11-22', today)).toBe(expected);
  });
});
