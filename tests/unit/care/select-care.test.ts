import { describe, expect, test } from 'vitest';
import {
  getSpan,
  selectCourse,
  selectQuestions,
  selectSigns,
  selectTasks,
} from '../../../src/care/select-care.ts';
import { courseSchema } from '../../../src/schemas/course.ts';
import { questionSchema } from '../../../src/schemas/questions.ts';
import { signSchema } from '../../../src/schemas/signs.ts';
import { taskSchema } from '../../../src/schemas/tasks.ts';

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

describe('getSpan', () => {
  test.each([
    [0, 'hours'],
    [23, 'hours'],
    [24, 'days'],
    [167, 'days'],
    [168, 'weeks'],
    [4320, 'weeks'],
  ] as const)('puts hour %i into the %s', (hour, span) => {
    expect(getSpan(hour)).toBe(span);
  });
});

describe('selectSigns', () => {
  const make = (id: string, fields: object) => ({
    id,
    data: signSchema.parse({
      title: 'A sign',
      urgency: 'emergency',
      order: 1,
      signs: [{ text: 'A hoarse voice', senses: ['breathing'] }],
      after: { fromHours: 0, toHours: null },
      helper: 'emergency-number',
      steps: ['Call.'],
      sources: ['btp'],
      ...fields,
    }),
  });
  const signs = [
    make('allergy', {}),
    make('heart', { onlyAfter: ['minoxidil'] }),
    make('lump', { urgency: 'soon' }),
  ];

  test('gives all for no question, and what answers every part of one', () => {
    expect(ids(selectSigns(signs, {}))).toEqual(['allergy', 'heart', 'lump']);
    expect(ids(selectSigns(signs, { urgency: 'emergency' }))).toEqual(['allergy', 'heart']);
    expect(ids(selectSigns(signs, { onlyAfter: 'minoxidil' }))).toEqual(['heart']);
    expect(ids(selectSigns(signs, { ids: ['lump', 'heart'], urgency: 'soon' }))).toEqual(['lump']);
  });
});

describe('selectCourse', () => {
  const make = (
    id: string,
    fromHours: number,
    toHours: number | null,
    onlyAfter: string[] = [],
  ) => ({
    id,
    data: courseSchema.parse({
      title: 'A bruise',
      text: 'It fades by itself.',
      verdict: 'normal',
      senses: ['bruise-or-bleeding'],
      after: { fromHours, toHours },
      onlyAfter,
      sources: ['btp'],
    }),
  });
  const course = [
    make('dome', 0, 1),
    make('day', 0, 24),
    make('bruise', 0, 336),
    make('late', 200, null),
    make('hard', 0, 336, ['fat-dissolving']),
  ];

  test('gives what holds in a part of the time; what ends where it begins is over', () => {
    expect(ids(selectCourse(course, { span: 'hours' }))).toEqual(['dome', 'day', 'bruise']);
    expect(ids(selectCourse(course, { span: 'days' }))).toEqual(['bruise']);
    expect(ids(selectCourse(course, { span: 'weeks' }))).toEqual(['bruise', 'late']);
  });

  test('keeps what only follows some sessions apart', () => {
    expect(ids(selectCourse(course, {}))).toEqual(['dome', 'day', 'bruise', 'late']);
    expect(ids(selectCourse(course, { onlyAfter: 'fat-dissolving' }))).toEqual(['hard']);
  });
});

describe('selectTasks', () => {
  const make = (kind: string, atHours: number) => ({
    id: `${kind}${atHours}`,
    data: taskSchema.parse({
      title: 'A list',
      text: 'Bring it on the day.',
      kind,
      atHours,
      editorial: true,
    }),
  });
  const tasks = [make('do', -336), make('bring', 0), make('do', 24)];

  test('gives those of a kind and of a time; the session itself belongs to the time before', () => {
    expect(ids(selectTasks(tasks, {}))).toEqual(['do-336', 'bring0', 'do24']);
    expect(ids(selectTasks(tasks, { kinds: ['do'] }))).toEqual(['do-336', 'do24']);
    expect(ids(selectTasks(tasks, { phase: 'before' }))).toEqual(['do-336', 'bring0']);
    expect(ids(selectTasks(tasks, { kinds: ['do'], phase: 'after' }))).toEqual(['do24']);
  });
});

describe('selectQuestions', () => {
  test('gives those on a topic, or all', () => {
    const questions = (['product', 'risks'] as const).map((topic) => ({
      id: topic,
      data: questionSchema.parse({
        question: 'What is it?',
        why: 'A name is an answer.',
        topic,
        order: 1,
        editorial: true,
      }),
    }));
    expect(ids(selectQuestions(questions, { topics: ['risks'] }))).toEqual(['risks']);
    expect(ids(selectQuestions(questions, {}))).toEqual(['product', 'risks']);
  });
});
