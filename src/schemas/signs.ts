import { z } from 'astro/zod';
import { sourcesSchema, textSchema } from './shared.ts';
import { afterSchema, onlyAfterSchema, SENSES } from './session-facts.ts';

/** How soon somebody must look at it, most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'soon'] as const;

/** How soon somebody must look at it. */
export type Urgency = (typeof URGENCIES)[number];

/** Who is called or visited first. */
export const HELPERS = [
  'emergency-number',
  'clinic-then-emergency-department',
  'emergency-department',
  'clinic-then-urgent-care',
  'doctor',
] as const;

/**
 * Signs after a session that belong together and ask for the same act, such as those of a severe
 * allergy. Authored in `content/care/en/signs/<id>.yml`; pages, the decision path, the planner and
 * leaflets are drawn from it.
 */
export const signSchema = z
  .strictObject({
    /** What it may be, in patient words: "Severe allergy". */
    title: z.string().min(3).max(80),
    urgency: z.enum(URGENCIES),
    /** Place in the list of its urgency, from 1. */
    order: z.int().positive(),
    /** What a reader sees or feels; each stands alone: "Swelling of the throat or tongue". */
    signs: z
      .array(
        z.strictObject({
          text: z.string().min(3).max(160),
          /** Where a reader would look for it; the first is where the decision path shows it. */
          senses: z.array(z.enum(SENSES)).nonempty(),
          /** `true` for a sign that comes late: the act is the same. */
          late: z.boolean().default(false),
        }),
      )
      .nonempty(),
    /** What to know with the signs: "With or without a rash." */
    note: textSchema.optional(),
    /** When it can come. */
    after: afterSchema,
    onlyAfter: onlyAfterSchema,
    /** Who is called or visited first. */
    helper: z.enum(HELPERS),
    /** What to do, step by step, in whole sentences. */
    steps: z.array(z.string().min(3).max(240)).nonempty(),
    /** `true` when a part of it is a safety margin or inference of the editors. */
    editorial: z.boolean().default(false),
    sources: sourcesSchema.optional(),
  })
  .refine(
    ({ sources, editorial }) => editorial || sources !== undefined,
    'Expected `sources`, or `editorial: true` for advice of the editors.',
  );

/** Signs that ask for one act. */
export type Sign = z.output<typeof signSchema>;

/** What a translation of signs may hold; lists in the order of the English ones. */
export const translatedSignSchema = z.strictObject({
  title: textSchema,
  signs: z.array(textSchema).nonempty(),
  note: textSchema.optional(),
  steps: z.array(textSchema).nonempty(),
});
