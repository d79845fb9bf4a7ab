import { describe, expect, test } from 'vitest';
import { findOutdatedLeaflets } from '../../../src/checks/leaflet-current.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';
import {
  GOOD_FILES,
  LEAFLET_FILE,
  leafletYml,
  PARTS,
} from '../../fixtures/leaflets/leaflet-files.ts';

const FILE = 'content/leaflets/published/en/MESO-99@2026.1.json';
const FIX =
  'Fix: publish the next revision with `npm run leaflet -- MESO-99 --kind meaning --what "…"`, or take the change of the data back. A revision that is in no commit yet is frozen again with `npm run leaflet -- --refreeze`.';

/** @returns The good files with words of one of them replaced. */
const replace = (file: string, from: string, to: string) => ({
  ...GOOD_FILES,
  [file]: (GOOD_FILES[file] ?? '').replace(from, to),
});

describe('leaflet-current', () => {
  test('accepts a newest revision that says what the data says', () => {
    expect(tellOf(findOutdatedLeaflets, GOOD_FILES)).toBe('');
  });

  test('refuses a rule that says something else now', () => {
    const rule = 'content/care/en/rules/ibuprofen.yml';
    const line =
      (GOOD_FILES[FILE] ?? '').split('\n').findIndex((text) => text.includes('2 days.')) + 1;
    expect(tellOf(findOutdatedLeaflets, replace(rule, 'for 2 days.', 'for 7 days.')))
      .toBe(`${FILE}:${line} (leaflet-current)
  The newest revision MESO-99@2026.1 no longer says what the care data says. It froze "Take none for 2 days.", and now it would be "Take none for 7 days.".
  ${FIX}`);
  });

  test('finds the place of a rule that holds at another time now', () => {
    const rule = 'content/care/en/rules/ibuprofen.yml';
    const line =
      (GOOD_FILES[FILE] ?? '').split('\n').findIndex((text) => text.includes('"Ibuprofen"')) + 1;
    expect(tellOf(findOutdatedLeaflets, replace(rule, 'from: -48', 'from: -72')))
      .toContain(`${FILE}:${line} (leaflet-current)
  The newest revision MESO-99@2026.1 no longer says what the care data says. It froze "Avoid: Ibuprofen (for 2 days before)", and now it would be "Avoid: Ibuprofen (for 3 days before)".`);
  });

  test('waits while a record is broken: its instruction is not gone', () => {
    const rule = 'content/care/en/rules/ibuprofen.yml';
    expect(tellOf(findOutdatedLeaflets, replace(rule, 'reason:', 'raeson:'))).toBe('');
  });

  test('refuses a part that came', () => {
    const yml = leafletYml([...PARTS, '{ draw: text, text: One more. }']);
    expect(tellOf(findOutdatedLeaflets, { ...GOOD_FILES, [LEAFLET_FILE]: yml })).toContain(
      'It froze "About this leaflet", and now it would be "One more.".',
    );
  });

  test('refuses the same words with another page behind them', () => {
    const moved = replace(LEAFLET_FILE, '/care/before-your-session/', '/care/after-your-session/');
    expect(tellOf(findOutdatedLeaflets, moved)).toBe(`${FILE}:1 (leaflet-current)
  The newest revision MESO-99@2026.1 has the same words as the care data, but they are other records or lead to another page.
  ${FIX}`);
  });
});
