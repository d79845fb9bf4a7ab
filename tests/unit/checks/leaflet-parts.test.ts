import { describe, expect, test } from 'vitest';
import { findLeafletPartProblems } from '../../../src/checks/leaflet-parts.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';
import {
  CARE_FILES,
  LEAFLET_FILE,
  leafletYml,
  PARTS,
} from '../../fixtures/leaflets/leaflet-files.ts';

const [askFirst, avoid, emergency] = PARTS;
const tellOfParts = (...parts: readonly string[]): string =>
  tellOf(findLeafletPartProblems, { ...CARE_FILES, [LEAFLET_FILE]: leafletYml(parts) });

describe('leaflet-parts', () => {
  test('accepts the ask-first box above the avoid list, and emergency signs', () => {
    expect(tellOfParts(askFirst, avoid, emergency)).toBe('');
    expect(tellOfParts(emergency)).toBe('');
  });

  test.each([
    ['below', [avoid, askFirst, emergency]],
    ['nowhere', [avoid, emergency]],
  ])('refuses an avoid list with the ask-first box %s', (_, parts) => {
    expect(tellOfParts(...parts)).toBe(`${LEAFLET_FILE}:6 (leaflet-parts)
  \`parts[0]\` tells people to avoid something, and no ask-first box stands above it.
  Fix: put \`draw: ask-first\` above it, so that nobody stops a prescribed medicine alone.`);
  });

  test('refuses a leaflet without emergency signs', () => {
    expect(tellOfParts(askFirst, avoid)).toBe(`${LEAFLET_FILE}:5 (leaflet-parts)
  The leaflet names no emergency signs.
  Fix: add a part with \`draw: signs\` and \`urgency: emergency\`.`);
  });

  test('refuses signs that leave out a step which no text above them tells', () => {
    const signs = '{ draw: signs, urgency: emergency, form: brief, usually: THEN call. }';
    const told = "{ draw: text, text: 'At all of them: THEN call.' }";
    expect(tellOfParts(told, signs)).toBe('');
    for (const parts of [[signs], [signs, told]]) {
      expect(tellOfParts(...parts)).toBe(`${LEAFLET_FILE}:6 (leaflet-parts)
  \`parts[0]\` leaves "THEN call." out of its signs, and no text above it says that.
  Fix: add a \`draw: text\` above it with these very words, so that no step is lost.`);
    }
  });

  test('refuses a part that draws nothing, or nothing new', () => {
    expect(tellOfParts(askFirst, avoid, emergency, '{ draw: questions }', avoid))
      .toBe(`${LEAFLET_FILE}:9 (leaflet-parts)
  \`parts[3]\` (questions) draws nothing that no part above it draws.
  Fix: ask for records that exist, or remove the part.

${LEAFLET_FILE}:10 (leaflet-parts)
  \`parts[4]\` (rules) draws nothing that no part above it draws.
  Fix: ask for records that exist, or remove the part.`);
  });
});
