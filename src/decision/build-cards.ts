import type { Sense, SessionFact } from '../schemas/session-facts.ts';
import type { SignGroup } from './group-signs.ts';
import {
  type Card,
  type CardVerdict,
  type Choice,
  type ExpectationEntry,
  isMoreUrgent,
  type SignEntry,
} from './path.ts';
import { getExpectedSpan } from './spans.ts';

/** Answer where a reader cannot choose between signs that are not all emergencies. */
export const NOT_SURE = 'answer-not-sure';
/** Answer where a reader cannot choose between emergencies. */
export const NOT_SURE_EMERGENCY = 'answer-not-sure-emergency';
/** Answer for what is expected, but not then. */
export const NOT_EXPECTED = 'answer-not-expected';

/** @returns Id of the answer for signs. */
export const getSignCardId = (signs: readonly SignEntry[]): string =>
  `answer-sign-${signs.map(({ id }) => id).join('-or-')}`;

/** @returns Id of the answer for somebody to whom signs do not belong: no such session. */
export const getDoubtCardId = (signs: readonly SignEntry[]): string =>
  `${NOT_SURE}-${signs.map(({ id }) => id).join('-or-')}`;

/** @returns Id of the answer for what is expected. */
export const getExpectationCardId = ({ id }: ExpectationEntry): string => `answer-expect-${id}`;

/** Whom a list of more urgent signs is for. */
interface Milder {
  readonly verdict: CardVerdict;
  readonly senses: readonly Sense[];
  /** What is known of the session. */
  readonly facts: readonly SessionFact[];
}

/** @returns More urgent signs that a reader may look for there, emergencies after any session. */
function findWorse(
  groups: readonly SignGroup[],
  { verdict, senses, facts }: Milder,
  where: (group: SignGroup) => readonly Sense[],
): readonly Choice[] {
  return groups
    .filter(
      (group) =>
        isMoreUrgent(group.urgency, verdict) &&
        where(group).some((sense) => senses.includes(sense)) &&
        (group.urgency === 'emergency' ||
          group.signs.some(
            ({ data: { onlyAfter } }) =>
              onlyAfter.length === 0 || onlyAfter.some((fact) => facts.includes(fact)),
          )),
    )
    .map(({ text, urgency, signs }) => ({
      to: getSignCardId(signs),
      label: { kind: 'sign', text },
      verdict: urgency,
    }));
}

/**
 * @returns Answers for signs: one for each set of signs that share a wording, and one for each set
 *   for whom had no such session.
 */
export function buildSignCards(
  groups: readonly SignGroup[],
  all: readonly SignEntry[],
): readonly Card[] {
  const sets = [
    ...groups.map(({ signs }) => signs),
    ...all.map((sign): readonly [SignEntry] => [sign]),
  ];
  const unique = new Map(sets.map((signs) => [getSignCardId(signs), signs]));
  return [...unique].flatMap(([id, signs]): Card[] => {
    const [{ data: first }] = signs;
    const senses = signs.flatMap(({ data }) =>
      data.signs.flatMap((sign) => sign.senses.slice(0, 1)),
    );
    const facts = signs.flatMap(({ data }) => data.onlyAfter);
    // What stands beside it, and where nothing does, what a reader may take it for.
    const find = (verdict: CardVerdict): readonly Choice[] => {
      const beside = findWorse(groups, { verdict, senses, facts }, ({ home }) => [home]);
      return beside.length > 0
        ? beside
        : findWorse(groups, { verdict, senses, facts }, (group) => group.senses);
    };
    const doubt = { id: getDoubtCardId(signs), verdict: 'same-day', kind: 'not-sure' } as const;
    return [
      { id, verdict: first.urgency, kind: 'signs', signs, worse: find(first.urgency) },
      { ...doubt, worse: find(doubt.verdict) },
    ];
  });
}

/** @returns The answer for something to expect. */
export function buildExpectationCard(
  groups: readonly SignGroup[],
  expectation: ExpectationEntry,
): Card {
  const { verdict, senses, onlyAfter } = expectation.data;
  return {
    id: getExpectationCardId(expectation),
    verdict,
    kind: 'expectation',
    expectation,
    span: getExpectedSpan(expectation),
    worse: findWorse(groups, { verdict, senses, facts: onlyAfter }, (group) => group.senses),
  };
}

/** Answers that belong to no sign: in doubt, the more urgent. */
export const DOUBT_CARDS: readonly Card[] = [
  { id: NOT_SURE_EMERGENCY, verdict: 'emergency', kind: 'not-sure', worse: [] },
  { id: NOT_SURE, verdict: 'same-day', kind: 'not-sure', worse: [] },
  { id: NOT_EXPECTED, verdict: 'same-day', kind: 'not-expected', worse: [] },
];
