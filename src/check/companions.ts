import type { Rule } from '../schemas/rules.ts';

const RISKS = 'anti-inflammatory-with-risks';
const MEALS = ['food-amounts'] as const;

/**
 * Rules that a reader must see beside another: the same thing at the other side of the session, and
 * the people who ask first although the rule itself allows or forbids. Twins are not here: a rule
 * names its own.
 */
export const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'aspirin-for-pain': [RISKS, 'aspirin-after', 'aspirin-under-16'],
  'aspirin-after': [RISKS, 'aspirin-for-pain', 'aspirin-under-16'],
  ibuprofen: [RISKS, 'ibuprofen-after'],
  'other-anti-inflammatories': [RISKS, 'ibuprofen-after'],
  'ibuprofen-after': [RISKS, 'prescribed-anti-inflammatory'],
  'prescribed-anti-inflammatory': [RISKS],
  paracetamol: ['paracetamol-with-risks'],
  'alcohol-before': ['alcohol-after'],
  'alcohol-after': ['alcohol-before'],
  'make-up-before': ['make-up-after'],
  'make-up-after': ['make-up-before'],
  'cold-sore-history': ['infection-or-rash'],
  'blood-after-dutasteride': ['psa-after-dutasteride'],
  'psa-after-dutasteride': ['blood-after-dutasteride'],
  'fish-oil': MEALS,
  'garlic-supplement': MEALS,
  'ginger-supplement': MEALS,
  'turmeric-supplement': MEALS,
};

/** By kind: most signals of bleeding with a herb come from people on a blood thinner. */
const COMPANIONS_OF_KIND: Readonly<Partial<Record<Rule['kind'], readonly string[]>>> = {
  supplement: ['herb-with-blood-thinner'],
};

/** @returns Ids of the rules to show beside a rule; some may not exist. */
export const getCompanions = ({
  id,
  kind,
}: {
  id: string;
  kind: Rule['kind'];
}): readonly string[] => [...(COMPANIONS[id] ?? []), ...(COMPANIONS_OF_KIND[kind] ?? [])];
