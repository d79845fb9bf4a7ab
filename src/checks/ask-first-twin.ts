import type { ContentProblem } from './content-problem.ts';
import type { Content, ContentFile } from './content.ts';
import { contentKey, filePath } from './reading/places.ts';

/**
 * A medicine or supplement that readers are told to avoid may have been prescribed to some of them,
 * or act on a medicine that was. Each such rule names its twin, which tells them to ask first, so
 * that nobody stops or changes a medicine alone.
 */
const KINDS = ['medicine', 'supplement'];

/** Every rule to avoid something that touches a prescribed medicine has its ask-first twin. */
export function findMissingTwins({ files, find }: Content): readonly ContentProblem[] {
  const check = ({ file, data, lineOf }: ContentFile): ContentProblem[] => {
    const tell = (field: string, message: string, fix: string) => [
      { rule: 'ask-first-twin', file, line: lineOf([field]), message, fix },
    ];
    const twinId = data['askFirstTwin'];
    if (typeof twinId !== 'string') {
      return tell(
        'rule',
        `\`rule\` is "avoid" for a ${String(data['kind'])}, and no \`askFirstTwin\` tells what holds when a doctor prescribed it.`,
        'add `askFirstTwin` with the id of the "ask-first" rule, and write that rule if there is none.',
      );
    }
    const twin = find(contentKey('rules', twinId));
    if (twin === undefined || twin.data['rule'] === 'ask-first') return [];
    return tell(
      'askFirstTwin',
      `\`askFirstTwin\` names "${twinId}", but \`rule\` of ${filePath('rules', twinId)} is ${JSON.stringify(twin.data['rule'])}. Expected "ask-first".`,
      'name the rule that tells people to ask first.',
    );
  };
  return files
    .filter(({ collection, data }) => collection === 'rules' && data['rule'] === 'avoid')
    .filter(({ data }) => KINDS.some((kind) => kind === data['kind']))
    .flatMap(check);
}
