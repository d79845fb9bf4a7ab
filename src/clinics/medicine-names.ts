import type { Rule } from '../schemas/rules.ts';

type Name = Rule['names'][number];

/** Kinds of name that are nothing but a medicine. */
const KINDS: ReadonlySet<Name['kind']> = new Set(['generic', 'misspelling']);

/** Brands that are a family, a town or a saint as well, after which a clinic may be called. */
const SHARED_BRANDS: ReadonlySet<string> = new Set(['Bayer', 'Norwich', 'St. Joseph']);

/** What people call medicines on which a life can hang; no clinic is called so. */
const LAY_NAMES = ['blood thinner', 'blood thinners', 'anticoagulant', 'anticoagulants'];

/** A brand counts where stopping can do serious harm. */
const isRefused = ({ name, kind }: Name, neverStopAlone: boolean): boolean =>
  KINDS.has(kind) || (kind === 'brand' && neverStopAlone && !SHARED_BRANDS.has(name));

/** @returns Names of medicines that no name of a clinic may hold, sorted. */
export const listMedicineNames = (
  rules: readonly Pick<Rule, 'kind' | 'names' | 'neverStopAlone'>[],
): readonly string[] =>
  [
    ...new Set([
      ...rules
        .filter(({ kind }) => kind === 'medicine')
        .flatMap(({ names, neverStopAlone }) =>
          names.filter((name) => isRefused(name, neverStopAlone)),
        )
        .map(({ name }) => name),
      ...LAY_NAMES,
    ]),
  ].sort();
