import { countHours, describeAgo, findSpan } from './hours.ts';

const PART = '.path-part';

/** The choice of a time that a reader can take, with the hours at which it ends. */
interface SpanLink {
  readonly link: HTMLAnchorElement;
  readonly fromHours: number;
  readonly toHours: number | null;
}

/**
 * Moves the focus along the path and counts the days. The path itself is links and parts of the
 * page: which part is shown hangs on the address alone, so that going back works and nothing is
 * stored.
 */
class DecisionPath extends HTMLElement {
  connectedCallback(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-day]')) this.#addDay(place);
    window.addEventListener('hashchange', this.#follow);
    this.#keep();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** Focus goes to the heading, so that a screen reader says where the reader is. */
  readonly #follow = (): void => {
    const part = this.#keep();
    if (part === undefined) return;
    part.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'start' });
  };

  /**
   * Keeps the part that the address names, if it names one: a link to another place of the page, such
   * as the one that skips to the content, must not lose it. The selector `:target` knows the part
   * only once the page is whole.
   */
  #keep(): Element | undefined {
    const part = document.getElementById(location.hash.slice(1))?.closest(PART) ?? undefined;
    if (part === undefined) return undefined;
    for (const kept of this.querySelectorAll('.is-kept')) kept.classList.remove('is-kept');
    part.classList.add('is-kept');
    return part;
  }

  #addDay(place: HTMLElement): void {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const status = document.createElement('p');
    label.textContent = this.dataset['day'] ?? '';
    input.type = 'datetime-local';
    input.autocomplete = 'off';
    label.append(input);
    status.setAttribute('role', 'status');
    place.append(label, status);
    const spans = getSpans(place.closest(PART) ?? place);
    input.addEventListener('change', () => {
      for (const { link } of spans) delete link.dataset['fits'];
      status.textContent = this.#fit(countHours(input.value, new Date()), spans);
    });
  }

  /** @returns What to say of a moment; marks the choice that it fits. */
  #fit(hours: number | undefined, spans: readonly SpanLink[]): string {
    if (hours === undefined) return '';
    const span = findSpan(spans, hours);
    if (span === undefined) return this.dataset['future'] ?? '';
    span.link.dataset['fits'] = '';
    return (this.dataset['fits'] ?? '')
      .replace('{{ago}}', describeAgo(hours, document.documentElement.lang))
      .replace('{{answer}}', span.link.textContent.trim());
  }
}

function getSpans(part: Element): readonly SpanLink[] {
  let fromHours = 0;
  return [...part.querySelectorAll<HTMLAnchorElement>('a[data-hours]')].map((link) => {
    const end = Number(link.dataset['hours']);
    const span = { link, fromHours, toHours: Number.isNaN(end) ? null : end };
    fromHours = span.toHours ?? fromHours;
    return span;
  });
}

customElements.define('decision-path', DecisionPath);
