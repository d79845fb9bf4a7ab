import { type Checker, type CheckRule, createChecker } from '../../../src/check/answer.ts';
import { toCheckRule } from '../../../src/check/check-rules.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { ROOT } from '../../../src/commands/run-step.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { type Rule, ruleSchema } from '../../../src/schemas/rules.ts';
import { makeRule } from '../care/rule.ts';

export const t = getTranslator('en');

const { content } = readContent(ROOT, '2026-11-22');

/** The rules of the site. */
export const RULES: readonly CheckRule[] = content.files
  .filter(({ collection, language }) => collection === 'rules' && language === 'en')
  .map(({ id, data }) => toCheckRule({ id, data: ruleSchema.parse(data) }, t, 'en', '/'));

/** Answers from the rules of the site. */
export const CHECKER: Checker = createChecker(RULES);

/** A rule as the checker takes it, with what matters to a test. */
export const makeCheckRule = (id: string, fields: Partial<Rule>): CheckRule =>
  toCheckRule({ id, data: makeRule({ neverStopAlone: false, ...fields }) }, t, 'en', '/');
