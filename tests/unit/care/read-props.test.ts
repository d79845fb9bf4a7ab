import { describe, expect, test } from 'vitest';
import { readProps } from '../../../src/care/read-props.ts';
import { MDX_COMPONENTS } from '../../../src/checks/mdx-components.ts';

const { Rules, Signs } = MDX_COMPONENTS;

describe('readProps', () => {
  test('reads what a tag asks for', () => {
    expect(readProps(Rules, ' phase="before" rule="avoid" kinds={["food", "drink"]} ')).toEqual({
      phase: 'before',
      rule: 'avoid',
      kinds: ['food', 'drink'],
    });
    expect(readProps(Signs, ' ids={["clot"]} view="brief" /')).toEqual({
      ids: ['clot'],
      view: 'brief',
    });
  });

  test('asks for everything when nothing is said', () => {
    expect(readProps(Rules, ' ')).toEqual({});
  });

  test('refuses what is no query', () => {
    expect(() => readProps(Rules, 'phase="never"')).toThrow();
    expect(() => readProps(Signs, 'urgency="later"')).toThrow();
  });
});
