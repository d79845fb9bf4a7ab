import { encodeQR } from 'qr';

/** A QR code to draw: dark modules as one path on a square of its own units. */
export interface QrDrawing {
  /** Data of an SVG path; one unit is one module. */
  readonly path: string;
  /** Side of the square in modules, with the quiet zone that readers of codes need. */
  readonly size: number;
}

/** Light modules around the code, as the standard asks. */
const QUIET_ZONE = 4;

/** @returns Runs of dark modules of one row as rectangles. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs: { start: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.start + last.length === x) last.length += 1;
    else runs.push({ start: x, length: 1 });
  }
  return runs.map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`).join('');
}

/**
 * @param text What the code opens, mostly an address.
 * @returns The same drawing for the same text, readable when a small part of it is dirty or torn.
 */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { path: rows.map(drawRow).join(''), size: rows.length };
}
