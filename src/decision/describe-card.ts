import { getExpectationPath, getSignPath } from '../care/care-links.ts';
import type { Translator } from '../i18n/translate.ts';
import { mergeSteps } from './merge-steps.ts';
import type { Card } from './path.ts';

/** An answer in words. */
export interface CardWords {
  /** What it is or may be. */
  readonly titles: readonly string[];
  /** What to do, step by step. */
  readonly steps: readonly string[];
  /** What to know besides. */
  readonly notes: readonly string[];
  /** Parts of pages that tell more, with their sources; none where it is advice of the editors. */
  readonly more: readonly { readonly title: string; readonly path: string }[];
  /** Whether the words are those of an author, which are English on every page. */
  readonly isAuthored: boolean;
}

const DOUBT_STEPS = [1, 2, 3] as const;

/** @returns What an answer says. */
export function describeCard(card: Card, t: Translator): CardWords {
  switch (card.kind) {
    case 'signs':
      return {
        titles: card.signs.map(({ data }) => data.title),
        steps: mergeSteps(card.signs),
        notes: card.signs.flatMap(({ data }) => data.note ?? []),
        more: card.signs.map(({ id, data }) => ({ title: data.title, path: getSignPath(id) })),
        isAuthored: true,
      };
    case 'expectation': {
      const { id, data } = card.expectation;
      return {
        titles: [data.title],
        steps: [],
        notes: [data.text],
        more: [{ title: data.title, path: getExpectationPath(id) }],
        isAuthored: true,
      };
    }
    case 'not-sure':
    case 'not-expected': {
      const doubt = card.verdict === 'emergency' ? 'emergency' : 'today';
      const isExpected = card.kind === 'not-sure';
      return {
        titles: [t(isExpected ? `decision.notSure.${doubt}` : 'decision.notExpected')],
        steps: DOUBT_STEPS.map((step) => t(`decision.doubt.${doubt}.${step}`)),
        notes: isExpected ? [] : [t('decision.notExpectedText')],
        more: [],
        isAuthored: false,
      };
    }
  }
}
