import { drawElement } from '../components/draw-element.ts';
import { groupByKind, type SearchResult } from './find.ts';
import type { NameRecord } from './name-record.ts';

/** Words of the dialog, from the page's language. `#` stands for a number or a query. */
export interface SearchWords {
  readonly found: string;
  readonly nothing: string;
  readonly nearest: string;
  readonly failed: string;
  readonly inPage: string;
  /** For the way to “Can I…?”. */
  readonly check: string;
  readonly kinds: Readonly<Record<NameRecord['kind'], string>>;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = drawElement('a', {}, text);
  anchor.href = href;
  return anchor;
}

function drawResult({ record, part }: SearchResult, { inPage }: SearchWords): HTMLLIElement {
  const item = drawElement(
    'li',
    {},
    link(record.url, record.title),
    drawElement('p', {}, record.summary),
  );
  if (part !== undefined)
    item.append(drawElement('p', {}, `${inPage} `, link(part.url, part.title)));
  return item;
}

/**
 * @param page Address of “Can I…?”.
 * @returns The way to what it says of an item.
 */
export function drawCheck(item: string, page: string, { check }: SearchWords): HTMLAnchorElement {
  // As a function, so that a "$" in the name stays one.
  return link(
    `${page}#q=${encodeURIComponent(item)}`,
    check.replace('#', () => item),
  );
}

/** @returns Headings that tell the kind of page, each with its results. */
export const drawResults = (
  results: readonly SearchResult[],
  words: SearchWords,
): readonly HTMLElement[] =>
  groupByKind(results).flatMap(({ kind, results: group }) => [
    drawElement('h2', {}, words.kinds[kind]),
    drawElement('ul', {}, ...group.map((result) => drawResult(result, words))),
  ]);

/** @returns The nearest names, when there are any. */
export const drawNothing = (
  nearest: readonly NameRecord[],
  words: SearchWords,
): readonly HTMLElement[] =>
  nearest.length === 0
    ? []
    : [
        drawElement('h2', {}, words.nearest),
        drawElement('ul', {}, ...nearest.map((record) => drawResult({ record }, words))),
      ];
