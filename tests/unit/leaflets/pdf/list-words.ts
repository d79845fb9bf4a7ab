import type { LeafletBlock, LeafletText } from '../../../../src/leaflets/leaflet-text.ts';

function listBlockWords(block: LeafletBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'ask-first':
      return [block.heading, block.text, ...block.items];
    case 'instruction':
      return [
        ...(block.label === undefined ? [] : [block.label]),
        ...block.items.map(({ item }) => item),
        ...(block.window === undefined ? [] : [block.window]),
        block.text,
      ];
    case 'short-sign': {
      const { title, signs, act } = block;
      return [
        title,
        ...(signs === undefined ? [] : [signs]),
        ...(act === undefined ? [] : [act.label, act.text]),
      ];
    }
    case 'sign': {
      const { label, title, signs, note, steps } = block;
      return [label, title, ...signs, ...(note === undefined ? [] : [note]), ...steps];
    }
    case 'expectation':
      return [block.label, block.title, block.window, block.text];
    case 'task':
      return [block.title, block.text];
    case 'question':
      return [block.question, block.why];
    case 'numbers':
      return [...block.rows.flatMap(({ place, numbers }) => [place, numbers]), block.elsewhere];
    case 'field':
      return [block.label];
  }
}

/** @returns Every string that a reader of the leaflet must find, in reading order. */
export const listWords = ({ title, summary, blocks }: LeafletText): readonly string[] => [
  title,
  summary,
  ...blocks.flatMap(listBlockWords),
];
