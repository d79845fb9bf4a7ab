import { describe, expect, test } from 'vitest';
import { compilePdf, createCompiler } from '../../../../src/leaflets/pdf/typst.ts';

const TITLE = '#set document(title: "x")\n';

describe('compilePdf', () => {
  test('hands the data over as JSON', async () => {
    const template = `${TITLE}#let data = json(bytes(sys.inputs.data))
      #assert.eq(data.word, "#panic()") #set text(font: "Source Sans 3", fallback: false)
      #data.word`;
    const pdf = await compilePdf(template, { word: '#panic()' }, 'MESO-99');
    expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7');
  });

  test('takes the denser layout where it saves a page, and only there', async () => {
    const template = `${TITLE}#let data = json(bytes(sys.inputs.data))
      #set text(font: "Source Sans 3", fallback: false, size: data.size * 1pt)
      #for _ in range(data.words) [word ]`;
    const pages = async (words: number): Promise<[number, boolean]> => {
      const usual = { words, size: 20 };
      const dense = { words, size: 18 };
      const pdf = await compilePdf(template, usual, 'MESO-99', dense);
      const same = await compilePdf(template, usual, 'MESO-99');
      const found = Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type *\/Page\b/g);
      return [found?.length ?? 0, Buffer.from(pdf).equals(same)];
    };
    expect(await pages(100)).toEqual([1, true]);
    expect(await pages(260)).toEqual([1, false]);
  });

  test.each([
    ['a broken template', '#(', 'unclosed delimiter'],
    [
      'letters that are not there',
      '#set text(font: "Nowhere")\nHi',
      'unknown font family: nowhere',
    ],
    [
      'what a screen reader could not tell',
      '#set text(font: "Source Sans 3")\n= A\n=== B',
      'PDF/UA-1 error: skipped from heading level 1 to 3',
    ],
  ])('throws for %s and says why', async (_name, template, reason) => {
    await expect(compilePdf(TITLE + template, {}, 'MESO-99')).rejects.toThrow(
      `No PDF of MESO-99: ${reason}`,
    );
  });
});

describe('createCompiler', () => {
  test('says what to do on a machine where Typst does not load', async () => {
    const creating = createCompiler(() => Promise.reject(new Error('Cannot find native binding.')));
    await expect(creating).rejects.toThrow(
      /^The PDFs of the leaflets cannot be made on this machine \(\w+ \w+\): Typst or its letters did not load\. Fix: run "npm ci" with optional packages included\.$/,
    );
  });
});
