import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeIndex } from '../search/write-index.ts';
import { writeSitemap } from '../sitemap/write-sitemap.ts';
import { ROOT, runScript } from './run-step.ts';

/** Where and for which address a site is built. */
export interface BuildOptions {
  /** Folder that ends up with the site. @default dist */
  readonly outDir?: string;
  /** Variables for the build, such as `BASE_PATH`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Puts a new folder in the place of an old one; until then the old one stays as it is. */
function swap(fresh: string, place: string): void {
  const previous = `${fresh}-previous`;
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(fresh, place);
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Checks the content, builds the pages and their search index beside the old site, and swaps them
 * when all went well.
 *
 * @returns Whether it went well. If not, the old site is untouched and the reason is printed.
 */
export async function buildSite({
  outDir = 'dist',
  env = {},
}: BuildOptions = {}): Promise<boolean> {
  const place = join(ROOT, outDir);
  const fresh = join(ROOT, '.build', outDir.replace(/\W+/g, '-'));
  rmSync(fresh, { recursive: true, force: true });
  if ((await runScript('src/checks/run.ts')) !== 0) return false;
  const variables = { ...env, OUT_DIR: fresh };
  const built = await runScript('node_modules/astro/bin/astro.mjs', ['build'], variables);
  if (built !== 0 || !existsSync(join(fresh, 'index.html'))) {
    console.error(
      '\nThe pages were not built; the reason stands above. The old site is unchanged.',
    );
    return false;
  }
  writeSitemap(fresh, env['BASE_PATH'] ?? process.env['BASE_PATH'] ?? '/');
  const count = await writeIndex(fresh);
  console.log(`The search index holds ${count} pages.`);
  swap(fresh, place);
  return true;
}
