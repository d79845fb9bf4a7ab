import { Resvg } from '@resvg/resvg-js';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { writeQrFile } from '../../../src/clinics/qr-file.ts';

test('writeQrFile draws a code that a camera reads', () => {
  const url = 'https://atlas.example/leaflets/MESO-01/';
  const { width, height, pixels } = new Resvg(writeQrFile(url), {
    fitTo: { mode: 'width', value: 400 },
  }).render();
  expect(decodeQR({ width, height, data: Uint8Array.from(pixels) })).toBe(url);
});
