import { readScriptData } from '../components/read-script-data.ts';
import { writeFragment } from '../fragments/fragment-state.ts';
import { createTranslator, type Translator } from '../i18n/translate.ts';
import { answer, type Checker, createChecker, type ItemAnswer } from './answer.ts';
import { type CheckData, type DrawContext, nameItem } from './check-context.ts';
import {
  type CheckState,
  isCheck,
  MOST_ITEMS,
  readCheck,
  readNumber,
  splitItems,
  writeCheck,
} from './check-state.ts';
import { listQuestions } from './clinic-questions.ts';
import { findMatches } from './find-matches.ts';
import { drawElement } from '../components/draw-element.ts';
import { drawItem } from './draw-item.ts';
import { drawQuestions } from './draw-questions.ts';
import { MOST_DAYS, MOST_HOURS, toMoment } from './moment.ts';
import { sayAnswer } from './say-answer.ts';
import { type TestAnswers, UNTESTED } from './two-tests.ts';

/**
 * Answers what a reader types or picks. All that is asked lives in the fragment of the address, so
 * that a link, the back button and a reload give the same answers, and nothing leaves the device.
 */
class CanI extends HTMLElement {
  readonly #data = readScriptData<CheckData>('check-data');
  readonly #t: Translator = createTranslator(this.#data.strings, this.#data.lang);
  readonly #checker: Checker = createChecker(this.#data.rules);
  /**
   * By item that is asked about. Kept here alone: a link must not carry a "no" to somebody else.
   */
  readonly #tests = new Map<string, TestAnswers>();
  #state: CheckState = readCheck('');

  connectedCallback(): void {
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#form.addEventListener('input', this.#onWhen);
    this.addEventListener('click', this.#onClick);
    window.addEventListener('hashchange', this.#onAddress);
    window.addEventListener('popstate', this.#onAddress);
    this.#offerNames();
    // Long; with a field to type in, it is for those who look for it.
    for (const group of this.querySelectorAll('details')) group.open = false;
    this.#onAddress();
    const isFresh = this.#state.items.length > 0 && window.scrollY === 0;
    if (isFresh) this.#get('.given', HTMLElement).scrollIntoView();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#onAddress);
    window.removeEventListener('popstate', this.#onAddress);
  }

  get #form(): HTMLFormElement {
    return this.#get('form', HTMLFormElement);
  }
  get #input(): HTMLInputElement {
    return this.#get('input[name="item"]', HTMLInputElement);
  }

  #get<E extends HTMLElement>(selector: string, type: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The checker has no ${selector}.`);
    return element;
  }

  #tell(text: string): void {
    const status = this.#get('.status', HTMLElement);
    // A status that says the same again, or changes at once, is not read out again.
    status.textContent = '';
    setTimeout(() => {
      status.textContent = text;
    });
  }

