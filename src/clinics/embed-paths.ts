import { localizePath } from '../i18n/paths.ts';
import type { LeafletText } from '../leaflets/leaflet-text.ts';
import type { EmbedFacts } from './embed-code.ts';

/** @returns Path of the small page with the newest revision of a leaflet. */
export const embedPath = (code: string): string => `/embed/${code}/`;

/** @returns Path of the small page with one instruction, by its id such as `avoid-ibuprofen`. */
export const instructionEmbedPath = (anchor: string): string => `/embed/instruction/${anchor}/`;

/** @returns Path of the answer for those who ask how to embed a leaflet. */
export const oembedPath = (code: string): string => `/oembed/${code}.json`;

/** @returns Path of the QR code that opens the newest revision of a leaflet. */
export const qrPath = (code: string): string => `/clinics/qr/${code}.svg`;

/** Path of the script that gives embedded pages their height. */
export const SIZE_SCRIPT = '/embed/size.js';

/** Where the site lives: its address, and the path below it such as `/` or `/atlas/`. */
export interface Home {
  readonly site: URL | undefined;
  readonly base: string;
}

// Embedded pages stand once, in English, as the words of leaflets do.
const buildFacts = (path: string, title: string, { site, base }: Home): EmbedFacts => {
  const address = (place: string): string => new URL(localizePath(place, 'en', base), site).href;
  return { src: address(path), script: address(SIZE_SCRIPT), title };
};

/** @returns What there is to embed of a leaflet. */
export const getLeafletEmbed = (
  { code, title }: Pick<LeafletText, 'code' | 'title'>,
  home: Home,
): EmbedFacts => buildFacts(embedPath(code), `${title} (${code})`, home);

/** @returns What there is to embed of one instruction. */
export const getInstructionEmbed = (anchor: string, title: string, home: Home): EmbedFacts =>
  buildFacts(instructionEmbedPath(anchor), title, home);
