import { pagePath } from '../graph/keys.ts';

/** Beginning of the id of each drawn record: a promise to those who link to it. */
export const CARE_ANCHORS = {
  signs: 'sign',
  course: 'expect',
  tasks: 'task',
  questions: 'ask-clinic',
} as const;

/** A collection of care data that is no rule. */
export type CareCollection = keyof typeof CARE_ANCHORS;

/** @returns Id of the place of a record on its page, such as `sign-severe-allergy`. */
export const getCareAnchor = (collection: CareCollection, id: string): string =>
  `${CARE_ANCHORS[collection]}-${id}`;

/** @returns Path of the page on which a sign is drawn, with its place. */
export const getSignPath = (id: string): string =>
  `${pagePath('care', 'warning-signs')}#${getCareAnchor('signs', id)}`;

/** @returns Path of the page on which an expectation is drawn, with its place. */
export const getExpectationPath = (id: string): string =>
  `${pagePath('care', 'after-your-session')}#${getCareAnchor('course', id)}`;

/** @returns Path of the page on which a task is drawn, with its place. */
export const getTaskPath = (id: string, { atHours }: { readonly atHours: number }): string =>
  `${pagePath('care', atHours > 0 ? 'after-your-session' : 'before-your-session')}#${getCareAnchor('tasks', id)}`;

/** @returns Path of the page on which a question is drawn, with its place. */
export const getQuestionPath = (id: string): string =>
  `${pagePath('guides', 'choosing-a-practitioner')}#${getCareAnchor('questions', id)}`;
