import { z } from 'astro/zod';
import { SPANS } from '../care/select-care.ts';
import { QUESTION_TOPICS } from '../schemas/questions.ts';
import { ITEM_KINDS, RULE_KINDS } from '../schemas/rules.ts';
import { SESSION_FACTS } from '../schemas/session-facts.ts';
import { idSchema } from '../schemas/shared.ts';
import { URGENCIES } from '../schemas/signs.ts';
import { TASK_KINDS } from '../schemas/tasks.ts';

const none = z.strictObject({});

/**
 * What authors may write in MDX without an import, with what each may be given. The site draws these
 * and no others; pages about the atlas draw none.
 */
export const MDX_COMPONENTS = {
  Alternatives: none,
  Amounts: none,
  AskFirst: none,
  CareCard: z.strictObject({ urgency: z.enum(URGENCIES) }),
  Cautions: none,
  Cite: z.strictObject({ ids: z.array(idSchema).nonempty() }),
  Claims: none,
  Codes: none,
  Correction: z.strictObject({ claim: z.string().trim().min(1) }),
  Counts: none,
  Course: z.strictObject({
    span: z.enum(SPANS).optional(),
    onlyAfter: z.enum(SESSION_FACTS).optional(),
  }),
  EmergencyNumbers: none,
  Figures: none,
  ForStudents: none,
  Identity: none,
  LayerTable: none,
  Questions: z.strictObject({ topics: z.array(z.enum(QUESTION_TOPICS)).nonempty().optional() }),
  Regulation: none,
  Results: none,
  Rules: z.strictObject({
    phase: z.enum(['before-booking', 'before', 'after', 'any']).optional(),
    rule: z.enum(RULE_KINDS).optional(),
    kinds: z.array(z.enum(ITEM_KINDS)).nonempty().optional(),
    ids: z.array(idSchema).nonempty().optional(),
  }),
  Sessions: none,
  Signs: z.strictObject({
    urgency: z.enum(URGENCIES).optional(),
    onlyAfter: z.enum(SESSION_FACTS).optional(),
    ids: z.array(idSchema).nonempty().optional(),
    view: z.enum(['full', 'brief']).optional(),
  }),
  Tasks: z.strictObject({
    kinds: z.array(z.enum(TASK_KINDS)).nonempty().optional(),
    phase: z.enum(['before', 'after']).optional(),
  }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;

/** Name of a component that authors may write. */
export type MdxComponentName = keyof typeof MDX_COMPONENTS;

/** @returns Whether authors may write the component. */
export const isMdxComponentName = (name: string): name is MdxComponentName =>
  Object.hasOwn(MDX_COMPONENTS, name);

/** HTML that Markdown has no sign for. Anything else would go round the checks of its Markdown. */
export const HTML_ELEMENTS: readonly string[] = ['a', 'abbr', 'br', 'img', 'kbd', 'sub', 'sup'];
