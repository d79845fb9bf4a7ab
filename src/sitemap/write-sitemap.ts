import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNoindex, pruneSitemap } from './prune-sitemap.ts';

/**
 * Leaves the pages that ask for it out of the sitemap of a built site.
 *
 * @param dir Folder of the site.
 * @param base Where the site lives, such as `/health/atlas`.
 */
export function writeSitemap(dir: string, base: string): void {
  const isListed = (address: string): boolean => {
    const { pathname } = new URL(address);
    const path = decodeURIComponent(pathname).slice(base.replace(/\/$/, '').length);
    const file = join(dir, path, 'index.html');
    return existsSync(file) && !isNoindex(readFileSync(file, 'utf8'));
  };
  for (const name of globSync('sitemap-[0-9]*.xml', { cwd: dir })) {
    const file = join(dir, name);
    writeFileSync(file, pruneSitemap(readFileSync(file, 'utf8'), isListed));
  }
}
