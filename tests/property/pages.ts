import { MDX_COMPONENTS } from '../../src/checks/mdx-components.ts';
import { findPagePath } from '../../src/checks/page-paths.ts';
import { findElements } from '../../src/checks/reading/mdx-tree.ts';
import { getRuleAnchor } from '../../src/care/rule-record.ts';
import { selectRules } from '../../src/care/select-rules.ts';
import { care, content } from './care.ts';

/** A page with the rules that it draws. */
export interface RulePage {
  /** Path on the English site. */
  readonly path: string;
  readonly language: string;
  /** `ask-first-box` and anchors of rules, from top to bottom. */
  readonly drawn: readonly string[];
}

/** Anchor that stands for the box above all lists. */
export const BOX = 'ask-first-box';

/** Every page in every language with `<Rules>`. */
export const rulePages: readonly RulePage[] = content.files.flatMap((file) => {
  if (file.body === undefined) return [];
  const drawn = findElements(file.body.root).flatMap(({ name, props }) => {
    if (name === 'AskFirst') return [BOX];
    if (name !== 'Rules') return [];
    return selectRules(care.rules, MDX_COMPONENTS.Rules.parse(props)).map(getRuleAnchor);
  });
  return drawn.some((anchor) => anchor !== BOX)
    ? [{ path: findPagePath(file) ?? file.file, language: file.language, drawn }]
    : [];
});
