import { describe, expect, test } from 'vitest';
import { ALL_EMERGENCIES, buildPath, START } from '../../../src/decision/build-path.ts';
import {
  type Card,
  CARD_VERDICTS,
  type ExpectationEntry,
  getChoices,
  type SignEntry,
} from '../../../src/decision/path.ts';
import { MOST_FIRST } from '../../../src/decision/choose-first.ts';
import { joinAlike } from '../../../src/decision/join-alike.ts';
import { FIRST_DAYS_HOURS, getExpectedSpan } from '../../../src/decision/spans.ts';
import { walk, type Way } from '../../../src/decision/walk.ts';
import { FIXTURE_COURSE, FIXTURE_SIGNS, readCourse, readSigns } from './entries.ts';

const MOST_TAPS = 5;
const SOURCES: readonly [string, readonly SignEntry[], readonly ExpectationEntry[]][] = [
  ['fixtures', FIXTURE_SIGNS, FIXTURE_COURSE],
  ['the content of the site', readSigns(), readCourse()],
];

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const rank = ({ verdict }: Card): number => CARD_VERDICTS.indexOf(verdict);
const isSaid = ({ choices }: Way, text: string): boolean =>
  choices.some(({ label }) => 'text' in label && fold(label.text) === fold(text));
const tell = ({ choices, card }: Way): string =>
  [...choices.map(({ to }) => to), card.verdict].join(' → ');

