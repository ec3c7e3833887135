import { createHash } from 'node:crypto';
import { rpmOwned } from '#ir/packages/os/rpm';
import type { NamedBytes } from '#ir/packages/read';
import type { FileEntry } from '#model/file';
import { openRawReader, type RawReader } from '#source/raw-reader';
import type { ImageView, Listing, Source } from '#source/source';

/** Files that packages of the distribution brought. */
export interface OwnedFiles {
  readonly has: (path: string) => boolean;
}

/** Reads which files the packages of a distribution brought: of dpkg a list for each package, of apk the database itself. */
export async function ownedFiles(
  reader: RawReader,
  { ownership }: Pick<ImageView, 'ownership'>,
  databases: readonly NamedBytes[],
): Promise<OwnedFiles> {
  const owned = new Set<string>();
  for (const { file } of ownership) {
    const bytes = await reader.read(file);
    if (bytes !== undefined) for (const path of listed(bytes)) owned.add(path);
  }
  for (const { path, bytes } of databases)
    for (const each of path.endsWith('apk/db/installed') ? ofApk(bytes) : ofRpm(path, bytes)) owned.add(each);
  return { has: (path) => owned.has(path) || owned.has(withoutUsr(path)) };
}

/**
 * A listing of an image without what packages of the distribution brought: everybody has it, so no secret of yours is in
 * it. Settings that somebody changed are searched all the same, and so is what a later layer put in the place of a file.
 */
export async function withoutOwned(listing: Listing, { access, image }: Source): Promise<Listing> {
  const view = image?.();
  if (view === undefined || view.ownership.length === 0) return listing;
  const reader = openRawReader(access, largestList);
  try {
    const isOwned = await owner(reader, view);
    const files: FileEntry[] = [];
    for (const file of listing.files) if (!(await isOwned(file))) files.push(file);
    const count = listing.files.length - files.length;
    if (count === 0) return listing;
    const by = `${count} files that packages of the distribution brought, not searched for secrets`;
    return { ...listing, files, exclusions: [...listing.exclusions, { path: '/', why: 'vendored', by }] };
  } finally {
    await reader.close();
  }
}

/** Tells whether a file is as a package brought it, in the layer of the package. */
async function owner(reader: RawReader, view: ImageView): Promise<(file: FileEntry) => Promise<boolean>> {
  const brought = new Map<string, number>();
  for (const { layer, file } of view.ownership) {
    const bytes = await reader.read(file);
    if (bytes !== undefined) for (const path of listed(bytes)) brought.set(path, layer?.number ?? 0);
  }
  const settings = new Map<string, string>();
  for (const file of view.named.filter(({ path }) => path.endsWith('dpkg/status'))) {
    const bytes = await reader.read(file);
    if (bytes !== undefined) for (const [path, hash] of settingsIn(bytes)) settings.set(path, hash);
  }
  const named = new Set(view.named.map(({ path }) => path));
  return async (file) => {
    const { path } = file;
    const by = brought.get(path) ?? brought.get(withoutUsr(path));
    if (named.has(path) || by === undefined || by !== (view.layerOf(path)?.number ?? 0)) return false;
    if (!path.startsWith('etc/')) return true;
    // Settings are for people to change: only what is as it came is the package's.
    const [hash, bytes] = [settings.get(path), await reader.read(file)];
    return (
      hash !== undefined && bytes !== undefined && createHash('md5').update(bytes).digest('hex') === hash
    );
  };
}

/** Files of settings and the MD5 that they came with, as the database of dpkg lists them (`Conffiles`). */
function* settingsIn(bytes: Uint8Array): Generator<readonly [string, string]> {
  for (const [, path = '', hash = ''] of textOf(bytes).matchAll(/^ \/(\S+) ([0-9a-f]{32})$/gm))
    yield [path, hash];
}

/** Bytes of a list of the files of one package. */
const largestList = 64 * 1024 * 1024;

/** Folders are listed, too, and do no harm. */
function listed(bytes: Uint8Array): readonly string[] {
  return textOf(bytes)
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.slice(1));
}

/** `F:` names a folder and `R:` a file in it. */
function* ofApk(bytes: Uint8Array): Generator<string> {
  let folder = '';
  for (const line of textOf(bytes).split('\n')) {
    if (line.startsWith('F:')) folder = line.slice(2);
    else if (line.startsWith('R:')) yield folder === '' ? line.slice(2) : `${folder}/${line.slice(2)}`;
  }
}

function ofRpm(path: string, bytes: Uint8Array): readonly string[] {
  return path.includes('/rpm/') ? rpmOwned(bytes) : [];
}

/** Systems whose `/lib` is a link to `/usr/lib` list either. */
function withoutUsr(path: string): string {
  return path.startsWith('usr/') ? path.slice(4) : path;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
