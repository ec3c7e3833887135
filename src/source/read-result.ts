import type { FileEntry, SourceText } from '#model/file';
import type { Exclusion, Gap } from '#model/gap';
import type { KeyStoreKind } from '#model/key-store';

/**
 * A file as text, or why not. `blob` names exactly the bytes that were read: git's object id, or `sha256:…` outside git.
 * `notes` are gaps that do not keep the file from being checked. An archive is its `entries`, to be gone through once and
 * before the next `read`.
 */
export type ReadResult =
  | { readonly text: SourceText; readonly blob: string; readonly notes: readonly Gap[] }
  | { readonly entries: AsyncIterable<InnerRead>; readonly blob: string }
  /** No text, and worth a word all the same. */
  | { readonly keyStore: KeyStoreKind; readonly exclusion: Exclusion; readonly blob: string }
  | { readonly gap: Gap }
  | { readonly exclusion: Exclusion };

/** A file in an archive under its whole path, `outer.zip!inner/path`, and what reading it gave; or what was not read. */
export type InnerRead = { readonly file: FileEntry; readonly read: ReadResult } | { readonly gap: Gap };
