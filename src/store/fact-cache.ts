import { type FileFacts, isQuiet, quietFacts } from '#model/facts';
import { packPath, readPackFile, touchPack, writePack } from './pack.ts';

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

/** One pack per tree, so that a scan reads one file. */
const packBound = 64 * 1024 * 1024;

/**
 * Opens what is remembered of a tree. A pack is replaced by renaming, so two scans at once each see a whole one; a pack
 * of another engine, a damaged one or one in a folder that others may write is not used.
 */
export async function openFactCache(options: FactCacheOptions): Promise<FactCache> {
  const { folder, purpose, path: tree, engine } = options;
  const pack = await packPath(folder, purpose, tree);
  const bytes = await readPackFile(folder, pack);
  const remembered = bytes === undefined ? new Map<string, string>() : parsePack(bytes, engine);
  return {
    size: remembered.size,
    get: (path) => {
      const rest = remembered.get(path);
      return rest === undefined ? undefined : understand(rest);
    },
    save: (files) => writePack(folder, pack, serialize(engine, files), packBound),
    keep: () => touchPack(pack),
  };
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
function parsePack(bytes: Buffer, engine: string): Map<string, string> {
  const files = new Map<string, string>();
  try {
    const lines = bytes.toString('utf8').split('\n');
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
