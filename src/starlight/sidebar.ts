import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { type Atlas, type AtlasPage, getPagesOf, getWords } from '../graph/atlas.ts';
import { PAGE_COLLECTIONS, type PageCollection, pagePath, SECTIONS } from '../graph/keys.ts';
import { getToolsOf, type Tool } from '../graph/tools.ts';
import type { LocaleId } from '../i18n/locales.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Keys of the words that the sidebar shows. */
export type SidebarKey =
  | `section.${PageCollection}`
  | 'section.glossary'
  | 'nav.home'
  | 'nav.evidence'
  | 'regulationPage.title'
  | 'nav.az'
  | 'nav.about'
  | 'nav.clinics'
  | `tool.${Tool['id']}.title`;

/** Paths that the part for clinics has besides `/clinics/`. */
const CLINIC_PATHS = /^\/(?:clinics|leaflets)\//;

const placeOf = (data: AtlasPage['entry']['data']): number => ('order' in data ? data.order : 0);

/**
 * Lists all sections, and the pages of the one that the reader is in: the cost of a page does not
 * grow with the whole site.
 *
 * @param path Path of the page without base and language.
 */
export function buildSidebar(
  atlas: Atlas,
  locale: LocaleId,
  path: string,
  translate: (key: SidebarKey) => string,
): Sidebar {
  const toolLinks = (part: Tool['part']) =>
    getToolsOf(part).map(({ id, path: link }) => ({ label: translate(`tool.${id}.title`), link }));
  const sections = PAGE_COLLECTIONS.map((collection): Sidebar[number] => {
    const root = `/${SECTIONS[collection]}/`;
    const label = translate(`section.${collection}`);
    if (!path.startsWith(root)) return { label, link: root };
    const pages = [...getPagesOf(atlas, collection)].sort(
      (a, b) => placeOf(a.entry.data) - placeOf(b.entry.data),
    );
    return {
      label,
      items: [
        { label, link: root },
        ...pages.map((page) => ({
          label: getWords(page, locale).title,
          link: pagePath(collection, page.id),
        })),
        ...(collection === 'care' ? toolLinks('care') : []),
      ],
    };
  });
  const evidence = { label: translate('nav.evidence'), link: '/evidence/' };
  return [
    { label: translate('nav.home'), link: '/' },
    ...sections,
    path.startsWith('/evidence/')
      ? {
          label: evidence.label,
          items: [
            evidence,
            { label: translate('regulationPage.title'), link: '/evidence/regulation/' },
          ],
        }
      : evidence,
    CLINIC_PATHS.test(path)
      ? { label: translate('nav.clinics'), items: toolLinks('clinics') }
      : { label: translate('nav.clinics'), link: '/clinics/' },
    { label: translate('section.glossary'), link: '/glossary/' },
    { label: translate('nav.az'), link: '/a-z/' },
    { label: translate('nav.about'), link: '/about/' },
  ];
}
