import type { z } from 'astro/zod';
import { type Lock, lockSchema } from '../leaflets/frozen-files.ts';
import { LOCK_FILE, publishedFile } from '../leaflets/leaflet-key.ts';
import { type LeafletText, leafletTextSchema } from '../leaflets/leaflet-text.ts';
import type { LeafletData } from '../leaflets/resolve-part.ts';
import { courseSchema } from '../schemas/course.ts';
import { type Leaflet, leafletSchema } from '../schemas/leaflets.ts';
import { questionSchema } from '../schemas/questions.ts';
import { ruleSchema } from '../schemas/rules.ts';
import { signSchema } from '../schemas/signs.ts';
import { taskSchema } from '../schemas/tasks.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import type { Content, ContentFile } from './content.ts';
import type { ContentCollection } from './reading/places.ts';
import type { KeptFile } from './reading/kept-file.ts';

/** A leaflet with the file that it is authored in. */
export interface AuthoredLeaflet {
  readonly file: ContentFile;
  readonly leaflet: Leaflet;
}

/** A frozen revision with its file; `text` is absent when the file cannot be read. */
export interface PublishedFile {
  readonly kept: KeptFile;
  readonly text?: LeafletText;
}

/** The records of a collection that its schema accepts; `schema` tells of the others. */
const readRecords = <Schema extends z.ZodType>(
  { files }: Content,
  collection: ContentCollection,
  schema: Schema,
): { id: string; file: ContentFile; data: z.output<Schema> }[] =>
  files
    .filter((file) => file.collection === collection && file.language === DEFAULT_LOCALE)
    .flatMap((file) => {
      const { data } = schema.safeParse(file.data);
      return data === undefined ? [] : [{ id: file.id, file, data }];
    });

/** @returns All leaflets that their schema accepts. */
export const readLeaflets = (content: Content): readonly AuthoredLeaflet[] =>
  readRecords(content, 'leaflets', leafletSchema).map(({ file, data }) => ({
    file,
    leaflet: data,
  }));

/** @returns The care data that leaflets are drawn from. */
export const readLeafletData = (content: Content): LeafletData => ({
  rules: readRecords(content, 'rules', ruleSchema),
  signs: readRecords(content, 'signs', signSchema),
  course: readRecords(content, 'course', courseSchema),
  tasks: readRecords(content, 'tasks', taskSchema),
  questions: readRecords(content, 'questions', questionSchema),
});

const LEAFLET_SOURCES = {
  leaflets: leafletSchema,
  rules: ruleSchema,
  signs: signSchema,
  course: courseSchema,
  tasks: taskSchema,
  questions: questionSchema,
} as const satisfies Partial<Record<ContentCollection, z.ZodType>>;

/**
 * @returns Whether every record that a leaflet may draw is there and valid. Without one of them a
 *   leaflet would seem to say less, and the advice to publish it so would be wrong.
 */
export const canReadLeafletData = ({ files, isComplete }: Content): boolean =>
  isComplete &&
  Object.entries(LEAFLET_SOURCES).every(([collection, schema]) =>
    files
      .filter((file) => file.collection === collection && file.language === DEFAULT_LOCALE)
      .every(({ data }) => schema.safeParse(data).success),
  );

function parse<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): z.output<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** @returns All frozen revisions. */
export const readPublished = ({ kept }: Content): readonly PublishedFile[] =>
  kept
    .filter(({ file }) => file !== LOCK_FILE)
    .map((file) => {
      const text = parse(file.text, leafletTextSchema);
      return text === undefined ? { kept: file } : { kept: file, text };
    });

/** @returns The hashes of all frozen revisions; none when there is no lock file that can be read. */
export const readLock = ({ kept }: Content): Lock =>
  parse(kept.find(({ file }) => file === LOCK_FILE)?.text ?? '', lockSchema) ?? {};

/** @returns The frozen words of a revision; `undefined` where there are none that can be read. */
export const findPublished = (
  published: readonly PublishedFile[],
  revision: Pick<LeafletText, 'code' | 'revision' | 'lang'>,
): PublishedFile | undefined => published.find(({ kept }) => kept.file === publishedFile(revision));

/** @returns Line on which words stand in a file, from 1; 1 where they do not. */
export const findLine = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1 || 1;
