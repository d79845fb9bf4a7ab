import { hashLeaflet } from '../leaflets/hash-leaflet.ts';
import { LOCK_FILE, lockKey, publishedFile } from '../leaflets/leaflet-key.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content } from './content.ts';
import { findLine, readLock, readPublished } from './read-leaflets.ts';

const RESTORE =
  'take the old file back from git. To change what a leaflet says, publish a new revision: `npm run leaflet -- MESO-01 --kind meaning --what "…"`.';

/**
 * The words of a published revision are what somebody was given and signed for. They never change:
 * each gives the SHA-256 in the lock file, and each hash of the lock file has its words.
 */
export function findThawedLeaflets(content: Content): readonly ContentProblem[] {
  const lock = readLock(content);
  const lockText = content.kept.find(({ file }) => file === LOCK_FILE)?.text ?? '';
  const tell = (file: string, line: number, message: string, fix: string): ContentProblem => ({
    rule: 'leaflet-frozen',
    file,
    line,
    message,
    fix,
  });
  const published = readPublished(content);
  const changed = published.flatMap(({ kept: { file }, text }): ContentProblem[] => {
    if (text === undefined) {
      return [tell(file, 1, 'A published leaflet cannot be read.', RESTORE)];
    }
    if (publishedFile(text) !== file) {
      const message = `The file holds ${lockKey(text)}, which belongs in ${publishedFile(text)}.`;
      return [tell(file, 1, message, RESTORE)];
    }
    const locked = lock[lockKey(text)];
    const hash = hashLeaflet(text);
    if (locked === hash) return [];
    return [
      locked === undefined
        ? tell(
            file,
            1,
            `${LOCK_FILE} has no hash for ${lockKey(text)}.`,
            `take ${LOCK_FILE} back from git, or freeze a new revision with \`npm run leaflet -- --refreeze\`.`,
          )
        : tell(
            file,
            1,
            `The words of published revision ${lockKey(text)} have changed: their SHA-256 is ${hash.slice(0, 12)}…, and ${LOCK_FILE} says ${locked.slice(0, 12)}….`,
            RESTORE,
          ),
    ];
  });
  const keys = new Set(
    published.flatMap(({ text }) => (text === undefined ? [] : [lockKey(text)])),
  );
  const orphaned = Object.keys(lock)
    .filter((key) => !keys.has(key))
    .map((key) =>
      tell(
        LOCK_FILE,
        findLine(lockText, `"${key}"`),
        `The lock names ${key}, but no published file holds its words.`,
        'take the file back from git: a published revision stays for ever.',
      ),
    );
  return [...changed, ...orphaned];
}
