import { z } from 'astro/zod';
import { reference, sourcesSchema, textSchema } from './shared.ts';
import { afterSchema, onlyAfterSchema, SENSES } from './session-facts.ts';

/** `normal` needs nothing but time; `watch` is looked at again, and acted on when it grows. */
export const VERDICTS = ['normal', 'watch'] as const;

/**
 * What to expect after a session and for how long, such as a bruise for one to two weeks.
 * Authored in `content/care/en/course/<id>.yml`. What asks for help is a sign, not a part of this.
 */
export const courseSchema = z.strictObject({
  /** What a reader sees or feels: "A bruise". */
  title: z.string().min(3).max(80),
  /** What it does and what to do, in one to three plain sentences that stand alone. */
  text: z.string().min(10).max(300),
  verdict: z.enum(VERDICTS),
  /** Where a reader would look for it. */
  senses: z.array(z.enum(SENSES)).nonempty(),
  /** When it is to be expected. After that it is no longer covered by the verdict. */
  after: afterSchema,
  onlyAfter: onlyAfterSchema,
  /** What a source says differently. */
  differs: z.array(textSchema).default([]),
  /** Page that tells more. */
  effect: reference('effects').optional(),
  /** `true` when a part of it is a safety margin or inference of the editors. */
  editorial: z.boolean().default(false),
  sources: sourcesSchema,
});

/** One thing to expect. */
export type Expectation = z.output<typeof courseSchema>;

/** What a translation may hold. */
export const translatedCourseSchema = z.strictObject({
  title: textSchema,
  text: textSchema,
  differs: z.array(textSchema).default([]),
});
