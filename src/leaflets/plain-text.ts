import { leafletKey } from './leaflet-key.ts';
import type { LeafletBlock, LeafletText } from './leaflet-text.ts';

/** @returns The words of a block in the order in which they are read, one string for each line. */
function blockLines(block: LeafletBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'ask-first':
      return [block.heading, block.text, ...block.items];
    case 'instruction': {
      const items = block.items.map(({ item }) => item).join('; ');
      const when = block.window === undefined ? '' : ` (${block.window})`;
      const label = block.label === undefined ? '' : `${block.label}: `;
      return [`${label}${items}${when}`, block.text];
    }
    case 'sign': {
      const { label, title, signs, note, steps } = block;
      return [`${label}: ${title}`, ...signs, ...(note === undefined ? [] : [note]), ...steps];
    }
    case 'short-sign': {
      const { title, signs, act } = block;
      return [
        [`${title}.`, ...(signs === undefined ? [] : [signs])].join(' '),
        ...(act === undefined ? [] : [`${act.label}: ${act.text}`]),
      ];
    }
    case 'expectation':
      return [`${block.label}: ${block.title} (${block.window})`, block.text];
    case 'task':
      return [block.title, block.text];
    case 'question':
      return [block.question, block.why];
    case 'numbers':
      return [...block.rows.map(({ place, numbers }) => `${place}: ${numbers}`), block.elsewhere];
    case 'field':
      return [block.label];
  }
}

const toLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** @returns What a leaflet says, without its code and dates: what two revisions are compared by. */
export const leafletLines = ({ title, summary, blocks }: LeafletText): readonly string[] =>
  [title, summary, ...blocks.flatMap(blockLines)].map(toLine);

/**
 * The words of one revision as a text file. Its SHA-256 is the one that stands on the leaflet, so
 * that anybody can prove what was handed out: `sha256sum MESO-01@2026.1.txt`.
 *
 * @returns First line: code, revision, language, first and last day. Then the words in reading
 *   order, one line each. Lines end in `\n`, the last one too.
 */
export const leafletPlainText = (text: LeafletText): string =>
  [`${leafletKey(text)} ${text.lang} ${text.date} ${text.expires}`, ...leafletLines(text), ''].join(
    '\n',
  );
