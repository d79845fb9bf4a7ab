import type { PrintedLeaflet } from '../../../../src/leaflets/pdf/render-leaflet.ts';

/** Signs that mean something in Typst, HTML, JSON or PDF; on paper they are signs. */
export const HOSTILE =
  '#panic("x") $x^2$ \\ @ref <label> *bold* _it_ `raw` //comment /*c*/ {a} [b] (c) ~ -- ... "q" \'s\' %PDF &amp; 100% = + - 1.';

const many = (count: number, text: string): [string, ...string[]] => {
  const [first = text, ...rest] = Array.from({ length: count }, (_, at) => `${text} ${at + 1}`);
  return [first, ...rest];
};

/** A leaflet with every kind of block. Nothing in it is advice. */
export const printedLeaflet: PrintedLeaflet = {
  sha256: '0123456789abcdef'.repeat(4),
  url: 'https://atlas.example/leaflets/MESO-99/',
  evidenceUrl: 'https://atlas.example/care/before-your-session/',
  text: {
    code: 'MESO-99',
    revision: '2026.1',
    lang: 'en',
    date: '2026-11-22',
    expires: '2027-11-22',
    title: 'All kinds of blocks',
    summary: 'A leaflet that no clinic hands out, so that each part of a leaflet is drawn once.',
    livePage: '/care/before-your-session/',
    changes: [{ kind: 'meaning', what: 'First published.' }],
    blocks: [
      {
        kind: 'ask-first',
        heading: 'Ask first',
        text: 'Your prescriber decides on these. Keep on taking them until you have asked.',
        items: ['Blood thinners', 'Aspirin that a doctor prescribed', 'Diabetes medicines'],
      },
      { kind: 'heading', text: 'Before you go' },
      { kind: 'text', text: 'Read this some days before, not on the way.' },
      { kind: 'list', items: ['Bring the list of your medicines.', HOSTILE] },
      ...Array.from({ length: 8 }, (_, at) => ({
        kind: 'instruction' as const,
        rule: 'avoid' as const,
        label: 'Avoid',
        items: [
          { id: `sample-${at}`, item: `Sample ${at + 1} that you take by yourself` },
          { id: `other-${at}`, item: `Another ${at + 1}` },
        ],
        window: 'From 48 hours before to 24 hours after',
        text: 'This sentence stands for an instruction. A second one says what to do in its place, and it is long enough to fill more than one line.',
      })),
      {
        kind: 'instruction',
        rule: 'allowed',
        items: [{ id: 'shower', item: 'A shower' }],
        text: 'This one stands under a heading that says what it asks for.',
      },
      { kind: 'heading', text: 'To do' },
      { kind: 'task', id: 'pack', title: 'Pack your bag', text: 'With a drink and a snack.' },
      { kind: 'task', id: 'ride', title: 'Find a ride', text: 'You may feel weak at the knees.' },
      { kind: 'heading', text: 'What to expect' },
      {
        kind: 'expectation',
        id: 'bruise',
        verdict: 'normal',
        label: 'Normal',
        title: 'A bruise',
        window: 'for up to 14 days',
        text: 'It turns yellow and goes.',
      },
      {
        kind: 'expectation',
        id: 'lump',
        verdict: 'watch',
        label: 'Keep an eye on it',
        title: 'A small bump',
        window: 'for up to 2 days',
        text: 'Tell the clinic when it stays.',
      },
      { kind: 'heading', text: 'When to call' },
      {
        kind: 'sign',
        id: 'allergy',
        urgency: 'emergency',
        label: 'Emergency: get help now',
        title: 'Severe allergy',
        signs: ['Swelling of the throat or tongue', 'Trouble breathing'],
        note: 'With or without a rash.',
        steps: ['Call the emergency number.', 'Lie down.'],
      },
      {
        kind: 'sign',
        id: 'infection',
        urgency: 'same-day',
        label: 'Today: call your clinic',
        title: 'Infection',
        signs: many(4, 'Redness that spreads'),
        steps: ['Call your clinic today.'],
      },
      {
        kind: 'sign',
        id: 'patches',
        urgency: 'soon',
        label: 'Soon: see a doctor',
        title: 'Bald patches',
        signs: ['Bald patches'],
        steps: ['See a doctor.'],
      },
      {
        kind: 'short-sign',
        id: 'hives',
        title: 'Hives',
        signs: 'They itch. They move.',
        act: { label: 'What to do', text: 'Call your clinic today.' },
      },
      { kind: 'short-sign', id: 'bruise-stays', title: 'A bruise that stays' },
      { kind: 'list', items: many(7, 'A sign') },
      {
        kind: 'numbers',
        rows: [
          { place: 'United Kingdom', numbers: '999 or 112' },
          { place: 'European Union', numbers: '112' },
        ],
        elsewhere: 'Elsewhere: the number that your clinic gave you.',
      },
      { kind: 'heading', text: 'Questions to ask' },
      { kind: 'question', id: 'what', question: 'What is in it?', why: 'You may be allergic.' },
      { kind: 'question', id: 'who', question: 'Who gives it?', why: 'Not everybody may.' },
      { kind: 'field', label: 'Name of the product', lines: 1 },
      { kind: 'field', label: 'Telephone out of hours', lines: 1 },
      { kind: 'field', label: 'Reactions', lines: 4 },
    ],
  },
};
