import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import type { ContentProblem } from './content-problem.ts';
import { type Content, createContent } from './content.ts';
import { isKept, readKeptFile } from './reading/kept-file.ts';
import { contentKey } from './reading/places.ts';
import { readFile } from './reading/read-file.ts';

/** What was read, and what could not be. */
export interface ReadResult {
  readonly content: Content;
  readonly problems: readonly ContentProblem[];
}

/**
 * @param stored Path from the root of the project → bytes.
 * @param today Day of the check, `YYYY-MM-DD`.
 */
export function readFiles(stored: ReadonlyMap<string, Uint8Array>, today: string): ReadResult {
  const sorted = [...stored].sort(([a], [b]) => (a < b ? -1 : 1));
  const results = sorted
    .filter(([file]) => !isKept(file))
    .map(([file, bytes]) => readFile(file, bytes));
  const kept = sorted
    .filter(([file]) => isKept(file))
    .map(([file, bytes]) => readKeptFile(file, bytes));
  const unreadable = results.flatMap(({ place, file }) =>
    place === undefined || file !== undefined || place.language !== DEFAULT_LOCALE
      ? []
      : [contentKey(place.collection, place.id)],
  );
  const files = results.flatMap(({ file }) => (file === undefined ? [] : [file]));
  return {
    content: createContent({ files, kept, unreadable, today }),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/**
 * Reads all of `content/`. What cannot be read is a problem, never an exception. Files whose name
 * begins with a dot belong to the computer and are left out.
 *
 * @param root Folder of the project.
 * @param today Day of the check, `YYYY-MM-DD`.
 */
export function readContent(root: string, today: string): ReadResult {
  const files = globSync('content/**/*', { cwd: root })
    .filter((file) => statSync(join(root, file)).isFile())
    .filter((file) => !/(^|[\\/])\./.test(file));
  const stored = files.map((file): [string, Uint8Array] => [
    file.replaceAll('\\', '/'),
    readFileSync(join(root, file)),
  ]);
  return readFiles(new Map(stored), today);
}
