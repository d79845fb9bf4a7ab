import type { Translator } from '../i18n/translate.ts';
import { type Child, drawElement } from '../components/draw-element.ts';
import type {
  IngredientClaim,
  IngredientData,
  IngredientDecision,
  IngredientRule,
  IngredientSign,
} from './ingredient-data.ts';

/** What every drawing needs. */
export interface Drawing {
  readonly data: IngredientData;
  readonly t: Translator;
  /** Language of facts, which are authored once. */
  readonly factLang: string;
}

/** @returns A heading with a list under it; nothing for an empty list. */
export function drawList(
  heading: string,
  className: string,
  items: readonly HTMLLIElement[],
): readonly HTMLElement[] {
  if (items.length === 0) return [];
  return [drawElement('h4', {}, heading), drawElement('ul', { class: className }, ...items)];
}

/** @returns How many works stand behind a fact, linked to the place that names them. */
export const drawSources = (count: number, url: string, { t }: Drawing): Child =>
  count === 0
    ? drawElement('span', { class: 'sources' }, t('entry.editorial'))
    : drawElement('a', { class: 'sources', href: url }, t('ingredients.sources', { count }));

const drawParts = (text: string): HTMLElement => drawElement('p', { class: 'parts' }, text);

/**
 * @param withParts Names the parts of a mixture; left off where they stand above. @default true
 * @returns A claim with its certainty, linked to its place on the page of a substance.
 */
export function drawClaim(
  claim: IngredientClaim,
  drawing: Drawing,
  withParts = true,
): HTMLLIElement {
  const { id, compounds, kind, treatment, subject, outcome, certainty, route, sources } = claim;
  const { verdict, sign, dots } = claim;
  const { data, t, factLang } = drawing;
  const parts = compounds.flatMap(
    (part) => data.ingredients.find((item) => item.id === part) ?? [],
  );
  const url = `${parts[0]?.url ?? ''}#claim-${id}`;
  const names = [...parts.map(({ title }) => title), ...(treatment === '' ? [] : [treatment])];
  return drawElement(
    'li',
    { 'data-verdict': verdict },
    drawElement('p', { class: 'head' }, drawElement('a', { href: url }, subject.title)),
    withParts && kind === 'mixture' && drawParts(`${t('evidence.mixtureOf')} ${names.join(' + ')}`),
    // A comparison of two substances must not read as one with nothing.
    kind === 'each-alone' && drawParts(`${names.join(', ')} (${t('evidence.eachAlone')})`),
    drawElement('p', { class: 'outcome', lang: factLang }, outcome),
    drawElement('p', { lang: factLang }, claim.statement),
    drawElement(
      'p',
      { class: 'meta' },
      verdict !== 'none-found' &&
        drawElement(
          'span',
          { class: 'verdict' },
          drawElement('span', { 'aria-hidden': 'true' }, `${sign} `),
          t(`direction.${verdict}`),
        ),
      drawElement(
        'span',
        {},
        drawElement('span', { class: 'dots', 'aria-hidden': 'true' }, `${dots} `),
        t(`certainty.${certainty}`),
      ),
      route !== 'injected' && drawElement('span', {}, t(`route.${route}`)),
      sources > 0 && drawSources(sources, url, drawing),
    ),
  );
}

/** @returns What an authority decided, the word on it first. */
export function drawDecision(
  { status, about, country, date, sources }: IngredientDecision,
  url: string,
  drawing: Drawing,
): HTMLLIElement {
  const when = date === '' ? country : `${country}, ${date}`;
  return drawElement(
    'li',
    { 'data-status': status },
    drawElement('strong', { class: 'status' }, drawing.t(`regulation.${status}`)),
    ` · ${when}: `,
    drawElement('span', { lang: drawing.factLang }, about),
    ' ',
    drawSources(sources, url, drawing),
  );
}

/** @returns A care rule, linked to its place. */
export const drawRule = (
  { item, instruction, label, url, sources }: IngredientRule,
  drawing: Drawing,
): HTMLLIElement =>
  drawElement(
    'li',
    {},
    drawElement(
      'strong',
      {},
      label,
      ': ',
      drawElement('a', { href: url, lang: drawing.factLang }, item),
    ),
    drawElement('br', {}),
    drawElement('span', { lang: drawing.factLang }, instruction),
    ' ',
    drawSources(sources, url, drawing),
  );

/** @returns Warning signs and how soon somebody must look at them. */
export const drawSign = (
  { title, urgency, signs }: IngredientSign,
  { t, factLang }: Drawing,
): HTMLLIElement =>
  drawElement(
    'li',
    { 'data-urgency': urgency },
    drawElement('strong', { class: 'urgency' }, t(`urgency.${urgency}.heading`)),
    drawElement('span', { lang: factLang }, `${title}: ${signs.join('; ')}.`),
  );
