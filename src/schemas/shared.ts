import { z } from 'astro/zod';

/** Names of every content collection, in the order in which a reader meets them. */
export const COLLECTIONS = [
  'indications',
  'compounds',
  'techniques',
  'care',
  'effects',
  'guides',
  'layers',
  'rules',
  'signs',
  'course',
  'tasks',
  'questions',
  'leaflets',
  'results',
  'glossary',
  'evidence',
  'quality',
  'citations',
] as const;

/** A folder under `content/`, such as `techniques`. */
export type CollectionName = (typeof COLLECTIONS)[number];

/** Who a page is written for, in the order of the doors on the home page. */
export const AUDIENCES = ['patient', 'student', 'clinic'] as const;

/** Places on the body that a reader can search by. */
export const BODY_AREAS = [
  'face',
  'eyes',
  'scalp',
  'chin-and-neck',
  'upper-back',
  'arms',
  'hands',
  'abdomen',
  'buttocks-and-thighs',
  'muscles-and-joints',
  'whole-body',
] as const;

/** Certainty of evidence in the words of GRADE, and `none-found` where no human study turned up. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'none-found'] as const;

/** What happened to the outcome, compared with the comparison of the study. */
export const DIRECTIONS = ['better', 'no-difference', 'worse', 'unclear'] as const;

/** How the substance reached the body. Evidence for one route says nothing about another. */
export const ROUTES = [
  'injected',
  'needled-topical',
  'topical',
  'oral',
  'intravenous',
  'laboratory',
] as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Id of an entry: its file name without folder, language and ending. It is part of the URL. */
export const idSchema = z.string().regex(ID, 'Expected lower-case words joined by hyphens.');

/**
 * Id of an entry in another collection. Existence is checked by `src/checks/`, not by Astro, whose
 * own `reference()` logs an unknown id and lets the build pass.
 */
export const reference = (collection: CollectionName) =>
  idSchema.meta({ description: `Id in content/${collection}/` });

/** Ids of entries in another collection, most important first. */
export const references = (collection: CollectionName) => z.array(reference(collection));

/** Ids of `content/citations/` behind the fact that they stand next to, most important first. */
export const sourcesSchema = z.array(reference('citations')).nonempty();

/** Plain sentence or phrase, without Markdown. */
export const textSchema = z.string().trim().min(1);

/** A sentence with its sources. */
export const sourcedTextSchema = z
  .strictObject({
    /** One or two plain sentences, without Markdown. */
    text: textSchema,
    /** Where it comes from. Leave out only for a rule of the editors, marked `editorial`. */
    sources: sourcesSchema.optional(),
    /** `true` when it is a safety margin of the editors and not a finding of a source. */
    editorial: z.boolean().default(false),
  })
  .refine(
    ({ sources, editorial }) => editorial || sources !== undefined,
    'Expected `sources`, or `editorial: true` for advice of the editors.',
  );

/** Both ends belong to the range. The field that holds the range names its unit. */
export const rangeShape = {
  /** Lower end. */
  min: z.number().nonnegative(),
  /** Upper end; the same as `min` for a single value. */
  max: z.number().nonnegative(),
};

/** True unless the lower end lies above the upper end. */
export const isOrdered = ({ min, max }: { min: number; max: number }): boolean => min <= max;

/** What {@link isOrdered} says when it refuses. */
export const ORDER_MESSAGE = 'Expected `min` to be at most `max`.';

/** A range without a source of its own, inside a record that has one. */
export const rangeSchema = z.strictObject(rangeShape).refine(isOrdered, ORDER_MESSAGE);

/** Day as `YYYY-MM-DD`. */
export const daySchema = z.iso.date('Expected a day as "YYYY-MM-DD", in quotes.');

/** Day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in quotes. */
export const dateSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'Expected "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes.',
  );

/** What a change did: something about safety, what the page says, or only how it says it. */
export const CHANGE_KINDS = ['safety', 'meaning', 'wording'] as const;

/** One change of a page that a reader may want to know of. */
export const changeSchema = z.strictObject({
  /** Day on which it was published, `YYYY-MM-DD`. */
  date: daySchema,
  kind: z.enum(CHANGE_KINDS),
  /** What changed, in one plain sentence. */
  what: z.string().trim().min(10).max(200),
  /** The words as they stood. Asked for when the change alters advice. */
  before: z.string().trim().min(1).max(600).optional(),
  /** The words as they stand now. */
  after: z.string().trim().min(1).max(600).optional(),
});

/** One change of a page. */
export type Change = z.output<typeof changeSchema>;

/** `true` keeps an entry off the site; it is checked and shown in development all the same. */
export const draftSchema = z.boolean().default(false);

/** Words that every page has, in every language. */
export const wordsShape = {
  /** Sentence case, in the words a reader would search for. */
  title: z.string().min(3).max(60),
  /** One plain sentence for cards and search results, 80 to 160 characters. */
  summary: z.string().min(80).max(160),
  /**
   * Other names that mean exactly this entry. They stand in the A to Z, are searched, and their
   * first mention in prose elsewhere is linked.
   */
  aliases: z.array(textSchema).default([]),
  /** What readers type besides: lay phrases and misspellings. Searched, never shown or linked. */
  searchWords: z.array(textSchema).default([]),
};

/** Facts that every page has, in `en/` only. */
export const pageShape = {
  ...wordsShape,
  /** Readers whom the page serves; used by the search filter. */
  audiences: z.array(z.enum(AUDIENCES)).nonempty(),
  /** Places on the body that the page is about; used by the search filter. */
  bodyAreas: z.array(z.enum(BODY_AREAS)).nonempty(),
  /** Works behind the page as a whole, most important first. At least two. */
  sources: z.array(reference('citations')).min(2, 'Expected at least two sources.'),
  /** Day of the last full review by the editors, `YYYY-MM-DD`. */
  reviewed: daySchema,
  /** Day on which a clinician reviewed the page; `null` until one has. */
  clinicianReviewed: daySchema.nullable(),
  /** What changed, newest first; the next review is worked out: `src/entries/next-review.ts`. */
  changes: z.array(changeSchema).default([]),
  draft: draftSchema,
};

/** What a translation of a page may hold: words, never facts. */
export const translatedPageSchema = z.strictObject(wordsShape);
