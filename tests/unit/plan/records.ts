import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { sortCourse, sortSigns, sortTasks } from '../../../src/care/care-order.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';
import { type CareRecords, toPlanRecords } from '../../../src/plan/plan-records.ts';
import { courseSchema } from '../../../src/schemas/course.ts';
import { ruleSchema } from '../../../src/schemas/rules.ts';
import { signSchema } from '../../../src/schemas/signs.ts';
import { taskSchema } from '../../../src/schemas/tasks.ts';

const CARE = join(import.meta.dirname, '../../../content/care/en');

interface Schema<Data> {
  parse(data: unknown): Data;
}

const read = <Data>(folder: string, schema: Schema<Data>): { id: string; data: Data }[] =>
  readdirSync(join(CARE, folder))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => ({
      id: file.replace('.yml', ''),
      data: schema.parse(parse(readFileSync(join(CARE, folder, file), 'utf8'))),
    }));

/** The care records as authored. */
export const care: CareRecords = {
  rules: read('rules', ruleSchema),
  signs: sortSigns(read('signs', signSchema)),
  course: sortCourse(read('course', courseSchema)),
  tasks: sortTasks(read('tasks', taskSchema)),
};

/** What the planner gets of them. */
export const records = toPlanRecords(care, (path) => path);

/** Words in English. */
export const words = { t: getTranslator('en'), lang: 'en-GB' };

/** @returns A moment from a text such as `2026-12-04T14:30[Europe/Paris]`. */
export const at = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(text);
