import type { Expectation, VERDICTS } from '../schemas/course.ts';
import type { Sense, SessionFact } from '../schemas/session-facts.ts';
import { URGENCIES, type Sign, type Urgency } from '../schemas/signs.ts';

/** Signs that ask for one act, with their id. */
export interface SignEntry {
  readonly id: string;
  readonly data: Sign;
}

/** Something to expect, with its id. */
export interface ExpectationEntry {
  readonly id: string;
  readonly data: Expectation;
}

/** What an answer can say, most urgent first. */
export const CARD_VERDICTS = [...URGENCIES, 'watch', 'normal'] as const satisfies readonly (
  Urgency | (typeof VERDICTS)[number]
)[];

/** What an answer says. */
export type CardVerdict = (typeof CARD_VERDICTS)[number];

/** @returns Whether one answer is more urgent than another. */
export const isMoreUrgent = (a: CardVerdict, b: CardVerdict): boolean =>
  CARD_VERDICTS.indexOf(a) < CARD_VERDICTS.indexOf(b);

/** A stretch of hours after a session; both ends belong to it, `null` where nothing ends it. */
export interface Span {
  readonly fromHours: number;
  readonly toHours: number | null;
}

/** What a choice says: words of an author, or of the page. */
export type Label =
  | { readonly kind: 'sign' | 'expectation'; readonly text: string }
  | { readonly kind: 'sense'; readonly sense: Sense }
  | { readonly kind: 'span'; readonly span: Span }
  | {
      readonly kind: 'answer';
      readonly answer: 'none' | 'not-sure' | 'other' | 'yes' | 'no' | 'unknown';
    };

/** One thing that a reader can choose. */
export interface Choice {
  /** Id of the question or card that it leads to. */
  readonly to: string;
  readonly label: Label;
  /** How urgent a sign or expectation is; other choices have none. */
  readonly verdict?: CardVerdict;
}

/** Choices under one heading: what belongs to a sense, or to an urgency. */
export interface ChoiceGroup {
  readonly heading?: Sense | CardVerdict;
  readonly choices: readonly [Choice, ...Choice[]];
}

/** A question: a section of the page with choices. */
export interface Question {
  /** Part of the page, and so of the address: a promise to those who link to it. */
  readonly id: string;
  /** What is asked: where, which sign, any emergency at all, what was injected, and how long after. */
  readonly asks: 'sense' | 'emergency' | 'sign' | 'fact' | 'span';
  /** Place on the way, from 1. */
  readonly step: number;
  /** Sense that the question is about. */
  readonly sense?: Sense;
  /** What was chosen before, in the words of an author. */
  readonly about?: string;
  /** What is asked of the session; one of them is enough for a yes. */
  readonly facts?: readonly SessionFact[];
  readonly groups: readonly ChoiceGroup[];
}

/** What an answer is drawn from. */
type CardBody =
  | { readonly kind: 'signs'; readonly signs: readonly [SignEntry, ...SignEntry[]] }
  | { readonly kind: 'expectation'; readonly expectation: ExpectationEntry; readonly span: Span }
  | { readonly kind: 'not-sure' | 'not-expected' };

/** An answer: where a way ends. */
export type Card = CardBody & {
  readonly id: string;
  readonly verdict: CardVerdict;
  /** More urgent signs of the same kind, to come back for. */
  readonly worse: readonly Choice[];
};

/** The whole path. The first question is where a reader begins. */
export interface DecisionPath {
  /** The plainest emergencies, to tell before anything is asked. */
  readonly first: readonly Choice[];
  readonly questions: readonly Question[];
  readonly cards: readonly Card[];
}

/** @returns All choices of a question, in their order. */
export const getChoices = ({ groups }: Question): readonly Choice[] =>
  groups.flatMap(({ choices }) => choices);
