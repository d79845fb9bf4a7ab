import {
  getCareAnchor,
  getExpectationPath,
  getQuestionPath,
  getSignPath,
  getTaskPath,
} from '../care/care-links.ts';
import { getRuleAnchor, getRulePath } from '../care/rule-record.ts';
import type { Atlas } from '../graph/atlas.ts';

/** One instruction that can be linked to. */
export interface Instruction {
  /** Id of its place on its page, such as `avoid-ibuprofen`. */
  readonly anchor: string;
  /** Path on the English site with its place. */
  readonly path: string;
  readonly title: string;
}

/** What the atlas draws instructions from. */
type Records = Pick<Atlas, 'rules' | 'signs' | 'course' | 'tasks' | 'questions'>;

/** Groups of instructions, in the order of the list. */
export const INSTRUCTION_GROUPS = [
  'ask-first',
  'avoid',
  'tell-clinic',
  'allowed',
  'signs',
  'course',
  'tasks',
  'questions',
] as const;

/** A group of instructions. */
export type InstructionGroup = (typeof INSTRUCTION_GROUPS)[number];

/** @returns The instructions of a group, rules by what they are about. */
export function listInstructions(
  { rules, signs, course, tasks, questions }: Records,
  group: InstructionGroup,
): readonly Instruction[] {
  switch (group) {
    case 'signs':
      return signs.map(({ id, data }) => ({
        anchor: getCareAnchor('signs', id),
        path: getSignPath(id),
        title: data.title,
      }));
    case 'course':
      return course.map(({ id, data }) => ({
        anchor: getCareAnchor('course', id),
        path: getExpectationPath(id),
        title: data.title,
      }));
    case 'tasks':
      return tasks.map(({ id, data }) => ({
        anchor: getCareAnchor('tasks', id),
        path: getTaskPath(id, data),
        title: data.title,
      }));
    case 'questions':
      return questions.map(({ id, data }) => ({
        anchor: getCareAnchor('questions', id),
        path: getQuestionPath(id),
        title: data.question,
      }));
    default:
      return rules
        .filter(({ data }) => data.rule === group)
        .map((rule) => ({
          anchor: getRuleAnchor(rule),
          path: getRulePath(rule),
          title: rule.data.item,
        }))
        .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }
}
