/** One layer of an image: what it changes in the file system that those below it make. */
export interface Layer {
  /** From the bottom, counted from 1. */
  readonly number: number;
  /** `sha256:…` of the layer unpacked, as `docker inspect` names it; of the packed one where nothing tells that. */
  readonly digest: string;
  /** What the build ran, in one line; absent when the image does not tell. */
  readonly instruction?: string;
  /** It came with the image that this one was built on, as far as the history of the build shows. */
  readonly isBase: boolean;
}
