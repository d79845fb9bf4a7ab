import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LeafletText } from '../leaflet-text.ts';
import { drawQr } from '../qr.ts';
import { getPdfLabels } from './pdf-labels.ts';
import { compilePdf } from './typst.ts';
import { getPdfName, type PdfVariant, type PdfVariantId } from './variants.ts';

/** One revision of a leaflet and what its words do not say themselves. */
export interface PrintedLeaflet {
  readonly text: LeafletText;
  /** SHA-256 of the plain text, in small hexadecimal letters. */
  readonly sha256: string;
  /** Whole address of the page where the newest revision stands. */
  readonly url: string;
  /** Whole address of the page with the evidence. */
  readonly evidenceUrl: string;
}

const TEMPLATE = join(process.cwd(), 'src/leaflets/pdf/leaflet.typ');

const toSvg = (text: string): string => {
  const { path, size } = drawQr(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
};

/**
 * @returns The leaflet as a tagged PDF; the same bytes for the same input.
 * @throws {Error} When a sign of its words is in none of our letters.
 */
export const renderLeaflet = (
  { text, sha256, url, evidenceUrl }: PrintedLeaflet,
  variant: PdfVariant & { readonly id: PdfVariantId },
): Promise<Uint8Array> => {
  const data = {
    leaflet: text,
    labels: getPdfLabels(text),
    variant,
    sha256,
    url,
    evidenceUrl,
    qr: toSvg(url),
    isDense: false,
  };
  return compilePdf(
    readFileSync(TEMPLATE, 'utf8'),
    data,
    getPdfName(text, variant.id),
    // The last page would else hold a few lines alone, and a clinic prints it for each person.
    { ...data, isDense: true },
  );
};
