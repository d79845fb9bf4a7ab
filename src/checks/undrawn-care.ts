import type { z } from 'astro/zod';
import {
  getExpectationPath,
  getQuestionPath,
  getSignPath,
  getTaskPath,
} from '../care/care-links.ts';
import { getRulePath } from '../care/rule-record.ts';
import {
  type CareEntry,
  getSpan,
  selectCourse,
  selectQuestions,
  selectSigns,
  selectTasks,
} from '../care/select-care.ts';
import { selectRules } from '../care/select-rules.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { courseSchema } from '../schemas/course.ts';
import { questionSchema } from '../schemas/questions.ts';
import { ruleSchema } from '../schemas/rules.ts';
import { signSchema } from '../schemas/signs.ts';
import { taskSchema } from '../schemas/tasks.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content, ContentFile } from './content.ts';
import { MDX_COMPONENTS, type MdxComponentName } from './mdx-components.ts';
import { findPagePath } from './page-paths.ts';
import { findElements } from './reading/mdx-tree.ts';
import type { ContentCollection } from './reading/places.ts';

/** How records of one collection come to a page. */
interface Drawing<Data, Query> {
  readonly collection: ContentCollection;
  readonly component: MdxComponentName;
  readonly record: z.ZodType<Data>;
  readonly query: z.ZodType<Query>;
  readonly select: (
    entries: readonly CareEntry<Data>[],
    query: Query,
  ) => readonly CareEntry<Data>[];
  /** Where links to a record lead. */
  readonly getPath: (entry: CareEntry<Data>) => string;
}

/** @returns How often the page draws each record so that a link can lead to it: id → times. */
function countDrawn<Data, Query>(
  { body }: ContentFile,
  entries: readonly CareEntry<Data>[],
  { component, query, select }: Drawing<Data, Query>,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const elements = body === undefined ? [] : findElements(body.root);
  for (const { name, props } of elements) {
    if (name !== component || props['view'] === 'brief') continue;
    const parsed = query.safeParse(props);
    if (!parsed.success) continue;
    for (const { id } of select(entries, parsed.data)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

function check<Data, Query>(
  { files }: Content,
  drawing: Drawing<Data, Query>,
): readonly ContentProblem[] {
  const english = files.filter(({ language }) => language === DEFAULT_LOCALE);
  const entries = english.flatMap((file) => {
    const { data } = drawing.record.safeParse(file.data);
    return file.collection === drawing.collection && data !== undefined
      ? [{ id: file.id, data, file: file.file }]
      : [];
  });
  const pages = new Map(english.map((file) => [findPagePath(file), file]));
  const counts = new Map(
    [...pages].map(([path, file]) => [path, countDrawn(file, entries, drawing)]),
  );
  return entries.flatMap((entry) => {
    const [path = ''] = drawing.getPath(entry).split('#');
    const page = pages.get(path);
    const times = counts.get(path)?.get(entry.id) ?? 0;
    if (page === undefined || times === 1) return [];
    const element = `\`<${drawing.component}>\``;
    return [
      {
        rule: 'undrawn-care',
        file: entry.file,
        line: 1,
        message:
          times === 0
            ? `Links to "${entry.id}" lead to ${page.file}, and no ${element} there draws it.`
            : `${page.file} draws "${entry.id}" ${times} times, so a link to it has no one place.`,
        fix: `change what the ${element} of the page select, so that one of them draws it.`,
      },
    ];
  });
}

const { Course, Questions, Rules, Signs, Tasks } = MDX_COMPONENTS;

/** Each record of the care data stands once on the page to which links to it lead. */
export const findUndrawnCare = (content: Content): readonly ContentProblem[] => [
  ...check(content, {
    collection: 'rules',
    component: 'Rules',
    record: ruleSchema,
    query: Rules,
    select: selectRules,
    getPath: getRulePath,
  }),
  ...check(content, {
    collection: 'signs',
    component: 'Signs',
    record: signSchema,
    query: Signs,
    select: selectSigns,
    getPath: ({ id }) => getSignPath(id),
  }),
  ...check(content, {
    collection: 'course',
    component: 'Course',
    record: courseSchema,
    query: Course,
    select: (course, { span, ...query }) =>
      selectCourse(course, { span, ...query }).filter(
        ({ data }) => span === undefined || getSpan(data.after.fromHours) === span,
      ),
    getPath: ({ id }) => getExpectationPath(id),
  }),
  ...check(content, {
    collection: 'tasks',
    component: 'Tasks',
    record: taskSchema,
    query: Tasks,
    select: selectTasks,
    getPath: ({ id, data }) => getTaskPath(id, data),
  }),
  ...check(content, {
    collection: 'questions',
    component: 'Questions',
    record: questionSchema,
    query: Questions,
    select: selectQuestions,
    getPath: ({ id }) => getQuestionPath(id),
  }),
];
