import { readScriptData } from '../components/read-script-data.ts';
import { createTranslator, type Strings, type Translator } from '../i18n/translate.ts';
import { describeMixture } from './describe-mixture.ts';
import { type CardLinks, drawCard, drawMixture, drawNumbing, drawUnknown } from './draw-cards.ts';
import type { Drawing } from './draw-facts.ts';
import { drawSheet } from './draw-sheet.ts';
import { drawElement } from '../components/draw-element.ts';
import type { IngredientData } from './ingredient-data.ts';
import { filterNames, findNamed, type Named, settleChoice } from './ingredient-names.ts';
import {
  type IngredientChoice,
  MOST_OTHERS,
  readChoice,
  splitNames,
  writeChoice,
} from './ingredient-state.ts';

/** What the page hands over. */
export interface CheckerSetup {
  /** Address of the data. */
  readonly url: string;
  readonly strings: Strings;
  readonly lang: string;
  readonly factLang: string;
  readonly links: CardLinks;
}

/** @returns What the page itself says of an ingredient. */
const readTitle = ({ value, labels }: HTMLInputElement): Named => ({
  id: value,
  title: labels?.[0]?.textContent.trim() ?? value,
  names: [],
  words: [],
});

const EMPTY: IngredientChoice = { ids: [], others: [] };

/** Lets a reader choose ingredients and draws what is known of them. State is in the fragment. */
class IngredientChecker extends HTMLElement {
  readonly #setup = readScriptData<CheckerSetup>('ingredient-setup');
  readonly #t: Translator = createTranslator(this.#setup.strings, this.#setup.lang);
  #choice = EMPTY;
  #data: IngredientData | undefined;
  #loading: Promise<IngredientData> | undefined;

  connectedCallback(): void {
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#form.addEventListener('change', this.#onChange);
    this.#input.addEventListener('input', this.#onInput);
    // The names to search are there by the time that somebody has typed one.
    this.#form.addEventListener('focusin', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    this.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onHash);
    addEventListener('afterprint', this.#onPrinted);
    this.#onHash();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('afterprint', this.#onPrinted);
  }

  readonly #onPrinted = (): void => this.removeAttribute('data-print');

  #get<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`The page has no "${selector}".`);
    return found;
  }

