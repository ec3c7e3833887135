import type { Git } from './git/run.ts';

/** How a worker thread gets at the content of files: plain values that can be cloned, no handles. */
export type Access =
  | {
      readonly kind: 'tree';
      /** Absolute and without links. */
      readonly root: string;
      /** How content is named: as git's object id, or as `sha256:…` outside git. */
      readonly naming: Naming;
    }
  | { readonly kind: 'objects'; readonly git: Git }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  /** Contents that lie in a few large files, where each entry says (`FileEntry.place`). */
  | { readonly kind: 'stretches'; readonly files: readonly string[] };

export type Naming = 'sha1' | 'sha256' | 'plain';
