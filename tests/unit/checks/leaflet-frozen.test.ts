import { describe, expect, test } from 'vitest';
import { findThawedLeaflets } from '../../../src/checks/leaflet-frozen.ts';
import { hashLeaflet } from '../../../src/leaflets/hash-leaflet.ts';
import { serializeLeaflet } from '../../../src/leaflets/frozen-files.ts';
import { LOCK_FILE, publishedFile } from '../../../src/leaflets/leaflet-key.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';
import { publish } from '../../fixtures/leaflets/leaflet-files.ts';
import { FIRST, SECOND } from '../../fixtures/leaflets/revisions.ts';

const FILE = publishedFile(FIRST);
const RESTORE =
  'Fix: take the old file back from git. To change what a leaflet says, publish a new revision: `npm run leaflet -- MESO-01 --kind meaning --what "…"`.';

describe('leaflet-frozen', () => {
  test('accepts words that give the hashes of the lock', () => {
    expect(tellOf(findThawedLeaflets, publish(FIRST, SECOND))).toBe('');
  });

  test('accepts line ends of Windows', () => {
    const files = publish(FIRST);
    const windows = { ...files, [FILE]: (files[FILE] ?? '').replaceAll('\n', '\r\n') };
    expect(tellOf(findThawedLeaflets, windows)).toBe('');
  });

  test('refuses one changed word', () => {
    const changed = { ...FIRST, title: 'Another leaflet' };
    const files = { ...publish(FIRST), [FILE]: serializeLeaflet(changed) };
    expect(tellOf(findThawedLeaflets, files)).toBe(`${FILE}:1 (leaflet-frozen)
  The words of published revision MESO-99@2026.1/en have changed: their SHA-256 is ${hashLeaflet(changed).slice(0, 12)}…, and ${LOCK_FILE} says ${hashLeaflet(FIRST).slice(0, 12)}….
  ${RESTORE}`);
  });

  test('refuses a file that cannot be read or holds another revision', () => {
    expect(tellOf(findThawedLeaflets, { [FILE]: '{' })).toBe(`${FILE}:1 (leaflet-frozen)
  A published leaflet cannot be read.
  ${RESTORE}`);
    const other = { ...publish(SECOND), [FILE]: serializeLeaflet(SECOND) };
    expect(tellOf(findThawedLeaflets, other)).toBe(`${FILE}:1 (leaflet-frozen)
  The file holds MESO-99@2026.2/en, which belongs in ${publishedFile(SECOND)}.
  ${RESTORE}`);
  });

  test('refuses words without a hash', () => {
    const files = { ...publish(SECOND), [FILE]: serializeLeaflet(FIRST) };
    expect(tellOf(findThawedLeaflets, files)).toBe(`${FILE}:1 (leaflet-frozen)
  ${LOCK_FILE} has no hash for MESO-99@2026.1/en.
  Fix: take ${LOCK_FILE} back from git, or freeze a new revision with \`npm run leaflet -- --refreeze\`.`);
  });

  test('refuses a hash without words', () => {
    const files = publish(FIRST, SECOND);
    const lock = { [LOCK_FILE]: files[LOCK_FILE] ?? '', [FILE]: files[FILE] ?? '' };
    expect(tellOf(findThawedLeaflets, lock)).toBe(`${LOCK_FILE}:3 (leaflet-frozen)
  The lock names MESO-99@2026.2/en, but no published file holds its words.
  Fix: take the file back from git: a published revision stays for ever.`);
  });
});
