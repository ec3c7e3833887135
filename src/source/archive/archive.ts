import type { FileEntry } from '#model/file';
import type { InnerRead, ReadResult } from '../read-result.ts';
import { type Budget, Exhausted, mostNested, openBudget } from './budget.ts';
import { type ArchiveEntry, safeName } from './entry.ts';
import { gunzippedName, gunzipUpTo } from './gzip.ts';
import { type ArchiveKind, archiveKindOf, isTar } from './kind.ts';
import { openSummary } from './summary.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

/** Reads bytes as a file of that path: text, or why not. */
export type Interpret = (file: FileEntry, bytes: Uint8Array) => ReadResult;

export interface Opening {
  /** The archive, as a file of the tree. */
  readonly file: FileEntry;
  readonly bytes: Uint8Array;
  readonly kind: ArchiveKind;
  /** Bytes of the largest file that is checked. */
  readonly limit: number;
  readonly interpret: Interpret;
}

/**
 * Gives the files in an archive and in the archives in it, one at a time: a text lasts until the next is asked for.
 * Bounded in depth, entries, bytes and ratio; what is left out comes last, as few gaps and exclusions.
 */
export async function* readArchive(opening: Opening): AsyncGenerator<InnerRead> {
  const { file, bytes, kind, limit, interpret } = opening;
  const budget = openBudget(bytes.length, limit);
  const summary = openSummary(file);
  const names = new Map<string, number>();
  yield* walk({ path: file.path, bytes, kind, depth: 1 });
  yield* summary.list();

  async function* walk(archive: Nested): AsyncGenerator<InnerRead> {
    try {
      for await (const entry of entriesOf(archive, budget)) yield* take(archive, entry);
    } catch (cause) {
      summary.gap(archive.path, reasonOf(cause));
    }
  }

  async function* take(
    archive: Nested,
    { name, bytes: content, refused }: ArchiveEntry,
  ): AsyncGenerator<InnerRead> {
    const { safe, led } = safeName(name);
    const path = unique(names, `${archive.path}!${safe}`);
    if (led) summary.gap(path, 'Its name leads out of the archive: it was checked under this one.');
    if (refused !== undefined) summary.gap(path, refused);
    if (content === undefined) return;
    const kindInside = archiveKindOf(content);
    const inner: FileEntry = { ...file, path, size: content.length };
    const read = interpret(inner, content);
    if (!('exclusion' in read) || kindInside === undefined || read.exclusion.why !== 'binary')
      yield* summary.take(inner, read);
    else if (archive.depth < mostNested)
      yield* walk({ path, bytes: content, kind: kindInside, depth: archive.depth + 1 });
    else summary.gap(path, `It is an archive nested more than ${mostNested} deep.`);
  }
}

interface Nested {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: ArchiveKind;
  /** 1 for a file of the tree. */
  readonly depth: number;
}

async function* entriesOf({ path, bytes, kind }: Nested, budget: Budget): AsyncGenerator<ArchiveEntry> {
  if (kind === 'zip') yield* readZip(bytes, budget);
  else if (kind === 'tar') yield* readTar(bytes, budget);
  else yield* readGzip(path, bytes, budget);
}

/** One file, or the entries of a tar: `.tgz` is one archive and not two. */
async function* readGzip(path: string, packed: Uint8Array, budget: Budget): AsyncGenerator<ArchiveEntry> {
  const { bytes, cut } = await gunzipUpTo(packed, budget.left());
  if (isTar(bytes)) yield* readTar(bytes, budget);
  else {
    if (!budget.takeEntry()) throw new Exhausted('it has too many entries');
    budget.spend(bytes.length);
    const content = bytes.subarray(0, budget.perEntry);
    yield { name: gunzippedName(path), bytes: content };
    if (content.length < bytes.length) throw new Exhausted('it unpacks to too much');
  }
  if (cut === 'limit') throw new Exhausted('it unpacks to too much');
  if (cut === 'damaged') throw new Error('its compressed data ends early or is damaged');
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Exhausted)
    return `The archive was read only in part: ${cause.message}. Unpack it to check the rest.`;
  const detail = cause instanceof Error ? cause.message.split('\n')[0]?.slice(0, 120) : String(cause);
  return `The archive is damaged and was read only as far as possible (${detail}).`;
}

/** Archives may hold a name twice; a path is a file's name within the scan. */
function unique(names: Map<string, number>, path: string): string {
  const count = (names.get(path) ?? 0) + 1;
  names.set(path, count);
  return count === 1 ? path : unique(names, `${path}~${count}`);
}
