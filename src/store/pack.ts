import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** All packs of the folder together stay under this many bytes. */
const folderBound = 512 * 1024 * 1024;

/** Where the pack of one view of one tree is; only a hash of the tree's real path is written. */
export async function packPath(folder: string, purpose: string, path: string): Promise<string> {
  const tree = await realpath(path).catch(() => resolve(path));
  return join(folder, `${sha256(`${purpose}\0${tree}`).slice(0, 32)}.facts`);
}

/** The bytes of a pack; undefined when there is none or its folder can be written by others. */
export async function readPackFile(folder: string, pack: string): Promise<Buffer | undefined> {
  if (!(await isPrivate(folder))) return undefined;
  return readFile(pack).catch(() => undefined);
}

/**
 * Replaces a pack by renaming, so that two scans at once each see a whole one; one of more than `bound` bytes is removed
 * instead. Resolves to why it could not. Never throws: a cache is a comfort.
 */
export function writePack(
  folder: string,
  pack: string,
  content: string | Uint8Array,
  bound: number,
): Promise<string | undefined> {
  return replace(folder, pack, content, bound).then(nothing, reasonOf);
}

/** Counts a pack as used just now. */
export async function touchPack(pack: string): Promise<undefined> {
  const now = new Date();
  await utimes(pack, now, now).catch(nothing);
}

async function replace(
  folder: string,
  pack: string,
  content: string | Uint8Array,
  bound: number,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isPrivate(folder))) throw new Error(`${folder} can be written by others`);
  if (content.length > bound) return void (await rm(pack, { force: true }));
  const beside = `${pack}.${randomBytes(6).toString('hex')}`;
  try {
    await writeWhole(beside, content);
    await rename(beside, pack);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await prune(folder);
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
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
