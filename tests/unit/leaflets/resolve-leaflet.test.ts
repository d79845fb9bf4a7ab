import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { resolveLeaflet, resolveParts } from '../../../src/leaflets/resolve-leaflet.ts';
import type { LeafletData } from '../../../src/leaflets/resolve-part.ts';
import { courseSchema } from '../../../src/schemas/course.ts';
import { leafletSchema } from '../../../src/schemas/leaflets.ts';
import { questionSchema } from '../../../src/schemas/questions.ts';
import { signSchema } from '../../../src/schemas/signs.ts';
import { taskSchema } from '../../../src/schemas/tasks.ts';
import { hours, makeRule } from '../care/rule.ts';

const t = getTranslator('en');

const sign = (fields: object) =>
  signSchema.parse({
    title: 'Severe allergy',
    urgency: 'emergency',
    order: 1,
    signs: [{ text: 'A wheeze', senses: ['breathing'] }],
    after: { fromHours: 0, toHours: null },
    helper: 'emergency-number',
    steps: ['Use the injector.', 'THEN call.'],
    editorial: true,
    ...fields,
  });

const DATA: LeafletData = {
  rules: [
    { id: 'warfarin', data: makeRule({ item: 'Warfarin' }) },
    {
      id: 'ibuprofen',
      data: makeRule({ rule: 'avoid', neverStopAlone: false, window: hours(-48, 0) }),
    },
    {
      id: 'aspirin',
      data: makeRule({ rule: 'avoid', neverStopAlone: false, window: hours(-168, 24) }),
    },
    {
      id: 'soya',
      data: makeRule({ rule: 'avoid', neverStopAlone: false, fatDissolvingOnly: true }),
    },
  ],
  signs: [
    { id: 'scalp', data: sign({ title: 'Bald', order: 2, onlyAfter: ['scalp'] }) },
    { id: 'allergy', data: sign({}) },
  ],
  course: [
    {
      id: 'bruise',
      data: courseSchema.parse({
        title: 'A bruise',
        text: 'It fades by itself.',
        verdict: 'normal',
        senses: ['bruise-or-bleeding'],
        after: { fromHours: 0, toHours: 336 },
        sources: ['btp'],
      }),
    },
  ],
  tasks: [
    {
      id: 'note',
      data: taskSchema.parse({
        title: 'Write it down',
        text: 'Keep the note.',
        kind: 'note',
        atHours: 0,
        editorial: true,
      }),
    },
  ],
  questions: [
    {
      id: 'who',
      data: questionSchema.parse({
        question: 'Who injects?',
        why: 'It matters who it is.',
        topic: 'practitioner',
        order: 1,
        editorial: true,
      }),
    },
  ],
};

const leaflet = (parts: readonly object[]) =>
  leafletSchema.parse({
    code: 'MESO-99',
    title: 'A test leaflet',
    summary: 'A leaflet that stands in tests alone and is as long as a summary has to be.',
    livePage: '/care/before-your-session/',
    parts,
    revisions: [
      {
        revision: '2026.1',
        date: '2026-11-22',
        expires: '2027-11-22',
        changes: [{ kind: 'meaning', what: 'First published.' }],
      },
    ],
  });

const draw = (...parts: readonly object[]) => resolveParts(leaflet(parts), DATA, t);
const idsOf = (...parts: readonly object[]) =>
  draw(...parts).map((blocks) =>
    blocks.flatMap((block) => {
      if (block.kind === 'instruction') return block.items.map(({ id }) => id);
      return 'id' in block ? block.id : block.kind;
    }),
  );

