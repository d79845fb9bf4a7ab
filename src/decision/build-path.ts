import { sortSigns } from '../care/care-order.ts';
import { SENSES, type Sense } from '../schemas/session-facts.ts';
import { buildExpectationCard, buildSignCards, DOUBT_CARDS, NOT_SURE } from './build-cards.ts';
import { answer, getNotSure, group } from './choices.ts';
import { chooseFirst } from './choose-first.ts';
import { buildExpectationChoice, buildExpectationQuestions } from './expectation-questions.ts';
import { groupSigns, type SignGroup } from './group-signs.ts';
import {
  CARD_VERDICTS,
  type Choice,
  type DecisionPath,
  type ExpectationEntry,
  getChoices,
  type Question,
  type SignEntry,
} from './path.ts';
import { buildSignChoice, buildSignQuestions } from './sign-questions.ts';

/** Id of the question where every way begins. */
export const START = 'start';
/** Id of the question that has every sign of an emergency. */
export const ALL_EMERGENCIES = 'all-emergencies';

/**
 * Is it any emergency at all? Every sign of one, where a reader looks for it first: for who cannot
 * say where it is, or has it in many places.
 */
function buildScreen(groups: readonly SignGroup[]): Question {
  const emergencies = groups.filter(({ urgency }) => urgency === 'emergency');
  const screen = SENSES.flatMap((sense) =>
    group(emergencies.filter(({ home }) => home === sense).map(buildSignChoice), sense),
  );
  const others = group([answer('none', NOT_SURE), getNotSure(screen)]);
  return { id: ALL_EMERGENCIES, asks: 'emergency', step: 2, groups: [...screen, ...others] };
}

/** What is it? Everything of one sense, most urgent first; nothing where a sense has nothing. */
function buildSense(sense: Sense, choices: readonly Choice[]): readonly Question[] {
  const groups = CARD_VERDICTS.flatMap((verdict) =>
    group(
      choices.filter((choice) => choice.verdict === verdict),
      verdict,
    ),
  );
  if (groups.length === 0) return [];
  const all = [...groups, ...group([getNotSure(groups)])];
  return [{ id: `in-${sense}`, asks: 'sign', step: 2, sense, groups: all }];
}

/** Where is it? */
function buildWhere(senses: readonly Question[]): Question {
  const choices = senses.flatMap(({ id, sense }): Choice[] =>
    sense === undefined ? [] : [{ to: id, label: { kind: 'sense', sense } }],
  );
  const groups = [...group(choices), ...group([answer('other', ALL_EMERGENCIES)])];
  return { id: START, asks: 'sense', step: 1, groups };
}

/**
 * Lays out the way from what somebody sees or feels to one answer: where is it; what is it,
 * emergencies first; what was injected, where the answer hangs on it; how long after the session. Who
 * cannot say where is asked for every emergency. In doubt every way ends in the more urgent answer.
 *
 * @param course In the order in which a reader meets it.
 */
export function buildPath(
  signs: readonly SignEntry[],
  course: readonly ExpectationEntry[],
): DecisionPath {
  const sorted = sortSigns(signs);
  const groups = groupSigns(sorted);
  const senses = SENSES.flatMap((sense) =>
    buildSense(sense, [
      ...groups.filter((sign) => sign.senses.includes(sense)).map(buildSignChoice),
      ...course
        .filter(({ data }) => data.senses.includes(sense))
        .map((expectation) => buildExpectationChoice(expectation, sorted)),
    ]),
  );
  const questions = [
    buildWhere(senses),
    buildScreen(groups),
    ...senses,
    ...groups.flatMap(buildSignQuestions),
    ...course.flatMap((expectation) => buildExpectationQuestions(expectation, sorted)),
  ];
  const reached = new Set(questions.flatMap(getChoices).map(({ to }) => to));
  return {
    first: chooseFirst(sorted, groups),
    // More than one wording leads to the same question.
    questions: [...new Map(questions.map((question) => [question.id, question])).values()],
    cards: [
      ...buildSignCards(groups, sorted),
      ...course.map((expectation) => buildExpectationCard(groups, expectation)),
      ...DOUBT_CARDS,
    ].filter(({ id }) => reached.has(id)),
  };
}
