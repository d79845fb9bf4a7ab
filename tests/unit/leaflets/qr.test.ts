import { describe, expect, test } from 'vitest';
import { decodeQR } from 'qr/decode.js';
import { drawQr, type QrDrawing } from '../../../src/leaflets/qr.ts';

const PIXELS = 5;

/** Fills the rectangles of the path and reads the picture as a telephone would. */
function read({ path, size }: QrDrawing): string {
  const side = size * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const start = row * side + Number(x) * PIXELS;
      for (let at = start; at < start + Number(width) * PIXELS; at += 1) {
        data.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return decodeQR({ width: side, height: side, data });
}

describe('drawQr', () => {
  test.each([
    'https://atlas.example/leaflets/MESO-01/',
    'https://clinic.example/health/atlas/clinics/sheet/#l=MESO-01&n=Élodie',
    `https://atlas.example/#${'x'.repeat(600)}`,
  ])('draws %s so that it can be read', (text) => {
    expect(read(drawQr(text))).toBe(text);
  });

  test('draws the same for the same text', () => {
    expect(drawQr('a')).toEqual(drawQr('a'));
  });

  test('leaves a quiet zone of four modules', () => {
    const { path, size } = drawQr('a');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)];
    expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4);
    expect(Math.max(...starts.map(([, x, , width]) => Number(x) + Number(width)))).toBe(size - 4);
  });
});
