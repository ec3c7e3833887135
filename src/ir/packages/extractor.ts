import { posix } from 'node:path';
import type { PackageInventory } from '#model/component';
import type { Broken } from '#parse/value/value';

/** A file that may name packages. */
export interface PackageFile {
  /** Relative to the root of the tree, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8, decoded when it is asked for. */
  readonly text: string;
}

/** The other package files of the tree: a parent POM, a manifest beside its lock file. */
export interface Neighbours {
  readonly at: (path: string) => PackageFile | undefined;
  /** All with this base name, in the order of their paths. */
  readonly named: (name: string) => readonly PackageFile[];
}

/** Reads one file: pure, and whatever it holds no exception. */
export type Extractor = (file: PackageFile, near: Neighbours) => PackageInventory | Broken;

/** One format: its id is the path of its file here. */
export interface Format {
  readonly id: string;
  /** Base names, or patterns for the whole path. */
  readonly names: readonly (string | RegExp)[];
  /** Whether the content is one of the format, where names do not tell: a YAML file of Kubernetes. */
  readonly fits?: (file: PackageFile) => boolean;
  /** A program, which may have any name: its content alone tells. */
  readonly sniffed?: true;
  /** It is no text: marks of a merge conflict are not looked for. */
  readonly binary?: true;
  /** It is searched by patterns line by line: one that is huge, or has huge lines, is written by nobody. */
  readonly searched?: true;
  /** A tool writes it, line by line and with a line break at its end: one without it is cut off. */
  readonly endsLine?: true;
  readonly read: Extractor;
}

/** The folder of a path; empty at the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path written relative to the folder of a file; undefined when it leaves the tree. */
export function besides(path: string, relative: string): string | undefined {
  const joined = posix.normalize(posix.join(folderOf(path), relative));
  return joined.startsWith('../') || joined === '..' || joined.startsWith('/') ? undefined : joined;
}
