import { PAGE_COLLECTIONS } from '../../graph/keys.ts';
import { DEFAULT_LOCALE, isLocaleId, type LocaleId, LOCALES } from '../../i18n/locales.ts';
import { type CollectionName, idSchema } from '../../schemas/shared.ts';
import type { ContentProblem } from '../content-problem.ts';
import { findSimilar } from '../telling/suggest.ts';

/** A kind of entry: a collection, or the pages about the atlas itself. */
export type ContentCollection = CollectionName | 'about';

/** What the path of a file tells. */
export interface Place {
  readonly collection: ContentCollection;
  readonly language: LocaleId;
  readonly id: string;
}

/** Folders whose files are pages; the others hold records in YAML. */
const PAGE_FOLDERS: readonly ContentCollection[] = [...PAGE_COLLECTIONS, 'about'];
const RECORD_FOLDERS = [
  'layers',
  'leaflets',
  'results',
  'glossary',
  'evidence',
  'quality',
] as const;
/** Folders of records inside `content/care/<language>/`. */
const CARE_FOLDERS = ['rules', 'signs', 'course', 'tasks', 'questions'] as const;

/** @returns Key of an entry, also of those about the atlas. */
export const contentKey = (collection: ContentCollection, id: string): string =>
  `${collection}/${id}`;

/** @returns Path of the file in which an entry is authored. */
export function filePath(
  collection: ContentCollection,
  id: string,
  language: LocaleId = DEFAULT_LOCALE,
): string {
  if (collection === 'citations') return `content/citations/${id}.yml`;
  if (CARE_FOLDERS.some((folder) => folder === collection)) {
    return `content/care/${language}/${collection}/${id}.yml`;
  }
  const ending = PAGE_FOLDERS.includes(collection) ? 'mdx' : 'yml';
  return `content/${collection}/${language}/${id}.${ending}`;
}

const findFolder = (name: string): ContentCollection | undefined =>
  [...PAGE_FOLDERS, ...RECORD_FOLDERS, 'citations' as const].find((folder) => folder === name);

/** Cuts a path into what its parts would be, well-formed or not. */
function cut(file: string): {
  folder: string;
  language: string;
  careFolder: (typeof CARE_FOLDERS)[number] | undefined;
  id: string;
} {
  const [, folder = '', ...rest] = file.split('/');
  const id = (rest.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const careFolder =
    folder === 'care' ? CARE_FOLDERS.find((name) => name === rest.at(-2)) : undefined;
  return { folder, language: rest.length > 1 ? (rest[0] ?? '') : DEFAULT_LOCALE, careFolder, id };
}

/** @returns What a file is by its path; `undefined` where nothing of the site would read it. */
export function findPlace(file: string): Place | undefined {
  const { folder, language, careFolder, id } = cut(file);
  const collection = careFolder ?? findFolder(folder);
  if (collection === undefined || !isLocaleId(language)) return undefined;
  return filePath(collection, id, language) === file ? { collection, language, id } : undefined;
}

/** @returns Problem `unknown-place`: the file lies where nothing would read it. */
export function unknownPlace(file: string): ContentProblem {
  const { folder, language, careFolder, id } = cut(file);
  const folders = [...PAGE_FOLDERS, ...RECORD_FOLDERS, 'citations'];
  const similar = findFolder(findSimilar(folder, folders) ?? '');
  const locale = [
    language,
    findSimilar(
      language,
      LOCALES.map((one) => one.id),
    ),
  ].find((name): name is LocaleId => name !== undefined && isLocaleId(name));
  const meant =
    similar !== undefined && locale !== undefined
      ? filePath(careFolder ?? similar, id, locale)
      : undefined;
  return {
    rule: 'unknown-place',
    file,
    line: 1,
    message:
      'Nothing reads a file in this place. Expected content/<collection>/<language>/<id>.mdx, ' +
      `with .yml for records; languages are ${LOCALES.map((one) => one.id).join(', ')}.`,
    fix:
      meant === undefined
        ? 'move the file to the folder of its collection and language, or delete it.'
        : `did you mean ${meant}?`,
  };
}

/** @returns Problem `file-name` when the id would not do as a part of an address. */
export function checkFileName(file: string, { id }: Place): readonly ContentProblem[] {
  if (idSchema.safeParse(id).success) return [];
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      rule: 'file-name',
      file,
      line: 1,
      message: `The name "${id}" becomes part of an address. Expected lower-case words joined by hyphens.`,
      fix: `rename the file to "${plain}${file.slice(file.lastIndexOf('.'))}".`,
    },
  ];
}