  /** Names that a browser offers while a reader types. */
  #offerNames(): void {
    const names = this.#checker.index.names.filter(({ isOffered }) => isOffered);
    const options = names.map(({ name }) => {
      const option = drawElement('option', {});
      option.value = name;
      return option;
    });
    this.#get('datalist', HTMLDataListElement).replaceChildren(...options);
  }

  readonly #onAddress = (): void => {
    const { hash } = window.location;
    if (hash !== '' && !isCheck(hash)) {
      // A link inside the page, such as to a source, asks nothing: what is asked stays.
      if (writeCheck(this.#state) !== '') this.#writeAddress(false);
      return;
    }
    this.#state = readCheck(hash);
    this.#writeForm();
    this.#show();
  };

  /** @param isStep Whether the back button leads back from here. */
  #go(state: CheckState, isStep: boolean): void {
    this.#state = state;
    this.#writeAddress(isStep);
    this.#show();
  }

  #writeAddress(isStep: boolean): void {
    const { pathname, search } = window.location;
    const fragment = writeCheck(this.#state);
    const address = `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#add(splitItems(this.#input.value));
  };

  #add(typed: readonly string[]): void {
    const [first] = typed;
    if (first === undefined) {
      this.#tell(this.#t('check.empty'));
      this.#input.focus();
      return;
    }
    const added = new Set(typed.map((item) => item.toLowerCase()));
    const rest = this.#state.items.filter((item) => !added.has(item.toLowerCase()));
    if (typed.length + rest.length > MOST_ITEMS) {
      this.#tell(this.#t('check.full', { most: MOST_ITEMS }));
      return;
    }
    this.#input.value = '';
    this.#go({ ...this.#state, items: [...typed, ...rest] }, true);
    this.#tellItem(first);
  }

  #tellItem(item: string): void {
    const [given] = answer([item], this.#moment, this.#checker);
    if (given === undefined) return;
    const [first] = given.answers;
    const values = { item: this.#name(item), count: given.answers.length };
    this.#tell(
      first === undefined
        ? this.#t(given.match.kind === 'near' ? 'check.statusNear' : 'check.statusUnknown', values)
        : this.#t('check.status', { ...values, sign: sayAnswer(first, this.#t).sign }),
    );
  }

  #name(item: string): string {
    return nameItem(findMatches(item, this.#checker.index), this.#context);
  }

  get #moment() {
    const { when, days, hours } = this.#state;
    return toMoment(when, days, hours);
  }

  readonly #onWhen = ({ target }: Event): void => {
    if (target === this.#input) return;
    const when = this.#get('input[name="when"]:checked', HTMLInputElement).value;
    const asked = readCheck(
      writeFragment({ when, days: this.#read('days'), hours: this.#read('hours') }),
    );
    const cards = this.#get('.cards', HTMLElement);
    const before = cards.textContent;
    this.#go({ ...asked, items: this.#state.items }, false);
    const isRight = this.#writeNumbers();
    if (!isRight) this.#tell('');
    else if (cards.textContent !== before) this.#tell(this.#t('check.updated'));
  };

  #number(name: 'days' | 'hours'): HTMLInputElement {
    return this.#get(`input[name="${name}"]`, HTMLInputElement);
  }

  /** While what stands in a field is no number, its value is empty. */
  #read(name: 'days' | 'hours'): string {
    const { value, validity } = this.#number(name);
    return validity.badInput ? '?' : value;
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const id = button?.dataset['pick'];
    if (id !== undefined) {
      this.#add([id]);
      this.#focusCard(id);
    }
    if (button?.classList.contains('print') === true) window.print();
    if (button?.classList.contains('clear') === true) {
      this.#go({ ...this.#state, items: [] }, true);
      this.#tell(this.#t('check.cleared'));
      this.#input.focus();
    }
  };

  #focusCard(item: string): void {
    const place = this.#state.items.indexOf(item);
    this.querySelectorAll<HTMLElement>('.cards > li h3')[place]?.focus();
  }

  #writeForm(): void {
    const { when, days, hours } = this.#state;
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name="when"]')) {
      radio.checked = radio.value === when;
    }
    this.#number('days').value = days;
    this.#number('hours').value = hours;
    this.#writeNumbers();
  }

  /**
   * Says which numbers cannot be read; hours count on the day itself.
   *
   * @returns Whether all that count can be read.
   */
  #writeNumbers(): boolean {
    const { when } = this.#state;
    const isOnDay = readNumber(this.#read('days'), MOST_DAYS) === '0';
    const fields = [
      { name: 'days', most: MOST_DAYS, isAsked: when !== '' },
      { name: 'hours', most: MOST_HOURS, isAsked: when !== '' && isOnDay },
    ] as const;
    const wrong = fields.filter(({ name, most, isAsked }) => {
      const field = this.#number(name);
      const typed = this.#read(name);
      const isWrong = isAsked && typed !== '' && readNumber(typed, most) === '';
      field.disabled = !isAsked;
      field.setAttribute('aria-invalid', String(isWrong));
      return isWrong;
    });
    const most = { days: MOST_DAYS, hours: MOST_HOURS };
    const text = wrong.length === 0 ? '' : this.#t('check.wrongNumber', most);
    const place = this.#get('.wrong', HTMLElement);
    // Said once, not on each key.
    if (place.textContent !== text) place.textContent = text;
    return wrong.length === 0;
  }

  get #context(): DrawContext {
    return {
      t: this.#t,
      lang: this.#data.lang,
      factsLang: this.#data.factsLang,
      normalUrl: this.#data.normalUrl,
      rules: this.#checker.rules,
      getTests: (item) => this.#tests.get(item) ?? UNTESTED,
      setTests: (item, tests) => void this.#tests.set(item, tests),
      remove: (item) => {
        const items = this.#state.items.filter((other) => other !== item);
        this.#go({ ...this.#state, items }, true);
        this.#tell(this.#t('check.removed', { item: this.#name(item) }));
        this.#input.focus();
      },
      replace: (item, name) => {
        const items = this.#state.items.map((other) => (other === item ? name : other));
        this.#go({ ...this.#state, items: splitItems(items.join(',')) }, true);
        this.#tellItem(name);
        this.#focusCard(name);
      },
    };
  }

  #show(): void {
    // Who asks for something anew is asked anew.
    for (const item of this.#tests.keys()) {
      if (!this.#state.items.includes(item)) this.#tests.delete(item);
    }
    const given: readonly ItemAnswer[] = answer(this.#state.items, this.#moment, this.#checker);
    const context = this.#context;
    const cards = given.map((itemAnswer, place) => drawItem(itemAnswer, place, context));
    const questions = drawQuestions(listQuestions(given), context);
    this.#get('.cards', HTMLElement).replaceChildren(...cards);
    this.#get('.questions ol', HTMLElement).replaceChildren(...questions);
    this.#get('.given', HTMLElement).hidden = cards.length === 0;
    this.#get('.questions', HTMLElement).hidden = questions.length === 0;
    // For print, which leaves the list of all rules out when there are answers.
    this.toggleAttribute('data-answered', cards.length > 0);
  }
}

customElements.define('can-i', CanI);
