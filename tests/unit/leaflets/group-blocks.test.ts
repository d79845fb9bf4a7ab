import { describe, expect, test } from 'vitest';
import { groupBlocks } from '../../../src/leaflets/group-blocks.ts';

const text = (words: string) => ({ kind: 'text' as const, text: words });
const field = (label: string) => ({ kind: 'field' as const, label, lines: 1 });

describe('groupBlocks', () => {
  test('keeps the order and puts neighbours of one kind together', () => {
    expect(groupBlocks([text('a'), field('b'), field('c'), text('d')])).toEqual([
      { kind: 'text', blocks: [text('a')] },
      { kind: 'field', blocks: [field('b'), field('c')] },
      { kind: 'text', blocks: [text('d')] },
    ]);
    expect(groupBlocks([])).toEqual([]);
  });
});
