import type { ItemAnswer } from './answer.ts';
import { type DrawContext, nameItem } from './check-context.ts';
import { drawAnswer } from './draw-answer.ts';
import { drawElement } from '../components/draw-element.ts';
import { drawAsked, drawButton } from './draw-parts.ts';
import { drawTests } from './draw-tests.ts';

function drawUnknown({ match }: ItemAnswer, context: DrawContext): HTMLElement {
  const { t, replace, normalUrl } = context;
  const box = drawElement(
    'div',
    { class: 'unknown' },
    drawElement('p', {}, drawElement('strong', {}, t('check.unknown'))),
    drawElement('p', {}, t('check.unknownWhy')),
    drawElement(
      'p',
      {},
      `${t('check.unknownSign')} `,
      drawElement('a', { href: normalUrl }, t('tool.normal.title')),
    ),
  );
  if (match.kind === 'near') {
    box.prepend(
      drawElement('p', {}, t('check.near')),
      drawElement(
        'ul',
        { class: 'offers' },
        ...match.offers.map((name) =>
          drawElement(
            'li',
            {},
            drawButton('offer', name, () => replace(match.asked, name)),
          ),
        ),
      ),
      drawElement('p', {}, t('check.notNear')),
    );
  }
  return box;
}

/** @returns The card of one item. The two questions on aspirin, where they count, stand first. */
export function drawItem(
  itemAnswer: ItemAnswer,
  place: number,
  context: DrawContext,
): HTMLLIElement {
  const { t } = context;
  const { match, answers, tests } = itemAnswer;
  const name = nameItem(match, context);
  const own = match.kind === 'found' ? undefined : `${t('check.asked')} `;
  const heading = drawElement('h3', {}, own, drawAsked(name));
  heading.tabIndex = -1;
  const remove = drawButton('remove', t('check.remove'), () => context.remove(match.asked));
  remove.setAttribute('aria-label', t('check.removeItem', { item: name }));
  const card = drawElement(
    'li',
    { class: 'card' },
    drawElement('div', { class: 'title' }, heading, remove),
  );
  if (match.kind !== 'found') {
    card.append(drawUnknown(itemAnswer, context));
    return card;
  }
  const draw = (isAfterTests: boolean) =>
    answers
      .filter((answer) => answer.isAfterTests === isAfterTests)
      .map((answer) => drawAnswer(answer, context));
  const gated = drawElement('ul', { class: 'answers' }, ...draw(true));
  if (tests !== 'none') card.append(drawTests(itemAnswer, place, gated, context));
  card.append(drawElement('ul', { class: 'answers' }, ...draw(false)));
  if (gated.childElementCount > 0) card.append(gated);
  return card;
}
