import { describe, expect, test } from 'vitest';
import { sortCourse, sortQuestions, sortSigns, sortTasks } from '../../../src/care/care-order.ts';
import { courseSchema } from '../../../src/schemas/course.ts';
import { questionSchema } from '../../../src/schemas/questions.ts';
import { signSchema } from '../../../src/schemas/signs.ts';
import { taskSchema } from '../../../src/schemas/tasks.ts';

const sign = (title: string, urgency: string, order: number) => ({
  id: title,
  data: signSchema.parse({
    title,
    urgency,
    order,
    signs: [{ text: 'A sign', senses: ['pain'] }],
    after: { fromHours: 0, toHours: null },
    helper: 'doctor',
    steps: ['See a doctor.'],
    editorial: true,
  }),
});
const expectation = (title: string, fromHours: number, toHours: number | null) => ({
  id: title,
  data: courseSchema.parse({
    title,
    text: 'It goes away.',
    verdict: 'normal',
    senses: ['pain'],
    after: { fromHours, toHours },
    sources: ['btp'],
  }),
});
const task = (title: string, atHours: number) => ({
  id: title,
  data: taskSchema.parse({ title, text: 'Do it soon.', kind: 'do', atHours, editorial: true }),
});
const question = (why: string, topic: string, order: number) => ({
  id: why,
  data: questionSchema.parse({ question: 'Which one?', why, topic, order, editorial: true }),
});
const ids = (items: readonly { id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('sorting of care records', () => {
  test('puts the most urgent signs first, each urgency in its order', () => {
    const signs = [
      sign('late lump', 'soon', 1),
      sign('hives', 'same-day', 2),
      sign('clot', 'emergency', 2),
      sign('allergy', 'emergency', 1),
    ];
    expect(ids(sortSigns(signs))).toEqual(['allergy', 'clot', 'hives', 'late lump']);
  });

  test('puts what begins first before the rest, and what never ends last', () => {
    const course = [
      expectation('scar', 0, null),
      expectation('bruise', 0, 336),
      expectation('itch', 0, 24),
    ];
    expect(ids(sortCourse([...course, expectation('late', 24, 48)]))).toEqual([
      'itch',
      'bruise',
      'scar',
      'late',
    ]);
  });

  test('puts tasks in the order of time', () => {
    expect(ids(sortTasks([task('after', 2), task('booking', -700), task('day', 0)]))).toEqual([
      'booking',
      'day',
      'after',
    ]);
  });

  test('puts questions in the order in which they are asked', () => {
    const questions = [
      question('About your health.', 'you', 1),
      question('About the licence.', 'product', 2),
      question('About the name.', 'product', 1),
      question('About the training.', 'practitioner', 1),
    ];
    expect(ids(sortQuestions(questions))).toEqual([
      'About the training.',
      'About the name.',
      'About the licence.',
      'About your health.',
    ]);
  });
});
