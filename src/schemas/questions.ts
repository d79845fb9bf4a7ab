import { z } from 'astro/zod';
import { sourcesSchema, textSchema } from './shared.ts';

/** What a question is about, in the order in which it is asked. */
export const QUESTION_TOPICS = ['practitioner', 'product', 'hygiene', 'risks', 'you'] as const;

/**
 * A question for the clinic, such as which product will be injected.
 * Authored in `content/care/en/questions/<id>.yml`.
 */
export const questionSchema = z
  .strictObject({
    /** The question as a patient would say it. */
    question: z.string().min(8).max(160).endsWith('?', 'Expected a question mark at the end.'),
    /** What a good answer holds, or why it matters, in one or two plain sentences. */
    why: z.string().min(10).max(240),
    topic: z.enum(QUESTION_TOPICS),
    /** Place in its topic, from 1. */
    order: z.int().positive(),
    /** `true` when it is advice of the editors and not a finding of a source. */
    editorial: z.boolean().default(false),
    sources: sourcesSchema.optional(),
  })
  .refine(
    ({ sources, editorial }) => editorial || sources !== undefined,
    'Expected `sources`, or `editorial: true` for advice of the editors.',
  );

/** A question for the clinic. */
export type Question = z.output<typeof questionSchema>;

/** What a translation may hold. */
export const translatedQuestionSchema = z.strictObject({ question: textSchema, why: textSchema });
