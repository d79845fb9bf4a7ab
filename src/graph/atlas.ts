import { type CollectionEntry, getCollection } from 'astro:content';
import { sortCourse, sortQuestions, sortSigns, sortTasks } from '../care/care-order.ts';
import { DEFAULT_LOCALE, isLocaleId, type LocaleId } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { buildBacklinks, type GraphEntry } from './backlinks.ts';
import { type EntryKey, entryKey, isPageCollection, type PageCollection } from './keys.ts';
import { findReferences } from './relations.ts';

/** Authored entry of any collection that has pages. */
type PageEntry = CollectionEntry<PageCollection>;
type Translation = CollectionEntry<'translatedPages' | 'translatedGuides'>;

/** An entry of one collection that has a page, in all its languages. */
export interface AtlasPageOf<Name extends PageCollection> {
  readonly key: EntryKey;
  readonly collection: Name;
  readonly id: string;
  /** Facts and English words. */
  readonly entry: CollectionEntry<Name>;
  readonly translations: ReadonlyMap<LocaleId, Translation>;
}

/** An entry that has a page; `collection` tells its facts apart. */
export type AtlasPage = { [Name in PageCollection]: AtlasPageOf<Name> }[PageCollection];

/** A collection without pages. */
type RecordCollection =
  | 'layers'
  | 'rules'
  | 'signs'
  | 'course'
  | 'tasks'
  | 'questions'
  | 'leaflets'
  | 'results'
  | 'glossary'
  | 'evidence';

/** An entry of a collection without pages. */
export interface AtlasRecord<Name extends RecordCollection> {
  readonly id: string;
  readonly data: CollectionEntry<Name>['data'];
}

/** The words of a page in one language. */
export interface PageWords {
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly searchWords: readonly string[];
  /** What to render as the body. */
  readonly content: PageEntry | Translation;
  /** `true` when the words are English for want of a translation. */
  readonly isFallback: boolean;
}

/** Everything that pages are drawn from. */
export interface Atlas {
  /** All entries that have a page, sorted by English title. */
  readonly pages: readonly AtlasPage[];
  readonly evidence: readonly AtlasRecord<'evidence'>[];
  readonly layers: readonly AtlasRecord<'layers'>[];
  readonly rules: readonly AtlasRecord<'rules'>[];
  /** Most urgent first, each urgency in its order. */
  readonly signs: readonly AtlasRecord<'signs'>[];
  /** What begins first stands first. */
  readonly course: readonly AtlasRecord<'course'>[];
  /** In the order of time. */
  readonly tasks: readonly AtlasRecord<'tasks'>[];
  /** In the order in which they are asked. */
  readonly questions: readonly AtlasRecord<'questions'>[];
  /** Sorted by code. */
  readonly leaflets: readonly AtlasRecord<'leaflets'>[];
  readonly results: readonly AtlasRecord<'results'>[];
  /** Explained words, sorted by id. */
  readonly terms: readonly AtlasRecord<'glossary'>[];
  /** Id → work. */
  readonly citations: ReadonlyMap<string, CollectionEntry<'citations'>['data']>;
  /** @see buildBacklinks */
  readonly backlinks: ReadonlyMap<EntryKey, readonly GraphEntry[]>;
}

/** Drafts are seen in development alone. */
const isPublished = (data: object): boolean =>
  import.meta.env.DEV || !('draft' in data && data.draft === true);

const withoutFolder = (id: string): string => id.split('/').at(-1) ?? id;

async function getTranslations(): Promise<Map<EntryKey, Map<LocaleId, Translation>>> {
  const found = new Map<EntryKey, Map<LocaleId, Translation>>();
  const add = (collection: string, language: string, id: string, entry: Translation): void => {
    if (!isPageCollection(collection) || !isLocaleId(language)) return;
    const key = entryKey(collection, id);
    found.set(key, (found.get(key) ?? new Map<LocaleId, Translation>()).set(language, entry));
  };
  for (const entry of await getCollection('translatedGuides')) {
    const [language = '', id = ''] = entry.id.split('/');
    add('guides', language, id, entry);
  }
  for (const entry of await getCollection('translatedPages')) {
    const [collection = '', language = '', id = ''] = entry.id.split('/');
    add(collection, language, id, entry);
  }
  return found;
}

async function getPages(): Promise<AtlasPage[]> {
  const translations = await getTranslations();
  const pagesOf = async <Name extends PageCollection>(
    collection: Name,
  ): Promise<AtlasPageOf<Name>[]> => {
    const entries = await getCollection(collection, ({ data }) => isPublished(data));
    return entries.map((entry) => {
      const id = withoutFolder(entry.id);
      const key = entryKey(collection, id);
      return { key, collection, id, entry, translations: translations.get(key) ?? new Map() };
    });
  };
  const lists = await Promise.all([
    pagesOf('indications'),
    pagesOf('compounds'),
    pagesOf('techniques'),
    pagesOf('care'),
    pagesOf('effects'),
    pagesOf('guides'),
  ]);
  return lists.flat().sort((a, b) => a.entry.data.title.localeCompare(b.entry.data.title, 'en'));
}

