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
  /** One care instruction. */
  z.strictObject({
    kind: z.literal('instruction'),
    /** Id of the rule; with `rule` it makes the deep link `#avoid-ibuprofen`. */
    id: textSchema,
    rule: z.enum(RULE_KINDS),
    /** Word for the rule: "Avoid". */
    label: textSchema,
    item: textSchema,
    /** When it holds, in words. */
    window: textSchema,
    text: textSchema,
  }),
  /** Signs that ask for one act. */
  z.strictObject({
    kind: z.literal('sign'),
    id: textSchema,
    urgency: z.enum(URGENCIES),
    /** Word for the urgency: "Emergency: get help now". */
    label: textSchema,
    title: textSchema,
    signs: z.array(textSchema).nonempty(),
    note: textSchema.optional(),
    steps: z.array(textSchema).nonempty(),
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
