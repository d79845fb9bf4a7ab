import { describe, expect, test } from 'vitest';
import { buildPath } from '../../../src/decision/build-path.ts';
import { describeCard } from '../../../src/decision/describe-card.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { FIXTURE_COURSE, FIXTURE_SIGNS, readCourse, readSigns } from './entries.ts';

const t = getTranslator('en');
const describeById = (id: string) => {
  const card = buildPath(FIXTURE_SIGNS, FIXTURE_COURSE).cards.find(
    (candidate) => candidate.id === id,
  );
  return card === undefined ? undefined : describeCard(card, t);
};

describe('describeCard', () => {
  test('names all that a sign can be, with links to the sources', () => {
    expect(describeById('answer-sign-allergy-or-clot')).toMatchObject({
      titles: ['About allergy', 'About clot'],
      steps: ['See a doctor.'],
      more: [
        { path: '/care/warning-signs/#sign-allergy' },
        { path: '/care/warning-signs/#sign-clot' },
      ],
      isAuthored: true,
    });
  });

  test('tells what to expect, with a link to the sources', () => {
    expect(describeById('answer-expect-swelling')).toMatchObject({
      titles: ['Usual swelling'],
      notes: ['It comes and goes by itself.'],
      more: [{ path: '/care/after-your-session/#expect-swelling' }],
    });
  });

  test('sends who is in doubt to the clinic today, and to the emergency number if very ill', () => {
    const words = describeById('answer-not-sure');
    expect(words?.steps[0]).toContain('Call the clinic that treated you today');
    expect(words?.steps.at(-1)).toContain('call the emergency number');
    expect(describeById('answer-not-sure-emergency')?.steps[0]).toMatch(
      /^Call the emergency number/,
    );
  });

  test('says what to do in every answer of the site that is not normal', () => {
    const { cards } = buildPath(readSigns(), readCourse());
    for (const card of cards.filter(({ kind }) => kind !== 'expectation')) {
      expect([card.id, describeCard(card, t).steps.length]).not.toEqual([card.id, 0]);
    }
  });

  test.each(readSigns())('keeps all steps of $id where it stands alone', ({ id, data }) => {
    const { cards } = buildPath(readSigns(), readCourse());
    const card = cards.find((candidate) => candidate.id === `answer-sign-${id}`);
    expect(card === undefined ? undefined : describeCard(card, t).steps).toEqual(data.steps);
  });
});