  get #form(): HTMLFormElement {
    return this.#get('form');
  }

  get #input(): HTMLInputElement {
    return this.#get('[name="name"]');
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name="with"]')];
  }

  #tell(text: string): void {
    this.#get('[role="status"]').textContent = text;
  }

  /** @throws {Error} When the data cannot be fetched; the next call tries again. */
  async #load(): Promise<IngredientData> {
    this.#loading ??= fetch(this.#setup.url).then((response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json();
    });
    try {
      this.#data = await this.#loading;
      return this.#data;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  readonly #onHash = (): void => {
    // A fragment without a field is a place on the page, not a choice: what is chosen stays.
    if (location.hash !== '' && !location.hash.includes('=')) {
      if (writeChoice(this.#choice) !== '') this.#writeAddress();
      return;
    }
    this.#choice = readChoice(
      location.hash,
      this.#boxes.map(({ value }) => value),
    );
    void this.#show();
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'with') return;
    const ids = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    this.#choose({ ...this.#choice, ids });
  };

  readonly #onInput = (): void => {
    const typed = this.#input.value;
    void this.#load()
      .catch(() => undefined)
      .then(() => {
        if (typed === this.#input.value) this.#filter(typed);
      });
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = this.#input.value;
    void this.#load()
      .then(({ ingredients }) => this.#add(typed, ingredients))
      .catch(() => this.#fail());
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { ids, others } = this.#choice;
    switch (button?.dataset['act']) {
      case 'remove': {
        const name = button.value;
        this.#choose({
          ids: ids.filter((id) => id !== name),
          others: others.filter((other) => `?${other}` !== name),
        });
        this.#input.focus();
        break;
      }
      case 'clear':
        this.#choose(EMPTY);
        this.#input.focus();
        break;
      case 'see':
        this.#get('#known').focus();
        break;
      case 'retry':
        void this.#show();
        break;
      case 'copy':
        void this.#copy();
        break;
      case 'print':
        this.dataset['print'] = 'list';
        print();
        break;
      default:
    }
  };

  async #copy(): Promise<void> {
    const status = this.#get('.copied');
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = this.#t('ingredients.copied');
    } catch {
      status.textContent = this.#t('ingredients.notCopied');
    }
  }

  /** Ticks the names that were typed, and keeps those that the atlas does not know. */
  #add(typed: string, ingredients: IngredientData['ingredients']): void {
    const names = splitNames(typed);
    if (names.length === 0) return;
    const found = names.map((name) => ({ name, item: findNamed(name, ingredients) }));
    const unknown = found.filter(({ item }) => item === undefined).map(({ name }) => name);
    const others = splitNames([...this.#choice.others, ...unknown].join(','));
    this.#choose({
      ids: [...this.#choice.ids, ...found.flatMap(({ item }) => item?.id ?? [])],
      others: others.slice(0, MOST_OTHERS),
    });
    this.#input.value = '';
    this.#filter('');
    const kept = unknown.slice(0, unknown.length - Math.max(0, others.length - MOST_OTHERS));
    const told = [
      ...found.flatMap(({ name, item }) =>
        item === undefined ? [] : this.#t('ingredients.added', { title: item.title, typed: name }),
      ),
      ...(kept.length > 0
        ? [
            this.#t('ingredients.kept', {
              names: kept.map((name) => this.#t('ingredients.quote', { name })).join(', '),
            }),
          ]
        : []),
      ...(others.length > MOST_OTHERS ? [this.#t('ingredients.full', { count: MOST_OTHERS })] : []),
    ].join(' ');
    // After the field was emptied, and apart from it: what is said again is read out again.
    setTimeout(() => this.#tell(told));
  }

  #filter(typed: string): void {
    const known: readonly Named[] | undefined = this.#data?.ingredients;
    // Without the data, titles can be searched all the same.
    const fits = filterNames(typed, known ?? this.#boxes.map(readTitle)).map(({ id }) => id);
    for (const box of this.#boxes) {
      const row = box.closest('li');
      if (row !== null) row.hidden = !fits.includes(box.value);
    }
    if (typed.trim() === '') this.#tell('');
    else if (fits.length === 0) this.#tell(this.#t('ingredients.fitsNone'));
    else this.#tell(this.#t('ingredients.fits', { count: fits.length }));
  }

  #choose(choice: IngredientChoice): void {
    this.#choice = { ids: [...new Set(choice.ids)], others: choice.others };
    this.#writeAddress();
    void this.#show();
  }

  #writeAddress(): void {
    const fragment = writeChoice(this.#choice);
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`,
    );
  }

  /** Draws what the choice asks for. */
  async #show(): Promise<void> {
    const choice = this.#choice;
    const isEmpty = choice.ids.length + choice.others.length === 0;
    for (const box of this.#boxes) box.checked = choice.ids.includes(box.value);
    this.#get('.copied').textContent = '';
    this.#showChips();
    this.toggleAttribute('data-chosen', !isEmpty);
    this.#get('.known').hidden = isEmpty;
    if (isEmpty) {
      this.#get('.cards').replaceChildren();
      this.#get('.sheet-parts').replaceChildren();
      return;
    }
    try {
      const data = this.#data ?? (await this.#load());
      if (choice !== this.#choice) return;
      // A link may hold the name of an ingredient where a name that we do not know belongs.
      const settled = settleChoice(choice, data.ingredients);
      if (settled.others.length < choice.others.length) this.#choose(settled);
      else this.#draw(data);
    } catch {
      if (choice === this.#choice) this.#fail();
    }
  }

  #draw(data: IngredientData): void {
    const { ids, others } = this.#choice;
    const { factLang, links } = this.#setup;
    const drawing: Drawing = { data, t: this.#t, factLang };
    const { cards, mixture, hasAnaesthetic } = describeMixture(ids, data, others.length);
    this.#get('.cards').replaceChildren(
      ...(mixture === undefined ? [] : [drawMixture(mixture, others.length > 0, drawing, links)]),
      ...(hasAnaesthetic ? [drawNumbing(drawing, links)] : []),
      ...others.map((name) => drawUnknown(name, drawing)),
      ...cards.map((card) => drawCard(card, drawing, links)),
    );
    const chosen = cards.map(({ ingredient }) => ingredient);
    this.#get('.sheet-parts').replaceChildren(
      ...drawSheet(chosen, others, drawing).filter((child) => child instanceof Node),
    );
  }

  #showChips(): void {
    const chip = (value: string, title: string): HTMLLIElement =>
      drawElement(
        'li',
        {},
        drawElement('bdi', {}, title),
        drawElement(
          'button',
          {
            type: 'button',
            'data-act': 'remove',
            value,
            'aria-label': this.#t('ingredients.remove', { name: title }),
          },
          '×',
        ),
      );
    const ticked = this.#boxes.filter(({ checked }) => checked);
    this.#get('.chips').replaceChildren(
      ...ticked.map((box) => chip(box.value, readTitle(box).title)),
      ...this.#choice.others.map((name) =>
        chip(`?${name}`, this.#t('ingredients.quote', { name })),
      ),
    );
  }

  /** Says that the data are not there, and leads to the pages that hold the same. */
  #fail(): void {
    const links = this.#boxes
      .filter(({ checked }) => checked)
      .map((box) =>
        drawElement(
          'li',
          {},
          drawElement('a', { href: box.dataset['url'] ?? '' }, readTitle(box).title),
        ),
      );
    this.#get('.known').hidden = false;
    this.#get('.cards').replaceChildren(
      drawElement(
        'div',
        { class: 'card failed' },
        drawElement('p', { role: 'alert' }, this.#t('ingredients.failed')),
        links.length > 0 && drawElement('ul', {}, ...links),
        drawElement(
          'button',
          { type: 'button', 'data-act': 'retry' },
          this.#t('ingredients.retry'),
        ),
      ),
    );
  }
}

customElements.define('ingredient-checker', IngredientChecker);
