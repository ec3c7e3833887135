import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AdvisoryRecord } from '#model/advisory';
import { UserError } from '#model/failure';
import { gunzipped, tarEntries, usualBounds, zipEntries } from './entries.ts';
import { ecosystemOfCsv, parseGhsaCsv } from './ghsa-csv.ts';
import { parseOsv } from './osv.ts';
import { parseEpss, parseKev } from './scores.ts';

/** One thing that a file of advisories holds. */
export type FeedItem =
  | { readonly record: AdvisoryRecord }
  | { readonly unreadable: string }
  | { readonly epss: ReadonlyMap<string, number> }
  | { readonly exploited: ReadonlySet<string> };

/** A file of advisories. */
export interface Feed {
  readonly path: string;
  /** Of the layout of OSV's bucket (`npm/all.zip`): only what is said of this ecosystem counts. */
  readonly ecosystem?: string;
  readonly items: () => AsyncIterable<FeedItem>;
}

const largestText = 512 * 1024 * 1024;
const mostFiles = 1_000_000;
const deepest = 12;

/**
 * The files of advisories that a path names: one file, or a folder in the layout of OSV's bucket, of GitHub's
 * advisory database, or with any mixture. Links are not followed.
 *
 * @throws UserError when there is none.
 */
export function feedsAt(path: string): readonly Feed[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new UserError(
      'db-source-missing',
      `${path} does not exist.`,
      'Name a folder, a file or an address with --from.',
    );
  }
  const files = stats.isDirectory() ? filesBelow(path, 0) : [path];
  const feeds = files.flatMap((file) => feedOf(file) ?? []);
  if (feeds.length > 0) return feeds;
  throw new UserError(
    'db-source-empty',
    `${path} holds no advisories.`,
    'Expected: all.zip by ecosystem as in the bucket of OSV, JSON of the OSV schema, CSV or tar.gz of ranges, EPSS (csv.gz), KEV (json).',
  );
}

function filesBelow(folder: string, depth: number): readonly string[] {
  if (depth > deepest) return [];
  const found: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isFile()) found.push(path);
    else if (stats.isDirectory()) for (const inner of filesBelow(path, depth + 1)) found.push(inner);
    if (found.length > mostFiles) break;
  }
  return found;
}

function feedOf(path: string): Feed | undefined {
  const name = basename(path).toLowerCase();
  if (name.endsWith('.zip')) return { path, ...hintOf(path), items: () => itemsOf(zipEntries(path)) };
  if (/\.(?:tar\.gz|tgz)$/.test(name)) return { path, items: () => itemsOf(tarEntries(path)) };
  if (/epss.*\.csv\.gz$/.test(name)) return { path, items: () => readEpss(path, true) };
  if (/epss.*\.csv$/.test(name)) return { path, items: () => readEpss(path, false) };
  const isManifest = name === 'manifest.json';
  return /\.(?:json|csv)$/.test(name) && !isManifest
    ? { path, items: () => itemsOf(fileEntry(path)) }
    : undefined;
}

/** `npm/all.zip` is what the bucket has of npm. */
function hintOf(path: string): Pick<Feed, 'ecosystem'> {
  const folder = basename(dirname(path));
  return basename(path) === 'all.zip' && /^[A-Z][\w. -]*$|^(?:npm|crates\.io)$/.test(folder)
    ? { ecosystem: folder }
    : {};
}

async function* fileEntry(path: string) {
  if (statSync(path).size > usualBounds.perEntry) yield { name: path, refused: 'it is too large' };
  else yield { name: path, content: readFileSync(path, 'utf8') };
}

async function* readEpss(path: string, isPacked: boolean): AsyncGenerator<FeedItem> {
  const content = isPacked ? await gunzipped(path, largestText) : readFileSync(path, 'utf8');
  yield { epss: parseEpss(content) };
}

async function* itemsOf(
  entries: AsyncIterable<{ readonly name: string; readonly content?: string; readonly refused?: string }>,
): AsyncGenerator<FeedItem> {
  for await (const { name, content, refused } of entries) {
    if (content === undefined) yield { unreadable: `${name}: ${refused}` };
    else if (/\.csv$/i.test(name)) yield* csvItems(name, content);
    else yield* jsonItems(name, content);
  }
}

function* csvItems(name: string, content: string): Generator<FeedItem> {
  const ecosystem = ecosystemOfCsv(basename(name));
  if (ecosystem === undefined) {
    yield { unreadable: `${name}: no ecosystem in its name (advisories-npm.csv)` };
    return;
  }
  const { records, unreadable } = parseGhsaCsv(content, ecosystem);
  for (const record of records) yield { record };
  for (let left = unreadable; left > 0; left--) yield { unreadable: `${name}: a line is no advisory` };
}

/** A record, a list of records, or CISA's catalogue. */
function* jsonItems(name: string, content: string): Generator<FeedItem> {
  const value = parsed(content);
  const exploited = parseKev(value);
  if (exploited !== undefined) {
    yield { exploited };
    return;
  }
  for (const each of Array.isArray(value) ? value : [value]) {
    const record = parseOsv(each);
    yield record === undefined ? { unreadable: `${name}: no record of the OSV schema` } : { record };
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
