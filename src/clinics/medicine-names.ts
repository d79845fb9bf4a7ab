import type { Rule } from '../schemas/rules.ts';

/** Kinds of name that are nothing but a medicine; a brand can be a town or a saint as well. */
const KINDS: ReadonlySet<Rule['names'][number]['kind']> = new Set(['generic', 'misspelling']);

/** What people call medicines on which a life can hang; no clinic is called so. */
const LAY_NAMES = ['blood thinner', 'blood thinners', 'anticoagulant', 'anticoagulants'];

/** @returns Names of medicines that no name of a clinic may hold, sorted. */
export const listMedicineNames = (
  rules: readonly Pick<Rule, 'kind' | 'names'>[],
): readonly string[] =>
  [
    ...new Set([
      ...rules
        .filter(({ kind }) => kind === 'medicine')
        .flatMap(({ names }) => names.filter(({ kind }) => KINDS.has(kind)))
        .map(({ name }) => name),
      ...LAY_NAMES,
    ]),
  ].sort();
