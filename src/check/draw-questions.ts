import type { ClinicQuestion } from './clinic-questions.ts';
import { type DrawContext, markLanguage, nameItem } from './check-context.ts';
import { drawElement } from '../components/draw-element.ts';
import { drawAsked } from './draw-parts.ts';

/** @returns One question each, with a line to write the answer on. */
export const drawQuestions = (
  questions: readonly ClinicQuestion[],
  context: DrawContext,
): readonly HTMLLIElement[] => {
  const { t } = context;
  return questions.map(({ match, rules }) =>
    drawElement(
      'li',
      {},
      drawElement(
        'p',
        {},
        drawElement('strong', {}, drawAsked(nameItem(match, context))),
        ' ',
        t(rules.length === 0 ? 'check.questions.unknown' : 'check.questions.known'),
      ),
      rules.length === 0
        ? undefined
        : drawElement(
            'ul',
            {},
            ...rules.map((rule) => markLanguage(drawElement('li', {}, rule.item), context)),
          ),
      drawElement('p', { class: 'line' }, t('check.questions.answer')),
    ),
  );
};
