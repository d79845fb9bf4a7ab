import { leafletKey, revisionPath } from '../leaflet-key.ts';
import type { LeafletText } from '../leaflet-text.ts';

/** A size of paper and of letters in which a leaflet can be printed. */
export interface PdfVariant {
  /** Name of the paper in Typst. */
  readonly paper: 'a4' | 'us-letter';
  /** Width and height of the paper in points. */
  readonly sizePt: readonly [number, number];
  /** Size of the smallest letters in points. */
  readonly letterPt: number;
}

const A4 = { paper: 'a4', sizePt: [595.28, 841.89] } as const;
const LETTER = { paper: 'us-letter', sizePt: [612, 792] } as const;

/** Smallest letters of a leaflet, in points. */
const PLAIN_PT = 12;

/** Smallest letters in large print, in points. */
const LARGE_PT = 18;

/** All variants of a leaflet's PDF; the id is the end of the file's name. */
export const PDF_VARIANTS = [
  { id: 'a4', ...A4, letterPt: PLAIN_PT },
  { id: 'letter', ...LETTER, letterPt: PLAIN_PT },
  { id: 'large-a4', ...A4, letterPt: LARGE_PT },
  { id: 'large-letter', ...LETTER, letterPt: LARGE_PT },
] as const satisfies readonly (PdfVariant & { id: string })[];

/** Name of a variant, such as `large-a4`. */
export type PdfVariantId = (typeof PDF_VARIANTS)[number]['id'];

/** What names one revision of a leaflet. */
type Named = Pick<LeafletText, 'code' | 'revision'>;

/** @returns Name of the file without its ending: `MESO-01@2026.1-large-a4`. */
export const getPdfName = (text: Named, id: PdfVariantId): string => `${leafletKey(text)}-${id}`;

/** @returns Path of a revision as PDF: `/leaflets/MESO-01@2026.1/MESO-01@2026.1-large-a4.pdf`. */
export const getPdfPath = (text: Named, id: PdfVariantId): string =>
  `${revisionPath(text)}${getPdfName(text, id)}.pdf`;
