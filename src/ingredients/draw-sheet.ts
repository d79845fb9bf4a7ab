import type { Drawing } from './draw-facts.ts';
import { type Child, drawElement } from '../components/draw-element.ts';
import type { Ingredient } from './ingredient-data.ts';

/** A point with every ingredient whose page names it. */
interface SharedPoint {
  readonly text: string;
  readonly titles: readonly string[];
}

/** @returns The points of all ingredients, the same words once. */
export function sharePoints(
  ingredients: readonly Pick<Ingredient, 'title' | 'askFirst'>[],
): readonly SharedPoint[] {
  const points = new Map<string, readonly string[]>();
  for (const { title, askFirst } of ingredients) {
    for (const { text } of askFirst) points.set(text, [...(points.get(text) ?? []), title]);
  }
  return [...points].map(([text, titles]) => ({ text, titles }));
}

/** @returns A point with a box to tick, on the screen or on paper. */
const drawPoint = ({ text, titles }: SharedPoint, factLang: string): HTMLLIElement =>
  drawElement(
    'li',
    {},
    drawElement(
      'label',
      {},
      drawElement('input', { type: 'checkbox', autocomplete: 'off' }),
      drawElement(
        'span',
        {},
        drawElement('span', { lang: factLang }, text),
        ' ',
        drawElement('small', {}, titles.join(', ')),
      ),
    ),
  );

/** @returns What stands on the printed list before the general questions. */
export function drawSheet(
  ingredients: readonly Ingredient[],
  others: readonly string[],
  { t, factLang }: Drawing,
): readonly Child[] {
  if (ingredients.length + others.length === 0) return [];
  const points = sharePoints(ingredients);
  return [
    drawElement('h3', {}, t('ingredients.sheetParts')),
    drawElement(
      'ul',
      { class: 'parts-list' },
      ...ingredients.map(({ title, lang }) => drawElement('li', { lang }, title)),
      ...others.map((name) =>
        drawElement(
          'li',
          {},
          drawElement('bdi', {}, t('ingredients.quote', { name })),
          ` – ${t('ingredients.unknown')}`,
        ),
      ),
    ),
    ...(others.length === 0
      ? []
      : [
          drawElement(
            'ul',
            { class: 'questions' },
            ...others.map((name) => {
              const [before = '', after = ''] = t('ingredients.askUnknown').split('{{name}}');
              return drawElement(
                'li',
                {},
                before,
                drawElement('bdi', {}, t('ingredients.quote', { name })),
                after,
              );
            }),
          ),
        ]),
    ...(points.length === 0
      ? []
      : [
          drawElement(
            'details',
            {},
            drawElement('summary', {}, t('ingredients.points', { count: points.length })),
            drawElement('p', { class: 'quiet' }, t('ingredients.pointsNote')),
            drawElement(
              'ul',
              { class: 'points' },
              ...points.map((point) => drawPoint(point, factLang)),
            ),
          ),
        ]),
  ];
}