async function getRecords<Name extends RecordCollection>(name: Name): Promise<AtlasRecord<Name>[]> {
  const entries = await getCollection(name);
  return entries
    .filter(({ data }) => isPublished(data))
    .map(({ id, data }) => ({ id: withoutFolder(id), data }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

async function load(): Promise<Atlas> {
  const [
    pages,
    evidence,
    layers,
    rules,
    signs,
    course,
    tasks,
    questions,
    leaflets,
    results,
    terms,
    citations,
  ] = await Promise.all([
    getPages(),
    getRecords('evidence'),
    getRecords('layers'),
    getRecords('rules'),
    getRecords('signs'),
    getRecords('course'),
    getRecords('tasks'),
    getRecords('questions'),
    getRecords('leaflets'),
    getRecords('results'),
    getRecords('glossary'),
    getCollection('citations'),
  ]);
  const toGraph = (
    collection: CollectionName,
    id: string,
    data: { title?: string },
  ): GraphEntry => ({
    key: entryKey(collection, id),
    title: data.title ?? id,
    targets: findReferences(collection, data).map(({ target }) => target),
  });
  return {
    pages,
    evidence,
    layers: layers.sort((a, b) => a.data.order - b.data.order),
    rules,
    signs: sortSigns(signs),
    course: sortCourse(course),
    tasks: sortTasks(tasks),
    questions: sortQuestions(questions),
    leaflets,
    results,
    terms,
    citations: new Map(citations.map(({ id, data }) => [id, data])),
    backlinks: buildBacklinks([
      ...pages.map(({ collection, id, entry }) => toGraph(collection, id, entry.data)),
      ...evidence.map(({ id, data }) => toGraph('evidence', id, { ...data, title: id })),
      ...results.map(({ id, data }) => toGraph('results', id, data)),
    ]),
  };
}

let atlas: Promise<Atlas> | undefined;

/** @returns The whole atlas; read once for a build. */
export function getAtlas(): Promise<Atlas> {
  // In development the content changes under a running server.
  if (import.meta.env.DEV) return load();
  atlas ??= load();
  return atlas;
}

/** @throws {Error} When no page has the key. */
export function getPage({ pages }: Atlas, key: EntryKey): AtlasPage {
  const page = pages.find((candidate) => candidate.key === key);
  if (page === undefined) throw new Error(`No page "${key}".`);
  return page;
}

/** @returns The pages of one collection, narrowed to its facts and sorted by English title. */
export function getPagesOf<Name extends PageCollection>(
  { pages }: Atlas,
  collection: Name,
): readonly Extract<AtlasPage, { collection: Name }>[] {
  return pages.filter(
    (page): page is Extract<AtlasPage, { collection: Name }> => page.collection === collection,
  );
}

/** @returns The words of a page in a language, English where no translation exists. */
export function getWords({ entry, translations }: AtlasPage, locale: LocaleId): PageWords {
  const translation = translations.get(locale);
  const content = translation ?? entry;
  const { title, summary, aliases, searchWords } = content.data;
  return {
    title,
    summary,
    aliases,
    searchWords,
    content,
    isFallback: translation === undefined && locale !== DEFAULT_LOCALE,
  };
}

/**
 * @returns Pages of a collection that name the page or are named by it, without duplicates, those
 *   that the page names itself first and in its order.
 */
export function getNeighbours(
  { pages, backlinks }: Atlas,
  page: AtlasPage,
  collection: PageCollection,
): readonly AtlasPage[] {
  const named = findReferences(page.collection, page.entry.data).map(({ target }) => target);
  const naming = (backlinks.get(page.key) ?? []).map(({ key }) => key);
  return [...new Set([...named, ...naming])].flatMap((key) =>
    pages.filter((candidate) => candidate.key === key && candidate.collection === collection),
  );
}

/** @returns Claims about a compound, technique, indication or effect. */
export function getClaims(
  { evidence }: Atlas,
  { collection, id }: Pick<AtlasPage, 'collection' | 'id'>,
): readonly AtlasRecord<'evidence'>[] {
  return evidence.filter(({ data }) => {
    switch (collection) {
      case 'compounds':
        return data.compounds.includes(id);
      case 'techniques':
        return data.techniques.includes(id);
      case 'indications':
        return data.indication === id;
      case 'effects':
        return data.effect === id;
      default:
        return false;
    }
  });
}
