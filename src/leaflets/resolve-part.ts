import { sortCourse, sortQuestions, sortSigns, sortTasks } from '../care/care-order.ts';
import { describeAfter } from '../care/describe-after.ts';
import { EMERGENCY_NUMBERS } from '../care/emergency-numbers.ts';
import { describeWindow } from '../care/rule-record.ts';
import type { CareEntry } from '../care/select-care.ts';
import { selectNeverStopped, selectRules } from '../care/select-rules.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Expectation } from '../schemas/course.ts';
import type { LeafletPart } from '../schemas/leaflets.ts';
import type { Question } from '../schemas/questions.ts';
import type { Rule } from '../schemas/rules.ts';
import type { SessionFact } from '../schemas/session-facts.ts';
import type { Sign } from '../schemas/signs.ts';
import type { Task } from '../schemas/tasks.ts';
import type { LeafletBlock } from './leaflet-text.ts';

/** The care data that leaflets are drawn from, in any order. */
export interface LeafletData {
  readonly rules: readonly CareEntry<Rule>[];
  readonly signs: readonly CareEntry<Sign>[];
  readonly course: readonly CareEntry<Expectation>[];
  readonly tasks: readonly CareEntry<Task>[];
  readonly questions: readonly CareEntry<Question>[];
}

/** A part that selects from the care data, by its name. */
type PartOf<Draw extends LeafletPart['draw']> = Extract<LeafletPart, { draw: Draw }>;

const byId = <E extends CareEntry<unknown>>(entries: readonly E[]): readonly E[] =>
  [...entries].sort(({ id: a }, { id: b }) => (a < b ? -1 : 1));

/** First and last hour of a window, for sorting: what is asked for first stands first. */
const spanOf = (window: Rule['window']): readonly [number, number] =>
  window.when === 'hours'
    ? [window.from, window.to ?? Infinity]
    : [window.when === 'before-booking' ? -Infinity : -Number.MAX_VALUE, Infinity];

function compareWindows({ data: a }: CareEntry<Rule>, { data: b }: CareEntry<Rule>): number {
  const [fromA, toA] = spanOf(a.window);
  const [fromB, toB] = spanOf(b.window);
  return Math.sign(fromA - fromB || 0) || Math.sign(toA - toB || 0);
}

const isAsked = (
  onlyAfter: readonly SessionFact[],
  wanted: SessionFact | 'every-session' | undefined,
): boolean => {
  if (wanted === undefined) return true;
  return wanted === 'every-session' ? onlyAfter.length === 0 : onlyAfter.includes(wanted);
};

/** One instruction, before those that say the same are put together. */
type Instruction = Extract<LeafletBlock, { kind: 'instruction' }>;

/** Puts instructions with the same rule, window and words together, where the first one stands. */
function mergeInstructions(blocks: readonly Instruction[]): Instruction[] {
  const merged = new Map<string, Instruction>();
  for (const block of blocks) {
    const name = JSON.stringify([block.rule, block.window, block.text]);
    const found = merged.get(name);
    merged.set(
      name,
      found === undefined ? block : { ...found, items: [...found.items, ...block.items] },
    );
  }
  return [...merged.values()];
}

const drawRules = (part: PartOf<'rules'>, { rules }: LeafletData, t: Translator): LeafletBlock[] =>
  mergeInstructions(
    [...selectRules(byId(rules), part)].sort(compareWindows).map(({ id, data }) => ({
      kind: 'instruction',
      rule: data.rule,
      ...(part.headingSays === undefined ? { label: t(`rule.${data.rule}`) } : {}),
      items: [{ id, item: data.item }],
      ...(data.window.when === 'any' || part.headingSays === 'rule-and-window'
        ? {}
        : { window: describeWindow(data.window, t) }),
      text: data.instruction,
    })),
  );

/** A sign in few lines. Nothing that is to be done is lost: `usually` stands above all of them. */
function drawShortSign(
  { id, data: { title, signs, steps } }: CareEntry<Sign>,
  { form, usually }: PartOf<'signs'>,
  t: Translator,
): LeafletBlock {
  const seen = signs.map(({ text }) => text).filter((text) => text !== title);
  // A step that comes before the usual one would lose its place: THEN call.
  const acts = steps[0] === usually ? steps.slice(1) : steps;
  return {
    kind: 'short-sign',
    id,
    title,
    ...(form === 'acts' || seen.length === 0 ? {} : { signs: `${seen.join('. ')}.` }),
    ...(acts.length === 0
      ? {}
      : {
          act: {
            label: t(acts.length === steps.length ? 'leaflet.whatToDo' : 'leaflet.also'),
            text: acts.join(' '),
          },
        }),
  };
}

