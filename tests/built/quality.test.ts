import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/commands/run-step.ts';
import { getTested } from '../../src/quality/count-points.ts';
import { qualitySchema } from '../../src/schemas/quality.ts';
import { readBuiltPages } from './built-pages.ts';
import {
  countWords,
  findSection,
  getElements,
  getLead,
  getMain,
  getPlainPart,
  getSections,
  getSentences,
  getSourceLines,
  getText,
  isEntryPath,
} from './page-parts.ts';

const NOT_PRINTED = 'not printed yet';
/** A year, or the word for none. */
const YEAR = /\b(?:1[89]|20)\d\d\b|\bn\.d\./;
const NO_TREATMENT = /no treatment|no injection|alone|wait and see|do nothing/i;
const UNKNOWN =
  /not known|do not know|nobody|no one|not clear|unclear|no human study|not agree|no sure/i;
/** A form of "to be" before what looks like a participle. A rough count, not grammar. */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being) (?:\w+ )?(?:\w{2,}ed|done|given|made|known|shown|seen|found|taken|put|left|held|read|sold|told|kept|meant|broken|chosen|written)\b/;

const MOST_WORDS_IN_PARAGRAPH = 80;
const MOST_WORDS_IN_SENTENCE = 20;
const MOST_WORDS_IN_COLUMN_HEADING = 8;
const LARGEST_SHARE_OF_PASSIVE = 0.2;
const LARGEST_SHARE_NOT_PRINTED = 0.1;

const pages = readBuiltPages();
const entries = pages.filter(({ path }) => isEntryPath(path) && !path.startsWith('/fr/'));
const inSection = (section: string) =>
  entries.filter(({ path }) => path.startsWith(`/${section}/`));
const uses = inSection('indications');
const compounds = inSection('compounds');
const techniques = inSection('techniques');
const harms = inSection('safety');
const treatments = [...uses, ...compounds];

const countPoints = (html: string): number => getElements(html, 'li').length;

/** @returns Paths of pages that fall short; a test expects none. */
const without = (
  checked: typeof entries,
  isMet: (html: string, path: string) => boolean,
): readonly string[] =>
  checked.filter(({ html, path }) => !isMet(html, path)).map(({ path }) => path);

const averageWords = (html: string): number => {
  const sentences = getSentences(getPlainPart(html));
  return sentences.reduce((sum, one) => sum + countWords(one), 0) / Math.max(1, sentences.length);
};

