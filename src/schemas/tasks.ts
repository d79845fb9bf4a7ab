import { z } from 'astro/zod';
import { sourcesSchema, textSchema } from './shared.ts';

/** What a task is: something to ask about, to bring, to do or to write down. */
export const TASK_KINDS = ['ask', 'bring', 'do', 'note'] as const;

/**
 * Something to do around a session that is no rule about a medicine, food or activity, such as
 * bringing a list of medicines. Authored in `content/care/en/tasks/<id>.yml`.
 */
export const taskSchema = z
  .strictObject({
    /** Short name for a list: "A list of every medicine that you take". */
    title: z.string().min(3).max(90),
    /** One or two plain sentences that stand alone. */
    text: z.string().min(10).max(300),
    kind: z.enum(TASK_KINDS),
    /** When: hours from the appointment, negative before it. */
    atHours: z.int(),
    /** `true` when it is advice of the editors and not a finding of a source. */
    editorial: z.boolean().default(false),
    sources: sourcesSchema.optional(),
  })
  .refine(
    ({ sources, editorial }) => editorial || sources !== undefined,
    'Expected `sources`, or `editorial: true` for advice of the editors.',
  );

/** Something to do around a session. */
export type Task = z.output<typeof taskSchema>;

/** What a translation may hold. */
export const translatedTaskSchema = z.strictObject({ title: textSchema, text: textSchema });
