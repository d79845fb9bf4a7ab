import { describe, expect, test } from 'vitest';
import { findRevisionProblems } from '../../../src/checks/leaflet-revision.ts';
import { type Files, tellOf } from '../../fixtures/checks/build-content.ts';
import {
  CARE_FILES,
  GOOD_FILES,
  LEAFLET_FILE,
  leafletYml,
  listRevision,
  PARTS,
  publish,
  resolveFrom,
} from '../../fixtures/leaflets/leaflet-files.ts';

const OLD = listRevision('2026.1', '2026-11-20', '2027-11-20');

/** @returns A leaflet with these revisions, each of them published as it is listed. */
function withRevisions(...revisions: readonly string[]): Files {
  const texts = revisions.map((revision) =>
    resolveFrom({ ...CARE_FILES, [LEAFLET_FILE]: leafletYml(PARTS, [revision]) }),
  );
  return { ...CARE_FILES, [LEAFLET_FILE]: leafletYml(PARTS, revisions), ...publish(...texts) };
}

describe('leaflet-revision', () => {
  test('accepts revisions that were published, newest first', () => {
    expect(tellOf(findRevisionProblems, GOOD_FILES)).toBe('');
    const two = withRevisions(listRevision('2026.2', '2026-11-21', '2027-11-21'), OLD);
    expect(tellOf(findRevisionProblems, two)).toBe('');
  });

  test('refuses a file that is not named after the code', () => {
    const { [LEAFLET_FILE]: yml = '', ...others } = GOOD_FILES;
    expect(tellOf(findRevisionProblems, { ...others, 'content/leaflets/en/before.yml': yml }))
      .toBe(`content/leaflets/en/before.yml:1 (leaflet-revision)
  \`code\` is "MESO-99", and the file is called "before".
  Fix: rename the file to "meso-99.yml".`);
  });

  test('refuses an older revision at the top', () => {
    const two = withRevisions(OLD, listRevision('2026.2', '2026-11-21', '2027-11-21'));
    expect(tellOf(findRevisionProblems, two)).toBe(`${LEAFLET_FILE}:11 (leaflet-revision)
  Revision "2026.2" of 2026-11-21 stands below "2026.1" of 2026-11-20. Expected the newest first.
  Fix: put the newest revision at the top, with the highest number and the latest day.`);
  });

  test('refuses a day to come and a last day that is none', () => {
    const files = withRevisions(listRevision('2026.1', '2026-12-01', '2026-12-01'));
    expect(tellOf(findRevisionProblems, files)).toBe(`${LEAFLET_FILE}:10 (leaflet-revision)
  Revision "2026.1" is dated 2026-12-01, which is after today (2026-11-22).
  Fix: write the day on which it is published.

${LEAFLET_FILE}:10 (leaflet-revision)
  Revision "2026.1" of 2026-12-01 is good until 2026-12-01.
  Fix: write a last day that comes after the first, usually one year later.`);
  });

  test('refuses a revision without its words, and words without their revision', () => {
    const yml = leafletYml(PARTS, [listRevision('2026.2', '2026-11-21', '2027-11-21')]);
    expect(tellOf(findRevisionProblems, { ...GOOD_FILES, [LEAFLET_FILE]: yml }))
      .toBe(`${LEAFLET_FILE}:10 (leaflet-revision)
  Revision "2026.2" is listed, but content/leaflets/published/en/MESO-99@2026.2.json is not there.
  Fix: take the file back from git. If the revision is new: \`npm run leaflet -- --refreeze\`.

content/leaflets/published/en/MESO-99@2026.1.json:1 (leaflet-revision)
  MESO-99@2026.1 was published, but content/leaflets/en/meso-99.yml does not list it.
  Fix: list the revision again: a published revision stays for ever.`);
  });

  test('refuses a day that is not the published one', () => {
    const yml = leafletYml(PARTS, [listRevision('2026.1', '2026-11-20', '2030-11-20')]);
    expect(tellOf(findRevisionProblems, { ...GOOD_FILES, [LEAFLET_FILE]: yml }))
      .toBe(`${LEAFLET_FILE}:10 (leaflet-revision)
  The days or changes of revision "2026.1" are not those that were published.
  Fix: write them as they stand in content/leaflets/published/en/MESO-99@2026.1.json.`);
  });
});
