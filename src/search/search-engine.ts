import { findCheckable } from '../check/find-checkable.ts';
import { find, type SearchResult } from './find.ts';
import { createNameIndex, type Filters } from './name-index.ts';
import type { NameRecord } from './name-record.ts';
import { createTextSearch, type Pagefind } from './text-search.ts';

/** Number of names offered when nothing was found. */
const SUGGESTIONS = 5;

/** Where the parts of a search lie. */
export interface SearchPlaces {
  /** Address of the names of one language. */
  readonly names: string;
  /** Address of Pagefind's script. */
  readonly pagefind: string;
  readonly lang: string;
}

/** A search that is ready. */
export interface SearchEngine {
  find(query: string, filters: Filters): Promise<readonly SearchResult[]>;
  /** @returns What “Can I…?” can answer of a query; `undefined` for nothing. */
  findCheckable(query: string): string | undefined;
  /** @returns The nearest names for a query that found nothing. */
  suggest(query: string): readonly NameRecord[];
}

/** @throws {Error} When the names cannot be fetched. Without Pagefind, names alone are searched. */
export async function createSearchEngine({
  names,
  pagefind,
  lang,
}: SearchPlaces): Promise<SearchEngine> {
  const response = await fetch(names);
  if (!response.ok) throw new Error(`${names}: ${response.status}`);
  const records: readonly NameRecord[] = await response.json();
  const index = createNameIndex(records, lang);
  const byUrl = new Map(records.map((record) => [record.url, record]));
  let text: ReturnType<typeof createTextSearch> | undefined;
  const getText = async () => {
    if (text !== undefined) return text;
    const engine: Pagefind = await import(/* @vite-ignore */ pagefind);
    await engine.init();
    text = createTextSearch(engine);
    return text;
  };
  return {
    find: (query, filters) =>
      find(
        query,
        filters,
        index,
        async (words, wanted) => {
          try {
            return await (
              await getText()
            )(words, wanted);
          } catch {
            return []; // The names still answer.
          }
        },
        byUrl,
      ),
    findCheckable: findCheckable(records),
    suggest: (query) => index.suggest(query, SUGGESTIONS),
  };
}
