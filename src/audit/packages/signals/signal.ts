import type { Component, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import type { PackageHistories } from '#model/package-history';
import { present } from '#model/present';
import type { RegistrySettings } from '#model/registry';
import type { Rule } from '#model/rule';
import type { ScriptSetting } from '#model/script-settings';
import type { Confidence, Severity } from '#model/severity';

/** All that rules about how packages come in look at. */
export interface SignalInput {
  /** The file that is looked at. */
  readonly inventory: PackageInventory;
  /** Every file of the tree that names packages, this one included. */
  readonly inventories: readonly PackageInventory[];
  readonly registries: RegistrySettings;
  /** What the tree says of programs that packages run when they are installed. */
  readonly scripts: readonly ScriptSetting[];
  /** What registries told, where they were asked. */
  readonly histories?: PackageHistories;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The same file before the change; undefined where nothing is compared, or it was not there. */
  readonly before?: PackageInventory;
}

/** Files of a tree by path; those under `before/` are how they were before a change, `registry.json` is what registries told. */
export type SignalSample = Readonly<Record<string, string>>;

/** A rule, what finds it in one file, and what proves it: it is found once in each bad sample and nowhere in a good one. */
export interface SignalRule {
  readonly rule: Rule;
  readonly samples: { readonly bad: readonly SignalSample[]; readonly good: readonly SignalSample[] };
  readonly find: (input: SignalInput) => readonly Detection[];
}

/** What a rule says of one line. */
export interface Signal {
  readonly message: string;
  /** What it is about, apart from path and line: ecosystem, package, version, host. */
  readonly about: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly faint?: boolean;
}

/** A detection of a rule at one line of one file. */
export function signalOf(rule: Rule, signal: Signal): Detection {
  const { message, about, path, line, evidence, faint } = signal;
  return {
    ruleId: rule.id,
    family: 'packages',
    message,
    severity: signal.severity ?? rule.severity,
    confidence: signal.confidence ?? rule.confidence,
    location: { path, line, column: 1, endLine: line, endColumn: 1 },
    masks: [],
    anchor: anchorOf(rule.id, ...about),
    lineHash: lineHashOf(about.join(' ')),
    ...present({ evidence }),
    ...(faint === true && { faint: true }),
  };
}

/** `name 1.2.3`, or the name alone. */
export function nameOf({ name, version }: Component): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** Whether a file says which versions are installed, and is written by a tool. */
export function isLocked({ format }: Pick<PackageInventory, 'format'>): boolean {
  return /(?:lock|go-sum)$/.test(format);
}