/** Signs in full, in few lines, or as titles where another leaflet tells the rest. */
function drawSigns(part: PartOf<'signs'>, { signs }: LeafletData, t: Translator): LeafletBlock[] {
  const { urgency, onlyAfter, form } = part;
  const selected = sortSigns(byId(signs)).filter(
    ({ data }) => data.urgency === urgency && isAsked(data.onlyAfter, onlyAfter),
  );
  if (form === 'titles') {
    const items = selected.map(({ data: { title } }) => title);
    return items.length === 0 ? [] : [{ kind: 'list', items }];
  }
  if (form !== 'full') return selected.map((sign) => drawShortSign(sign, part, t));
  return selected.map(({ id, data: { title, signs: seen, note, steps } }) => ({
    kind: 'sign',
    id,
    urgency,
    label: t(`leaflet.urgency.${urgency}`),
    title,
    signs: seen.map(({ text }) => text),
    ...(note === undefined ? {} : { note }),
    steps,
  }));
}

const drawCourse = (
  part: PartOf<'course'>,
  { course }: LeafletData,
  t: Translator,
): LeafletBlock[] =>
  sortCourse(byId(course))
    .filter(({ data }) => isAsked(data.onlyAfter, part.onlyAfter))
    .map(({ id, data: { verdict, title, text, after } }) => ({
      kind: 'expectation',
      id,
      verdict,
      label: t(`course.${verdict}`),
      title,
      window: describeAfter(after, t),
      text,
    }));

const drawTasks = (part: PartOf<'tasks'>, { tasks }: LeafletData): LeafletBlock[] =>
  sortTasks(byId(tasks))
    .filter(({ data }) => part.kinds.includes(data.kind))
    .filter(
      ({ data: { atHours } }) =>
        part.phase === undefined || (part.phase === 'before' ? atHours <= 0 : atHours >= 0),
    )
    .map(({ id, data: { title, text } }) => ({ kind: 'task', id, title, text }));

const drawQuestions = (part: PartOf<'questions'>, { questions }: LeafletData): LeafletBlock[] =>
  sortQuestions(byId(questions))
    .filter(({ data }) => part.topics === undefined || part.topics.includes(data.topic))
    .map(({ id, data: { question, why } }) => ({ kind: 'question', id, question, why }));

function drawAskFirst({ rules }: LeafletData, t: Translator): LeafletBlock[] {
  const items = selectNeverStopped(byId(rules)).map(({ data }) => data.item);
  if (items.length === 0) return [];
  return [{ kind: 'ask-first', heading: t('leaflet.askFirst'), text: t('askFirst.text'), items }];
}

const drawNumbers = (t: Translator): LeafletBlock => ({
  kind: 'numbers',
  rows: EMERGENCY_NUMBERS.map(({ place, numbers }) => ({
    place: t(`emergency.places.${place}`),
    numbers: numbers.join(` ${t('emergency.or')} `),
  })),
  elsewhere: t('emergency.elsewhere'),
});

/** @returns What a part says, in words; empty when it selects nothing. */
export function resolvePart(part: LeafletPart, data: LeafletData, t: Translator): LeafletBlock[] {
  switch (part.draw) {
    case 'heading':
    case 'text':
      return [{ kind: part.draw, text: part.text }];
    case 'list':
      return [{ kind: 'list', items: part.items }];
    case 'ask-first':
      return drawAskFirst(data, t);
    case 'emergency-numbers':
      return [drawNumbers(t)];
    case 'rules':
      return drawRules(part, data, t);
    case 'signs':
      return drawSigns(part, data, t);
    case 'course':
      return drawCourse(part, data, t);
    case 'tasks':
      return drawTasks(part, data);
    case 'questions':
      return drawQuestions(part, data);
    case 'fields':
      return part.fields.map(({ label, lines }) => ({ kind: 'field', label, lines }));
  }
}
