import { QUESTION_TOPICS, type Question } from '../schemas/questions.ts';
import { type Sign, URGENCIES } from '../schemas/signs.ts';
import type { Expectation } from '../schemas/course.ts';
import type { Task } from '../schemas/tasks.ts';

/** Reads a list again in the order in which readers need it; each keeps its records as they are. */
type Sort<Data> = <Item extends { readonly data: Data }>(items: readonly Item[]) => Item[];

/** @returns Most urgent first, each urgency in its order. */
export const sortSigns: Sort<Sign> = (signs) =>
  [...signs].sort(
    ({ data: a }, { data: b }) =>
      URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || a.order - b.order,
  );

/** @returns What begins first stands first, then what ends first. */
export const sortCourse: Sort<Expectation> = (course) =>
  [...course].sort(
    ({ data: { after: a } }, { data: { after: b } }) =>
      a.fromHours - b.fromHours || (a.toHours ?? Infinity) - (b.toHours ?? Infinity),
  );

/** @returns In the order of time. */
export const sortTasks: Sort<Task> = (tasks) =>
  [...tasks].sort(({ data: a }, { data: b }) => a.atHours - b.atHours);

/** @returns By topic, each topic in its order. */
export const sortQuestions: Sort<Question> = (questions) =>
  [...questions].sort(
    ({ data: a }, { data: b }) =>
      QUESTION_TOPICS.indexOf(a.topic) - QUESTION_TOPICS.indexOf(b.topic) || a.order - b.order,
  );
