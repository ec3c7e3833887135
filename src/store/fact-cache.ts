import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type FileFacts, isQuiet, quietFacts } from '#model/facts';

/** The facts of one file with the content that they belong to. */
export interface CachedFile {
  /** Names the content: git's blob id or a hash, with marks of whatever else the facts depend on; no tab. */
  readonly content: string;
  readonly size: number;
  readonly facts: FileFacts;
}

/** What an earlier scan of the same tree remembers, by path. */
export interface FactCache {
  /** How many files are remembered. */
  readonly size: number;
  get(path: string): CachedFile | undefined;
  /** Replaces what is remembered; resolves to why it could not, when it could not. Never throws: a cache is a comfort. */
  save(files: ReadonlyMap<string, CachedFile>): Promise<string | undefined>;
  /** Instead of `save` when nothing changed: what is remembered counts as used just now. */
  keep(): Promise<undefined>;
}

export interface FactCacheOptions {
  /** The user's cache folder for Handrail; made with mode 0700. */
  readonly folder: string;
  /** The scanned tree; only a hash of its real path is written. */
  readonly path: string;
  /** Keeps different views of one tree apart: its files, its staged changes. */
  readonly purpose: string;
  /** Everything besides the content that facts depend on: version, families, settings. */
  readonly engine: string;
}

/** One pack per tree, so that a scan reads one file; together they stay under this many bytes. */
const folderBound = 512 * 1024 * 1024;
const packBound = 64 * 1024 * 1024;

/**
 * Opens what is remembered of a tree. A pack is replaced by renaming, so two scans at once each see a whole one; a pack
 * of another engine, a damaged one or one in a folder that others may write is not used.
 */
export async function openFactCache(options: FactCacheOptions): Promise<FactCache> {
  const tree = await realpath(options.path).catch(() => resolve(options.path));
  const pack = join(options.folder, `${sha256(`${options.purpose}\0${tree}`).slice(0, 32)}.facts`);
  const remembered = (await isPrivate(options.folder)) ? await readPack(pack, options.engine) : new Map();
  return {
    size: remembered.size,
    get: (path) => {
      const rest = remembered.get(path);
      return rest === undefined ? undefined : understand(rest);
    },
    save: (files) => savePack(pack, options, files).then(nothing, reasonOf),
    keep: () => touch(pack).then(nothing, nothing),
  };
}

async function savePack(
  pack: string,
  options: FactCacheOptions,
  files: ReadonlyMap<string, CachedFile>,
): Promise<void> {
  const text = serialize(options.engine, files);
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  if (!(await isPrivate(options.folder))) throw new Error(`${options.folder} can be written by others`);
  if (text.length > packBound) return void (await rm(pack, { force: true }));
  const beside = `${pack}.${randomBytes(6).toString('hex')}`;
  try {
    await writeWhole(beside, text);
    await rename(beside, pack);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await prune(options.folder);
}

async function touch(pack: string): Promise<void> {
  const now = new Date();
  await utimes(pack, now, now);
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/**
 * The format: a line with the engine, then a line per file, tab-separated: path, content, size, facts. Most files have a
 * plain path and nothing to tell: the path is then as it is and the facts column the number of bytes alone, which keeps
 * reading 20,000 of them quick.
 */
function serialize(engine: string, files: ReadonlyMap<string, CachedFile>): string {
  const lines = [JSON.stringify(engine)];
  for (const [path, { content, size, facts }] of files) {
    lines.push(
      `${writtenPath(path)}\t${content}\t${size}\t${isQuiet(facts) ? facts.bytes : JSON.stringify(facts)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Only a path with control characters or a quote in front is quoted: it would break the line or look like a quoted one. */
function writtenPath(path: string): string {
  return /^"|\p{Cc}/u.test(path) ? JSON.stringify(path) : path;
}

/** The rest of each line by path; it is understood when somebody asks for it. */
async function readPack(pack: string, engine: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  try {
    const lines = (await readFile(pack, 'utf8')).split('\n');
    if (lines[0] !== JSON.stringify(engine)) return files;
    for (const line of lines.slice(1, -1)) remember(files, line);
    return files;
  } catch {
    return new Map();
  }
}

function remember(files: Map<string, string>, line: string): void {
  const tab = line.indexOf('\t');
  const path = line.slice(0, tab);
  files.set(path.startsWith('"') ? JSON.parse(path) : path, line.slice(tab + 1));
}

/** Undefined for a line that a failing disk damaged. */
function understand(rest: string): CachedFile | undefined {
  const [content = '', size = '', facts = ''] = rest.split('\t');
  try {
    const known: FileFacts = facts.startsWith('{') ? JSON.parse(facts) : quietFacts(Number(facts));
    return { content, size: Number(size), facts: known };
  } catch {
    return undefined;
  }
}

/** True when the folder is ours alone; facts from a folder that others can write could hide a finding. */
async function isPrivate(folder: string): Promise<boolean> {
  try {
    const { mode, uid } = await stat(folder);
    const mine = process.getuid === undefined || uid === process.getuid();
    return mine && (process.platform === 'win32' || (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** Removes the packs that were not written for longest until the folder is within its bound. */
async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.facts(?:\.[0-9a-f]{12})?$/.test(name));
  const packs = await Promise.all(names.map((name) => statOrGone(join(folder, name))));
  const oldestFirst = packs.filter((pack) => pack !== undefined).sort((a, b) => a.time - b.time);
  let total = oldestFirst.reduce((sum, pack) => sum + pack.size, 0);
  for (const pack of oldestFirst) {
    if (total <= folderBound) return;
    await rm(pack.path, { force: true });
    total -= pack.size;
  }
}

/** Another scan may have removed it meanwhile. */
async function statOrGone(path: string): Promise<{ path: string; size: number; time: number } | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, size, time: mtimeMs };
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function nothing(): undefined {
  return undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
