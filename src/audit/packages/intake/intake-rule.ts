import type { PackageInventory } from '#model/component';
import type { AllowedRegistries, ComponentReview, IntakeMode } from '#model/component-review';
import type { Detection } from '#model/finding';
import type { RegistrySettings } from '#model/registry';
import type { Rule } from '#model/rule';

/** All that rules about what may come in look at. */
export interface IntakeInput {
  readonly mode: IntakeMode;
  /** Packages that need no review: names with `*`, with their ecosystem before a colon where it matters. */
  readonly exempt: readonly string[];
  readonly allowed: readonly AllowedRegistries[];
  readonly reviews: readonly ComponentReview[];
  readonly today: string;
  /** Every file of the tree that names packages. */
  readonly inventories: readonly PackageInventory[];
  /** Files that are looked at, by path. */
  readonly wanted: ReadonlySet<string>;
  readonly registries: RegistrySettings;
  /** The same tree before the change; undefined where nothing is compared. */
  readonly before?: readonly PackageInventory[];
}

/** What proves a rule: files of a tree, those under `before/` as they were, and what the organisation asks. */
export interface IntakeSample {
  readonly files: Readonly<Record<string, string>>;
  readonly reviews?: readonly Partial<ComponentReview>[];
  readonly exempt?: readonly string[];
  readonly mode?: IntakeMode;
  readonly allowed?: readonly Omit<AllowedRegistries, 'location'>[];
}

/** A rule about what comes in, with its proof. */
export interface IntakeRule {
  readonly rule: Rule;
  readonly samples: { readonly bad: readonly IntakeSample[]; readonly good: readonly IntakeSample[] };
  readonly find: (input: IntakeInput) => readonly Detection[];
}
