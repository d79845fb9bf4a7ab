import type { SignEntry } from './path.ts';

const withoutStop = (step: string): string => step.replace(/[.!]+$/, '');

/**
 * @param signs What somebody's sign can belong to.
 * @returns All steps in their order, each said once: "Call." goes where "Call, and name the
 *   product." is said as well.
 */
export function mergeSteps(signs: readonly SignEntry[]): readonly string[] {
  const steps = [...new Set(signs.flatMap(({ data }) => data.steps))];
  return steps.filter(
    (step) => !steps.some((other) => other !== step && other.startsWith(withoutStop(step))),
  );
}
