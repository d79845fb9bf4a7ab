import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderLeaflet } from '../../../../src/leaflets/pdf/render-leaflet.ts';
import { PDF_VARIANTS } from '../../../../src/leaflets/pdf/variants.ts';
import { listWords } from './list-words.ts';
import { HOSTILE, printedLeaflet } from './printed-leaflet.ts';
import { type FoundPdf, readPdf, withoutSpaces } from './read-pdf.ts';

const { text, sha256, url, evidenceUrl } = printedLeaflet;

const countParts = ({ parts }: FoundPdf, role: string): number =>
  parts.filter((part) => part.role === role).length;

describe.each(PDF_VARIANTS)('renderLeaflet in $id', (variant) => {
  let pdf: FoundPdf;
  beforeAll(async () => {
    pdf = await readPdf(await renderLeaflet(printedLeaflet, variant));
  });

  test('draws on the right paper', () => {
    for (const [width, height] of pdf.sizes) {
      expect(width).toBeCloseTo(variant.sizePt[0], 1);
      expect(height).toBeCloseTo(variant.sizePt[1], 1);
    }
  });

  test('prints every string of the leaflet, in its order', () => {
    const { words } = pdf;
    let from = 0;
    for (const string of listWords(text)) {
      const at = words.indexOf(withoutSpaces(string), from);
      expect(at, `"${string}" after ${from}`).toBeGreaterThanOrEqual(from);
      from = at + withoutSpaces(string).length;
    }
  });

  test('tells the revision, its dates, its addresses and its SHA-256', () => {
    const { words } = pdf;
    for (const string of [
      'MESO-99@2026.1 · 22 November 2026 · do not use after 22 November 2027',
      url,
      evidenceUrl,
      sha256,
    ]) {
      expect(words).toContain(withoutSpaces(string));
    }
  });

  test('writes the code, the revision and the number of the page on each page', () => {
    const { edges, sizes } = pdf;
    const expected = sizes.map((_, at) => `MESO-99@2026.1 ${at + 1} / ${sizes.length}`);
    expect(edges).toEqual(expected);
  });

  test('has no letters smaller than promised', () => {
    expect(pdf.smallestPt).toBeCloseTo(variant.letterPt, 3);
  });

  test('carries all its letters within', () => {
    const { fonts } = pdf;
    expect([...fonts.keys()].map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'SourceSans3-Bold',
      'SourceSans3-Italic',
      'SourceSans3-Regular',
    ]);
    expect([...fonts.values()]).not.toContain(false);
  });

  test('is tagged, with a title, a language and the date of the revision', () => {
    const { isTagged, info } = pdf;
    expect(isTagged).toBe(true);
    expect(info).toEqual({
      title: 'All kinds of blocks (MESO-99@2026.1)',
      lang: 'en',
      created: 'D:20261122000000Z',
    });
  });

  test('tags headings and lists as what they are', () => {
    const { blocks } = text;
    const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
    expect(countParts(pdf, 'H1')).toBe(1);
    // The box comes before any heading of the leaflet, so it is one of that level.
    expect(countParts(pdf, 'H2')).toBe(count('heading') + count('ask-first'));
    expect(countParts(pdf, 'H3')).toBe(count('sign'));
    const items = blocks.map((block) => {
      if (block.kind === 'list' || block.kind === 'ask-first') return block.items.length;
      if (block.kind === 'sign') {
        // A single step is a sentence.
        return block.steps.length > 1 ? block.steps.length : 0;
      }
      return Number(
        ['instruction', 'short-sign', 'expectation', 'task', 'question'].includes(block.kind),
      );
    });
    expect(countParts(pdf, 'LI')).toBe(items.reduce((sum, count) => sum + count, 0));
  });

  test('has a QR code, named and large enough, that opens the newest revision', () => {
    const { qr, parts } = pdf;
    expect(qr).toBe(url);
    const [figure, ...others] = parts.filter(({ role }) => role === 'Figure');
    expect(others).toEqual([]);
    expect(figure?.alt).toBe('QR code to the newest revision of MESO-99');
    const [left = 0, , right = 0] = figure?.box ?? [];
    // 30 mm on paper.
    expect(right - left).toBeGreaterThan(85);
  });
});

describe('renderLeaflet', () => {
  test('gives the same bytes in another program, order, time zone and language', async () => {
    const hashes: Record<string, string> = {};
    for (const variant of PDF_VARIANTS) {
      const pdf = await renderLeaflet(printedLeaflet, variant);
      hashes[variant.id] = createHash('sha256').update(pdf).digest('hex');
    }
    const other = execFileSync(process.execPath, [join(import.meta.dirname, 'hash-pdfs.ts')], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG', HOME: '/nowhere' },
      encoding: 'utf8',
    });
    expect(JSON.parse(other)).toEqual(hashes);
  });

  test('gives other bytes for other words', async () => {
    const [variant] = PDF_VARIANTS;
    const one = await renderLeaflet(printedLeaflet, variant);
    const other = await renderLeaflet(
      { ...printedLeaflet, text: { ...text, title: 'Another' } },
      variant,
    );
    expect(Buffer.from(one).equals(other)).toBe(false);
  });

  test.each([HOSTILE, '#', '$', '\\', '@x', '<x>', '= x', '- x', '1. x', '"', '//', '[', '#{'])(
    'prints %j as it stands, wherever it stands',
    async (hostile) => {
      const [variant] = PDF_VARIANTS;
      const marked = {
        ...text,
        title: hostile,
        summary: hostile,
        blocks: text.blocks.map((block) =>
          block.kind === 'heading' ? { ...block, text: hostile } : block,
        ),
      };
      const pdf = await readPdf(await renderLeaflet({ ...printedLeaflet, text: marked }, variant));
      expect(pdf.words.startsWith(withoutSpaces(`Mesotherapy Atlas · Leaflet${hostile}`))).toBe(
        true,
      );
      expect(pdf.info.title).toBe(`${hostile} (MESO-99@2026.1)`);
    },
  );

  test('refuses a sign that would print as an empty box', async () => {
    await expect(
      renderLeaflet({ ...printedLeaflet, text: { ...text, title: 'Go 你' } }, PDF_VARIANTS[0]),
    ).rejects.toThrow(
      'No PDF of MESO-99@2026.1-a4: PDF/UA-1 error: the text `"你"` could not be displayed with font `"Source Sans 3"`',
    );
  });

  test('breaks what is longer than a page over pages', async () => {
    const items = Array.from({ length: 90 }, (_, at) => `Item ${at + 1}.`);
    const [first = '', ...rest] = items;
    const long = {
      ...text,
      blocks: [
        {
          kind: 'sign' as const,
          id: 'long',
          urgency: 'soon' as const,
          label: 'Soon: see a doctor',
          title: 'Many steps',
          signs: ['A lump'] as [string],
          steps: [first, ...rest] as [string, ...string[]],
        },
      ],
    };
    const pdf = await readPdf(
      await renderLeaflet({ ...printedLeaflet, text: { ...long } as typeof text }, PDF_VARIANTS[2]),
    );
    expect(pdf.sizes.length).toBeGreaterThan(2);
    expect(pdf.lowestPt).toBeGreaterThan(50);
    expect(pdf.words).toContain('Item90.');
  });
});
