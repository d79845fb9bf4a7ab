import type { AUDIENCES, BODY_AREAS } from '../schemas/shared.ts';

/** Kinds of result, in the order of the site's sections. */
export const RESULT_KINDS = [
  'indications',
  'compounds',
  'techniques',
  'care',
  'effects',
  'guides',
  'glossary',
  'index',
] as const;

/** One page, or one care instruction, that the search can find by its names. */
export interface NameRecord {
  /** Address, with a fragment for an instruction. */
  readonly url: string;
  readonly title: string;
  readonly kind: (typeof RESULT_KINDS)[number];
  /** One sentence. */
  readonly summary: string;
  /** Other names. */
  readonly aliases: readonly string[];
  /** What readers type besides. */
  readonly words: readonly string[];
  readonly audiences: readonly (typeof AUDIENCES)[number][];
  readonly areas: readonly (typeof BODY_AREAS)[number][];
  /** Id of a care instruction, for which “Can I…?” has an answer. */
  readonly rule?: string;
}
