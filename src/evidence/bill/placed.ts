import type { Component, PackageInventory } from '#model/component';

/** A component, the file that names it, and who stands for it where another one says more. */
export interface Placed {
  readonly component: Component;
  readonly file: PackageInventory;
  /** Components that this one is only a wish for. */
  readonly standsFor: readonly Component[];
}
