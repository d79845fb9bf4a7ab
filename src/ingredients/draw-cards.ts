import type { IngredientCard, MixtureCard } from './describe-mixture.ts';
import {
  drawClaim,
  drawDecision,
  type Drawing,
  drawList,
  drawRule,
  drawSign,
  drawSources,
} from './draw-facts.ts';
import { type Child, drawElement } from '../components/draw-element.ts';

/** Addresses that the cards lead to. */
export interface CardLinks {
  /** All warning signs. */
  readonly warningSigns: string;
  /** What is known of numbing creams. */
  readonly numbingCream: string;
  /** Reference of the label behind the limits of numbing medicines. */
  readonly numbingLabel: string;
  /** What is known of things mixed in one syringe. */
  readonly mixing: string;
  /** Reference of the society that speaks on mixtures. */
  readonly society: string;
  /** The page that stands for mixtures, where it tells of authorities. */
  readonly onMixtures: string;
}

/** @returns What is closed until a reader opens it. */
const drawMore = (summary: string, ...content: readonly Child[]): HTMLElement =>
  drawElement('details', {}, drawElement('summary', {}, summary), ...content);

/** @returns Unwanted effects and warning signs, which matter most once it was injected. */
const drawWatch = (
  { harms, signs, ingredient: { effects } }: IngredientCard,
  drawing: Drawing,
  { warningSigns }: CardLinks,
): HTMLElement =>
  drawMore(
    drawing.t('ingredients.watch'),
    drawElement(
      'p',
      {},
      `${drawing.t('ingredients.effects')} `,
      ...effects.flatMap(({ title, url }, index) => [
        index > 0 && ', ',
        drawElement('a', { href: url }, title),
      ]),
      '.',
    ),
    signs.length > 0 &&
      drawElement('ul', { class: 'signs' }, ...signs.map((sign) => drawSign(sign, drawing))),
    harms.length > 0 &&
      drawElement('ul', { class: 'claims' }, ...harms.map((claim) => drawClaim(claim, drawing))),
    drawElement(
      'p',
      {},
      drawElement('a', { href: warningSigns }, drawing.t('ingredients.allSigns')),
    ),
  );

/** @returns The card of one ingredient. */
export function drawCard(card: IngredientCard, drawing: Drawing, links: CardLinks): HTMLElement {
  const { ingredient, refusals, otherDecisions, alone, apart, mixed, rules } = card;
  const { t, factLang } = drawing;
  const { url, title, lang, isWhat } = ingredient;
  const toLaw = `${url}#is-it-allowed`;
  const decisions = otherDecisions.map((decision) => drawDecision(decision, toLaw, drawing));
  return drawElement(
    'article',
    { class: 'card' },
    drawElement('h3', { lang }, drawElement('a', { href: url }, title)),
    drawElement('p', { class: 'what', lang: factLang }, isWhat),
    refusals.length > 0 &&
      drawElement(
        'div',
        { class: 'refusals' },
        drawElement(
          'h4',
          {},
          drawElement('span', { 'aria-hidden': 'true' }, '⚠ '),
          t('ingredients.refusals'),
        ),
        drawElement(
          'ul',
          {},
          ...refusals.map((decision) => drawDecision(decision, toLaw, drawing)),
        ),
      ),
    drawElement('h4', {}, t('ingredients.works')),
    !card.isStudied &&
      drawElement(
        'p',
        { class: 'not-studied' },
        drawElement('strong', {}, t('ingredients.notStudied')),
      ),
    alone.length > 0 &&
      drawElement('ul', { class: 'claims' }, ...alone.map((claim) => drawClaim(claim, drawing))),
    ...drawList(
      t('ingredients.mixed'),
      'claims',
      mixed.map((claim) => drawClaim(claim, drawing)),
    ),
    apart.length > 0 &&
      drawMore(
        t('ingredients.apart', { count: apart.length }),
        drawElement('ul', { class: 'claims' }, ...apart.map((claim) => drawClaim(claim, drawing))),
      ),
    ...drawList(
      t('ingredients.askFirst'),
      'ask',
      ingredient.askFirst.map(({ text, sources }) =>
        drawElement(
          'li',
          {},
          drawElement('span', { lang: factLang }, text),
          ' ',
          drawSources(sources, `${url}#ask-first`, drawing),
        ),
      ),
    ),
    ...drawList(
      t('ingredients.rules'),
      'rules',
      rules.map((rule) => drawRule(rule, drawing)),
    ),
    drawWatch(card, drawing, links),
    decisions.length > 0 &&
      drawMore(
        t('ingredients.decisions', { count: decisions.length }),
        drawElement('ul', {}, ...decisions),
      ),
    decisions.length + refusals.length === 0 &&
      drawElement('p', { class: 'quiet' }, t('ingredients.noDecisions')),
  );
}

