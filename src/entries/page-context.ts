import type { Atlas, AtlasPage, AtlasRecord } from '../graph/atlas.ts';
import type { LocaleId } from '../i18n/locales.ts';

/** What components inside a page's text need to know of the page. */
export interface PageContext {
  readonly atlas: Atlas;
  readonly locale: LocaleId;
  /** Language tag of the interface, such as `fr`. */
  readonly lang: string;
  /** Path without base and language, such as `/safety/bruising/`. */
  readonly path: string;
  /** Whether the text is English on a page of another language. */
  readonly isFallback: boolean;
  /** Languages that have the page's text; others fall back. */
  readonly translatedInto: readonly LocaleId[];
  /** The entry, on pages of entries. */
  readonly page?: AtlasPage;
  /** Claims about the entry. */
  readonly claims?: readonly AtlasRecord<'evidence'>[];
  /** Citation id → number on this page. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** `false` keeps the page out of search engines: the same words are found at another address. */
  readonly isIndexed?: boolean;
  /** Answer for those who ask how to embed the page: path of the file, and what it embeds. */
  readonly oembed?: { readonly path: string; readonly title: string };
  /** Title of the page; set by its shell. */
  readonly title?: string;
  /** One sentence on what the page tells; set by its shell. */
  readonly summary?: string;
  /** Words above the title that say what kind of page it is. */
  readonly kind?: string;
  /** Other names, drawn under the title. */
  readonly aliases?: readonly string[];
}

/** @throws {Error} When a component is used outside a page of an entry. */
export function getPageContext(locals: App.Locals): PageContext {
  if (locals.atlas === undefined) throw new Error('No page context: set Astro.locals.atlas first.');
  return locals.atlas;
}

/** @throws {Error} When a component that draws an entry's facts is used on another page. */
export function getEntryContext(
  locals: App.Locals,
): PageContext & Required<Pick<PageContext, 'page' | 'numbers' | 'claims'>> {
  const context = getPageContext(locals);
  const { page, numbers, claims } = context;
  if (page === undefined || numbers === undefined || claims === undefined) {
    throw new Error(`"${context.path}" is not the page of an entry.`);
  }
  return { ...context, page, numbers, claims };
}
