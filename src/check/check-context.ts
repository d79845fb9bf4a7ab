import type { Translator } from '../i18n/translate.ts';
import type { CheckRule } from './answer.ts';
import type { Match } from './find-matches.ts';
import type { TestAnswers } from './two-tests.ts';

/** What the page hands to its script. */
export interface CheckData {
  readonly rules: readonly CheckRule[];
  readonly strings: Readonly<Record<string, string>>;
  /** Language of the page. */
  readonly lang: string;
  /** Language of the rules, which are facts and stay as they are. */
  readonly factsLang: string;
  /** Address of "Is this normal?", for those who type what they see or feel. */
  readonly normalUrl: string;
}

/** What drawing needs besides an answer. */
export interface DrawContext {
  readonly t: Translator;
  readonly lang: string;
  readonly factsLang: string;
  readonly normalUrl: string;
  readonly rules: ReadonlyMap<string, CheckRule>;
  /** @returns What the two questions were answered with for an item. */
  getTests(item: string): TestAnswers;
  setTests(item: string, tests: TestAnswers): void;
  remove(item: string): void;
  /** Puts another name in the place of an item. */
  replace(item: string, name: string): void;
}

/** Marks text of the rules as being in their language, where the page has another. */
export function markLanguage(
  element: HTMLElement,
  { lang, factsLang }: Pick<DrawContext, 'lang' | 'factsLang'>,
): HTMLElement {
  if (lang !== factsLang) element.lang = factsLang;
  return element;
}

/**
 * What to call an item: a name that the atlas knows, or the words of a rule that was picked from the
 * list, where its id stands for it. What is not known stands in quotation marks, as a reader's own
 * words: no link can make a sentence look like one of the atlas.
 */
export function nameItem(match: Match, { t, rules }: Pick<DrawContext, 't' | 'rules'>): string {
  if (match.kind !== 'found') return t('check.quote', { item: match.asked });
  const picked = match.asked.includes('-') ? rules.get(match.asked) : undefined;
  return picked?.item ?? match.names.join(', ');
}
