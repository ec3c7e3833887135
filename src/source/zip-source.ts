import { join } from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UserError } from '#model/failure';
import type { FileEntry } from '#model/file';
import type { Gap } from '#model/gap';
import { safeName } from './archive/entry.ts';
import type { Listing, ListOptions, Source } from './contract.ts';
import { tooLarge } from './disk.ts';
import { makeWorkplace, openSpool, type Spool } from './image/workplace.ts';
import { gap, makeListing } from './listing.ts';
import { nameFromBytes } from './name.ts';
import { noRules } from './rules.ts';

/** Bytes of everything that is unpacked, and how many for each packed one. */
const mostUnpacked = 8 * 1024 ** 3;
const freeSize = 256 * 1024 ** 2;
const mostRatio = 200;
const mostEntries = 200_000;
/** Gaps that are told one by one. */
const mostGaps = 20;

/**
 * A zip that was named as what to scan: a function or layer of AWS Lambda, a release. It is looked at as the tree that it
 * unpacks to; its contents go into one file of our own, nothing gets a name on this machine.
 */
export function zipSource(path: string, name: string): Source {
  const workplace = makeWorkplace();
  const spool = openSpool(join(workplace.path, 'contents'));
  return {
    target: { kind: 'archive', name },
    access: { kind: 'stretches', files: [spool.file] },
    // What is looked at says nothing of how it is to be judged.
    read: async () => undefined,
    rules: async () => noRules,
    list: (options) => list(path, options, spool),
    at: async () => noRevisions(),
    changesSince: async () => noRevisions(),
    close: async () => {
      spool.close();
      workplace.remove();
    },
  };
}

async function list(path: string, options: ListOptions, spool: Spool): Promise<Listing> {
  const files = new Map<string, FileEntry>();
  const gaps: Gap[] = [];
  const zip = await openPromise(path, {
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((cause: unknown) => {
    throw broken(cause);
  });
  try {
    await take(zip, { files, gaps, spool, options, packed: zip.fileSize });
  } catch (cause) {
    if (cause instanceof UserError || options.signal?.aborted) throw cause;
    gaps.push(unread('', 'The zip is damaged and was read only as far as possible.'));
  } finally {
    zip.close();
  }
  const told = gaps.slice(0, mostGaps);
  if (gaps.length > told.length)
    told.push(unread('', `${gaps.length - told.length} more entries were not read.`));
  const found = { paths: [...files.keys()], exclusions: [], gaps: told, notices: [] };
  return makeListing(
    found,
    { ...options, maxFileSize: Number.MAX_SAFE_INTEGER },
    {
      ownRules: async () => noRules,
      look: async (paths) => paths.flatMap((each) => ({ file: files.get(each) ?? { path: each, size: 0 } })),
    },
  );
}

interface Taking {
  readonly files: Map<string, FileEntry>;
  readonly gaps: Gap[];
  readonly spool: Spool;
  readonly options: ListOptions;
  /** Bytes of the zip. */
  readonly packed: number;
}

async function take(zip: ZipFile, taking: Taking): Promise<void> {
  const { files, gaps, spool, options, packed } = taking;
  const most = Math.min(mostUnpacked, Math.max(freeSize, mostRatio * packed));
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    options.signal?.throwIfAborted();
    const written = nameFromBytes(entry.fileNameRaw);
    if (/[/\\]$/.test(written)) continue;
    if (++count > mostEntries || spool.size() > most) {
      gaps.push(unread('', 'The zip has too many entries or unpacks to too much: the rest was not read.'));
      return;
    }
    const { safe, led } = safeName(written);
    if (led) gaps.push(unread(safe, 'Its name leads out of the zip: it was read under this one.'));
    const wrong = refused(entry, options.maxFileSize);
    if (wrong !== undefined) {
      gaps.push(wrong(safe));
      continue;
    }
    const start = spool.size();
    if (await unpack(zip, entry, spool, options.maxFileSize))
      files.set(safe, { path: safe, size: spool.size() - start, place: { file: 0, start } });
    else {
      spool.cut(start);
      gaps.push(unread(safe, 'The entry is damaged.'));
    }
  }
}

function refused(entry: Entry, limit: number): ((path: string) => Gap) | undefined {
  if (entry.isEncrypted()) return (path) => unread(path, 'The entry is encrypted.');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return (path) =>
      unread(path, `The entry is compressed by a method that is not read (${entry.compressionMethod}).`);
  // Mode bits of Unix: a symbolic link holds the place that it leads to.
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    return (path) => gap(path, 'symlink', 'It is a symbolic link; it was not followed.');
  if (entry.uncompressedSize > limit)
    return (path) => gap(path, 'too-large', tooLarge(entry.uncompressedSize, limit));
  return undefined;
}

/** Writes what an entry holds; false when it is broken or holds more than its directory says. */
async function unpack(zip: ZipFile, entry: Entry, spool: Spool, limit: number): Promise<boolean> {
  let size = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      size += piece.length;
      if (size > limit) return false;
      spool.write(piece);
    }
    return true;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    return false;
  }
}

function unread(path: string, detail: string): Gap {
  return gap(path, 'unreadable', detail);
}

function broken(cause: unknown): UserError {
  return new UserError(
    'archive-broken',
    'The zip cannot be read: its directory at the end is missing or damaged.',
    'Build or fetch it again.',
    cause,
  );
}

function noRevisions(): never {
  throw new UserError(
    'no-git',
    'A zip has no revisions to compare with.',
    'Compare with a baseline (--baseline) instead.',
  );
}
