import { addHours, type DatedPlan } from './date-plan.ts';
import { drawElement as draw } from '../components/draw-element.ts';
import type { DrawContext } from './draw-plan.ts';
import { type Bar, drawBars } from './plan-picture.ts';

const HOURS_IN_DAY = 24;

function drawBar({ kind, titles, column, span, isOpen }: Bar, context: DrawContext): Node[] {
  const { words, recordLang: lang } = context;
  const [first = '', ...others] = titles;
  const more = others.length === 0 ? '' : ` ${words.t('plan.more', { count: others.length })}`;
  const bar = draw('span', { class: 'bar', 'data-kind': kind, 'data-open': isOpen ? '' : null });
  // Set by hand: a style attribute would be refused by the policy of the site.
  bar.style.gridColumn = `${column} / span ${span}`;
  return [
    draw(
      'span',
      { class: 'name' },
      draw('strong', {}, words.t(`plan.kind.${kind}`)),
      ' ',
      draw('span', { lang }, first),
      more,
    ),
    draw('span', { class: 'track' }, bar),
  ];
}

/**
 * @returns The windows of a plan as bars on an axis of time. The list says the same and more, so the
 *   picture is hidden from assistive technology.
 */
export function drawPicture(plan: DatedPlan, context: DrawContext): HTMLElement {
  const { words } = context;
  const { stops, bars } = drawBars(plan);
  const day = new Intl.DateTimeFormat(words.lang, {
    day: 'numeric',
    month: 'short',
    timeZone: plan.appointment.timeZoneId,
  });
  const nameStop = (hours: number | null): string => {
    if (hours === null) return '';
    if (hours === 0) return words.t('plan.picture.session');
    return hours % HOURS_IN_DAY === 0
      ? day.format(addHours(plan.appointment, hours).epochMilliseconds)
      : words.t('plan.picture.hours', { count: hours });
  };
  const picture = draw(
    'div',
    { class: 'picture', 'aria-hidden': 'true' },
    draw('p', { class: 'caption' }, words.t('plan.picture.caption')),
    draw(
      'div',
      { class: 'bars' },
      draw('span', { class: 'name' }),
      draw(
        'span',
        { class: 'track axis' },
        ...stops
          .slice(0, -1)
          .map((hours) =>
            draw('span', { 'data-session': hours === 0 ? '' : null }, nameStop(hours)),
          ),
      ),
      ...bars.flatMap((bar) => drawBar(bar, context)),
    ),
  );
  picture.style.setProperty('--columns', String(stops.length - 1));
  picture.style.setProperty('--session', String(stops.indexOf(0)));
  return picture;
}
