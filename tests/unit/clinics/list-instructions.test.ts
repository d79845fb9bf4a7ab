import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listInstructions } from '../../../src/clinics/list-instructions.ts';
import { ruleSchema } from '../../../src/schemas/rules.ts';
import { questionSchema } from '../../../src/schemas/questions.ts';

const read = (path: string): unknown =>
  parse(readFileSync(new URL(`../../../content/care/en/${path}`, import.meta.url), 'utf8'));

const NOTHING = { rules: [], signs: [], course: [], tasks: [], questions: [] };

test('lists the rules of a kind by what they are about, with their places', () => {
  const rules = ['ibuprofen', 'ginkgo'].map((id) => ({
    id,
    data: ruleSchema.parse(read(`rules/${id}.yml`)),
  }));
  const found = listInstructions({ ...NOTHING, rules }, 'avoid');
  expect(found.map(({ anchor, path }) => [anchor, path])).toEqual([
    ['avoid-ginkgo', '/care/before-your-session/#avoid-ginkgo'],
    ['avoid-ibuprofen', '/care/before-your-session/#avoid-ibuprofen'],
  ]);
  expect(listInstructions({ ...NOTHING, rules }, 'allowed')).toEqual([]);
});

test('lists questions by their words', () => {
  const data = questionSchema.parse({
    question: 'Who will inject me?',
    why: 'So that you know who is responsible.',
    topic: 'practitioner',
    order: 1,
    editorial: true,
  });
  const questions = [{ id: 'who', data }];
  expect(listInstructions({ ...NOTHING, questions }, 'questions')).toEqual([
    {
      anchor: 'ask-clinic-who',
      path: '/learn/choosing-a-practitioner/#ask-clinic-who',
      title: 'Who will inject me?',
    },
  ]);
});
