import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/strings.ts';
import { leafletKey } from '../leaflets/leaflet-key.ts';
import type { LeafletText } from '../leaflets/leaflet-text.ts';
import { leafletLines } from '../leaflets/plain-text.ts';
import { saysTheSame } from '../leaflets/plan-revision.ts';
import { resolveLeaflet } from '../leaflets/resolve-leaflet.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content } from './content.ts';
import {
  canReadLeafletData,
  findLine,
  findPublished,
  readLeafletData,
  readLeaflets,
  readPublished,
} from './read-leaflets.ts';

const quote = (line: string | undefined): string =>
  line === undefined ? 'nothing' : `"${line.length > 120 ? `${line.slice(0, 119)}…` : line}"`;

/** @returns What a line is about: its words without the label before and the time after them. */
const nameOf = (line: string): string =>
  / \([^(]*\)$/.test(line) ? line.replace(/^[^:]*: /, '').replace(/ \([^(]*\)$/, '') : line;

/** @returns The first line that differs, as it was and as it is now; `undefined` for none. */
function findDifference(
  was: LeafletText,
  is: LeafletText,
): readonly [string | undefined, string | undefined] | undefined {
  const before = leafletLines(was);
  const now = leafletLines(is);
  const at = [...before, undefined].findIndex((line, index) => line !== now[index]);
  return at < 0 ? undefined : [before[at], now[at]];
}

/**
 * The newest revision of each leaflet says what the care data says now, word for word, so that page,
 * planner and leaflet never differ. When the data changes, a new revision is due.
 */
export function findOutdatedLeaflets(content: Content): readonly ContentProblem[] {
  if (!canReadLeafletData(content)) return [];
  const t = getTranslator(DEFAULT_LOCALE);
  const data = readLeafletData(content);
  const published = readPublished(content);
  return readLeaflets(content).flatMap(({ leaflet }): ContentProblem[] => {
    const now = resolveLeaflet(leaflet, data, t);
    const frozen = findPublished(published, now);
    if (frozen?.text === undefined) return []; // Told by `leaflet-revision` and `leaflet-frozen`.
    if (saysTheSame(frozen.text, now)) return [];
    const difference = findDifference(frozen.text, now);
    const [was, is] = difference ?? [];
    const message =
      difference === undefined
        ? `The newest revision ${leafletKey(now)} has the same words as the care data, but they are other records or lead to another page.`
        : `The newest revision ${leafletKey(now)} no longer says what the care data says. It froze ${quote(was)}, and now it would be ${quote(is)}.`;
    return [
      {
        rule: 'leaflet-current',
        file: frozen.kept.file,
        line: findLine(frozen.kept.text, JSON.stringify(nameOf(was ?? '')).slice(1, -1)),
        message,
        fix: `publish the next revision with \`npm run leaflet -- ${leaflet.code} --kind meaning --what "…"\`, or take the change of the data back. A revision that is in no commit yet is frozen again with \`npm run leaflet -- --refreeze\`.`,
      },
    ];
  });
}
