import type { Resource } from '#ir/infra/resource';
import type { MapValue, Place } from '#ir/infra/value';
import type { PlainEdit } from '#model/text-edit';
import type { Scalar } from '../condition.ts';

/** A value that is put in whole, or items that a list must have. */
export type Leaf = Scalar | readonly Scalar[];

/** A key as the format writes it, and what stands behind it. */
export interface Step {
  readonly name: string;
  /** A block of HCL (`rule { … }`), or a list of one map (`- a: 1`), where it is no plain map. */
  readonly form: 'map' | 'block' | 'list';
  /** Of several items, the one with this name: the key that says it, and what it says. */
  readonly item?: readonly [key: string, name: string];
}

/** An edit, and the file that it is made in. */
export interface FileEdit extends PlainEdit {
  readonly path: string;
}

/** A value that is not written yet: keys from a map on, by which it would be. */
export interface Put {
  readonly into: MapValue;
  readonly resource: Resource;
  readonly steps: readonly Step[];
  readonly value: Leaf;
}

/** A value of a resource of Terraform that does not exist yet and says something of another. */
export interface Addition {
  readonly behind: Place;
  readonly type: string;
  readonly name: string;
  /** Attributes that every value of it needs: what it belongs to, and how many of it there are. */
  readonly head: readonly (readonly [name: string, expression: string])[];
  readonly steps: readonly Step[];
  readonly value: Leaf;
}

/** One thing that is done to mend a finding. Those of several findings can be written together (`edits.ts`). */
export type Change = FileEdit | Put | Addition;

/** Whether a change is an edit already. */
export function isEdit(change: Change): change is FileEdit {
  return 'text' in change;
}

/** Whether a change puts something into what is there. */
export function isPut(change: Change): change is Put {
  return 'into' in change;
}

/** Whether a change needs a resource more. */
export function isAddition(change: Change): change is Addition {
  return 'behind' in change;
}
