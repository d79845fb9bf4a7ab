import type { ItemAnswer } from './answer.ts';
import type { DrawContext } from './check-context.ts';
import { drawElement } from '../components/draw-element.ts';
import { judgeTests, type TestAnswer, type TestAnswers } from './two-tests.ts';

const ANSWERS = ['yes', 'no', 'unsure'] as const satisfies readonly TestAnswer[];

function drawQuestion(
  name: string,
  text: string,
  chosen: TestAnswer,
  { t }: DrawContext,
  choose: (answer: TestAnswer) => void,
): HTMLFieldSetElement {
  const choices = ANSWERS.map((answer) => {
    const input = drawElement('input', {});
    input.type = 'radio';
    input.name = name;
    input.value = answer;
    input.checked = answer === chosen;
    input.addEventListener('change', () => choose(answer));
    return drawElement('label', {}, input, t(`check.tests.${answer}`));
  });
  return drawElement('fieldset', {}, drawElement('legend', {}, text), ...choices);
}

/**
 * Draws the two questions that stand before every rule on aspirin.
 *
 * @param place Number of the card, for names that are unique on the page.
 * @param gated What is shown only when both are answered with no.
 */
export function drawTests(
  { match, tests }: ItemAnswer,
  place: number,
  gated: HTMLElement,
  context: DrawContext,
): HTMLElement {
  const { t } = context;
  const result = drawElement('p', { class: 'result' });
  result.setAttribute('role', 'status');
  const show = (answers: TestAnswers): void => {
    const judged = judgeTests(answers);
    const free = tests === 'pharmacist' ? 'pharmacist' : 'free';
    result.textContent = t(`check.tests.result.${judged === 'free' ? free : judged}`);
    result.dataset['result'] = judged;
    gated.hidden = tests !== 'avoid' || judged !== 'free';
  };
  const set = (changed: Partial<TestAnswers>): void => {
    const answers = { ...context.getTests(match.asked), ...changed };
    context.setTests(match.asked, answers);
    show(answers);
  };
  const now = context.getTests(match.asked);
  show(now);
  return drawElement(
    'div',
    { class: 'tests' },
    drawElement('h4', {}, t('check.tests.heading')),
    drawQuestion(`advised-${place}`, t('check.tests.advised'), now.advised, context, (advised) =>
      set({ advised }),
    ),
    drawQuestion(`low-dose-${place}`, t('check.tests.lowDose'), now.lowDose, context, (lowDose) =>
      set({ lowDose }),
    ),
    result,
  );
}
