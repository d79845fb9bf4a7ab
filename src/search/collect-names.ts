import { getCollection } from 'astro:content';
import { getRulePath } from '../care/rule-record.ts';
import { getAtlas, getWords } from '../graph/atlas.ts';
import { PAGE_COLLECTIONS, pagePath, SECTIONS } from '../graph/keys.ts';
import { getGlossary } from '../glossary/get-glossary.ts';
import { TOOLS } from '../graph/tools.ts';
import en from '../i18n/en.json' with { type: 'json' };
import fr from '../i18n/fr.json' with { type: 'json' };
import type { LocaleId } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';
import { getNewestLeaflets } from '../leaflets/get-published.ts';
import { livePath } from '../leaflets/leaflet-key.ts';
import { AUDIENCES } from '../schemas/shared.ts';
import type { NameRecord } from './name-record.ts';

/** For what is meant for everybody. */
const EVERYWHERE = {
  audiences: [...AUDIENCES],
  areas: ['whole-body'],
} satisfies Partial<NameRecord>;

const STRINGS = { en, fr } satisfies Record<LocaleId, unknown>;

/** Titles of results begin with a capital. */
const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @returns All that the search of a language can find by name: pages and care instructions. */
export async function collectNames(locale: LocaleId): Promise<readonly NameRecord[]> {
  const atlas = await getAtlas();
  const address = (path: string): string => localizePath(path, locale, import.meta.env.BASE_URL);
  const words = STRINGS[locale];
  const { words: terms } = await getGlossary(locale);
  const about = await getCollection('about');
  return [
    ...atlas.pages.map((page): NameRecord => {
      const { title, summary, aliases, searchWords } = getWords(page, locale);
      const { audiences, bodyAreas } = page.entry.data;
      return {
        url: address(pagePath(page.collection, page.id)),
        title,
        kind: page.collection,
        summary,
        aliases: [...aliases],
        words: [...searchWords],
        audiences,
        areas: bodyAreas,
      };
    }),
    ...atlas.rules.map((rule): NameRecord => ({
      url: address(getRulePath(rule)),
      title: rule.data.item,
      kind: 'care',
      summary: rule.data.instruction,
      aliases: rule.data.names.filter(({ kind }) => kind !== 'misspelling').map(({ name }) => name),
      words: rule.data.names.filter(({ kind }) => kind === 'misspelling').map(({ name }) => name),
      rule: rule.id,
      ...EVERYWHERE,
    })),
    ...getNewestLeaflets().map(({ text }): NameRecord => ({
      url: address(livePath(text.code)),
      title: `${text.code}: ${text.title}`,
      kind: 'care',
      summary: text.summary,
      aliases: [text.code],
      words: [],
      ...EVERYWHERE,
    })),
    ...terms.map(({ id, term, definition, forms, facts }): NameRecord => ({
      url: address(`/glossary/#${id}`),
      title: capitalize(term),
      kind: 'glossary',
      summary: definition,
      aliases: [...forms],
      words: Object.values(facts.termIn ?? {}).filter((word) => word !== undefined),
      ...EVERYWHERE,
    })),
    ...PAGE_COLLECTIONS.map((collection): NameRecord => ({
      url: address(`/${SECTIONS[collection]}/`),
      title: words[`section.${collection}`],
      kind: 'index',
      summary: words[`index.${collection}`],
      aliases: [],
      words: [],
      ...EVERYWHERE,
    })),
    ...TOOLS.map(({ id, path }): NameRecord => ({
      url: address(path),
      title: words[`tool.${id}.title`],
      kind: 'index',
      summary: words[`tool.${id}.summary`],
      aliases: [],
      words: words[`tool.${id}.searchWords`].split(', '),
      ...EVERYWHERE,
    })),
    {
      url: address('/glossary/'),
      title: words['section.glossary'],
      kind: 'index',
      summary: words['glossary.summary'],
      aliases: [],
      words: words['glossary.searchWords'].split(', '),
      ...EVERYWHERE,
    },
    {
      url: address('/evidence/'),
      title: words['evidence.title'],
      kind: 'index',
      summary: words['evidence.summary'],
      aliases: [],
      words: words['evidence.searchWords'].split(', '),
      ...EVERYWHERE,
    },
    {
      url: address('/evidence/regulation/'),
      title: words['regulationPage.title'],
      kind: 'index',
      summary: words['regulationPage.summary'],
      aliases: [],
      words: words['regulationPage.searchWords'].split(', '),
      ...EVERYWHERE,
    },
    {
      url: address('/a-z/'),
      title: words['nav.az'],
      kind: 'index',
      summary: words['az.summary'],
      aliases: [],
      words: words['az.searchWords'].split(', '),
      ...EVERYWHERE,
    },
    {
      url: address('/about/quality/'),
      title: words['quality.title'],
      kind: 'index',
      summary: words['quality.summary'],
      aliases: [],
      words: words['quality.searchWords'].split(', '),
      ...EVERYWHERE,
    },
    {
      url: address('/references/'),
      title: words['references.title'],
      kind: 'index',
      summary: words['references.summary'],
      aliases: [],
      words: words['references.searchWords'].split(', '),
      ...EVERYWHERE,
    },
    ...about.map(({ id, data }): NameRecord => ({
      url: address(id === 'en/about' ? '/about/' : `/about/${id.replace('en/', '')}/`),
      title: data.title,
      kind: 'index',
      summary: data.summary,
      aliases: [],
      words: data.searchWords,
      ...EVERYWHERE,
    })),
  ];
}
