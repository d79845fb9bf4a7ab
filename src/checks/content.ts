import type { MdastNode } from 'satteri';
import { DEFAULT_LOCALE, type LocaleId } from '../i18n/locales.ts';
import type { ContentProblem } from './content-problem.ts';
import type { KeptFile } from './reading/kept-file.ts';
import type { ContentCollection } from './reading/places.ts';

/** Place of a value in the frontmatter, such as `['compounds', 1]`. */
export type Path = readonly PropertyKey[];

/** Frontmatter, valid or not. */
export type Data = Readonly<Record<string, unknown>>;

/** The text below the frontmatter of a page. */
export interface ContentBody {
  readonly text: string;
  /** Line of the file on which the body begins. */
  readonly firstLine: number;
  /** Tree of the MDX; its positions are lines of the file. */
  readonly root: MdastNode;
}

/** One file of `content/`. */
export interface ContentFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly collection: ContentCollection;
  /** English for citations, which are the same in every language. */
  readonly language: LocaleId;
  readonly id: string;
  /** Collection and id, such as `techniques/nappage`; the same in every language. */
  readonly key: string;
  /** The whole file, with line ends as `\n`. */
  readonly text: string;
  readonly data: Data;
  /** @returns Line of the value, or of the nearest thing around it that was written. */
  readonly lineOf: (path: Path) => number;
  /** Absent in YAML files, and where the MDX does not parse. */
  readonly body?: ContentBody;
}

/** Everything that rules look at. */
export interface Content {
  /** Files that could be read, sorted by path. */
  readonly files: readonly ContentFile[];
  /** Files that a command wrote and nobody edits, sorted by path. */
  readonly kept: readonly KeptFile[];
  /** Day on which the check runs, `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * `false` when something could not be read. Rules that look for what nobody names then wait: the
   * name may stand in the part that is missing.
   */
  readonly isComplete: boolean;
  /** @returns Whether an English file stands for the key, readable or not. */
  readonly exists: (key: string) => boolean;
  /** @returns The file of an entry in a language, English unless told. */
  readonly find: (key: string, language?: LocaleId) => ContentFile | undefined;
}

/** A rule: everything authored → what is wrong with it. Pure. */
export type ContentRule = (content: Content) => readonly ContentProblem[];

/** What {@link createContent} is made from. */
export interface ContentParts {
  readonly files: readonly ContentFile[];
  readonly kept: readonly KeptFile[];
  /** Keys of English files that could not be read at all. */
  readonly unreadable: readonly string[];
  readonly today: string;
}

/** @returns The files with quick look-ups. */
export function createContent({ files, kept, unreadable, today }: ContentParts): Content {
  const byPlace = new Map(files.map((file) => [`${file.language}:${file.key}`, file]));
  const known = new Set([
    ...files.filter(({ language }) => language === DEFAULT_LOCALE).map(({ key }) => key),
    ...unreadable,
  ]);
  return {
    files,
    kept,
    today,
    isComplete:
      unreadable.length === 0 &&
      files.every(({ file, body }) => body !== undefined || !file.endsWith('.mdx')),
    exists: (key) => known.has(key),
    find: (key, language = DEFAULT_LOCALE) => byPlace.get(`${language}:${key}`),
  };
}
