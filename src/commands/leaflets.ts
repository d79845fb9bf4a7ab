/**
 * Publishes the next revision of leaflets:
 * `npm run leaflet -- MESO-01 MESO-02 --kind safety --what "Ibuprofen: 2 days instead of 1."`
 *
 * With `--refreeze` instead, freezes the newest revision of each leaflet again, as long as it is in
 * no commit: for authors who still change what a revision says before they publish it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../checks/read-content.ts';
import {
  type AuthoredLeaflet,
  findPublished,
  readLeafletData,
  readLeaflets,
  readLock,
  readPublished,
} from '../checks/read-leaflets.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/strings.ts';
import { serializeLeaflet } from '../leaflets/frozen-files.ts';
import { leafletKey } from '../leaflets/leaflet-key.ts';
import type { LeafletText } from '../leaflets/leaflet-text.ts';
import {
  addRevision,
  createRevision,
  freeze,
  isDueForRenewal,
  saysTheSame,
  type Writes,
} from '../leaflets/plan-revision.ts';
import { resolveLeaflet } from '../leaflets/resolve-leaflet.ts';
import { changeSchema } from '../schemas/shared.ts';
import { ROOT } from './run-step.ts';

const USAGE =
  'Usage: npm run leaflet -- MESO-01 --kind safety|meaning|wording --what "What changed."\n' +
  '       npm run leaflet -- --refreeze';

const today = new Date().toISOString().slice(0, 10);
const { content } = readContent(ROOT, today);
const data = readLeafletData(content);
const published = readPublished(content);
const leaflets = readLeaflets(content);
const t = getTranslator(DEFAULT_LOCALE);

/** @throws {Error} Without git: then nobody knows what was published. */
function isCommitted(file: string): boolean {
  execFileSync('git', ['rev-parse', '--verify', 'HEAD'], { cwd: ROOT, stdio: 'ignore' });
  return execFileSync('git', ['ls-tree', 'HEAD', '--', file], { cwd: ROOT }).length > 0;
}

/** A file that is there was frozen before, whether it is in a commit or not. */
const isFrozen = (file: string): boolean => content.kept.some((kept) => kept.file === file);

function refreeze(): Writes {
  const texts = leaflets
    .map(({ leaflet }) => resolveLeaflet(leaflet, data, t))
    .filter((text) => {
      const { text: frozen } = findPublished(published, text) ?? {};
      return frozen === undefined || serializeLeaflet(frozen) !== serializeLeaflet(text);
    });
  return texts.length === 0 ? new Map() : freeze(texts, readLock(content), isCommitted);
}

function publish(codes: readonly string[], kind: string, what: string): Writes {
  const change = changeSchema.pick({ kind: true, what: true }).parse({ kind, what });
  const files = new Map<string, string>();
  const texts = codes.map((code): LeafletText => {
    const found = leaflets.find(({ leaflet }) => leaflet.code === code);
    if (found === undefined) throw new Error(`There is no leaflet "${code}" in content/leaflets/.`);
    const { file, leaflet }: AuthoredLeaflet = found;
    const now = resolveLeaflet(leaflet, data, t);
    const frozen = findPublished(published, now)?.text;
    if (frozen === undefined) {
      throw new Error(`${leafletKey(now)} is not frozen yet: use --refreeze.`);
    }
    if (saysTheSame(frozen, now) && !isDueForRenewal(frozen.expires, today)) {
      throw new Error(
        `${code} says what it said in ${leafletKey(frozen)}. There is nothing to publish.`,
      );
    }
    const revision = createRevision(leaflet, change, today);
    files.set(file.file, addRevision(readFileSync(join(ROOT, file.file), 'utf8'), revision));
    return resolveLeaflet({ ...leaflet, revisions: [revision, ...leaflet.revisions] }, data, t);
  });
  return new Map([...files, ...freeze(texts, readLock(content), isFrozen)]);
}

function run(): Writes {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      what: { type: 'string' },
      refreeze: { type: 'boolean', default: false },
    },
  });
  if (values.refreeze) return refreeze();
  const { kind, what } = values;
  if (positionals.length === 0 || kind === undefined || what === undefined) throw new Error(USAGE);
  return publish(positionals, kind, what);
}

try {
  const writes = run();
  for (const [file, text] of writes) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  console.log(
    writes.size === 0
      ? 'Each newest revision says what the care data says. Nothing was written.'
      : `Wrote ${[...writes.keys()].join(', ')}.\nNow run "npm run check", and commit these files together.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
