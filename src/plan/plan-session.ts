import type { Temporal } from 'temporal-polyfill';
import { readScriptData } from '../components/read-script-data.ts';
import { createTranslator, type Strings } from '../i18n/translate.ts';
import { buildPlan } from './build-plan.ts';
import { datePlan, type DatedPlan } from './date-plan.ts';
import { drawElement } from '../components/draw-element.ts';
import { drawPicture } from './draw-picture.ts';
import { type DrawContext, drawGroup, drawParts } from './draw-plan.ts';
import { getDeviceZone, PlanForm } from './plan-form.ts';
import type { PlanRecords } from './plan-records.ts';
import { type PlanState, readState, writeState } from './plan-state.ts';
import { describeTiming, formatMoment } from './plan-words.ts';
import { isZone, loadTemporal, readAppointment, type TemporalTools } from './read-appointment.ts';
import { viewPlan } from './view-plan.ts';

/** What the page hands to the planner. */
export interface PlanData {
  readonly records: PlanRecords;
  readonly strings: Strings;
  /** Language of words, and that of dates. */
  readonly lang: string;
  readonly dateLang: string;
  /** Language of the care records. */
  readonly recordLang: string;
  readonly signsHref: string;
}

/** Time after which a browser has read a file that was handed to it. */
const RELEASE_MS = 30_000;

/**
 * Draws the plan of one appointment in the place of the blank one. What was entered lives in the
 * address of the page alone; nothing is sent and nothing is stored.
 */
class PlanSession extends HTMLElement {
  readonly #data = readScriptData<PlanData>('plan-data');
  readonly #context: DrawContext = {
    words: { t: createTranslator(this.#data.strings, this.#data.lang), lang: this.#data.dateLang },
    recordLang: this.#data.recordLang === this.#data.lang ? null : this.#data.recordLang,
    signsHref: this.#data.signsHref,
  };
  #blank: readonly Node[] = [];
  #form: PlanForm | undefined;
  #plan: DatedPlan | undefined;
  #state: PlanState | undefined;
  /** Whether there ever was a plan; from then on it follows what is changed. */
  #isFollowing = false;
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    window.addEventListener('hashchange', this.#onHashChange);
    if (this.#form !== undefined) return;
    this.#form = new PlanForm(form);
    this.#blank = [...this.#get('plan').childNodes];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#enter(true);
    });
    form.addEventListener('change', () => {
      if (this.#isFollowing) void this.#enter(false);
    });
    this.#onClick('print', () => window.print());
    this.#onClick('copy', () => void this.#copy());
    this.#onClick('calendar', () => void this.#download());
    void this.#open();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  readonly #onHashChange = (): void => {
    if (location.hash.includes('at=')) void this.#open();
    else this.#keepAddress();
  };

  #get(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (element === null) throw new Error(`The planner has no "${name}".`);
    return element;
  }

