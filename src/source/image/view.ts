import type { FileEntry } from '#model/file';
import type { Layer } from '#model/layer';

/** What an image, or a root file system, has besides the files to check. A root file system has no layers. */
export interface ImageView {
  readonly layers: readonly Layer[];
  /** Name of the image that it was built on, where the build wrote it down. */
  readonly baseName?: string;
  /** The layer that a file of the listing is of; undefined for what the image says of itself. */
  readonly layerOf: (path: string) => Layer | undefined;
  /** Databases of packages that later layers replaced or removed, the lowest layer first. */
  readonly earlier: readonly { readonly layer: Layer; readonly file: FileEntry }[];
  /** Which files the packages of the distribution brought. */
  readonly ownership: readonly { readonly layer?: Layer; readonly file: FileEntry }[];
  /** Files that name packages, programs among them, by path; those that are text are listed, too. */
  readonly named: readonly FileEntry[];
}
