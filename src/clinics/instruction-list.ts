import { fold } from '../search/fold.ts';

/** Wait after the last key before the list changes, in milliseconds. */
const PAUSE_MS = 150;
/** Most characters of a search that count. */
const MAX_QUERY = 100;

const wordsOf = (text: string): readonly string[] => fold(text).split(/\s+/u).filter(Boolean);

/** Narrows the list of instructions by words in their title or address. */
class InstructionList extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#show(), PAUSE_MS);
    });
    // A browser keeps what was typed when a reader comes back to the page.
    if (this.#input.value !== '') this.#show();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('The list of instructions has no field.');
    return input;
  }

  #show(): void {
    const wanted = wordsOf(this.#input.value.slice(0, MAX_QUERY));
    let shown = 0;
    let total = 0;
    for (const group of this.querySelectorAll('details')) {
      const entries = [...group.querySelectorAll('li')];
      for (const entry of entries) {
        const text = fold(entry.querySelector('span')?.textContent ?? '');
        entry.hidden = !wanted.every((word) => text.includes(word));
      }
      const found = entries.filter(({ hidden }) => !hidden).length;
      group.hidden = found === 0;
      group.open = wanted.length > 0 && found > 0;
      shown += found;
      total += entries.length;
    }
    const status = this.querySelector('[role="status"]');
    if (status === null) return;
    const { found = '' } = this.dataset;
    status.textContent =
      wanted.length === 0
        ? ''
        : found.replace('#shown', String(shown)).replace('#total', String(total));
  }
}

customElements.define('instruction-list', InstructionList);
