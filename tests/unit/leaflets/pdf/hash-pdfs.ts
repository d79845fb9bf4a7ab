import { createHash } from 'node:crypto';
import { renderLeaflet } from '../../../../src/leaflets/pdf/render-leaflet.ts';
import { PDF_VARIANTS } from '../../../../src/leaflets/pdf/variants.ts';
import { printedLeaflet } from './printed-leaflet.ts';

// Run as a program of its own by render-leaflet.test.ts: prints the SHA-256 of each variant, made in
// the opposite order.
const hashes: Record<string, string> = {};
for (const variant of PDF_VARIANTS.toReversed()) {
  const pdf = await renderLeaflet(printedLeaflet, variant);
  hashes[variant.id] = createHash('sha256').update(pdf).digest('hex');
}
console.log(JSON.stringify(hashes));
