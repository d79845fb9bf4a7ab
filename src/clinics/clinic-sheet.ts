import { readScriptData } from '../components/read-script-data.ts';
import { writeClipboard } from '../components/write-clipboard.ts';
import { createTranslator, type Strings, type Translator } from '../i18n/translate.ts';
import { isPast } from './appointment.ts';
import { fillDetail } from './fill-detail.ts';
import { cleanDetail, DETAILS, readSheet, type Sheet, writeSheet } from './sheet-state.ts';

/** What the page hands to this script. */
export interface SheetData {
  /** Language of the page. */
  readonly lang: string;
  readonly strings: Strings;
  readonly codes: readonly string[];
  readonly medicines: readonly string[];
}

/** Wait after the last key before the address and the QR code change, in milliseconds. */
const PAUSE_MS = 250;

/** The hour on the clock of the reader, as `YYYY-MM-DDTHH:MM`. */
function readClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/**
 * Puts leaflets and the details of a clinic together. All state is in the fragment of the address:
 * it can be shared, and no server is told.
 */
class ClinicSheet extends HTMLElement {
  #data: SheetData = readScriptData<SheetData>('sheet-data');
  #t: Translator = createTranslator(this.#data.strings, this.#data.lang);
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.#get('[data-form]');
    form.addEventListener('input', this.#onInput);
    form.addEventListener('change', this.#onChange);
    this.#get('[data-print]').addEventListener('click', () => print());
    this.#get('[data-copy]').addEventListener('click', () => void this.#copyAddress());
    addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
    // Somebody who follows a link wants to read the sheet, not to make one.
    const { leaflets } = readSheet(location.hash, this.#data);
    if (leaflets.length > 0) this.#get<HTMLDetailsElement>('details').open = false;
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#readAddress);
    clearTimeout(this.#timer);
  }

  #get<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`The clinic sheet has no "${selector}".`);
    return found;
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #input(name: string): HTMLInputElement {
    return this.#get(`input[name="${name}"]`);
  }

  /** Brings the form to what the address says. */
  readonly #readAddress = (): void => {
    clearTimeout(this.#timer);
    // A link to a place on the page, such as that to skip the navigation, holds no sheet: the one
    // that stands here is written back, so that it is still there after a reload.
    if (location.hash !== '' && !location.hash.includes('=')) {
      this.#writeAddress(true);
      return;
    }
    const sheet = readSheet(location.hash, this.#data);
    for (const box of this.#boxes) box.checked = sheet.leaflets.includes(box.value);
    // What a link says and we refuse stands nowhere, not even in a field.
    for (const name of DETAILS) this.#input(name).value = sheet[name].value;
    this.#show(sheet, true);
  };

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#writeAddress(false), PAUSE_MS);
  };

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#writeAddress(true);
  };

  /** @param isDone `false` while somebody types: what is not finished is not yet wrong. */
  #writeAddress(isDone: boolean): void {
    const leaflets = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const read = (name: (typeof DETAILS)[number]) => cleanDetail(name, this.#input(name).value);
    const fragment = writeSheet(leaflets, {
      clinic: read('clinic'),
      tel: read('tel'),
      night: read('night'),
      next: read('next'),
    });
    // No new entry in the history for each key. An empty fragment leaves no "#" behind.
    const address = fragment === '' ? location.pathname + location.search : `#${fragment}`;
    history.replaceState(history.state, '', address);
    this.#show(readSheet(fragment, this.#data), isDone);
  }

  #show(sheet: Sheet, isDone: boolean): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-leaflet]')) {
      section.hidden = !sheet.leaflets.includes(section.dataset['leaflet'] ?? '');
    }
    for (const name of DETAILS) {
      fillDetail(this.#get(`[data-detail="${name}"]`), name, sheet[name].value, this.#data.lang);
      this.#tellProblem(name, sheet, isDone);
    }
    const count = sheet.leaflets.length;
    this.#get('[data-status]').textContent =
      count === 0 ? this.#t('sheet.none') : this.#t('sheet.chosen', { count });
    this.#share(sheet);
  }

  /** What is shared holds what is shown and nothing else. */
  #share({ leaflets, clinic, tel, night, next }: Sheet): void {
    const hash = writeSheet(leaflets, {
      clinic: clinic.value,
      tel: tel.value,
      night: night.value,
      next: next.value,
    });
    const address = new URL(hash === '' ? location.pathname : `#${hash}`, location.href).href;
    this.#get<HTMLInputElement>('[data-address]').value = address;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
      link.hash = hash;
    }
    if (hash === '') this.#get('[data-qr]').hidden = true;
    else void this.#drawQr(address);
  }

  #tellProblem(name: (typeof DETAILS)[number], sheet: Sheet, isDone: boolean): void {
    const input = this.#input(name);
    const place = this.#get(`#sheet-${name}-problem`);
    const { problem, value } = sheet[name];
    if (problem !== undefined && !isDone && place.textContent === '') return;
    const isLate = name === 'next' && isPast(value, readClock());
    const key = problem === undefined ? (isLate ? 'next.past' : '') : `${name}.${problem}`;
    const text = key === '' ? '' : this.#t(`sheet.problem.${key}`);
    // Told once, not with each key.
    if (place.textContent !== text) place.textContent = text;
    input.setAttribute('aria-invalid', String(problem !== undefined));
  }

  async #copyAddress(): Promise<void> {
    const place = this.#get('[data-copied]');
    const address = this.#get<HTMLInputElement>('[data-address]');
    const isCopied = await writeClipboard(address.value);
    place.textContent = this.#t(isCopied ? 'sheet.copied' : 'sheet.copyByHand');
    if (!isCopied) address.select();
  }

  /** The code that opens this sheet. Without it the address still stands there. */
  async #drawQr(address: string): Promise<void> {
    const figure = this.#get('[data-qr]');
    try {
      const { drawQr } = await import('../leaflets/qr.ts');
      if (address !== this.#get<HTMLInputElement>('[data-address]').value) return;
      const { path, size } = drawQr(address);
      this.#get<SVGElement>('[data-qr] svg').setAttribute('viewBox', `0 0 ${size} ${size}`);
      this.#get<SVGElement>('[data-qr] path').setAttribute('d', path);
      figure.hidden = false;
    } catch {
      figure.hidden = true;
    }
  }
}

customElements.define('clinic-sheet', ClinicSheet);
