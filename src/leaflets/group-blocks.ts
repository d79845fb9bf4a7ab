import type { LeafletBlock } from './leaflet-text.ts';

/** Blocks of one kind that follow each other and are drawn as one list. */
export type BlockGroup = {
  [Kind in LeafletBlock['kind']]: {
    readonly kind: Kind;
    readonly blocks: readonly Extract<LeafletBlock, { kind: Kind }>[];
  };
}[LeafletBlock['kind']];

/** @returns The blocks in their order, each run of one kind together. */
export function groupBlocks(blocks: readonly LeafletBlock[]): readonly BlockGroup[] {
  const groups: { kind: LeafletBlock['kind']; blocks: LeafletBlock[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.kind === block.kind) last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  // The compiler does not see that all blocks of a group have its kind.
  return groups as readonly BlockGroup[];
}
