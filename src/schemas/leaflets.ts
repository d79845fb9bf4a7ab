import { z } from 'astro/zod';
import { CHANGE_KINDS, daySchema, textSchema } from './shared.ts';
import { QUESTION_TOPICS } from './questions.ts';
import { ITEM_KINDS, RULE_KINDS } from './rules.ts';
import { SESSION_FACTS } from './session-facts.ts';
import { URGENCIES } from './signs.ts';
import { TASK_KINDS } from './tasks.ts';

/**
 * Only records that hold after such a session; `every-session` for those that hold after all; left
 * out, both.
 */
const onlyAfterPartSchema = z.enum([...SESSION_FACTS, 'every-session']).optional();

/** A part of a leaflet: words of its own, or a selection from the care data. */
const partSchema = z.discriminatedUnion('draw', [
  z.strictObject({ draw: z.literal('heading'), text: textSchema }),
  z.strictObject({ draw: z.literal('text'), text: textSchema }),
  z.strictObject({ draw: z.literal('list'), items: z.array(textSchema).nonempty() }),
  /** The box that stands above any avoid list. */
  z.strictObject({ draw: z.literal('ask-first') }),
  z.strictObject({ draw: z.literal('emergency-numbers') }),
  /** Rules; without `phase`, `rule` or `kinds`, these do not matter. */
  z.strictObject({
    draw: z.literal('rules'),
    phase: z.enum(['before-booking', 'before', 'after', 'any']).optional(),
    rule: z.enum(RULE_KINDS).optional(),
    kinds: z.array(z.enum(ITEM_KINDS)).nonempty().optional(),
    /** `true` for those of fat-dissolving injections alone, `false` for the others. */
    fatDissolvingOnly: z.boolean().optional(),
    /** What the heading above says of all of them, so that none repeats it. */
    headingSays: z.enum(['rule', 'rule-and-window']).optional(),
  }),
  z.strictObject({
    draw: z.literal('signs'),
    urgency: z.enum(URGENCIES),
    onlyAfter: onlyAfterPartSchema,
    /** `brief` draws a few lines for each, `acts` leaves out the signs, `titles` what to do too. */
    form: z.enum(['full', 'brief', 'acts', 'titles']).default('full'),
    /** Step that the words above the signs tell once for all, and short forms do not repeat. */
    usually: textSchema.optional(),
  }),
  z.strictObject({ draw: z.literal('course'), onlyAfter: onlyAfterPartSchema }),
  z.strictObject({
    draw: z.literal('tasks'),
    kinds: z.array(z.enum(TASK_KINDS)).nonempty(),
    /** `before` has those up to the session, `after` those from it on; left out, all. */
    phase: z.enum(['before', 'after']).optional(),
  }),
  z.strictObject({
    draw: z.literal('questions'),
    topics: z.array(z.enum(QUESTION_TOPICS)).nonempty().optional(),
  }),
  /** Lines to fill in by hand. */
  z.strictObject({
    draw: z.literal('fields'),
    fields: z
      .array(z.strictObject({ label: textSchema, lines: z.int().min(1).max(8).default(1) }))
      .nonempty(),
  }),
]);

/**
 * A leaflet that a clinic can link, print and later prove. Authored in
 * `content/leaflets/en/<id>.yml`, with the code in small letters as its id. The words of each
 * revision are frozen in `content/leaflets/published/`.
 */
export const leafletSchema = z.strictObject({
  /** Code that clinics write down, such as `MESO-01`. */
  code: z.string().regex(/^MESO-\d{2}$/, 'Expected a code such as "MESO-01".'),
  title: z.string().min(3).max(60),
  /** One plain sentence on what it is for, 60 to 160 characters. */
  summary: z.string().min(60).max(160),
  /** Page on the site that says the same with its evidence, such as `/care/before-your-session/`. */
  livePage: z.string().regex(/^\/[a-z0-9/-]+\/$/, 'Expected a path such as "/care/plan/".'),
  parts: z.array(partSchema).nonempty(),
  /** Published revisions, newest first. The newest must say what the data says now. */
  revisions: z
    .array(
      z.strictObject({
        /** Year and number, such as `2026.1`. */
        revision: z.string().regex(/^\d{4}\.\d+$/, 'Expected a revision such as "2026.1".'),
        /** Day of publication. */
        date: daySchema,
        /** Day after which a clinic should no longer hand it out. */
        expires: daySchema,
        /** What changed since the revision before, in plain words. */
        changes: z
          .array(
            z.strictObject({
              kind: z.enum(CHANGE_KINDS),
              what: z.string().trim().min(10).max(200),
            }),
          )
          .nonempty(),
      }),
    )
    .nonempty(),
});

/** A leaflet and its revisions. */
export type Leaflet = z.output<typeof leafletSchema>;

/** A part of a leaflet as authored. */
export type LeafletPart = z.output<typeof partSchema>;

/** What a translation of a leaflet may hold. */
export const translatedLeafletSchema = z.strictObject({ title: textSchema, summary: textSchema });
