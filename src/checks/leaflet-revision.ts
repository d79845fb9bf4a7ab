import { compareRevisions, leafletKey, publishedFile } from '../leaflets/leaflet-key.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content } from './content.ts';
import { DEFAULT_LOCALE, getLocale } from '../i18n/locales.ts';
import {
  type AuthoredLeaflet,
  findPublished,
  type PublishedFile,
  readLeaflets,
  readPublished,
} from './read-leaflets.ts';

const { lang } = getLocale(DEFAULT_LOCALE);

function checkLeaflet(
  { file: { file, id, lineOf }, leaflet: { code, revisions } }: AuthoredLeaflet,
  published: readonly PublishedFile[],
  today: string,
): ContentProblem[] {
  const tell = (
    path: readonly (string | number)[],
    message: string,
    fix: string,
  ): ContentProblem => ({ rule: 'leaflet-revision', file, line: lineOf(path), message, fix });
  const problems: ContentProblem[] = [];
  if (id !== code.toLowerCase()) {
    problems.push(
      tell(
        ['code'],
        `\`code\` is "${code}", and the file is called "${id}".`,
        `rename the file to "${code.toLowerCase()}.yml".`,
      ),
    );
  }
  for (const [index, { revision, date, expires, changes }] of revisions.entries()) {
    const path = ['revisions', index];
    const above = revisions[index - 1];
    const frozen = findPublished(published, { code, revision, lang });
    const isBelow =
      above === undefined || (compareRevisions(revision, above.revision) < 0 && date <= above.date);
    if (!isBelow) {
      problems.push(
        tell(
          [...path, 'revision'],
          `Revision "${revision}" of ${date} stands below "${above.revision}" of ${above.date}. Expected the newest first.`,
          'put the newest revision at the top, with the highest number and the latest day.',
        ),
      );
    }
    if (date > today) {
      problems.push(
        tell(
          [...path, 'date'],
          `Revision "${revision}" is dated ${date}, which is after today (${today}).`,
          'write the day on which it is published.',
        ),
      );
    }
    if (expires <= date) {
      problems.push(
        tell(
          [...path, 'expires'],
          `Revision "${revision}" of ${date} is good until ${expires}.`,
          'write a last day that comes after the first, usually one year later.',
        ),
      );
    }
    if (frozen === undefined) {
      problems.push(
        tell(
          [...path, 'revision'],
          `Revision "${revision}" is listed, but ${publishedFile({ code, revision, lang })} is not there.`,
          'take the file back from git. If the revision is new: `npm run leaflet -- --refreeze`.',
        ),
      );
    } else if (frozen.text !== undefined) {
      const { text } = frozen;
      const isSame =
        text.date === date &&
        text.expires === expires &&
        JSON.stringify(text.changes) === JSON.stringify(changes);
      if (!isSame) {
        problems.push(
          tell(
            path,
            `The days or changes of revision "${revision}" are not those that were published.`,
            `write them as they stand in ${frozen.kept.file}.`,
          ),
        );
      }
    }
  }
  return problems;
}

/**
 * Each revision that a leaflet lists was published, newest first, with a day and a last day; and
 * nothing was published that no leaflet lists.
 */
export function findRevisionProblems(content: Content): readonly ContentProblem[] {
  const leaflets = readLeaflets(content);
  const published = readPublished(content);
  const listed = new Set(
    leaflets.flatMap(({ leaflet: { code, revisions } }) =>
      revisions.map(({ revision }) => leafletKey({ code, revision })),
    ),
  );
  const unlisted = published.flatMap(({ kept: { file }, text }): ContentProblem[] => {
    if (text === undefined || listed.has(leafletKey(text))) return [];
    return [
      {
        rule: 'leaflet-revision',
        file,
        line: 1,
        message: `${leafletKey(text)} was published, but content/leaflets/en/${text.code.toLowerCase()}.yml does not list it.`,
        fix: 'list the revision again: a published revision stays for ever.',
      },
    ];
  });
  return [
    ...leaflets.flatMap((leaflet) => checkLeaflet(leaflet, published, content.today)),
    ...unlisted,
  ];
}
