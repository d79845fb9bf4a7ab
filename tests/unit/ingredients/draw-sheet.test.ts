import { expect, test } from 'vitest';
import { sharePoints } from '../../../src/ingredients/draw-sheet.ts';

const point = (text: string) => ({ text, sources: 1 });

test('sharePoints tells the same words once, with every ingredient that they are about', () => {
  expect(
    sharePoints([
      { title: 'Caffeine', askFirst: [point('Under 18.'), point('Heart disease.')] },
      { title: 'Taurine', askFirst: [point('Under 18.')] },
    ]),
  ).toEqual([
    { text: 'Under 18.', titles: ['Caffeine', 'Taurine'] },
    { text: 'Heart disease.', titles: ['Caffeine'] },
  ]);
});
