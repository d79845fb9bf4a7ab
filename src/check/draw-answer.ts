import type { RuleAnswer } from './answer.ts';
import { type DrawContext, markLanguage } from './check-context.ts';
import { drawElement } from '../components/draw-element.ts';
import { sayAnswer } from './say-answer.ts';

/** @returns What one rule says, with its reason and the way to its sources. */
export function drawAnswer(answer: RuleAnswer, context: DrawContext): HTMLLIElement {
  const { t } = context;
  const { rule } = answer;
  const { sign, text, tone } = sayAnswer(answer, t);
  const link = drawElement('a', {}, t('check.why'));
  link.href = rule.url;
  // The same words lead to many places; a list of links must tell them apart.
  link.setAttribute('aria-label', `${t('check.why')}: ${rule.item}`);
  // What does not count at this moment is told shortly.
  const isAside = answer.standing === 'other-side' || answer.standing === 'over';
  const reason = isAside
    ? []
    : [`${t('rule.reason')} `, markLanguage(drawElement('span', {}, rule.reason), context), ' '];
  const item = drawElement(
    'li',
    {},
    drawElement(
      'p',
      { class: 'head' },
      drawElement('span', { class: 'sign' }, sign),
      ' ',
      markLanguage(drawElement('strong', {}, rule.item), context),
    ),
    drawElement(
      'p',
      { class: 'say' },
      text === '' ? undefined : drawElement('strong', {}, text),
      ' ',
      drawElement('span', { class: 'window' }, rule.when),
      rule.fatDissolvingOnly
        ? drawElement('span', { class: 'window' }, ` ${t('check.fatOnly')}`)
        : undefined,
    ),
    markLanguage(drawElement('p', {}, rule.instruction), context),
    drawElement('p', { class: 'reason' }, ...reason, link),
  );
  item.dataset['tone'] = tone;
  item.dataset['rule'] = rule.id;
  return item;
}
