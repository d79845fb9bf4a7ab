import { rmSync } from 'node:fs';
import { buildSite } from './build-site.ts';
import { getBrowser } from './find-browser.ts';
import { runScript } from './run-step.ts';
import { serveSite } from './serve-site.ts';

interface Step {
  readonly name: string;
  /** @returns Exit code. */
  readonly run: () => Promise<number>;
  /** `true` when the later steps make no sense without it. */
  readonly isNeeded?: boolean;
}

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** A site under a sub-path, as many hosts have it. */
const SUB_PATH = { SITE_URL: 'https://clinic.example', BASE_PATH: '/health/atlas' };

const build = async (...options: Parameters<typeof buildSite>): Promise<number> =>
  (await buildSite(...options)) ? 0 : 1;

async function runJourneys(): Promise<number> {
  const { url, server } = await serveSite('dist', '/', 0);
  const code = await runScript(PLAYWRIGHT, ['test'], { CHROMIUM_PATH: getBrowser(), SITE: url });
  server.close();
  return code;
}

const STEPS: readonly Step[] = [
  { name: 'format', run: () => runScript(PRETTIER, ['--check', '--log-level=warn', '.']) },
  { name: 'lint', run: () => runScript(ESLINT, ['--max-warnings=0', '.']) },
  { name: 'types', run: () => runScript(ASTRO, ['check', '--minimumFailingSeverity', 'hint']) },
  { name: 'unit tests', run: () => runScript(VITEST, ['run', 'tests/unit']) },
  { name: 'content', run: () => runScript(VITEST, ['run', 'tests/content']) },
  { name: 'properties', run: () => runScript(VITEST, ['run', 'tests/property']) },
  { name: 'build', run: () => build(), isNeeded: true },
  {
    name: 'build under a sub-path',
    run: () => build({ outDir: '.build/sub-path', env: SUB_PATH }),
    isNeeded: true,
  },
  { name: 'built pages', run: () => runScript(VITEST, ['run', 'tests/built']) },
  { name: 'search', run: () => runScript(VITEST, ['run', 'tests/search']) },
  {
    name: 'journeys',
    run: runJourneys,
  },
];

const wanted = process.argv.slice(2);
const failed: string[] = [];
let passed = 0;
for (const { name, run, isNeeded = false } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = performance.now();
  const code = await run();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (code === 0) passed += 1;
  else failed.push(name);
  if (code !== 0 && isNeeded) break;
}
rmSync('.build/sub-path', { recursive: true, force: true });
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}. What is wrong stands above.`);
console.log(`\nchecks: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
