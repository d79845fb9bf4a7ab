import type { Filters } from './name-index.ts';
import type { SearchEngine } from './search-engine.ts';
import { drawCheck, drawNothing, drawResults, type SearchWords } from './draw-results.ts';

/** Wait after the last key before a search, in milliseconds. */
const PAUSE_MS = 120;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/**
 * The search dialog. Opened by any element with `data-open-search`, by `/` and by Ctrl+K. Loads
 * nothing until a reader reaches for it.
 */
class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;

  connectedCallback(): void {
    document.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    this.addEventListener('pointerover', this.#prepare, { once: true });
    this.#form.addEventListener('input', this.#onInput);
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#dialog.addEventListener('keydown', this.#onArrow);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#onClick);
    document.removeEventListener('keydown', this.#onKey);
  }

  /** Opens the dialog with the words of a query, if any. */
  open(query?: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query !== undefined) this.#input.value = query;
    this.#input.select();
    this.#prepare();
  }

  /** @returns Addresses of what answers a query, best first. */
  async find(query: string, filters: Filters = {}): Promise<readonly string[]> {
    const { find } = await this.#getEngine();
    return (await find(query, filters)).map(({ record }) => record.url);
  }

  get #dialog(): HTMLDialogElement {
    return this.#get('dialog', HTMLDialogElement);
  }
  get #form(): HTMLFormElement {
    return this.#get('form', HTMLFormElement);
  }
  get #input(): HTMLInputElement {
    return this.#get('input', HTMLInputElement);
  }
  get #results(): HTMLElement {
    return this.#get('.results', HTMLElement);
  }
  /** The way to “Can I…?”, above the results and none of them: Enter leads to the first result. */
  get #check(): HTMLElement {
    return this.#get('.check', HTMLElement);
  }
  get #status(): HTMLElement {
    return this.#get('.status', HTMLElement);
  }
  get #words(): SearchWords {
    return JSON.parse(this.dataset['words'] ?? '{}');
  }

  #get<E extends HTMLElement>(selector: string, type: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The search has no ${selector}.`);
    return element;
  }

  #getEngine(): Promise<SearchEngine> {
    const { names = '', pagefind = '', lang = '' } = this.dataset;
    this.#engine ??= import('./search-engine.ts').then(({ createSearchEngine }) =>
      createSearchEngine({ names, pagefind, lang }),
    );
    return this.#engine;
  }

  readonly #prepare = (): void => {
    this.#getEngine().catch(() => {
      // Said when a query is made; the next try fetches again.
      this.#engine = undefined;
    });
  };

  readonly #onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-open-search]') !== null) this.open();
    else if (target === this.#dialog || target.closest('dialog a') !== null) this.#dialog.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isShortcut =
      ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') ||
      (event.key === '/' && !isTyping(event.target));
    if (!isShortcut) return;
    event.preventDefault();
    this.open();
  };

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE_MS);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (
      event.submitter?.getAttribute('value') === 'close' &&
      this.#input !== document.activeElement
    )
      return;
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.#search().then(() => this.#results.querySelector('a')?.click());
  };

  /** Arrow keys walk through the results and back to the field. */
  readonly #onArrow = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (document.activeElement instanceof HTMLSelectElement) return;
    const stops = [this.#input, ...this.#results.querySelectorAll('a')];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const run = ++this.#run;
    const data = new FormData(this.#form);
    const filters: Filters = Object.fromEntries(
      ['kind', 'area', 'audience']
        .map((name) => [name, String(data.get(name) ?? '')])
        .filter(([, value]) => value !== ''),
    );
    if (query === '') {
      this.#check.replaceChildren();
      this.#results.replaceChildren();
      this.#status.textContent = '';
      return;
    }
    try {
      const engine = await this.#getEngine();
      const results = await engine.find(query, filters);
      if (run !== this.#run) return; // A later query has taken over.
      const item = engine.findCheckable(query);
      const page = this.dataset['check'] ?? '';
      this.#check.replaceChildren(
        ...(item === undefined ? [] : [drawCheck(item, page, this.#words)]),
      );
      if (results.length > 0) {
        this.#results.replaceChildren(...drawResults(results, this.#words));
        this.#status.textContent = this.#words.found.replace('#', String(results.length));
      } else {
        this.#results.replaceChildren(...drawNothing(engine.suggest(query), this.#words));
        this.#status.textContent = this.#words.nothing.replace('#', () => query);
      }
    } catch {
      this.#engine = undefined;
      this.#check.replaceChildren();
      this.#results.replaceChildren();
      this.#status.textContent = this.#words.failed;
    }
  }
}

/** A button elsewhere that opens the dialog; shown once it can. */
class SearchOpener extends HTMLElement {}

customElements.define('site-search', SiteSearch);
customElements.define('search-opener', SearchOpener);
