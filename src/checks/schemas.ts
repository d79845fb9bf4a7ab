import type { z } from 'astro/zod';
import { DEFAULT_LOCALE, type LocaleId } from '../i18n/locales.ts';
import { aboutSchema } from '../schemas/about.ts';
import { careSchema } from '../schemas/care.ts';
import { citationSchema } from '../schemas/citations.ts';
import { compoundSchema } from '../schemas/compounds.ts';
import { courseSchema, translatedCourseSchema } from '../schemas/course.ts';
import { effectSchema } from '../schemas/effects.ts';
import { evidenceSchema, translatedEvidenceSchema } from '../schemas/evidence.ts';
import { glossarySchema, translatedGlossarySchema } from '../schemas/glossary.ts';
import { guideSchema, translatedGuideSchema } from '../schemas/guides.ts';
import { indicationSchema } from '../schemas/indications.ts';
import { layerSchema, translatedLayerSchema } from '../schemas/layers.ts';
import { leafletSchema, translatedLeafletSchema } from '../schemas/leaflets.ts';
import { qualitySchema, translatedQualitySchema } from '../schemas/quality.ts';
import { questionSchema, translatedQuestionSchema } from '../schemas/questions.ts';
import { resultSchema, translatedResultSchema } from '../schemas/results.ts';
import { ruleSchema, translatedRuleSchema } from '../schemas/rules.ts';
import { translatedPageSchema } from '../schemas/shared.ts';
import { signSchema, translatedSignSchema } from '../schemas/signs.ts';
import { taskSchema, translatedTaskSchema } from '../schemas/tasks.ts';
import { techniqueSchema } from '../schemas/techniques.ts';
import type { Data } from './content.ts';
import type { ContentCollection } from './reading/places.ts';

const WITH_FACTS: Readonly<Record<ContentCollection, z.ZodType>> = {
  indications: indicationSchema,
  compounds: compoundSchema,
  techniques: techniqueSchema,
  care: careSchema,
  effects: effectSchema,
  guides: guideSchema,
  about: aboutSchema,
  layers: layerSchema,
  rules: ruleSchema,
  signs: signSchema,
  course: courseSchema,
  tasks: taskSchema,
  questions: questionSchema,
  leaflets: leafletSchema,
  results: resultSchema,
  glossary: glossarySchema,
  evidence: evidenceSchema,
  quality: qualitySchema,
  citations: citationSchema,
};

const WORDS_ALONE: Readonly<Record<ContentCollection, z.ZodType>> = {
  indications: translatedPageSchema,
  compounds: translatedPageSchema,
  techniques: translatedPageSchema,
  care: translatedPageSchema,
  effects: translatedPageSchema,
  guides: translatedGuideSchema,
  about: aboutSchema.pick({ title: true, summary: true }),
  layers: translatedLayerSchema,
  rules: translatedRuleSchema,
  signs: translatedSignSchema,
  course: translatedCourseSchema,
  tasks: translatedTaskSchema,
  questions: translatedQuestionSchema,
  leaflets: translatedLeafletSchema,
  results: translatedResultSchema,
  glossary: translatedGlossarySchema,
  evidence: translatedEvidenceSchema,
  quality: translatedQualitySchema,
  citations: citationSchema,
};

/** @returns The schema of a collection: facts and words in English, words alone in translations. */
export const getSchema = (collection: ContentCollection, language: LocaleId): z.ZodType =>
  (language === DEFAULT_LOCALE ? WITH_FACTS : WORDS_ALONE)[collection];

/** One thing that a schema refuses. */
export type Issue = z.core.$ZodIssue;

/** Of the shapes that a value may have, the one that it comes nearest to is the one that was meant. */
function flatten(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return nearest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** @returns All that a schema refuses in the data, each with the path of its value. */
export const findIssues = (schema: z.ZodType, data: Data): readonly Issue[] =>
  schema.safeParse(data).error?.issues.flatMap(flatten) ?? [];
