import { getExpectationCardId, getSignCardId, NOT_EXPECTED, NOT_SURE } from './build-cards.ts';
import { answer, group, isNamed } from './choices.ts';
import type { Choice, ExpectationEntry, Question, SignEntry } from './path.ts';
import { getAnswers, getExpectedSpan } from './spans.ts';

/** What it becomes when it lasts: a sign to see a doctor for soon, and where none is, a call today. */
function findOutlasted({ data }: ExpectationEntry, signs: readonly SignEntry[]): string {
  const [home] = data.senses;
  const sign = signs.find(
    ({ data: { urgency, onlyAfter, signs: texts } }) =>
      urgency === 'soon' &&
      onlyAfter.length === 0 &&
      texts.some(({ senses }) => senses[0] === home),
  );
  return sign === undefined ? NOT_EXPECTED : getSignCardId([sign]);
}

/** What was injected, where the words of the choice do not say it. */
function buildFactQuestion({ id, data }: ExpectationEntry, next: string): readonly Question[] {
  const { onlyAfter: facts, title: about } = data;
  if (isNamed(about, facts)) return [];
  return [
    {
      id: `had-expect-${id}`,
      asks: 'fact',
      step: 3,
      about,
      facts,
      // Not to know counts as a no: what is expected after some sessions is not so after others.
      groups: group([answer('yes', next), answer('no', NOT_SURE), answer('unknown', NOT_SURE)]),
    },
  ];
}

/** @returns What is asked after something to expect was chosen: what was injected, and how long ago. */
export function buildExpectationQuestions(
  expectation: ExpectationEntry,
  signs: readonly SignEntry[],
): readonly Question[] {
  const { id, data } = expectation;
  const card = getExpectationCardId(expectation);
  const answers = getAnswers(getExpectedSpan(expectation));
  const hasEnd = answers.length > 1;
  const next = hasEnd ? `when-${id}` : card;
  const facts = buildFactQuestion(expectation, next);
  if (!hasEnd) return facts;
  const spans = answers.map(({ span, isExpected }): Choice => {
    const otherwise = span.toHours === null ? findOutlasted(expectation, signs) : NOT_EXPECTED;
    return { to: isExpected ? card : otherwise, label: { kind: 'span', span } };
  });
  const groups = group([...spans, answer('unknown', NOT_SURE)]);
  const step = 3 + facts.length;
  return [...facts, { id: next, asks: 'span', step, about: data.title, groups }];
}

/** @returns The choice of something to expect. */
export function buildExpectationChoice(
  expectation: ExpectationEntry,
  signs: readonly SignEntry[],
): Choice {
  const [first] = buildExpectationQuestions(expectation, signs);
  const { title, verdict } = expectation.data;
  return {
    to: first?.id ?? getExpectationCardId(expectation),
    label: { kind: 'expectation', text: title },
    verdict,
  };
}
