import type { Resource } from '#ir/infra/resource';
import type { Views } from '#ir/infra/view';
import type { PlainEdit } from '#model/text-edit';
import type { Blame } from '../condition.ts';

/** What is to be mended. */
export interface Mended {
  readonly resource: Resource;
  readonly blame: Blame;
  readonly views: Views;
  readonly textOf: (path: string) => string | undefined;
}

/** Edits of the file of the resource; undefined where it is not sure what to write. */
export type Writer = (mended: Mended) => readonly PlainEdit[] | undefined;
