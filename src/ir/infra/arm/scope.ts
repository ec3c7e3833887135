import type { Gap } from '#model/gap';
import type { InfraDocument } from '../document-reading.ts';
import { unknownOf } from '../make.ts';
import type { InfraValue, MapValue, Place, UnknownReason } from '../value.ts';

/** Bounds of one template with what it nests. */
export const limits = { steps: 400_000, depth: 64, resources: 5_000, instances: 32, templates: 8 } as const;

/** A file that is a template. */
export interface ReadTemplate {
  readonly value: MapValue;
  readonly document: InfraDocument;
}

/** What templates that nest each other have in common. */
export interface Program {
  /** The file of the outermost. */
  readonly root: string;
  readonly gaps: Gap[];
  readonly read: (path: string) => ReadTemplate | undefined;
  /** Ids of resources by type and name, in small letters. */
  readonly ids: Map<string, string>;
  /** How many resources seem to have an address. */
  readonly addresses: Map<string, number>;
  steps: number;
  resources: number;
}

/** In what an expression is looked at. */
export interface Scope {
  readonly program: Program;
  /** Values by the name of a parameter, in small letters. */
  readonly parameters: ReadonlyMap<string, InfraValue>;
  /** Variables as they are written, by names in small letters. */
  readonly variables: ReadonlyMap<string, InfraValue>;
  /** Which instance of a loop it is: by the name of the loop, and of the innermost by the empty name. */
  readonly copies: ReadonlyMap<string, number>;
  /** Names of variables that are being looked at. */
  readonly open: readonly string[];
  readonly depth: number;
}

/** Unknown at a place. */
export function unsureAt(place: Place, why: UnknownReason, detail: string): InfraValue {
  return unknownOf(why, detail, { origin: 'computed', place });
}

/** Tells once that something of a file was not read. */
export function gapAt({ gaps }: Program, path: string, why: Gap['why'], detail: string): void {
  if (gaps.length >= 50 || gaps.some((gap) => gap.path === path && gap.detail === detail)) return;
  gaps.push({ analyser: 'infra', path, why, detail });
}
