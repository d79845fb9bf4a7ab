import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { readLeafletData, readLeaflets } from '../../src/checks/read-leaflets.ts';
import { getTranslator } from '../../src/i18n/strings.ts';
import type { LeafletBlock } from '../../src/leaflets/leaflet-text.ts';
import { resolveLeaflet } from '../../src/leaflets/resolve-leaflet.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readContent(root, '2026-11-22');
const data = readLeafletData(content);
const t = getTranslator('en');
const leaflets = readLeaflets(content).map(({ leaflet }) => resolveLeaflet(leaflet, data, t));

/** @returns Ids of the records that a block draws. */
function idsOf(block: LeafletBlock): readonly string[] {
  if (block.kind === 'instruction') return block.items.map(({ id }) => id);
  return 'id' in block ? [block.id] : [];
}

/** @returns Ids of what the leaflets with the codes draw. */
const idsIn = (kind: LeafletBlock['kind'], ...codes: readonly string[]): readonly string[] =>
  leaflets
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === kind ? idsOf(block) : []));
const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
const namesOf = (entries: readonly { readonly id: string }[]): readonly string[] =>
  sorted(entries.map(({ id }) => id));

describe('leaflets', () => {
  test('are the six that clinics link to', () => {
    expect(leaflets.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'MESO-01 Before your session',
      'MESO-02 After your session',
      'MESO-03 After fat-dissolving injections',
      'MESO-04 Warning signs',
      'MESO-05 Questions to ask',
      'MESO-06 Treatment record',
    ]);
  });

  test('tell every rule', () => {
    expect(sorted(idsIn('instruction', 'MESO-01', 'MESO-02', 'MESO-03'))).toEqual(
      namesOf(data.rules),
    );
  });

  test('tell what to do at every sign that it concerns', () => {
    expect(sorted(idsIn('short-sign', 'MESO-02'))).toEqual(namesOf(data.signs));
    const isMeant = ({ data: { onlyAfter } }: (typeof data.signs)[number]): boolean =>
      onlyAfter.length === 0 || onlyAfter.includes('fat-dissolving');
    expect(sorted(idsIn('short-sign', 'MESO-03'))).toEqual(namesOf(data.signs.filter(isMeant)));
  });

  test('tell every sign in full', () => {
    expect(sorted(idsIn('sign', 'MESO-04'))).toEqual(namesOf(data.signs));
  });

  test('tell all that is to be expected', () => {
    expect(sorted(idsIn('expectation', 'MESO-02', 'MESO-03'))).toEqual(namesOf(data.course));
  });

  test('tell every task and every question', () => {
    expect(sorted(idsIn('task', 'MESO-01', 'MESO-02'))).toEqual(namesOf(data.tasks));
    expect(idsIn('question', 'MESO-05')).toEqual([...new Set(idsIn('question', 'MESO-05'))]);
    expect(sorted(idsIn('question', 'MESO-05'))).toEqual(namesOf(data.questions));
  });

  test.each(leaflets.map((text) => [text.code, text] as const))(
    '%s has the ask-first rule of each medicine and herb that it tells people to avoid',
    (_, { blocks }) => {
      const drawn = new Set(blocks.flatMap(idsOf));
      const missing = data.rules
        .filter(({ id, data: rule }) => rule.rule === 'avoid' && drawn.has(id))
        .flatMap(({ data: { askFirstTwin } }) => askFirstTwin ?? [])
        .filter((twin) => !drawn.has(twin));
      expect(missing).toEqual([]);
    },
  );
});
