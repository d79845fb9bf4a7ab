/** Height of an embedded page until it has told its own, in pixels. */
export const EMBED_HEIGHT = 640;
/** Width for those who ask for a number; on a page it is as wide as its place. */
export const EMBED_WIDTH = 640;

/** A page to embed. */
export interface EmbedFacts {
  /** Absolute address of the page. */
  readonly src: string;
  /** Absolute address of the script that gives it its height. */
  readonly script: string;
  /** What it is, for those who cannot see it. */
  readonly title: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};
const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * HTML that puts a page of the atlas into a page of a clinic. The frame may run its own small
 * script and open links, and nothing else: it reads nothing of the page around it. Without the
 * script it keeps its height and scrolls.
 */
export const buildEmbedCode = ({ src, script, title }: EmbedFacts): string =>
  [
    `<iframe class="mesotherapy-atlas" src="${escape(src)}" title="${escape(title)}"`,
    `  width="100%" height="${EMBED_HEIGHT}" style="border: 0" loading="lazy" referrerpolicy="no-referrer"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    `<script src="${escape(script)}" async></script>`,
  ].join('\n');
