import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aboutSchema } from './schemas/about.ts';
import { careSchema } from './schemas/care.ts';
import { citationSchema } from './schemas/citations.ts';
import { compoundSchema } from './schemas/compounds.ts';
import { courseSchema } from './schemas/course.ts';
import { effectSchema } from './schemas/effects.ts';
import { evidenceSchema } from './schemas/evidence.ts';
import { glossarySchema, translatedGlossarySchema } from './schemas/glossary.ts';
import { guideSchema, translatedGuideSchema } from './schemas/guides.ts';
import { indicationSchema } from './schemas/indications.ts';
import { layerSchema } from './schemas/layers.ts';
import { leafletSchema } from './schemas/leaflets.ts';
import { qualitySchema } from './schemas/quality.ts';
import { questionSchema } from './schemas/questions.ts';
import { resultSchema } from './schemas/results.ts';
import { ruleSchema } from './schemas/rules.ts';
import { translatedPageSchema } from './schemas/shared.ts';
import { signSchema } from './schemas/signs.ts';
import { taskSchema } from './schemas/tasks.ts';
import { techniqueSchema } from './schemas/techniques.ts';

/** Takes the id as it stands in the path: `en/nappage`. Astro's own would drop capitals and dots. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.[a-z]+$/, '');

/** Facts and words in `en/`, words alone in the other languages. */
const collect = (folder: string, pattern: string) =>
  glob({ base: `./content/${folder}`, pattern, generateId });

const pages = (folder: string) => collect(folder, 'en/*.mdx');
const records = (folder: string) => collect(folder, 'en/*.yml');
/** What care pages, the planner and leaflets are drawn from. */
const careRecords = (folder: string) => collect('care', `en/${folder}/*.yml`);

export const collections = {
  indications: defineCollection({ loader: pages('indications'), schema: indicationSchema }),
  compounds: defineCollection({ loader: pages('compounds'), schema: compoundSchema }),
  techniques: defineCollection({ loader: pages('techniques'), schema: techniqueSchema }),
  care: defineCollection({ loader: pages('care'), schema: careSchema }),
  effects: defineCollection({ loader: pages('effects'), schema: effectSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: guideSchema }),
  about: defineCollection({ loader: pages('about'), schema: aboutSchema }),
  layers: defineCollection({ loader: records('layers'), schema: layerSchema }),
  rules: defineCollection({ loader: careRecords('rules'), schema: ruleSchema }),
  signs: defineCollection({ loader: careRecords('signs'), schema: signSchema }),
  course: defineCollection({ loader: careRecords('course'), schema: courseSchema }),
  tasks: defineCollection({ loader: careRecords('tasks'), schema: taskSchema }),
  questions: defineCollection({ loader: careRecords('questions'), schema: questionSchema }),
  leaflets: defineCollection({ loader: records('leaflets'), schema: leafletSchema }),
  results: defineCollection({ loader: records('results'), schema: resultSchema }),
  glossary: defineCollection({ loader: records('glossary'), schema: glossarySchema }),
  evidence: defineCollection({ loader: records('evidence'), schema: evidenceSchema }),
  quality: defineCollection({ loader: records('quality'), schema: qualitySchema }),
  citations: defineCollection({ loader: collect('citations', '*.yml'), schema: citationSchema }),
  translatedGuides: defineCollection({
    loader: collect('guides', '!(en)/*.mdx'),
    schema: translatedGuideSchema,
  }),
  translatedGlossary: defineCollection({
    loader: collect('glossary', '!(en)/*.yml'),
    schema: translatedGlossarySchema,
  }),
  translatedPages: defineCollection({
    loader: collect('', '{indications,compounds,techniques,care,effects}/!(en)/*.mdx'),
    schema: translatedPageSchema,
  }),
};
