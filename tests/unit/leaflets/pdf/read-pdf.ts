import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decodeQR } from 'qr/decode.js';

type Page = pdfjs.PDFPageProxy;

/** Role of a part of a document, such as `H1`. */
interface Part {
  readonly role: string;
  /** What is said of a picture. */
  readonly alt: string | undefined;
  /** Place on the page in points: left, bottom, right, top. */
  readonly box: readonly number[];
}

/** What another program than the one that wrote it finds in a PDF. */
export interface FoundPdf {
  readonly info: { readonly title: unknown; readonly lang: unknown; readonly created: unknown };
  /** Whether it says of itself that it is tagged. */
  readonly isTagged: boolean;
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** All words without those at the edge of pages, in reading order and without spaces. */
  readonly words: string;
  /** Words at the edge of each page. */
  readonly edges: readonly string[];
  /** Size of the smallest letters in points. */
  readonly smallestPt: number;
  /** Where the lowest line of words stands that is not at the edge, in points from the bottom. */
  readonly lowestPt: number;
  readonly parts: readonly Part[];
  /** Names of letters → whether they stand in the file. */
  readonly fonts: ReadonlyMap<string, boolean>;
  /** What the QR code of the first page opens. */
  readonly qr: string;
}

/** How drawing is told: a number for what to do, then its figures. */
const FIGURES = [2, 2, 6, 4, 0] as const;
/** The lower edge of a page in points. */
const EDGE_PT = 50;
const PIXELS = 6;
const MARGIN = 4;

/** Words without spaces, since lines end elsewhere than the text does. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Corners of each closed figure of a path: left, top, right, bottom. */
function readRectangles(path: Float32Array): readonly (readonly number[])[] {
  const found: { x: number[]; y: number[] }[] = [];
  for (let at = 0; at < path.length;) {
    const act = path[at] ?? 0;
    const figures = FIGURES[act];
    if (figures === undefined) throw new Error(`Unknown drawing ${act}.`);
    if (act === 0) found.push({ x: [], y: [] });
    for (let point = at + 1; point <= at + figures; point += 2) {
      found.at(-1)?.x.push(path[point] ?? 0);
      found.at(-1)?.y.push(path[point + 1] ?? 0);
    }
    at += 1 + figures;
  }
  return found.map(({ x, y }) => [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]);
}

/** Draws the rectangles of a code as pixels and reads it as a telephone would. */
function readCode(path: Float32Array): string {
  const modules = readRectangles(path);
  const right = Math.max(...modules.map(([, , x = 0]) => x));
  const size = Math.round((right + MARGIN) * PIXELS);
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [left = 0, top = 0, end = 0, bottom = 0] of modules) {
    for (let y = Math.round(top * PIXELS); y < Math.round(bottom * PIXELS); y += 1) {
      for (let x = Math.round(left * PIXELS); x < Math.round(end * PIXELS); x += 1) {
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
  }
  return decodeQR({ width: size, height: size, data });
}

async function findCode(page: Page): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const [at, act] of fnArray.entries()) {
    if (act !== pdfjs.OPS.constructPath) continue;
    const path: unknown = argsArray[at][1][0];
    // Nothing else on the page is drawn of so many figures.
    if (path instanceof Float32Array && path.length > 1500) return readCode(path);
  }
  throw new Error('No QR code on the page.');
}

interface PageText {
  inside: string;
  edge: string;
  readonly sizes: number[];
  readonly heights: number[];
}

async function readText(page: Page): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: string[] = [];
  const found: PageText = { inside: '', edge: '', sizes: [], heights: [] };
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item ? String(item.tag) : '');
    } else {
      const isArtifact = open.includes('Artifact');
      const height = Number(item.transform[5]);
      // The head of a table is told again on its second page, as an artifact too.
      if (!isArtifact) found.inside += item.str;
      else if (height < EDGE_PT) found.edge += item.str;
      if (item.str.trim() === '') continue;
      found.sizes.push(Number(item.transform[3]));
      if (!isArtifact) found.heights.push(height);
    }
  }
  return found;
}

type StructNode = Awaited<ReturnType<Page['getStructTree']>>;

// A list over two pages is told with both of them; what has no words on a page is not there.
const isDrawn = (node: StructNode): boolean =>
  node.children.some((child) => ('role' in child ? isDrawn(child) : true));

function listParts(node: StructNode): readonly Part[] {
  const { role, alt, bbox = [] } = node as StructNode & { alt?: string; bbox?: number[] };
  const inside = node.children.flatMap((child) => ('role' in child ? listParts(child) : []));
  return isDrawn(node) ? [{ role, alt, box: bbox }, ...inside] : [];
}

async function readFonts(page: Page): Promise<readonly (readonly [string, boolean])[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = fnArray.flatMap((act, at) =>
    act === pdfjs.OPS.setFont ? [String(argsArray[at][0])] : [],
  );
  return [...new Set(ids)].map((id) => {
    const font: { name: string; missingFile: boolean } = page.commonObjs.get(id);
    return [font.name, !font.missingFile];
  });
}

/** Reads a PDF with pdf.js, which shares nothing with Typst. */
export async function readPdf(bytes: Uint8Array): Promise<FoundPdf> {
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    fontExtraProperties: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  const texts = await Promise.all(pages.map(readText));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const info: Record<string, unknown> = { ...(await document.getMetadata()).info };
  const marked: unknown = await document.getMarkInfo();
  const [first] = pages;
  if (first === undefined) throw new Error('A PDF without pages.');
  const found = {
    info: { title: info['Title'], lang: info['Language'], created: info['CreationDate'] },
    isTagged: marked instanceof Map && marked.get('Marked') === true,
    sizes: pages.map(({ view: [, , x = 0, y = 0] }) => [x, y] as const),
    words: withoutSpaces(texts.map(({ inside }) => inside).join('')),
    edges: texts.map(({ edge }) => edge.trim()),
    smallestPt: Math.min(...texts.flatMap(({ sizes }) => sizes)),
    lowestPt: Math.min(...texts.flatMap(({ heights }) => heights)),
    parts: trees.flatMap((tree) => (tree === null ? [] : listParts(tree))),
    fonts: new Map((await Promise.all(pages.map(readFonts))).flat()),
    qr: await findCode(first),
  };
  await task.destroy();
  return found;
}
