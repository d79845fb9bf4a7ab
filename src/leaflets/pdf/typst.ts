import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  NodeCompiler,
  NodeError,
  NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

// Astro, tests and commands all run from the project's folder; a bundled module no longer knows
// where it was written.
const FONTS = 'node_modules/@expo-google-fonts/source-sans-3';
const FONT_FILES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
];

/** Documents that may pass without use before what Typst remembers of them is let go. */
const CACHE_AGE = 8;

/**
 * @param load Loads the compiler, which is a program of its own for each kind of machine.
 * @returns A compiler that knows the letters of our leaflets.
 * @throws {Error} When this machine has no such program or the letters are not installed.
 */
export async function createCompiler(
  load: () => Promise<Typst> = () => import('@myriaddreamin/typst-ts-node-compiler'),
): Promise<NodeCompiler> {
  try {
    const { NodeCompiler } = await load();
    const fontBlobs = FONT_FILES.map((file) => readFileSync(join(process.cwd(), FONTS, file)));
    return NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs }] });
  } catch (cause) {
    throw new Error(
      `The PDFs of the leaflets cannot be made on this machine (${process.platform} ${process.arch}): ` +
        'Typst or its letters did not load. Fix: run "npm ci" with optional packages included.',
      { cause },
    );
  }
}

let shared: Promise<NodeCompiler> | undefined;

const describe = (error: NodeError | null): string =>
  error === null
    ? ''
    : error.shortDiagnostics
        .map((found: unknown) =>
          typeof found === 'object' && found !== null && 'message' in found
            ? String(found.message)
            : JSON.stringify(found),
        )
        .join('; ');

/** @returns What an error of the export says, without the places in the template. */
function describeExport(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [, message = text] = /message: "((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  return message.replace(/\\(.)/g, '$1');
}

function toPdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  fail: (reason: string) => Error,
): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw fail(describeExport(error));
  }
}

/**
 * Makes an accessible PDF (PDF/UA-1). What is written into it depends on what is handed over alone:
 * not on the clock, the machine's letters or its folders.
 *
 * @param template Typst source, which reads `sys.inputs.data`.
 * @param data Told to the template as JSON: nothing in it is read as Typst.
 * @param name Names the document in messages.
 * @param denser Data for the same in less room, which is taken when it saves a page.
 * @throws {Error} When Typst warns, or a sign is in none of our letters.
 */
export async function compilePdf(
  template: string,
  data: unknown,
  name: string,
  denser?: unknown,
): Promise<Uint8Array> {
  shared ??= createCompiler();
  const compiler = await shared;
  const fail = (reason: string): Error => new Error(`No PDF of ${name}: ${reason}`);
  const layOut = (inputs: unknown): NodeTypstDocument => {
    const made = compiler.compile({
      mainFileContent: template,
      inputs: { data: JSON.stringify(inputs) },
    });
    if (made.hasError() || made.result === null) throw fail(describe(made.takeDiagnostics()));
    // A warning is a font that was not found, say: the page would be empty.
    const warnings = describe(made.takeWarnings());
    if (warnings !== '') throw fail(warnings);
    return made.result;
  };
  try {
    const usual = layOut(data);
    const dense = denser === undefined ? usual : layOut(denser);
    const chosen = dense.numOfPages < usual.numOfPages ? dense : usual;
    return new Uint8Array(toPdf(compiler, chosen, fail));
  } finally {
    compiler.evictCache(CACHE_AGE);
  }
}
