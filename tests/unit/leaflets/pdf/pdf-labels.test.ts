import { describe, expect, test } from 'vitest';
import { getPdfLabels } from '../../../../src/leaflets/pdf/pdf-labels.ts';
import { printedLeaflet } from './printed-leaflet.ts';

const { text } = printedLeaflet;

describe('getPdfLabels', () => {
  test.each([
    ['en', '22\u00A0November\u00A02026', 'Editors of the Mesotherapy Atlas'],
    ['fr', '22\u00A0novembre\u00A02026', 'Rédaction de l’Atlas de la mésothérapie'],
    // Not in the words of the machine either, which differ from one to the other.
    ['xx', '22\u00A0November\u00A02026', 'Editors of the Mesotherapy Atlas'],
  ])('speaks the language of a leaflet in "%s"', (lang, date, author) => {
    const labels = getPdfLabels({ ...text, lang });
    expect(labels.revision).toContain(`MESO-99@2026.1 · ${date} · `);
    expect(labels.author).toBe(author);
  });

  test('leaves no place open', () => {
    expect(Object.values(getPdfLabels(text)).join('\n')).not.toMatch(/\{\{|\}\}/);
  });
});
