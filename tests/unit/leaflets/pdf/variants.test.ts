import { describe, expect, test } from 'vitest';
import { getPdfPath, PDF_VARIANTS } from '../../../../src/leaflets/pdf/variants.ts';

describe('getPdfPath', () => {
  test('names code, revision, paper and size of print', () => {
    const leaflet = { code: 'MESO-01', revision: '2026.1' };
    expect(PDF_VARIANTS.map(({ id }) => getPdfPath(leaflet, id))).toEqual([
      '/leaflets/MESO-01@2026.1/MESO-01@2026.1-a4.pdf',
      '/leaflets/MESO-01@2026.1/MESO-01@2026.1-letter.pdf',
      '/leaflets/MESO-01@2026.1/MESO-01@2026.1-large-a4.pdf',
      '/leaflets/MESO-01@2026.1/MESO-01@2026.1-large-letter.pdf',
    ]);
  });
});