/** @returns The card of everything together. */
export function drawMixture(
  { exact, isStudied, partly, decisions }: MixtureCard,
  hasUnknown: boolean,
  drawing: Drawing,
  links: CardLinks,
): HTMLElement {
  const { t } = drawing;
  const found = exact.some(({ certainty }) => certainty !== 'none-found');
  return drawElement(
    'article',
    { class: 'card whole' },
    drawElement('h3', {}, t('ingredients.mixture')),
    !isStudied &&
      drawElement(
        'p',
        { class: 'not-studied' },
        drawElement(
          'strong',
          {},
          t(found ? 'ingredients.mixtureNoUse' : 'ingredients.mixtureNone'),
        ),
      ),
    hasUnknown && drawElement('p', {}, t('ingredients.mixtureUnknown')),
    ...drawList(
      t('ingredients.mixtureExact'),
      'claims',
      exact.map((claim) => drawClaim(claim, drawing, false)),
    ),
    exact.length > 0 && drawElement('p', { class: 'quiet' }, t('ingredients.mixtureAmounts')),
    drawElement('p', {}, t('ingredients.mixtureNote')),
    drawElement('h4', {}, t('ingredients.onMixtures')),
    drawElement(
      'ul',
      {},
      ...decisions.map((decision) => drawDecision(decision, links.onMixtures, drawing)),
      drawElement('li', {}, `${t('ingredients.society')} `, drawSources(1, links.society, drawing)),
    ),
    drawElement('p', {}, drawElement('a', { href: links.mixing }, t('ingredients.mixing'))),
    partly.length > 0 &&
      drawMore(
        t('ingredients.partly', { count: partly.length }),
        drawElement('p', {}, t('ingredients.partlyNote')),
        drawElement('ul', { class: 'claims' }, ...partly.map((claim) => drawClaim(claim, drawing))),
      ),
  );
}

/** @returns The caution on numbing medicines, which add up. */
export const drawNumbing = (drawing: Drawing, links: CardLinks): HTMLElement =>
  drawElement(
    'article',
    { class: 'card numbing' },
    drawElement('h3', {}, drawing.t('ingredients.numbing')),
    drawElement(
      'p',
      {},
      `${drawing.t('ingredients.numbingText')} `,
      drawSources(1, links.numbingLabel, drawing),
    ),
    drawElement(
      'p',
      {},
      drawElement('a', { href: links.numbingCream }, drawing.t('ingredients.numbingMore')),
    ),
  );

/** @returns The card of a name that the atlas does not know, quoted: a link can hold any sentence. */
export const drawUnknown = (name: string, { t }: Drawing): HTMLElement =>
  drawElement(
    'article',
    { class: 'card unknown' },
    drawElement('h3', {}, drawElement('bdi', {}, t('ingredients.quote', { name }))),
    drawElement('p', {}, drawElement('strong', {}, t('ingredients.unknown'))),
    drawElement('p', {}, t('ingredients.unknownText')),
  );
