import { buildEmbedCode, EMBED_HEIGHT, EMBED_WIDTH, type EmbedFacts } from './embed-code.ts';

/** How long others may keep an answer, in seconds: a day, so that a new revision is soon shown. */
const CACHE_SECONDS = 86_400;

/** Answer to those who ask how to embed a page. @see https://oembed.com/#section2 */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** @param provider Name and absolute address of the site. */
export const buildOembed = (
  embed: EmbedFacts,
  provider: { readonly name: string; readonly url: string },
): Oembed => ({
  type: 'rich',
  version: '1.0',
  title: embed.title,
  provider_name: provider.name,
  provider_url: provider.url,
  cache_age: CACHE_SECONDS,
  html: buildEmbedCode(embed),
  width: EMBED_WIDTH,
  height: EMBED_HEIGHT,
});
