import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/run-step.ts';
import { hashLeaflet } from '../../src/leaflets/hash-leaflet.ts';
import { livePath } from '../../src/leaflets/leaflet-key.ts';
import { leafletTextSchema } from '../../src/leaflets/leaflet-text.ts';
import { getPdfPath, PDF_VARIANTS } from '../../src/leaflets/pdf/variants.ts';
import { listWords } from '../unit/leaflets/pdf/list-words.ts';
import { type FoundPdf, readPdf, withoutSpaces } from '../unit/leaflets/pdf/read-pdf.ts';

const FOLDER = join(ROOT, 'content/leaflets/published/en');

const leaflets = readdirSync(FOLDER)
  .sort()
  .map((name) => leafletTextSchema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));

const SITES = [
  { outDir: 'dist', root: process.env['SITE_URL'] ?? 'http://localhost:4321/' },
  { outDir: '.build/sub-path', root: 'https://clinic.example/health/atlas/' },
];

const files = SITES.flatMap(({ outDir, root }) =>
  leaflets.flatMap((text) =>
    PDF_VARIANTS.map((variant) => ({
      file: join(outDir, getPdfPath(text, variant.id)),
      variant,
      text,
      root,
    })),
  ),
);

test('every leaflet is there to be printed', () => {
  expect(leaflets.length).toBeGreaterThanOrEqual(6);
});

describe.each(files)('$file', ({ file, variant, text, root }) => {
  let pdf: FoundPdf;
  beforeAll(async () => {
    pdf = await readPdf(readFileSync(join(ROOT, file)));
  });

  test('contains every instruction of its page, in its order', () => {
    const { words } = pdf;
    let from = 0;
    for (const string of listWords(text)) {
      const at = words.indexOf(withoutSpaces(string), from);
      expect(at, `"${string}" after ${from}`).toBeGreaterThanOrEqual(from);
      from = at + withoutSpaces(string).length;
    }
    expect(words).toContain(hashLeaflet(text));
  });

  test('is tagged, on the right paper, in letters that are large enough', () => {
    const { isTagged, info, sizes, smallestPt, fonts, parts } = pdf;
    expect(isTagged).toBe(true);
    expect(info.lang).toBe(text.lang);
    expect(info.title).toBe(`${text.title} (${text.code}@${text.revision})`);
    expect(info.created).toBe(`D:${text.date.replaceAll('-', '')}000000Z`);
    expect(smallestPt).toBeGreaterThanOrEqual(variant.letterPt);
    expect([...fonts.values()]).not.toContain(false);
    expect(parts.filter(({ role }) => role === 'H1')).toHaveLength(1);
    for (const [width, height] of sizes) {
      expect(width).toBeCloseTo(variant.sizePt[0], 1);
      expect(height).toBeCloseTo(variant.sizePt[1], 1);
    }
  });

  test('names itself and its pages at each foot', () => {
    const { edges, sizes, lowestPt } = pdf;
    const key = `${text.code}@${text.revision}`;
    expect(edges).toEqual(sizes.map((_, at) => `${key} ${at + 1} / ${sizes.length}`));
    // Nothing runs into the foot or over the end of the paper.
    expect(lowestPt).toBeGreaterThan(50);
  });

  test('has a QR code that opens a page of the site', () => {
    const { qr } = pdf;
    expect(qr).toBe(new URL(livePath(text.code).slice(1), root).href);
    const path = join(file.slice(0, file.indexOf('leaflets/')), livePath(text.code), 'index.html');
    expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});
