import { DEFAULT_LOCALE, getLocale } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Leaflet } from '../schemas/leaflets.ts';
import type { LeafletBlock, LeafletText } from './leaflet-text.ts';
import { type LeafletData, resolvePart } from './resolve-part.ts';

/** @returns A block without what was drawn before; `undefined` when nothing is left of it. */
function takeNew(block: LeafletBlock, drawn: Set<string>): LeafletBlock | undefined {
  const isNew = (name: string): boolean => {
    const isFirst = !drawn.has(name);
    drawn.add(name);
    return isFirst;
  };
  if (block.kind === 'instruction') {
    const items = block.items.filter(({ id }) => isNew(`rules/${id}`));
    return items.length === 0 ? undefined : { ...block, items };
  }
  return !('id' in block) || isNew(`${block.kind}/${block.id}`) ? block : undefined;
}

/**
 * @returns The blocks of each part. A record that an earlier part drew is left out: a rule that
 *   holds before and after is told once.
 */
export function resolveParts(
  { parts }: Pick<Leaflet, 'parts'>,
  data: LeafletData,
  t: Translator,
): readonly (readonly LeafletBlock[])[] {
  const drawn = new Set<string>();
  return parts.map((part) =>
    resolvePart(part, data, t).flatMap((block) => takeNew(block, drawn) ?? []),
  );
}

/** What stands at the end of each leaflet: what it is, who wrote it, and how long it is good. */
const getClosing = (t: Translator): LeafletBlock[] => [
  { kind: 'heading', text: t('leaflet.closing.heading') },
  {
    kind: 'text',
    text: [
      t('leaflet.closing.notAdvice'),
      t('leaflet.closing.author'),
      // Without the day itself: two revisions that say the same have the same words.
      t('leaflet.closing.expires'),
    ].join(' '),
  },
];

/** @throws {Error} When the leaflet has no revision; its schema asks for one. */
export function getNewestRevision({ code, revisions }: Leaflet): Leaflet['revisions'][number] {
  const [newest] = revisions;
  if (newest === undefined) throw new Error(`Leaflet ${code} has no revision.`);
  return newest;
}

/**
 * Puts the newest revision of a leaflet into words. Pure: the same data gives the same words, in
 * whatever order its records come.
 *
 * @param t In English, as all typed facts are.
 * @throws {Error} When the leaflet has no revision or says nothing.
 */
export function resolveLeaflet(leaflet: Leaflet, data: LeafletData, t: Translator): LeafletText {
  const { code, title, summary, livePage } = leaflet;
  const blocks = resolveParts(leaflet, data, t).flat();
  if (blocks.length === 0) throw new Error(`Leaflet ${code} says nothing.`);
  const { revision, date, expires, changes } = getNewestRevision(leaflet);
  return {
    code,
    revision,
    lang: getLocale(DEFAULT_LOCALE).lang,
    date,
    expires,
    title,
    summary,
    livePage,
    changes,
    blocks: [...blocks, ...getClosing(t)],
  };
}