describe('resolveParts', () => {
  test('draws a rule with its words and window, what begins first first', () => {
    expect(draw({ draw: 'rules', rule: 'avoid', fatDissolvingOnly: false })[0]).toMatchObject([
      { kind: 'instruction', items: [{ id: 'aspirin' }], window: expect.stringMatching(/^for 7/) },
      { kind: 'instruction', items: [{ id: 'ibuprofen' }], label: 'Avoid' },
    ]);
  });

  test('says what several rules say in the same words once, where the first one stands', () => {
    const rule = (item: string, fields = {}) =>
      makeRule({ item, rule: 'avoid', neverStopAlone: false, window: hours(-48, 0), ...fields });
    const rules = [
      { id: 'a', data: rule('Ginger') },
      { id: 'b', data: rule('Garlic', { instruction: 'Other words.' }) },
      { id: 'c', data: rule('Ginkgo') },
      { id: 'd', data: rule('Ginseng', { window: hours(-24, 0) }) },
    ];
    const [blocks] = resolveParts(leaflet([{ draw: 'rules' }]), { ...DATA, rules }, t);
    expect(blocks?.map((block) => (block.kind === 'instruction' ? block.items : []))).toEqual([
      [
        { id: 'a', item: 'Ginger' },
        { id: 'c', item: 'Ginkgo' },
      ],
      [{ id: 'b', item: 'Garlic' }],
      [{ id: 'd', item: 'Ginseng' }],
    ]);
  });

  test('leaves out what the heading says, and a window that is always open', () => {
    const says = (headingSays?: string) =>
      draw({ draw: 'rules', rule: 'avoid', fatDissolvingOnly: false, headingSays })[0]?.map(
        (block) => [Object.hasOwn(block, 'label'), Object.hasOwn(block, 'window')],
      );
    expect(says()).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(says('rule')?.[0]).toEqual([false, true]);
    expect(says('rule-and-window')?.[0]).toEqual([false, false]);
    const always = draw({ draw: 'rules', rule: 'ask-first' })[0]?.[0];
    expect(always).toMatchObject({ label: 'Ask first', items: [{ id: 'warfarin' }] });
    expect(always).not.toHaveProperty('window');
  });

  test('tells a record once, where it comes first', () => {
    const before = { draw: 'rules', phase: 'before', rule: 'avoid' };
    const after = { draw: 'rules', phase: 'after', rule: 'avoid' };
    expect(idsOf(before, after)).toEqual([['aspirin', 'ibuprofen'], []]);
    expect(idsOf(after, before)).toEqual([['aspirin'], ['ibuprofen']]);
  });

  test('draws the ask-first box from the medicines that nobody stops alone', () => {
    expect(draw({ draw: 'ask-first' })[0]).toMatchObject([{ items: ['Warfarin'] }]);
  });

  test('chooses signs by what was injected', () => {
    const signs = { draw: 'signs', urgency: 'emergency' };
    expect(idsOf(signs)).toEqual([['allergy', 'scalp']]);
    expect(idsOf({ ...signs, onlyAfter: 'scalp' })).toEqual([['scalp']]);
    expect(idsOf({ ...signs, onlyAfter: 'every-session' })).toEqual([['allergy']]);
    expect(idsOf({ ...signs, urgency: 'soon' })).toEqual([[]]);
  });

  test('keeps every step of a sign in its short form', () => {
    const signs = { draw: 'signs', urgency: 'emergency', onlyAfter: 'every-session' };
    const act = { label: 'What to do', text: 'Use the injector. THEN call.' };
    const short = { kind: 'short-sign', id: 'allergy', title: 'Severe allergy' };
    expect(draw({ ...signs, form: 'brief' })[0]).toEqual([{ ...short, signs: 'A wheeze.', act }]);
    expect(draw({ ...signs, form: 'acts' })[0]).toEqual([{ ...short, act }]);
    expect(draw({ ...signs, form: 'titles' })[0]).toEqual([
      { kind: 'list', items: ['Severe allergy'] },
    ]);
  });

  test('leaves out the usual step where it comes first, and only there', () => {
    const signs = { draw: 'signs', urgency: 'emergency', onlyAfter: 'every-session', form: 'acts' };
    expect(draw({ ...signs, usually: 'Use the injector.' })[0]).toMatchObject([
      { act: { label: 'Also', text: 'THEN call.' } },
    ]);
    expect(draw({ ...signs, usually: 'THEN call.' })[0]).toMatchObject([
      { act: { label: 'What to do', text: 'Use the injector. THEN call.' } },
    ]);
  });

  test('draws what to expect, tasks at the session in both phases, questions and fields', () => {
    const [course] = draw({ draw: 'course', onlyAfter: 'every-session' });
    expect(course).toMatchObject([{ id: 'bruise', window: 'for up to 14 days after' }]);
    for (const phase of ['before', 'after']) {
      expect(idsOf({ draw: 'tasks', kinds: ['note'], phase })).toEqual([['note']]);
    }
    expect(idsOf({ draw: 'questions', topics: ['practitioner'] })).toEqual([['who']]);
    expect(idsOf({ draw: 'questions', topics: ['you'] })).toEqual([[]]);
    expect(draw({ draw: 'fields', fields: [{ label: 'Name' }] })[0]).toEqual([
      { kind: 'field', label: 'Name', lines: 1 },
    ]);
  });
});

describe('resolveLeaflet', () => {
  const parts = [
    { draw: 'ask-first' },
    { draw: 'rules' },
    { draw: 'signs', urgency: 'emergency' },
    { draw: 'course' },
    { draw: 'tasks', kinds: ['note'] },
    { draw: 'questions' },
    { draw: 'emergency-numbers' },
  ];

  test('ends with who wrote it, that nobody reviewed it, and its last day', () => {
    const words = resolveLeaflet(leaflet(parts), DATA, t).blocks.slice(-2);
    expect(words).toEqual([
      { kind: 'heading', text: 'About this leaflet' },
      {
        kind: 'text',
        text: 'This leaflet does not replace the advice of your clinic or doctor. Do not stop a prescribed medicine because of it. Written by the editors of the Mesotherapy Atlas. No clinician has reviewed it yet. Do not use it after its last day, which stands beside its code: look for a newer one. That it is good for one year is a choice of the editors.',
      },
    ]);
  });

  test('says the same in whatever order the records come', () => {
    const expected = resolveLeaflet(leaflet(parts), DATA, t);
    const mixed = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(mixed(DATA.rules), mixed(DATA.signs), (rules, signs) => {
        expect(resolveLeaflet(leaflet(parts), { ...DATA, rules, signs }, t)).toEqual(expected);
      }),
    );
  });

  test('throws when it says nothing', () => {
    const empty = leaflet([{ draw: 'questions', topics: ['you'] }]);
    expect(() => resolveLeaflet(empty, DATA, t)).toThrow('Leaflet MESO-99 says nothing.');
  });
});
