import { describe, expect, test } from 'vitest';
import { findMissingTwins } from '../../../src/checks/ask-first-twin.ts';
import { tellOf } from '../../fixtures/checks/build-content.ts';

const FILE = 'content/care/en/rules/ibuprofen.yml';
const TWIN = 'content/care/en/rules/ibuprofen-prescribed.yml';

describe('ask-first-twin', () => {
  test('accepts a medicine with its twin, and food without', () => {
    const files = {
      [FILE]: 'kind: medicine\nrule: avoid\naskFirstTwin: ibuprofen-prescribed\n',
      [TWIN]: 'kind: medicine\nrule: ask-first\n',
      'content/care/en/rules/alcohol.yml': 'kind: drink\nrule: avoid\n',
    };
    expect(tellOf(findMissingTwins, files)).toBe('');
  });

  test('refuses a medicine without a twin', () => {
    expect(tellOf(findMissingTwins, { [FILE]: 'kind: medicine\nrule: avoid\n' }))
      .toBe(`${FILE}:2 (ask-first-twin)
  \`rule\` is "avoid" for a medicine, and no \`askFirstTwin\` tells what holds when a doctor prescribed it.
  Fix: add \`askFirstTwin\` with the id of the "ask-first" rule, and write that rule if there is none.`);
  });

  test('refuses a supplement without a twin', () => {
    expect(tellOf(findMissingTwins, { [FILE]: 'kind: supplement\nrule: avoid\n' })).toContain(
      '`rule` is "avoid" for a supplement, and no `askFirstTwin` tells',
    );
  });

  test('refuses a twin that tells something else', () => {
    const files = {
      [FILE]: 'kind: medicine\nrule: avoid\naskFirstTwin: ibuprofen-prescribed\n',
      [TWIN]: 'kind: medicine\nrule: allowed\n',
    };
    expect(tellOf(findMissingTwins, files)).toBe(`${FILE}:3 (ask-first-twin)
  \`askFirstTwin\` names "ibuprofen-prescribed", but \`rule\` of ${TWIN} is "allowed". Expected "ask-first".
  Fix: name the rule that tells people to ask first.`);
  });
});
