import { z } from 'astro/zod';
import { RULE_KINDS } from '../schemas/rules.ts';
import { CHANGE_KINDS, daySchema, textSchema } from '../schemas/shared.ts';
import { URGENCIES } from '../schemas/signs.ts';

/** One block of a leaflet in words: nothing in it is looked up when it is drawn. */
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: textSchema }),
  z.strictObject({ kind: z.literal('text'), text: textSchema }),
  z.strictObject({ kind: z.literal('list'), items: z.array(textSchema).nonempty() }),
  /** Medicines that nobody stops alone. */
  z.strictObject({
    kind: z.literal('ask-first'),
    heading: textSchema,
    text: textSchema,
    items: z.array(textSchema).nonempty(),
  }),
  /** One care instruction, for one thing or for all that it is said of in the same words. */
  z.strictObject({
    kind: z.literal('instruction'),
    rule: z.enum(RULE_KINDS),
    /** Word for the rule, "Avoid"; left out where the heading above says it. */
    label: textSchema.optional(),
    items: z
      .array(
        z.strictObject({
          /** Id of the rule; with `rule` it makes the deep link `#avoid-ibuprofen`. */
          id: textSchema,
          item: textSchema,
        }),
      )
      .nonempty(),
    /** When it holds, in words; left out where it always holds or the heading says it. */
    window: textSchema.optional(),
    text: textSchema,
  }),
  /** Signs that ask for one act. */
  z.strictObject({
    kind: z.literal('sign'),
    id: textSchema,
    urgency: z.enum(URGENCIES),
    /** Word for the urgency: "Emergency". */
    label: textSchema,
    title: textSchema,
    signs: z.array(textSchema).nonempty(),
    note: textSchema.optional(),
    steps: z.array(textSchema).nonempty(),
  }),
  /** The same in few lines, under a heading that tells how urgent it is. */
  z.strictObject({
    kind: z.literal('short-sign'),
    id: textSchema,
    title: textSchema,
    /** What is seen or felt, as sentences; left out where the title says it. */
    signs: textSchema.optional(),
    /** What to do; left out where the words above all of them say it. */
    act: z.strictObject({ label: textSchema, text: textSchema }).optional(),
  }),
  /** What to expect. */
  z.strictObject({
    kind: z.literal('expectation'),
    id: textSchema,
    verdict: z.enum(['normal', 'watch']),
    /** Word for the verdict: "Normal". */
    label: textSchema,
    title: textSchema,
    /** When, in words: "for up to 14 days". */
    window: textSchema,
    text: textSchema,
  }),
  z.strictObject({
    kind: z.literal('task'),
    id: textSchema,
    title: textSchema,
    text: textSchema,
  }),
  z.strictObject({
    kind: z.literal('question'),
    id: textSchema,
    question: textSchema,
    why: textSchema,
  }),
  z.strictObject({
    kind: z.literal('numbers'),
    rows: z.array(z.strictObject({ place: textSchema, numbers: textSchema })).nonempty(),
    elsewhere: textSchema,
  }),
  z.strictObject({
    kind: z.literal('field'),
    label: textSchema,
    /** Lines to write on. */
    lines: z.int().positive(),
  }),
]);

/**
 * One revision of a leaflet in one language, in words. This is what is frozen under
 * `content/leaflets/published/<language>/<code>@<revision>.json`, hashed, and drawn as page and PDF.
 */
export const leafletTextSchema = z.strictObject({
  code: textSchema,
  revision: textSchema,
  /** Language tag, such as `en`. */
  lang: textSchema,
  date: daySchema,
  expires: daySchema,
  title: textSchema,
  summary: textSchema,
  /** Path of the page with the evidence. */
  livePage: textSchema,
  changes: z.array(z.strictObject({ kind: z.enum(CHANGE_KINDS), what: textSchema })),
  blocks: z.array(blockSchema).nonempty(),
});

/** One revision of a leaflet in words. */
export type LeafletText = z.output<typeof leafletTextSchema>;

/** One block of a leaflet in words. */
export type LeafletBlock = z.output<typeof blockSchema>;
