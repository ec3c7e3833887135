import type { FileFacts, InnerFile } from '#model/facts';
import { type FileEntry, fileKey } from '#model/file';
import { present } from '#model/present';
import type { Change } from '#source/source';

/** Whatever is in archives joins files and facts: from here on all are files of the scan. */
export function withInner<L extends { readonly files: readonly FileEntry[] }, G extends Facts>(
  listing: L,
  gathered: G,
): { readonly listing: L; readonly gathered: G } {
  const { files } = listing;
  const { facts } = gathered;
  const all = files.flatMap((file) => [
    file,
    ...innerFilesOf(file, facts).map((inner) => entryOf(file, inner)),
  ]);
  return {
    listing: { ...listing, files: all },
    gathered: { ...gathered, facts: withInnerFacts(files, facts) },
  };
}

interface Facts {
  readonly facts: ReadonlyMap<string, FileFacts>;
}

/** Facts of files with those of the files in archives among them. */
export function withInnerFacts(
  files: readonly FileEntry[],
  facts: ReadonlyMap<string, FileFacts>,
): ReadonlyMap<string, FileFacts> {
  if (!files.some((file) => innerFilesOf(file, facts).length > 0)) return facts;
  const all = new Map(facts);
  for (const file of files) {
    for (const inner of innerFilesOf(file, facts)) all.set(fileKey(entryOf(file, inner)), inner.facts);
  }
  return all;
}

/** A change of an archive is one of everything in it. */
export function withInnerChanges(
  changes: readonly Change[],
  now: ReadonlyMap<string, FileFacts>,
  before: ReadonlyMap<string, FileFacts>,
): readonly Change[] {
  return changes.flatMap((change) => [change, ...innerChanges(change, now, before)]);
}

function innerChanges(
  { path, oldPath, kind }: Change,
  now: ReadonlyMap<string, FileFacts>,
  before: ReadonlyMap<string, FileFacts>,
): readonly Change[] {
  const old = oldPath ?? path;
  const was = new Set((kind === 'added' ? undefined : before.get(old)?.inside)?.map((inner) => inner.path));
  const is = new Set((kind === 'deleted' ? undefined : now.get(path)?.inside)?.map((inner) => inner.path));
  const oldOf = (inner: string) => `${old}${inner.slice(path.length)}`;
  const here = [...is].map((inner): Change => {
    const known = was.has(oldOf(inner));
    if (!known) return { path: inner, kind: 'added' };
    return { path: inner, kind, ...present({ oldPath: oldPath && oldOf(inner) }) };
  });
  const known = new Set([...is].map(oldOf));
  const gone = [...was].filter((inner) => !known.has(inner));
  return [...here, ...gone.map((inner): Change => ({ path: inner, kind: 'deleted' }))];
}

function innerFilesOf(file: FileEntry, facts: ReadonlyMap<string, FileFacts>): readonly InnerFile[] {
  return facts.get(fileKey(file))?.inside ?? [];
}

function entryOf({ at, handwritten }: FileEntry, { path, size }: InnerFile): FileEntry {
  return { path, size, ...present({ at, handwritten }) };
}
