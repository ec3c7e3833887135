import type { AdvisoryKind } from '#model/advisory';
import type { Component, PackageInventory } from '#model/component';
import type { Parent } from '../graph.ts';
import type { DraftPlace } from './draft.ts';
import type { Import, Imports, Scope } from './scope.ts';

/** A package with a flaw. */
export interface Asked {
  readonly inventory: PackageInventory;
  /** Position in the inventory. */
  readonly at: number;
  readonly kind: AdvisoryKind;
  /** Full names of the functions that hold the flaw; empty where nobody says. */
  readonly symbols: readonly string[];
  /** Whoever uses the package at all uses the flaw. */
  readonly isEveryUse: boolean;
}

/** What is known of one package before it is judged. */
export interface Case extends Asked {
  readonly component: Component;
  readonly scope: Scope;
  readonly imports: Imports;
  /** Whether an import of its name leads to this version. */
  readonly isMeant: boolean;
  readonly parents: (at: number) => readonly Parent[];
}

/** The import that is told: of none that there is, there is no place. */
export function first(imports: readonly Import[]): Import {
  return imports[0] as Import;
}

/** Where an import stands. */
export function placeOf({ module, taken }: Import): DraftPlace {
  const { start, written } = taken;
  return { path: module.path, ...(start === undefined ? { written } : { start }) };
}
