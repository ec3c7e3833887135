/** One file of the tree that is to be checked. */
export interface FileEntry {
  readonly path: string;
  /** Bytes on disk or in git's object store. */
  readonly size: number;
  /** Git's object id of exactly this content, when git vouches for it: a key that needs no reading. */
  readonly blob?: string;
  /** The user or the tree says that people wrote it (`-linguist-generated`, `--no-ignore`), whatever its content suggests. */
  readonly handwritten?: true;
  /** Tells the states of one path apart where a scan looks at many of them: the commit or blob that this one is of. */
  readonly at?: string;
  /** Of an image: in which of the source's own files the content lies, and at which byte. */
  readonly place?: { readonly file: number; readonly start: number };
}

/** The name of a file within one scan: its path, and in a history the state that is meant. No path holds a NUL. */
export function fileKey({ path, at }: Pick<FileEntry, 'path' | 'at'>): string {
  return at === undefined ? path : `${path}\0${at}`;
}

/** A file as text. Every analyser works on these bytes, so that a place means the same to all of them. */
export interface SourceText {
  readonly path: string;
  /** UTF-8 without a byte order mark; UTF-16 and Latin-1 files were transcoded. */
  readonly bytes: Uint8Array;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}
