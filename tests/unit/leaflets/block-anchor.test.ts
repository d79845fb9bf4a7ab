import { describe, expect, test } from 'vitest';
import {
  getBlockAnchor,
  getHeadingAnchors,
  getItemAnchor,
} from '../../../src/leaflets/block-anchor.ts';
import { FIRST } from '../../fixtures/leaflets/revisions.ts';

describe('getBlockAnchor', () => {
  test('is the id that the record has on its care page, and none for other blocks', () => {
    expect(FIRST.blocks.map(getBlockAnchor).filter((id) => id !== undefined)).toEqual([
      'sign-allergy',
      'sign-infection',
      'sign-bald',
      'expect-bruise',
      'task-bring-list',
      'ask-clinic-who',
    ]);
  });
});

describe('getItemAnchor', () => {
  test('is the id of each rule, also where several say the same', () => {
    const anchors = FIRST.blocks.flatMap((block) =>
      block.kind === 'instruction' ? block.items.map((item) => getItemAnchor(block, item)) : [],
    );
    expect(anchors).toEqual(['avoid-ibuprofen', 'avoid-naproxen', 'allowed-shower']);
  });
});

describe('getHeadingAnchors', () => {
  test('makes each heading an id of its own', () => {
    const heading = (text: string) => ({ kind: 'heading' as const, text });
    expect(
      getHeadingAnchors([heading('What is fine'), ...FIRST.blocks, heading('What is fine')]),
    ).toEqual(['part-what-is-fine', 'part-read-this-first', 'part-what-is-fine-1']);
  });
});
