import type { ContentProblem } from './content-problem.ts';
import type { Content, ContentFile, Data } from './content.ts';
import { isRecord } from './telling/values.ts';

/** How the first change of a page is told: nothing stood there before. */
export const FIRST_CHANGE = 'First published.';

const getChanges = (data: Data): readonly unknown[] =>
  Array.isArray(data['changes']) ? data['changes'] : [];

function checkFile({ file, data, lineOf }: ContentFile): ContentProblem[] {
  const changes = getChanges(data);
  return changes.flatMap((change, index): ContentProblem[] => {
    if (!isRecord(change) || change['kind'] === 'wording') return [];
    const isFirst = index === changes.length - 1 && change['what'] === FIRST_CHANGE;
    const missing = ['before', 'after'].filter((field) => typeof change[field] !== 'string');
    if (isFirst || missing.length === 0) return [];
    return [
      {
        rule: 'change-before-after',
        file,
        line: lineOf(['changes', index]),
        message: `\`changes[${index}]\` changes ${change['kind'] === 'safety' ? 'safety' : 'meaning'} and lacks ${missing.map((field) => `\`${field}\``).join(' and ')}.`,
        fix: 'write the words as they stood before and as they stand after, so that clinics can see what changed; or make its kind "wording".',
      },
    ];
  });
}

/**
 * A change that alters advice goes out in the feed with its words before and after. Only the first
 * publication of a page has nothing before it.
 */
export const findChangesWithoutWords = ({ files }: Content): readonly ContentProblem[] =>
  files.flatMap(checkFile);
