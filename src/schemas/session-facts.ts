import { z } from 'astro/zod';

/**
 * What can be known of a session and changes what to expect or to look out for: what was injected,
 * and where. Nothing chosen means a session with vitamins, hyaluronic acid or a like mixture.
 */
export const SESSION_FACTS = [
  'fat-dissolving',
  'under-chin',
  'face',
  'scalp',
  'minoxidil',
  'tranexamic-acid',
  'caffeine-or-aminophylline',
  'numbing-medicine',
] as const;

/** One thing known of a session. */
export type SessionFact = (typeof SESSION_FACTS)[number];

/** It holds only after a session with one of these, any of them; none listed means after each. */
export const onlyAfterSchema = z.array(z.enum(SESSION_FACTS)).default([]);

/** What a reader can see or feel, and where a decision path begins. */
export const SENSES = [
  'breathing',
  'throat-and-mouth',
  'skin-colour',
  'redness-and-heat',
  'swelling',
  'pain',
  'rash-and-itching',
  'lump-or-sore',
  'bruise-or-bleeding',
  'eyes-and-sight',
  'nerves-and-head',
  'heart-and-chest',
  'faint-or-fit',
  'belly-and-urine',
  'fever-and-feeling-ill',
  'hair',
  'pregnancy',
  'hygiene',
] as const;

/** One thing that a reader can see or feel. */
export type Sense = (typeof SENSES)[number];

/** Time after a session, in hours from its end; both ends belong to it. */
export const afterSchema = z
  .strictObject({
    /** First hour. */
    fromHours: z.int().nonnegative(),
    /** Last hour; `null` where nothing ends it. */
    toHours: z.int().positive().nullable(),
  })
  .refine(
    ({ fromHours, toHours }) => toHours === null || fromHours < toHours,
    'Expected `fromHours` to be less than `toHours`.',
  );
