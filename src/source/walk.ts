import { Buffer } from 'node:buffer';
import { type Dirent, readdirSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Exclusion, Gap } from '#model/gap';
import { errorCode } from './disk.ts';
import { type IgnoreFile, lastMatch, parseIgnore, ruleOrigin } from './ignore.ts';
import { nameFromBytes, nameToBytes } from './name.ts';
import { vendoredNames } from './rules.ts';
import { versionControl } from './select.ts';

export interface WalkOptions {
  readonly noIgnore: boolean;
  /** Ignore files that hold here but lie outside the walk, weakest first: `info/exclude`, those of folders above. */
  readonly outer: readonly IgnoreFile[];
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly signal?: AbortSignal | undefined;
}

/** What a walk finds without git. */
export interface Walk {
  readonly paths: readonly string[];
  readonly exclusions: readonly Exclusion[];
  readonly gaps: readonly Gap[];
}

interface Folder {
  readonly path: string;
  /** Weakest first; the nearest ignore file is last. */
  readonly ignores: readonly IgnoreFile[];
}

/** Lists every file below `root` that no `.gitignore` names, nested ones included; links are listed, not followed. */
export async function walkTree(root: string, options: WalkOptions): Promise<Walk> {
  const found = { paths: [] as string[], exclusions: [] as Exclusion[], gaps: [] as Gap[] };
  const open: Folder[] = [{ path: '', ignores: options.outer }];
  for (let visited = 1; ; visited++) {
    const folder = open.pop();
    if (folder === undefined) return found;
    if (visited % 64 === 0) await breathe();
    options.signal?.throwIfAborted();
    open.push(...(await visit(root, folder, options, found)));
  }
}

type Found = { readonly paths: string[]; readonly exclusions: Exclusion[]; readonly gaps: Gap[] };

async function visit(root: string, folder: Folder, options: WalkOptions, found: Found): Promise<Folder[]> {
  const entries = readFolder(root, folder.path);
  if (typeof entries === 'string') {
    const detail = `The folder could not be read: ${entries}.`;
    found.gaps.push({ analyser: 'source', path: folder.path, why: 'unreadable', detail });
    return [];
  }
  const ignores = options.noIgnore ? [] : await withIgnoreFile(folder, entries, options.read);
  const folders: Folder[] = [];
  for (const { name, isFolder } of entries) {
    const path = folder.path + name;
    const exclusion = leftOut(path, name, isFolder, ignores, options.noIgnore);
    if (exclusion !== undefined) found.exclusions.push(exclusion);
    else if (isFolder) folders.push({ path: `${path}/`, ignores });
    else found.paths.push(path);
  }
  return folders;
}

function leftOut(
  path: string,
  name: string,
  isFolder: boolean,
  ignores: readonly IgnoreFile[],
  noIgnore: boolean,
): Exclusion | undefined {
  const shown = isFolder ? `${path}/` : path;
  if (name === '.git' || (isFolder && versionControl.has(name))) {
    return { path: shown, why: 'version-control', by: name };
  }
  for (const file of ignores.toReversed()) {
    const rule = lastMatch(file, path, isFolder);
    if (rule?.negated === true) break;
    if (rule !== undefined) return { path: shown, why: 'gitignore', by: ruleOrigin(file, rule) };
  }
  if (noIgnore || !isFolder || !vendoredNames.has(name)) return undefined;
  return { path: shown, why: 'vendored', by: `a folder named ${name}` };
}

async function withIgnoreFile(
  folder: Folder,
  entries: readonly Entry[],
  read: WalkOptions['read'],
): Promise<readonly IgnoreFile[]> {
  if (!entries.some(({ name, isFolder }) => name === '.gitignore' && !isFolder)) return folder.ignores;
  const path = `${folder.path}.gitignore`;
  const bytes = await read(path).catch(() => undefined);
  const file = bytes === undefined ? undefined : parseIgnore(path, folder.path, bytes);
  return file === undefined ? folder.ignores : [...folder.ignores, file];
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

function readFolder(root: string, path: string): readonly Entry[] | string {
  const place = nameToBytes(`${root}/${path}`);
  try {
    const entries = readdirSync(place, { withFileTypes: true });
    if (!entries.some(({ name }) => /[\ufffd\uef80-\uefff]/.test(name))) return entries.map(entry);
    return readdirSync(place, { withFileTypes: true, encoding: 'buffer' }).map((found) => ({
      name: nameFromBytes(found.name),
      isFolder: found.isDirectory(),
    }));
  } catch (cause) {
    return errorCode(cause);
  }
}

function entry(found: Dirent): Entry {
  return { name: found.name, isFolder: found.isDirectory() };
}

/** Ignore files above the walk: each is read with its own folder and matched against paths below the root of the walk. */
export function outerIgnore(path: string, prefix: string, bytes: Uint8Array): IgnoreFile | undefined {
  const file = parseIgnore(path, '', bytes);
  if (file === undefined || prefix === '') return file;
  const above = Buffer.from(prefix, 'utf8').toString('latin1');
  return {
    ...file,
    rules: file.rules.map((rule) => ({
      ...rule,
      matches: (below, name) => rule.matches(above + below, name),
    })),
  };
}
