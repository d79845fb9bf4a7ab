import type { PlanWords } from './plan-words.ts';
import { drawElement as draw } from '../components/draw-element.ts';
import {
  type GroupView,
  type ItemView,
  type MomentView,
  OPEN_KINDS,
  type RunView,
  type SectionView,
} from './view-plan.ts';

/** What drawing needs beside the words of a plan. */
export interface DrawContext {
  readonly words: PlanWords;
  /** Language of the care records; `null` when the page has the same. */
  readonly recordLang: string | null;
  /** Where all warning signs are. */
  readonly signsHref: string;
}

// BlankPlan.astro draws the same from the same views; a change here is a change there.

const drawEnd = (end: string | null): HTMLElement | null =>
  end === null ? null : draw('span', { class: 'end' }, ` ${end}`);

/** A line that opens: the plan stays short, and nothing is missing. */
function drawItem(
  { title, href, text, note, twinHref }: ItemView,
  end: string | null,
  kind: SectionView['kind'],
  { words: { t }, recordLang: lang }: DrawContext,
): HTMLElement {
  if (text === '') return draw('li', {}, draw('a', { href, lang }, title), drawEnd(end));
  return draw(
    'li',
    {},
    draw(
      'details',
      { open: OPEN_KINDS.includes(kind) ? '' : null },
      draw('summary', {}, draw('span', { lang }, title), drawEnd(end)),
      draw(
        'p',
        {},
        draw('span', { lang }, text),
        ' ',
        draw('a', { href }, t('plan.why')),
        twinHref === null ? null : ' ',
        twinHref === null ? null : draw('a', { href: twinHref }, t('plan.prescribed')),
      ),
    ),
    note === null ? null : draw('strong', { class: 'note' }, note),
  );
}

/** The end of several stands above them, that of one beside it. */
const drawRun = (
  { end, items }: RunView,
  kind: SectionView['kind'],
  context: DrawContext,
): readonly (HTMLElement | null)[] => [
  end === null || items.length === 1 ? null : draw('p', { class: 'end' }, end),
  draw(
    'ul',
    {},
    ...items.map((item) => drawItem(item, items.length === 1 ? end : null, kind, context)),
  ),
];

const drawSection = (section: SectionView, context: DrawContext): HTMLElement =>
  draw(
    'div',
    { class: 'section', 'data-kind': section.kind },
    draw('p', { class: 'label' }, section.label),
    section.lead === null ? null : draw('p', { class: 'lead-in' }, section.lead),
    section.note === null ? null : draw('p', { class: 'note' }, section.note),
    ...section.runs.flatMap((run) => drawRun(run, section.kind, context)),
  );

const drawMoment = (moment: MomentView, context: DrawContext): HTMLElement =>
  draw(
    'li',
    { class: 'moment' },
    moment.when === null
      ? null
      : draw(
          'p',
          { class: 'when' },
          draw('strong', {}, moment.when),
          moment.offset === null ? null : draw('span', { class: 'offset' }, ` ${moment.offset}`),
        ),
    ...moment.sections.map((section) => drawSection(section, context)),
  );

function drawGoesOn({ goesOn }: GroupView, context: DrawContext): HTMLElement | null {
  if (goesOn.length === 0) return null;
  const { words, recordLang: lang } = context;
  return draw(
    'div',
    { class: 'goes-on' },
    draw('p', { class: 'when' }, draw('strong', {}, words.t('plan.goesOn'))),
    ...goesOn.map(({ kind, label, runs }) =>
      draw(
        'div',
        { class: 'section', 'data-kind': kind },
        draw('p', { class: 'label' }, label),
        ...runs.map(({ end, items }) =>
          draw(
            'ul',
            { class: 'row' },
            ...items.map(({ title, href }) => draw('li', {}, draw('a', { href, lang }, title))),
            end === null ? null : draw('li', { class: 'end' }, end),
          ),
        ),
      ),
    ),
  );
}

function drawHelp({ emergencies }: GroupView, context: DrawContext): HTMLElement | null {
  if (emergencies.length === 0) return null;
  const { words, recordLang: lang, signsHref } = context;
  return draw(
    'div',
    { class: 'help' },
    draw('p', {}, draw('strong', {}, words.t('plan.help'))),
    draw(
      'ul',
      { class: 'row' },
      ...emergencies.map(({ title, href }) => draw('li', {}, draw('a', { href, lang }, title))),
    ),
    draw('p', {}, draw('a', { href: signsHref }, words.t('plan.allSigns'))),
  );
}

/** @returns A part of a plan. */
export const drawGroup = (group: GroupView, context: DrawContext): HTMLElement =>
  draw(
    'section',
    { class: 'group', 'data-group': group.id, 'aria-labelledby': `plan-${group.id}` },
    draw(
      'h3',
      { id: `plan-${group.id}` },
      group.title,
      group.dates === null ? null : draw('span', { class: 'dates' }, ` ${group.dates}`),
      group.isNow ? draw('span', { class: 'now' }, ` ${context.words.t('plan.now')}`) : null,
    ),
    draw('ol', { class: 'moments' }, ...group.moments.map((moment) => drawMoment(moment, context))),
    drawGoesOn(group, context),
    drawHelp(group, context),
  );

/** @returns Links to the parts of a plan. */
export const drawParts = (groups: readonly GroupView[], { words }: DrawContext): HTMLElement =>
  draw(
    'nav',
    { class: 'parts', 'aria-label': words.t('plan.parts') },
    draw(
      'ul',
      { class: 'row' },
      ...groups.map(({ id, title }) => draw('li', {}, draw('a', { href: `#plan-${id}` }, title))),
    ),
  );
