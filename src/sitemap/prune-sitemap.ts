/** Meta element that asks search engines to leave a page out. */
const NOINDEX = /<meta name="robots" content="[^"]*noindex/;

/** @returns Whether a page asks search engines to leave it out. */
export const isNoindex = (html: string): boolean => NOINDEX.test(html);

/**
 * Takes pages out of a sitemap. The sitemap lists every page that was built; those that ask search
 * engines to leave them out (frames, old revisions, pages without a translation) contradict it.
 *
 * @param sitemap XML of the sitemap, one `<url>` for each page.
 * @param isListed Told the address of a page.
 */
export const pruneSitemap = (sitemap: string, isListed: (address: string) => boolean): string =>
  sitemap.replace(/<url><loc>([^<]*)<\/loc>[\s\S]*?<\/url>/g, (url, address: string) =>
    isListed(address) ? url : '',
  );
