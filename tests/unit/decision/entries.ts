import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sortCourse, sortSigns } from '../../../src/care/care-order.ts';
import type { ExpectationEntry, SignEntry } from '../../../src/decision/path.ts';
import { courseSchema, type Expectation } from '../../../src/schemas/course.ts';
import type { Sense } from '../../../src/schemas/session-facts.ts';
import { type Sign, signSchema } from '../../../src/schemas/signs.ts';

/** Signs with what matters to a test; the rest is filled in. */
export const makeSign = (
  id: string,
  urgency: Sign['urgency'],
  signs: readonly [text: string, ...senses: Sense[]][],
  fields: Partial<Sign> = {},
): SignEntry => ({
  id,
  data: signSchema.parse({
    title: `About ${id}`,
    urgency,
    order: 1,
    signs: signs.map(([text, ...senses]) => ({ text, senses })),
    after: { fromHours: 0, toHours: null },
    helper: 'doctor',
    steps: ['See a doctor.'],
    editorial: true,
    ...fields,
  }),
});

/** Something to expect with what matters to a test; the rest is filled in. */
export const makeExpectation = (
  id: string,
  verdict: Expectation['verdict'],
  senses: readonly Sense[],
  toHours: number | null,
  fields: Partial<Expectation> = {},
): ExpectationEntry => ({
  id,
  data: courseSchema.parse({
    title: `Usual ${id}`,
    text: 'It comes and goes by itself.',
    verdict,
    senses,
    after: { fromHours: 0, toHours },
    sources: ['btp'],
    ...fields,
  }),
});

const CARE = new URL('../../../content/care/en/', import.meta.url);

const readAll = (folder: string): readonly { id: string; data: unknown }[] =>
  readdirSync(new URL(folder, CARE)).map((name) => ({
    id: name.replace('.yml', ''),
    data: parse(readFileSync(new URL(`${folder}/${name}`, CARE), 'utf8')) as unknown,
  }));

/** The signs of the site, in its order. */
export const readSigns = (): readonly SignEntry[] =>
  sortSigns(readAll('signs').map(({ id, data }) => ({ id, data: signSchema.parse(data) })));

/** What the site says is to be expected, in its order. */
export const readCourse = (): readonly ExpectationEntry[] =>
  sortCourse(readAll('course').map(({ id, data }) => ({ id, data: courseSchema.parse(data) })));

/** One of each kind that the path knows. */
export const FIXTURE_SIGNS: readonly SignEntry[] = [
  makeSign('allergy', 'emergency', [
    ['Swollen tongue', 'throat-and-mouth', 'swelling'],
    ['Chest pain', 'heart-and-chest', 'pain'],
  ]),
  makeSign('clot', 'emergency', [
    ['Chest pain!', 'heart-and-chest'],
    ['A sore calf', 'pain', 'swelling'],
  ]),
  makeSign('liver', 'same-day', [['Dark urine', 'belly-and-urine']], {
    onlyAfter: ['fat-dissolving'],
  }),
  makeSign('infection', 'same-day', [
    ['Pus', 'lump-or-sore', 'redness-and-heat'],
    ['Pain that grows', 'pain'],
  ]),
  makeSign('lump', 'soon', [['Any lump', 'lump-or-sore', 'swelling']]),
  makeSign('hair', 'soon', [['Bald patches', 'hair']], { onlyAfter: ['scalp'] }),
];

/** What to expect, of each kind that the path knows. */
export const FIXTURE_COURSE: readonly ExpectationEntry[] = [
  makeExpectation('swelling', 'normal', ['swelling'], 72),
  makeExpectation('bump', 'normal', ['lump-or-sore'], 500),
  makeExpectation('tingling', 'watch', ['nerves-and-head'], null),
  makeExpectation('numbness', 'watch', ['nerves-and-head'], 336, {
    title: 'Numb skin',
    onlyAfter: ['fat-dissolving'],
  }),
  makeExpectation('late-itch', 'normal', ['rash-and-itching'], 96, {
    after: { fromHours: 24, toHours: 96 },
  }),
];
