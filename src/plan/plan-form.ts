import type { SessionFact } from '../schemas/session-facts.ts';
import { type PlanState, readSession } from './plan-state.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const TIME = /T((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** @returns The day of a local time, if there is such a day; the browser complains of others. */
function findDay(at: string): string {
  const day = DAY.exec(at)?.[0] ?? '';
  const date = new Date(`${day}T00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isDay && date.getUTCFullYear() > 0 ? day : '';
}

/** @returns The zone of the device. */
export const getDeviceZone = (): string =>
  new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

function unmark(field: HTMLInputElement): void {
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
}

/** The fields of the planner. */
export class PlanForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    const own = getDeviceZone();
    const all = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
    for (const zone of new Set([own, ...all, 'UTC'])) this.#addZone(zone);
    // Before there is a plan nothing else looks at what is typed.
    for (const field of this.#moment) {
      field.addEventListener('input', () => {
        if (field.value !== '') unmark(field);
      });
    }
  }

  /** Facts that can be chosen. */
  get known(): readonly SessionFact[] {
    return this.#facts.map(({ value }) => value as SessionFact);
  }

  read(): PlanState {
    const day = this.#get('day').value;
    const time = this.#get('time').value;
    return {
      at: day === '' || time === '' ? '' : `${day}T${time}`,
      zone: this.#zone.value,
      facts: this.#facts.filter(({ checked }) => checked).map(({ value }) => value as SessionFact),
      session: readSession(this.#get('session').value),
    };
  }

  /** @param zone One that is known to exist. */
  fill({ at, facts, session }: PlanState, zone: string): void {
    this.#get('day').value = findDay(at);
    this.#get('time').value = TIME.exec(at)?.[1] ?? '';
    this.#get('session').value = String(session);
    if (![...this.#zone.options].some(({ value }) => value === zone)) this.#addZone(zone);
    this.#zone.value = zone;
    for (const box of this.#facts) box.checked = facts.some((fact) => fact === box.value);
  }

  /** @param status Id of the place that says what is wrong with the day or the time. */
  markWrong(status: string): void {
    for (const field of this.#wrong) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', status);
    }
  }

  /** Takes the marks away. */
  unmark(): void {
    for (const field of this.#moment) unmark(field);
  }

  /** Puts the reader where something is missing or wrong. */
  focusWrong(): void {
    this.#wrong[0]?.focus();
  }

  /** The fields that make up the moment of the session. */
  get #moment(): readonly HTMLInputElement[] {
    return [this.#get('day'), this.#get('time')];
  }

  /** What is missing; when nothing is, it is the day that cannot be. */
  get #wrong(): readonly HTMLInputElement[] {
    const missing = this.#moment.filter(({ value }) => value === '');
    return missing.length > 0 ? missing : [this.#get('day')];
  }

  get #zone(): HTMLSelectElement {
    const zone = this.#form.elements.namedItem('zone');
    if (!(zone instanceof HTMLSelectElement)) throw new Error('The planner has no zone.');
    return zone;
  }

  get #facts(): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[name="with"]')];
  }

  #get(name: string): HTMLInputElement {
    const field = this.#form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement)) throw new Error(`The planner has no "${name}".`);
    return field;
  }

  #addZone(zone: string): void {
    this.#zone.add(new Option(zone.replaceAll('_', ' '), zone));
  }
}
