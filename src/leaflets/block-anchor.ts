import GithubSlugger from 'github-slugger';
import { getCareAnchor } from '../care/care-links.ts';
import type { LeafletBlock } from './leaflet-text.ts';

/** An instruction in a leaflet. */
type Instruction = Extract<LeafletBlock, { kind: 'instruction' }>;

/** @returns Id of the place of one thing that an instruction is said of: `avoid-ibuprofen`. */
export const getItemAnchor = (
  { rule }: Pick<Instruction, 'rule'>,
  { id }: Instruction['items'][number],
): string => `${rule}-${id}`;

/**
 * @returns Id of the place of a block, the same as on its care page: `sign-severe-allergy`.
 *   `undefined` for blocks that nobody links to, and for instructions: their items have ids.
 */
export function getBlockAnchor(block: LeafletBlock): string | undefined {
  switch (block.kind) {
    case 'sign':
    case 'short-sign':
      return getCareAnchor('signs', block.id);
    case 'expectation':
      return getCareAnchor('course', block.id);
    case 'task':
      return getCareAnchor('tasks', block.id);
    case 'question':
      return getCareAnchor('questions', block.id);
    default:
      return undefined;
  }
}

/** @returns Ids of the headings, in their order; each is its words, and none stands twice. */
export function getHeadingAnchors(blocks: readonly LeafletBlock[]): readonly string[] {
  const slugger = new GithubSlugger();
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [`part-${slugger.slug(block.text)}`] : [],
  );
}