/** Criterion → what every build must hold, and the pages that do not. */
const TESTS: Readonly<Record<string, readonly [says: string, find: () => readonly string[]]>> = {
  DI1: [
    'every entry page opens with a sentence on what it tells',
    () => without(entries, (html) => getLead(html).length > 40),
  ],
  DI4: [
    'every entry page lists two printed works and more',
    () =>
      without(
        entries,
        (html) => getSourceLines(html).filter((line) => !line.includes(NOT_PRINTED)).length >= 2,
      ),
  ],
  DI5: [
    'every printed work has a year or says that it has none',
    () =>
      without(entries, (html) =>
        getSourceLines(html).every((line) => line.includes(NOT_PRINTED) || YEAR.test(line)),
      ),
  ],
  DI7: [
    'every entry page leads to the warning signs and to two addresses elsewhere',
    () =>
      without(
        entries,
        (html, path) =>
          (path === '/care/warning-signs/' || html.includes('/care/warning-signs/"')) &&
          (getMain(html).match(/href="https?:\/\//g) ?? []).length >= 2,
      ),
  ],
  DI8: [
    'every page of a use or a substance says how sure it is',
    () =>
      without(treatments, (html) =>
        /certainty|no human study found/i.test(getText(findSection(html, /^Does it work\?$/))),
      ),
  ],
  DI9: [
    'every page of a substance or a technique says how it is meant to act or to reach its layer',
    () => [
      ...without(compounds, (html) => findSection(html, /^What it is said to do$/) !== ''),
      ...without(techniques, (html) => findSection(html, /^Taught depth and real depth$/) !== ''),
    ],
  ],
  DI10: [
    'every page of a use or a substance answers whether it works',
    () =>
      without(
        treatments,
        (html) => countWords(getText(findSection(html, /^Does it work\?$/))) >= 20,
      ),
  ],
  DI11: [
    'every page of a use, a substance or a technique has its part on harms',
    () =>
      without(
        [...treatments, ...techniques],
        (html) => countWords(getText(findSection(html, /^(?:Risks|Possible harms)/))) >= 20,
      ),
  ],
  DI12: [
    'every page of a use names no treatment as a choice',
    () =>
      without(uses, (html) =>
        NO_TREATMENT.test(getText(findSection(html, /^Other choices, and no treatment$/))),
      ),
  ],
  DI14: [
    'every page of a use names two other choices and more',
    () =>
      without(
        uses,
        (html) => countPoints(findSection(html, /^Other choices, and no treatment$/)) >= 2,
      ),
  ],
  PU3: [
    `the sentences of every plain part have ${MOST_WORDS_IN_SENTENCE} words at most on average`,
    () => without(entries, (html) => averageWords(html) <= MOST_WORDS_IN_SENTENCE),
  ],
  PU5: [
    'few sentences of the plain parts look passive',
    () => {
      const sentences = entries.flatMap(({ html }) => getSentences(getPlainPart(html)));
      const share = sentences.filter((one) => PASSIVE.test(one)).length / sentences.length;
      return share <= LARGEST_SHARE_OF_PASSIVE ? [] : [`${Math.round(share * 100)} percent`];
    },
  ],
  PU8: [
    `no paragraph of a plain part has more than ${MOST_WORDS_IN_PARAGRAPH} words`,
    () =>
      without(entries, (html) =>
        getElements(getPlainPart(html), 'p').every(
          (one) => countWords(getText(one)) <= MOST_WORDS_IN_PARAGRAPH,
        ),
      ),
  ],
  PU11: [
    'every entry page has a summary: a sentence and a box',
    () =>
      without(entries, (html) => getLead(html) !== '' && findSection(html, /^At a glance$/) !== ''),
  ],
  PU19: [
    `every table has headings, of ${MOST_WORDS_IN_COLUMN_HEADING} words at most for a column`,
    () =>
      without(entries, (html) =>
        getElements(getMain(html), 'table').every((table) => {
          const columns = getElements(getElements(table, 'thead')[0] ?? '', 'th').map(getText);
          const isShort = (one: string) => countWords(one) <= MOST_WORDS_IN_COLUMN_HEADING;
          return columns.length > 0 && columns.every(isShort);
        }),
      ),
  ],
  PA20: [
    'every page of a harm says what to do, every page of a use or a substance what to ask',
    () => [
      ...without(harms, (html) => countWords(getText(findSection(html, /^What to do$/))) >= 10),
      ...without(treatments, (html) => countPoints(findSection(html, /^Questions to ask/)) >= 2),
    ],
  ],
  PA21: [
    'every plain part but the one that tells history speaks to "you"',
    () =>
      without(
        entries.filter(({ path }) => path !== '/learn/history/'),
        (html) => /\byou(?:r|rs)?\b/i.test(getText(getPlainPart(html))),
      ),
  ],
  PA22: [
    'first aid stands as numbered steps',
    () =>
      without(
        pages.filter(({ path }) =>
          ['/care/warning-signs/', '/safety/allergic-reaction/'].includes(path),
        ),
        (html) => getElements(getPlainPart(html), 'ol').some((steps) => countPoints(steps) >= 3),
      ),
  ],
  JA2: [
    'every mark leads to a line of the list, and nine in ten lines are printed',
    () => {
      const lines = entries.flatMap(({ html }) => getSourceLines(html));
      const missing = lines.filter((line) => line.includes(NOT_PRINTED)).length / lines.length;
      return [
        ...without(entries, (html) => {
          const marks = [...getMain(html).matchAll(/href="#(ref-[^"]+)"/g)].map(([, id]) => id);
          return marks.length > 0 && marks.every((id) => html.includes(`id="${id}"`));
        }),
        ...(missing > LARGEST_SHARE_NOT_PRINTED ? [`${Math.round(missing * 100)} percent`] : []),
      ];
    },
  ],
  JA4: [
    'every entry page shows the day of its last check, the next one and what changed',
    () =>
      without(entries, (html) => {
        const about = findSection(html, /^About this page$/);
        const days = about.match(/<time datetime="\d{4}-\d{2}-\d{2}"/g) ?? [];
        return days.length >= 3;
      }),
  ],
  CI2: [
    'the message stands before the first heading of every entry page',
    () =>
      without(entries, (html) => {
        const beforeHeadings = getMain(html).split(/<h2[\s>]/)[0] ?? '';
        return beforeHeadings.includes('<p class="lead');
      }),
  ],
  CI3: [
    'the message of every entry page is set apart as its lead, once',
    () => without(entries, (html) => (getMain(html).match(/<p class="lead/g) ?? []).length === 1),
  ],
  CI5: [
    'every page of a use, a substance or a harm calls for an action',
    () =>
      without([...treatments, ...harms], (html) =>
        getSections(html).some(({ heading }) =>
          /^(?:Ask first|Questions to ask|What to do)/.test(heading),
        ),
      ),
  ],
  CI10: [
    '"At a glance" is the first heading of every entry page',
    () => without(entries, (html) => getSections(html)[0]?.heading === 'At a glance'),
  ],
  CI11: [
    'every page of a use or a substance says what is not known',
    () => without(treatments, (html) => UNKNOWN.test(getText(getPlainPart(html)))),
  ],
  CI14: [
    'the warning signs tell when to get help, with numbers to call, and every page leads there',
    () => [
      ...without(
        pages.filter(({ path }) => path === '/care/warning-signs/'),
        (html) =>
          ['Emergency', 'Today', 'Soon', 'Numbers to call'].every((start) =>
            getSections(html).some(({ heading }) => heading.startsWith(start)),
          ) && /\b112\b/.test(getText(html)),
      ),
      ...without(entries, (html) => html.includes('/care/warning-signs/"')),
    ],
  ],
};

const instruments = globSync('content/quality/en/*.yml', { cwd: ROOT }).map((file) =>
  qualitySchema.parse(parse(readFileSync(join(ROOT, file), 'utf8'))),
);

describe('quality', () => {
  test('has a test for each criterion that its page calls tested, and for no other', () => {
    const called = instruments.flatMap((one) => getTested(one).map(({ id }) => id));
    expect(Object.keys(TESTS).sort()).toEqual(called.sort());
  });

  test('looks at entry pages of every kind', () => {
    for (const kind of [uses, compounds, techniques, harms]) {
      expect(kind.length).toBeGreaterThan(5);
    }
  });

  test.each(Object.entries(TESTS).map(([id, [says, find]]) => [id, says, find] as const))(
    '%s: %s',
    (_id, _says, find) => {
      expect(find()).toEqual([]);
    },
  );
});
