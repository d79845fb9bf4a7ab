import { describe, expect, test } from 'vitest';
import { groupSigns } from '../../../src/decision/group-signs.ts';
import { makeSign } from './entries.ts';

describe('groupSigns', () => {
  test('offers the same words once, with all that they can mean', () => {
    const heart = makeSign('heart', 'emergency', [['Chest pain', 'heart-and-chest']]);
    const clot = makeSign('clot', 'emergency', [['chest pain.', 'pain']]);
    expect(groupSigns([heart, clot])).toEqual([
      {
        text: 'Chest pain',
        urgency: 'emergency',
        home: 'heart-and-chest',
        senses: ['heart-and-chest', 'pain'],
        signs: [heart, clot],
      },
    ]);
  });

  test.each([true, false])('lets the most urgent of the same words count', (isFirst) => {
    const urgent = makeSign('urgent', 'emergency', [['Vomiting', 'belly-and-urine']]);
    const mild = makeSign('mild', 'same-day', [['Vomiting', 'fever-and-feeling-ill']]);
    const [group, ...others] = groupSigns(isFirst ? [urgent, mild] : [mild, urgent]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ urgency: 'emergency', signs: [urgent] });
    expect([...(group?.senses ?? [])].sort()).toEqual(['belly-and-urine', 'fever-and-feeling-ill']);
  });

  test('names a sign once that says the same twice', () => {
    const sign = makeSign('faint', 'emergency', [
      ['Fainting', 'faint-or-fit'],
      ['Fainting', 'nerves-and-head'],
    ]);
    expect(groupSigns([sign]).map(({ signs }) => signs)).toEqual([[sign]]);
  });
});
