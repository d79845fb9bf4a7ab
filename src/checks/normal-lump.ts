import { FIRST_DAYS_HOURS } from '../decision/spans.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content, ContentFile } from './content.ts';
import { isRecord } from './telling/values.ts';

function checkFile({ file, data, lineOf }: ContentFile): ContentProblem[] {
  const { verdict, senses, after } = data;
  if (verdict !== 'normal' || !Array.isArray(senses) || !isRecord(after)) return [];
  if (!senses.includes('lump-or-sore')) return [];
  const { toHours } = after;
  if (typeof toHours === 'number' && toHours <= FIRST_DAYS_HOURS) return [];
  const ending = toHours === null ? 'never ends' : `ends after ${String(toHours)} hours`;
  return [
    {
      rule: 'normal-lump',
      file,
      line: lineOf(['after', 'toHours']),
      message: `A lump or sore is called "normal", and the time for it ${ending}. Expected at most ${FIRST_DAYS_HOURS} hours.`,
      fix: 'end it in the first days, or write `verdict: watch`; what asks for a doctor belongs in content/care/en/signs/.',
    },
  ];
}

/**
 * Lumps that come or stay after the first days can be an infection that starts weeks later, so no
 * reader is ever told that they are normal.
 */
export const findNormalLumps = ({ files }: Content): readonly ContentProblem[] =>
  files.filter(({ collection }) => collection === 'course').flatMap(checkFile);