  #onClick(name: string, act: () => void): void {
    this.#get(name).addEventListener('click', act);
  }

  /** Reads the address: a link that was followed, or the way back. */
  async #open(): Promise<void> {
    const state = readState(location.hash, this.#form?.known ?? []);
    await this.#show(state, { isLink: true, isAsked: false });
  }

  /** A link inside the page, such as that to its beginning, must not take the plan away. */
  #keepAddress(): void {
    if (this.#state !== undefined) history.replaceState(null, '', `#${writeState(this.#state)}`);
  }

  /** Reads the fields. */
  async #enter(isAsked: boolean): Promise<void> {
    const state = this.#form?.read();
    if (state === undefined) return;
    await this.#show(state, { isLink: false, isAsked });
  }

  async #show(
    state: PlanState,
    { isLink, isAsked }: { isLink: boolean; isAsked: boolean },
  ): Promise<void> {
    const { t } = this.#context.words;
    const run = ++this.#run;
    const temporal = await loadTemporal().catch(() => undefined);
    if (run !== this.#run) return;
    this.#form?.unmark();
    if (temporal === undefined) return this.#say([t('plan.notLoaded')]);
    const notes: string[] = [];
    const own = getDeviceZone();
    const zone = isZone(state.zone) ? state.zone : own;
    if (state.zone !== '' && zone !== state.zone) {
      notes.push(t('plan.problem.no-such-zone', { zone: state.zone, taken: own }));
    }
    const appointment = readAppointment(temporal, state.at, zone);
    if (isLink) this.#form?.fill(state, zone);
    if (!appointment.found) {
      const isStart = isLink && state.at === '';
      this.#clear(
        isStart ? [] : [...notes, t(`plan.problem.${appointment.problem}`, { at: state.at })],
      );
      // A link stays as it came; what is no longer entered must not come back.
      if (!isLink) history.replaceState(null, '', location.pathname + location.search);
      if (!isStart) this.#form?.markWrong(this.#get('status').id);
      if (isAsked) this.#form?.focusWrong();
      return;
    }
    const { at, clocks } = appointment;
    if (clocks !== 'plain') {
      const taken = formatMoment(at, this.#context.words, 'year-and-minute');
      notes.push(t(`plan.clocks.${clocks}`, { taken }));
    }
    this.#state = { ...state, zone };
    this.#keepAddress();
    this.#draw(this.#date(temporal, state, at), notes);
    if (isAsked) this.#get('heading').focus();
  }

  #date(temporal: TemporalTools, { facts }: PlanState, at: Temporal.ZonedDateTime): DatedPlan {
    const now = temporal.Instant.fromEpochMilliseconds(Date.now());
    return datePlan(buildPlan(this.#data.records, facts), at, now);
  }

  #draw(plan: DatedPlan, notes: readonly string[]): void {
    this.#plan = plan;
    this.#isFollowing = true;
    const { words } = this.#context;
    const groups = viewPlan(plan, words).filter(({ id }) => id !== 'ask-first');
    this.#get('plan').replaceChildren(
      drawPicture(plan, this.#context),
      drawParts(groups, this.#context),
      ...groups.map((group) => drawGroup(group, this.#context)),
    );
    this.#get('heading').textContent = words.t('plan.yours');
    this.#say([
      words.t('plan.session', {
        time: formatMoment(plan.appointment, words, 'year-and-minute'),
        zone: plan.appointment.timeZoneId.replaceAll('_', ' '),
      }),
      describeTiming(plan, words),
      ...notes,
    ]);
    this.#get('actions').hidden = false;
  }

  /** Shows the blank plan again. */
  #clear(notes: readonly string[]): void {
    if (this.#plan !== undefined) this.#get('plan').replaceChildren(...this.#blank);
    this.#plan = undefined;
    this.#state = undefined;
    this.#get('heading').textContent = this.#context.words.t('plan.blank');
    this.#get('actions').hidden = true;
    this.#say(notes);
  }

  #say(sentences: readonly string[]): void {
    this.#get('status').replaceChildren(
      ...sentences.map((sentence) => drawElement('p', {}, sentence)),
    );
  }

  /** @returns The place beside the buttons, emptied: one that says the same again is not read out again. */
  #startSaying(): HTMLElement {
    const said = this.#get('said');
    said.textContent = '';
    return said;
  }

  async #copy(): Promise<void> {
    const { t } = this.#context.words;
    const said = this.#startSaying();
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = t('plan.copied');
    } catch {
      said.textContent = t('plan.copyByHand');
    }
  }

  async #download(): Promise<void> {
    const plan = this.#plan;
    if (plan === undefined) return;
    const { t } = this.#context.words;
    const said = this.#startSaying();
    try {
      const { writeCalendar } = await import('./write-calendar.ts');
      const file = writeCalendar(plan, this.#context.words, {
        session: this.#state?.session ?? 1,
        url: location.href,
        recordLang: this.#data.recordLang,
      });
      const href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
      const day = plan.appointment.toPlainDate().toString();
      drawElement('a', { href, download: `session-${day}.ics` }).click();
      // Some browsers read it only after the click.
      setTimeout(() => URL.revokeObjectURL(href), RELEASE_MS);
      said.textContent = t('plan.downloaded');
    } catch {
      said.textContent = t('plan.notDownloaded');
    }
  }
}

customElements.define('plan-session', PlanSession);
