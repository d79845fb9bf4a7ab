import { compareLeaflets } from '../leaflets/compare-leaflets.ts';
import type { PublishedLeaflet } from '../leaflets/get-published.ts';
import { revisionPath } from '../leaflets/leaflet-key.ts';
import type { Change } from '../schemas/shared.ts';

/** Words of one place before and after a change; `undefined` where nothing stood or stands. */
export interface BeforeAfter {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One change that alters advice. */
export interface FeedEntry {
  /** Path on the English site that nobody else has, for ever. */
  readonly path: string;
  /** Day on which it was published. */
  readonly date: string;
  /** Name of the revision, for a leaflet. */
  readonly key?: string;
  /** `first` for a leaflet that was not there before. */
  readonly kind: 'safety' | 'meaning' | 'first';
  /** Title of the leaflet or page. */
  readonly title: string;
  /** What changed, each in a sentence. */
  readonly what: readonly string[];
  readonly words: readonly BeforeAfter[];
}

/** A page with its changes, newest first. */
export interface ChangedPage {
  readonly path: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

const join = (lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : lines.join('\n');

/** @returns The gravest of some changes; `undefined` when all are wording. */
function findKind(changes: readonly Pick<Change, 'kind'>[]): 'safety' | 'meaning' | undefined {
  if (changes.some(({ kind }) => kind === 'safety')) return 'safety';
  return changes.some(({ kind }) => kind === 'meaning') ? 'meaning' : undefined;
}

/** @returns What a revision changed; nothing when only its wording did. */
function fromLeaflet({ key, text, previous }: PublishedLeaflet): FeedEntry[] {
  const base = { path: revisionPath(text), date: text.date, key, title: text.title };
  const altering = text.changes.filter(({ kind }) => kind !== 'wording');
  if (previous === undefined) {
    return [{ ...base, kind: 'first', what: [text.summary], words: [] }];
  }
  const kind = findKind(altering);
  if (kind === undefined) return [];
  const words = compareLeaflets(previous, text).map(({ before, after }) => ({
    before: join(before),
    after: join(after),
  }));
  return [{ ...base, kind, what: altering.map(({ what }) => what), words }];
}

/** @returns The changes of a page that alter what it says; its first publication has nothing before. */
const fromPage = ({ path, title, changes }: ChangedPage): FeedEntry[] =>
  changes.flatMap(({ date, kind, what, before, after }, index): FeedEntry[] => {
    if (kind === 'wording' || (before === undefined && after === undefined)) return [];
    // Counted from the oldest, so that later changes never move it.
    const number = changes.length - index;
    return [
      {
        path: `${path}#change-${number}`,
        date,
        kind,
        title,
        what: [what],
        words: [{ before, after }],
      },
    ];
  });

/** @returns Every change that alters advice, newest first. */
export const getFeedEntries = (
  leaflets: readonly PublishedLeaflet[],
  pages: readonly ChangedPage[],
): readonly FeedEntry[] =>
  [...leaflets.flatMap(fromLeaflet), ...pages.flatMap(fromPage)].sort(
    (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || (a.path < b.path ? -1 : 1),
  );
