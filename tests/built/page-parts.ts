import { decode } from 'html-entities';
import { TOOLS } from '../../src/graph/tools.ts';

const ENTRY = /^\/(?:fr\/)?(?:indications|compounds|techniques|care|safety|learn)\/[^/]+\/$/;

/** @returns Whether a path is the page of an entry, in any language. */
export const isEntryPath = (path: string): boolean =>
  ENTRY.test(path) && !TOOLS.some((tool) => tool.path === path.replace(/^\/fr\//, '/'));

/** Everything between the tags of the page's main part. */
export function getMain(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start < 0 ? '' : html.slice(start, end).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
}

/** What stands before the part for students, which is the last of what an entry tells. */
export const getPlainPart = (html: string): string =>
  getMain(html).split('<section class="for-students')[0] ?? '';

/** Words that a reader sees, without the marks of sources, drawings and tags. */
export const getText = (html: string): string =>
  decode(html.replace(/<(sup|svg)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** @returns What stands inside each element of a name; elements inside one of the same name are not told apart. */
export const getElements = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inner = '']) => inner,
  );

/** A part of a page below a heading. */
export interface Section {
  /** Words of the heading. */
  readonly heading: string;
  /** What follows it, up to the next heading of its level. */
  readonly html: string;
}

/** @returns Parts below the headings of the second level, in their order. */
export const getSections = (html: string): readonly Section[] =>
  getMain(html)
    .split(/(?=<h2[\s>])/)
    .slice(1)
    .map((part) => ({
      heading: getText(getElements(part, 'h2')[0] ?? ''),
      html: part.replace(/^<h2[\s\S]*?<\/h2>/, ''),
    }));

/** @returns The part below a heading, or nothing where the page has none of that name. */
export const findSection = (html: string, heading: RegExp): string =>
  getSections(html).find((section) => heading.test(section.heading))?.html ?? '';

/** @returns The opening sentence of a page. */
export const getLead = (html: string): string =>
  getText(/<p class="lead[^>]*>([\s\S]*?)<\/p>/.exec(getMain(html))?.[1] ?? '');

/** @returns Lines of the list of sources. */
export const getSourceLines = (html: string): readonly string[] =>
  [...getMain(html).matchAll(/<li id="ref-[^>]*>([\s\S]*?)<\/li>/g)].map(([, line = '']) =>
    getText(line),
  );

/** @returns Sentences of paragraphs and points in lists, of three words and more. */
export const getSentences = (html: string): readonly string[] =>
  [...getElements(html, 'p'), ...getElements(html, 'li')]
    .flatMap((element) => getText(element).split(/(?<=[.?!])\s+/))
    .filter((sentence) => countWords(sentence) > 2);

/** @returns Words between spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
