import { expect, test } from 'vitest';
import { mergeSteps } from '../../../src/decision/merge-steps.ts';
import { makeSign } from './entries.ts';

const withSteps = (id: string, ...steps: string[]) =>
  makeSign(id, 'emergency', [['Pain', 'pain']], { steps });

test('mergeSteps says each step once and keeps the fuller one', () => {
  const steps = mergeSteps([
    withSteps('a', 'Call the emergency number.', 'Lie down.'),
    withSteps('b', 'Call the emergency number, and name the product.', 'Lie down.'),
  ]);
  expect(steps).toEqual(['Lie down.', 'Call the emergency number, and name the product.']);
});
