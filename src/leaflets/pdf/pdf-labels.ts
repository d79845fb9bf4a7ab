import { formatDate } from '../../i18n/format.ts';
import { DEFAULT_LOCALE, getLocale, isLocaleId } from '../../i18n/locales.ts';
import { getTranslator } from '../../i18n/strings.ts';
import { leafletKey } from '../leaflet-key.ts';
import type { LeafletText } from '../leaflet-text.ts';

/** Words on a printed leaflet besides its own. */
export interface PdfLabels {
  /** Code and revision: stands on each page. */
  readonly key: string;
  /** Title of the document in the window of a reader's program. */
  readonly title: string;
  /** Whose leaflet it is. */
  readonly series: string;
  readonly author: string;
  /** Code, revision, date and last day. */
  readonly revision: string;
  /** What stands at the address of the code. */
  readonly newest: string;
  /** Says the QR code to those who do not see it. */
  readonly qr: string;
  /** Stands before the steps after signs. */
  readonly whatToDo: string;
  /** What stands at the address of the page on the site. */
  readonly evidence: string;
  readonly hash: string;
}

/** @returns Words in the leaflet's language, English where the site does not speak it. */
export function getPdfLabels(text: LeafletText): PdfLabels {
  const locale = isLocaleId(text.lang) ? text.lang : DEFAULT_LOCALE;
  const { lang } = getLocale(locale);
  const t = getTranslator(locale);
  const key = leafletKey(text);
  // A date does not break over two lines.
  const dayOf = (day: string): string => formatDate(day, lang).replaceAll(' ', '\u00A0');
  return {
    key,
    title: t('leaflet.revisionTitle', { title: text.title, key }),
    series: t('leaflet.pdf.series'),
    author: t('leaflet.pdf.author'),
    revision: t('leaflet.footer', {
      key,
      date: dayOf(text.date),
      expires: dayOf(text.expires),
    }),
    newest: t('leaflet.newestAt'),
    qr: t('leaflet.qr', { code: text.code }),
    whatToDo: t('leaflet.whatToDo'),
    evidence: t('leaflet.evidence'),
    hash: t('leaflet.hash'),
  };
}
