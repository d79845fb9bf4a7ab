import type { Expectation } from '../schemas/course.ts';
import type { Question } from '../schemas/questions.ts';
import type { SessionFact } from '../schemas/session-facts.ts';
import type { Sign, Urgency } from '../schemas/signs.ts';
import type { Task } from '../schemas/tasks.ts';
import { pickByIds } from './pick-by-ids.ts';

/** A record of the care data with its id. */
export interface CareEntry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** Parts of the time after a session, in order. */
export const SPANS = ['hours', 'days', 'weeks'] as const;

/** A part of the time after a session. */
export type Span = (typeof SPANS)[number];

/** First hour of each part; it ends where the next begins. */
const BEGINNINGS: Readonly<Record<Span, number>> = { hours: 0, days: 24, weeks: 168 };

/** @returns The part of the time after a session in which an hour lies. */
export const getSpan = (hour: number): Span =>
  SPANS.findLast((span) => BEGINNINGS[span] <= hour) ?? 'hours';

/** What to select signs by; what is left out does not matter. */
export interface SignQuery {
  readonly urgency?: Urgency | undefined;
  /** Only those that hold after such a session alone. */
  readonly onlyAfter?: SessionFact | undefined;
  /** These and no others, in this order. */
  readonly ids?: readonly string[] | undefined;
}

/** What to select expectations by. */
export interface CourseQuery {
  /** Those that hold in this part of the time after a session. */
  readonly span?: Span | undefined;
  /** Those of such a session alone; left out, those that hold after every session. */
  readonly onlyAfter?: SessionFact | undefined;
}

/** What to select tasks by. */
export interface TaskQuery {
  readonly kinds?: readonly Task['kind'][] | undefined;
  /** Those until the session has ended, or those of the time after it. */
  readonly phase?: 'before' | 'after' | undefined;
}

/** What to select questions by. */
export interface QuestionQuery {
  readonly topics?: readonly Question['topic'][] | undefined;
}

/** @returns The signs that answer the query, in their order or in that of its ids. */
export const selectSigns = <Entry extends CareEntry<Sign>>(
  signs: readonly Entry[],
  { urgency, onlyAfter, ids }: SignQuery,
): readonly Entry[] =>
  pickByIds(signs, ids).filter(
    ({ data }) =>
      (urgency === undefined || data.urgency === urgency) &&
      (onlyAfter === undefined || data.onlyAfter.includes(onlyAfter)),
  );

const holdsIn = ({ after: { fromHours, toHours } }: Expectation, span: Span): boolean => {
  const next = SPANS[SPANS.indexOf(span) + 1];
  const end = next === undefined ? Infinity : BEGINNINGS[next];
  return fromHours < end && (toHours ?? Infinity) > BEGINNINGS[span];
};

/** @returns The expectations that answer the query, in their order. */
export const selectCourse = <Entry extends CareEntry<Expectation>>(
  course: readonly Entry[],
  { span, onlyAfter }: CourseQuery,
): readonly Entry[] =>
  course.filter(
    ({ data }) =>
      (span === undefined || holdsIn(data, span)) &&
      (onlyAfter === undefined ? data.onlyAfter.length === 0 : data.onlyAfter.includes(onlyAfter)),
  );

/** @returns The tasks that answer the query, in their order. */
export const selectTasks = <Entry extends CareEntry<Task>>(
  tasks: readonly Entry[],
  { kinds, phase }: TaskQuery,
): readonly Entry[] =>
  tasks.filter(
    ({ data }) =>
      (kinds === undefined || kinds.includes(data.kind)) &&
      (phase === undefined || (phase === 'after') === data.atHours > 0),
  );

/** @returns The questions that answer the query, in their order. */
export const selectQuestions = <Entry extends CareEntry<Question>>(
  questions: readonly Entry[],
  { topics }: QuestionQuery,
): readonly Entry[] =>
  questions.filter(({ data }) => topics === undefined || topics.includes(data.topic));