describe.each(SOURCES)('the path over %s', (_name, signs, course) => {
  const path = buildPath(signs, course);
  const ways = walk(path);
  const texts = signs.flatMap(({ id, data }) =>
    data.signs.map(({ text, senses }) => ({ id, text, senses, data })),
  );
  const waysBy = (text: string): readonly Way[] => ways.filter((way) => isSaid(way, text));

  test('ends every way in one answer, after five taps at most', () => {
    expect(ways.length).toBeGreaterThan(texts.length);
    expect(ways.filter(({ choices }) => choices.length > MOST_TAPS).map(tell)).toEqual([]);
    const answers = new Set(path.cards.map(({ id }) => id));
    for (const { choices } of ways) {
      expect(choices.filter(({ to }) => answers.has(to))).toHaveLength(1);
    }
  });

  test('has ids that are told apart and fit into an address', () => {
    const ids = [...path.questions, ...path.cards].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('reaches every question and every answer', () => {
    const reached = new Set(ways.flatMap(({ choices }) => choices.map(({ to }) => to)));
    const missed = [...path.questions.slice(1), ...path.cards].filter(({ id }) => !reached.has(id));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test.each(texts.filter(({ data }) => data.urgency === 'emergency'))(
    'leads from "$text" to an emergency only, in two taps: by each sense, and from the whole list',
    ({ id, text, senses }) => {
      const found = waysBy(text);
      expect(found.filter(({ card }) => card.verdict !== 'emergency').map(tell)).toEqual([]);
      expect(found.filter(({ choices }) => choices.length > 2).map(tell)).toEqual([]);
      for (const question of [ALL_EMERGENCIES, ...senses.map((sense) => `in-${sense}`)]) {
        const own = found.filter(({ choices: [first] }) => first?.to === question);
        expect([question, own.length]).toEqual([question, 1]);
        for (const { card } of own) {
          expect(card.kind === 'signs' ? card.signs.map((sign) => sign.id) : []).toContain(id);
        }
      }
    },
  );

  test.each(texts.filter(({ data }) => data.urgency !== 'emergency'))(
    'leads from "$text" to $id, whatever comes before',
    ({ id, text, data }) => {
      const found = waysBy(text);
      const least = CARD_VERDICTS.indexOf(data.urgency);
      expect(found.filter(({ card }) => rank(card) > least).map(tell)).toEqual([]);
      const own = found.filter(
        ({ card }) => card.kind === 'signs' && card.signs.some((sign) => sign.id === id),
      );
      expect(own.length).toBeGreaterThan(0);
    },
  );

  test.each(texts)('offers "$text" for each sense in which somebody looks', ({ text, senses }) => {
    for (const sense of senses) {
      const question = path.questions.find((candidate) => candidate.sense === sense);
      const labels = question === undefined ? [] : getChoices(question).map(({ label }) => label);
      const said = labels.flatMap((label) => ('text' in label ? [fold(label.text)] : []));
      expect(said).toContain(fold(text));
    }
  });

  test.each(course)('leads to what is expected of $id, and never calls it so later', (entry) => {
    const found = waysBy(entry.data.title);
    const own = found.filter(
      ({ card }) => card.kind === 'expectation' && card.expectation.id === entry.id,
    );
    expect(own.length).toBeGreaterThan(0);
    for (const way of found) {
      const span = way.choices.flatMap(({ label }) =>
        label.kind === 'span' ? [label.span] : [],
      )[0];
      const isLate = span !== undefined && span.fromHours >= (entry.data.after.toHours ?? Infinity);
      if (isLate) expect(rank(way.card)).toBeLessThanOrEqual(CARD_VERDICTS.indexOf('soon'));
    }
  });

  test('stands more urgent signs above milder ones in every question', () => {
    for (const question of path.questions.filter(({ asks }) => asks === 'sign')) {
      const ranks = getChoices(question).flatMap(({ verdict }) =>
        verdict === undefined ? [] : [CARD_VERDICTS.indexOf(verdict)],
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  test('begins with where it is, and tells a few plain emergencies before that', () => {
    const [start] = path.questions;
    expect([start?.id, start?.asks]).toEqual([START, 'sense']);
    expect(path.first.length).toBeGreaterThan(0);
    expect(path.first.length).toBeLessThanOrEqual(MOST_FIRST);
    for (const { to, verdict } of path.first) {
      const card = path.cards.find(({ id }) => id === to);
      expect([to, verdict, card?.verdict]).toEqual([to, 'emergency', 'emergency']);
    }
  });

  test('sets emergencies of a sense apart, above all else', () => {
    for (const { id, asks, groups } of path.questions) {
      if (asks !== 'sign') continue;
      const urgent = groups.filter(({ choices }) =>
        choices.some(({ verdict }) => verdict === 'emergency'),
      );
      expect([id, urgent]).toEqual([id, groups.filter(({ heading }) => heading === 'emergency')]);
      expect(urgent.every((group) => group === groups[0])).toBe(true);
    }
  });

  test('draws alike choices as one without losing a word', () => {
    for (const { id, groups } of path.questions) {
      for (const { choices } of groups) {
        const drawn = joinAlike(choices);
        const words = drawn.flatMap(({ to, label }) =>
          'text' in label
            ? fold(label.text)
                .split(' ')
                .map((word) => `${to} ${word}`)
            : [],
        );
        for (const { to, label } of choices) {
          const said = 'text' in label ? fold(label.text).split(' ') : [];
          const lost = said.filter((word) => !words.includes(`${to} ${word}`));
          expect([id, to, ...lost]).toEqual([id, to]);
        }
      }
    }
  });

  test('asks for all emergencies who has something else, before a call today is enough', () => {
    const screen = path.questions.find(({ id }) => id === ALL_EMERGENCIES);
    const asked = (screen === undefined ? [] : getChoices(screen)).flatMap(({ label }) =>
      'text' in label ? [fold(label.text)] : [],
    );
    const all = texts
      .filter(({ data }) => data.urgency === 'emergency')
      .map(({ text }) => fold(text));
    expect([...new Set(asked)].sort()).toEqual([...new Set(all)].sort());
    const [start] = path.questions;
    const other = start === undefined ? undefined : getChoices(start).at(-1);
    expect(other).toEqual({ to: ALL_EMERGENCIES, label: { kind: 'answer', answer: 'other' } });
    const none = (screen === undefined ? [] : getChoices(screen)).find(
      ({ label }) => label.kind === 'answer' && label.answer === 'none',
    );
    expect(path.cards.find(({ id }) => id === none?.to)?.verdict).toBe('same-day');
  });

  test('takes doubt in every question, and ends it today or as an emergency', () => {
    const [start, ...others] = path.questions;
    expect(start === undefined ? [] : getChoices(start).map(({ label }) => label)).toContainEqual({
      kind: 'answer',
      answer: 'other',
    });
    for (const question of others) {
      const doubts = getChoices(question).filter(
        ({ label }) =>
          label.kind === 'answer' && (label.answer === 'not-sure' || label.answer === 'unknown'),
      );
      expect([question.id, doubts.length]).toEqual([question.id, 1]);
      for (const { to } of doubts) {
        const card = path.cards.find(({ id }) => id === to);
        expect(['emergency', 'same-day']).toContain(card?.verdict);
      }
    }
  });

  test('calls no lump normal after the first days', () => {
    for (const card of path.cards) {
      if (card.kind !== 'expectation' || card.verdict !== 'normal') continue;
      if (!card.expectation.data.senses.includes('lump-or-sore')) continue;
      expect(card.span.toHours).not.toBeNull();
      expect(card.span.toHours).toBeLessThanOrEqual(FIRST_DAYS_HOURS);
    }
  });

  test('names only more urgent signs to come back for, and all lead to an answer', () => {
    const known = new Map(
      [...path.questions, ...path.cards].map((part) => [part.id, part] as const),
    );
    for (const card of path.cards) {
      for (const { to, verdict } of card.worse) {
        expect(known.has(to)).toBe(true);
        expect(verdict === undefined ? 9 : CARD_VERDICTS.indexOf(verdict)).toBeLessThan(rank(card));
      }
    }
  });
});

describe('the path over the content of the site', () => {
  const path = buildPath(readSigns(), readCourse());
  const ways = walk(path);
  const endOf = (...taps: string[]): string | undefined =>
    ways.find(({ choices }) => taps.every((tap, index) => choices[index]?.to === tap))?.card.id;

  test.each([
    ['emergency', 'severe-allergy'],
    ['emergency', 'blocked-vessel'],
    ['emergency', 'sight-or-stroke'],
    ['emergency', 'anaesthetic-poisoning'],
    ['emergency', 'methaemoglobinaemia'],
    ['emergency', 'heart-signs-minoxidil'],
    ['emergency', 'caffeine-poisoning'],
    ['emergency', 'clot'],
    ['emergency', 'fast-spreading-infection'],
    ['emergency', 'sepsis'],
    ['emergency', 'bleeding'],
    ['emergency', 'belly-after-fat-dissolving'],
    ['emergency', 'faint-not-simple'],
    ['emergency', 'breathing-after-under-chin'],
    ['same-day', 'unsterile-needle'],
    ['same-day', 'liver-or-kidney'],
    ['same-day', 'infection'],
    ['same-day', 'under-chin-nerve-or-swallowing'],
    ['same-day', 'swelling-after-minoxidil'],
    ['same-day', 'colour-sight-tranexamic'],
    ['same-day', 'hives'],
    ['same-day', 'cold-sore-eye'],
  ])('has an answer "%s" for %s', (verdict, id) => {
    const found = path.cards.filter(
      (card) => card.kind === 'signs' && card.signs.some((sign) => sign.id === id),
    );
    expect([...new Set(found.map((card) => card.verdict))]).toEqual([verdict]);
  });

  test('names plain emergencies first: what can follow any session, one for each place', () => {
    expect(path.first.map(({ to }) => to)).toEqual([
      'answer-sign-severe-allergy',
      'answer-sign-blocked-vessel',
      'answer-sign-sight-or-stroke',
      'answer-sign-anaesthetic-poisoning',
      'answer-sign-clot',
      'answer-sign-sepsis',
      'answer-sign-bleeding',
      'answer-sign-faint-not-simple',
    ]);
  });

  test('shows a late lump the way to a culture, however it is told', () => {
    for (const text of [
      'Any lump, even one that does not hurt',
      'A lump that has not gone after 2 to 3 weeks',
    ]) {
      const found = ways.filter((way) => isSaid(way, text));
      expect(new Set(found.map(({ card }) => card.id))).toEqual(new Set(['answer-sign-late-lump']));
    }
  });

  test('keeps to the times that the pages of the site tell', () => {
    for (const entry of readCourse()) {
      expect([entry.id, getExpectedSpan(entry)]).toEqual([entry.id, entry.data.after]);
    }
  });

  test('sends what stays longer than expected to the sign that it becomes', () => {
    const later = (sense: string, id: string): string | undefined => {
      const question = path.questions.find((candidate) => candidate.id === `when-${id}`);
      const last = (question === undefined ? [] : getChoices(question)).at(-2)?.to ?? 'nowhere';
      return endOf(`in-${sense}`, `when-${id}`, last);
    };
    expect(later('bruise-or-bleeding', 'bruise')).toBe('answer-sign-bruise-stays');
    expect(later('lump-or-sore', 'small-bumps')).toBe('answer-sign-late-lump');
    expect(later('nerves-and-head', 'fat-dissolving-numbness')).toBe('answer-sign-numbness-stays');
    expect(later('swelling', 'slight-swelling')).toBe('answer-not-expected');
  });
});

describe('buildPath', () => {
  const path = buildPath(FIXTURE_SIGNS, FIXTURE_COURSE);
  const find = (id: string) => path.questions.find((question) => question.id === id);

  test('joins signs that share their words in one answer', () => {
    const joint = path.cards.find(({ id }) => id === 'answer-sign-allergy-or-clot');
    expect(joint?.verdict).toBe('emergency');
  });

  test('asks what was injected where the answer hangs on it, and takes doubt as a yes', () => {
    const question = find('had-sign-liver');
    expect(question?.facts).toEqual(['fat-dissolving']);
    expect(question === undefined ? [] : getChoices(question).map(({ to }) => to)).toEqual([
      'answer-sign-liver',
      'answer-not-sure-liver',
      'answer-sign-liver',
    ]);
    expect(find('had-sign-hair')).toBeUndefined();
  });

  test('takes doubt as a no where a yes would make it milder', () => {
    const question = find('had-expect-numbness');
    expect(question === undefined ? [] : getChoices(question).map(({ to }) => to)).toEqual([
      'when-numbness',
      'answer-not-sure',
      'answer-not-sure',
    ]);
    expect(find('when-numbness')?.step).toBe(4);
  });

  test('asks for no time where nothing ends what is expected', () => {
    expect(find('when-tingling')).toBeUndefined();
    expect(path.cards.map(({ id }) => id)).toContain('answer-expect-tingling');
  });

  test('takes doubt between emergencies as an emergency', () => {
    const inChest = find('in-heart-and-chest');
    expect(inChest === undefined ? [] : getChoices(inChest).at(-1)?.to).toBe(
      'answer-not-sure-emergency',
    );
    const inPain = find('in-pain');
    expect(inPain === undefined ? [] : getChoices(inPain).at(-1)?.to).toBe('answer-not-sure');
  });

  test('leaves out senses without anything to choose', () => {
    expect(find('in-pregnancy')).toBeUndefined();
  });
});
