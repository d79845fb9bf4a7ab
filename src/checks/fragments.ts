import { CARE_ANCHORS } from '../care/care-links.ts';
import { isPageCollection } from '../graph/keys.ts';
import { RULE_KINDS } from '../schemas/rules.ts';
import type { CollectionName } from '../schemas/shared.ts';
import type { Content, ContentFile } from './content.ts';
import { GENERATED_PARTS } from './heading-levels.ts';
import { findElements, findHeadings } from './reading/mdx-tree.ts';
import { contentKey } from './reading/places.ts';

interface Generated {
  readonly collection: CollectionName;
  /** Component that draws it; absent where the page does. */
  readonly component?: string;
}

/** How ids begin that are made from the id of an entry: `claim-<id>`. */
const PREFIXES: Readonly<Record<string, Generated>> = {
  ref: { collection: 'citations' },
  claim: { collection: 'evidence', component: 'Claims' },
  layer: { collection: 'layers', component: 'LayerTable' },
  result: { collection: 'results', component: 'Results' },
  ask: { collection: 'rules', component: 'AskFirst' },
  [CARE_ANCHORS.signs]: { collection: 'signs', component: 'Signs' },
  [CARE_ANCHORS.course]: { collection: 'course', component: 'Course' },
  [CARE_ANCHORS.tasks]: { collection: 'tasks', component: 'Tasks' },
  [CARE_ANCHORS.questions]: { collection: 'questions', component: 'Questions' },
  ...Object.fromEntries(
    RULE_KINDS.map((kind) => [kind, { collection: 'rules', component: 'Rules' }]),
  ),
};

function isGenerated(fragment: string, target: ContentFile, { exists, find }: Content): boolean {
  return Object.entries(PREFIXES).some(([prefix, { collection, component }]) => {
    if (!fragment.startsWith(`${prefix}-`)) return false;
    const key = contentKey(collection, fragment.slice(prefix.length + 1));
    if (!exists(key)) return false;
    if (component === 'Rules' && find(key)?.data['rule'] !== prefix) return false;
    return (
      component === undefined ||
      (target.body !== undefined &&
        findElements(target.body.root).some(({ name }) => name === component))
    );
  });
}

/** @returns Ids of the headings of a page. */
export const getHeadingIds = ({ body }: ContentFile): readonly string[] =>
  body === undefined ? [] : findHeadings(body.root).map(({ id }) => id);

/** @returns Whether a part with this id is on the page of a file. */
export function hasFragment(fragment: string, target: ContentFile, content: Content): boolean {
  if (target.body === undefined || fragment === '_top') return true;
  if (getHeadingIds(target).includes(fragment)) return true;
  if (!isPageCollection(target.collection)) return false;
  return (
    GENERATED_PARTS.some((part) => part === fragment) || isGenerated(fragment, target, content)
  );
}
