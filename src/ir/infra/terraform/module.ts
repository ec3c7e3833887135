import type { Gap, Notice } from '#model/gap';
import { type LineRange, rangeOf } from '#parse/hcl/range';
import type { Expression, HclBlock, HclFile, Span } from '#parse/hcl/tree';
import type { TreeFiles } from '../files.ts';
import { unknownOf } from '../make.ts';
import type { Outlined, Provider } from '../resource.ts';
import type { Carried, InfraValue, Origin, Place } from '../value.ts';

/** A block of a module, and what override files say of the same. */
export interface Declared {
  readonly file: HclFile;
  readonly block: HclBlock;
  readonly overrides: readonly Declared[];
}

/** A named expression of a module: a local value. */
export interface DeclaredLocal {
  readonly file: HclFile;
  readonly value: Expression;
}

/** What the files of one folder declare. Names that are declared twice keep both: samples are often written so. */
export interface ModuleSource {
  readonly folder: string;
  readonly files: readonly HclFile[];
  readonly isBroken: boolean;
  /** By `type.name`, with `data.` before it for data sources. */
  readonly resources: ReadonlyMap<string, readonly Declared[]>;
  readonly variables: ReadonlyMap<string, readonly Declared[]>;
  readonly locals: ReadonlyMap<string, readonly DeclaredLocal[]>;
  readonly outputs: ReadonlyMap<string, readonly Declared[]>;
  readonly calls: ReadonlyMap<string, readonly Declared[]>;
  /** By name, or `name.alias`. */
  readonly providers: ReadonlyMap<string, Declared>;
  /** Of a module that is not here: whose outline this is. */
  readonly outline?: Outlined;
}

/** A module as it is used in one place: the key is its path, never its folder. */
export interface ModuleInstance {
  readonly program: Program;
  /** `module.vpc["a"]`, with those around it before; empty for the root. */
  readonly path: string;
  readonly source: ModuleSource;
  /** What the caller, or a file of variables, gives to a variable. */
  readonly inputs: (variable: string) => InfraValue | undefined;
  readonly parent?: ModuleInstance;
  /** Calls that it came through, outermost first. */
  readonly calls: readonly Call[];
  readonly number: 'one' | 'of-many' | 'unknown';
  /** Providers that the call gives by other names: name here to provider. */
  readonly providers: ReadonlyMap<string, Provider>;
  /** What was evaluated, and what is being evaluated right now. */
  readonly memory: Memory;
}

/** Where a module is called. */
export interface Call {
  readonly file: HclFile;
  readonly block: HclBlock;
}

/** Values by what they are of; undefined while they are being made. */
export interface Memory {
  readonly variables: Map<string, InfraValue | undefined>;
  readonly locals: Map<DeclaredLocal, InfraValue | undefined>;
  readonly outputs: Map<string, InfraValue | undefined>;
  readonly resources: Map<Declared, Expansion<ResourceInstance> | undefined>;
  readonly children: Map<Declared, Expansion<ModuleInstance> | undefined>;
}

/** How often something is there: once, by index, by key, or nobody knows how often. */
export interface Expansion<T> {
  readonly kind: 'single' | 'index' | 'key' | 'unknown-index' | 'unknown-key' | 'missing';
  readonly each: ReadonlyMap<string, T>;
  /** Why there is none, or it is not known how many. */
  readonly value?: InfraValue;
}

/** A resource once for each of its keys; its attributes are made when they are asked for. */
export interface ResourceInstance {
  readonly id: string;
  readonly address: string;
  readonly names: Names;
  attributes?: InfraValue;
  isBusy: boolean;
}

/** Values of names that only hold in a part: `each`, `count`, what a `for` or a dynamic block goes through. */
export type Names = ReadonlyMap<string, InfraValue>;

/** What is the same for all modules of one root. */
export interface Program {
  readonly root: string;
  readonly files: TreeFiles;
  readonly sources: (folder: string) => ModuleSource | undefined;
  /** Folders of downloaded modules, by their key: `vpc.subnets`. */
  readonly downloaded: ReadonlyMap<string, string>;
  readonly gaps: Gap[];
  readonly notices: Notice[];
  /** Gives an expression its value; called through `evaluate`, which keeps count. */
  readonly give: (expression: Expression, scope: Scope) => InfraValue;
  steps: number;
  depth: number;
  modules: number;
  resources: number;
}

/** Where an expression is evaluated. */
export interface Scope {
  readonly module: ModuleInstance;
  readonly file: HclFile;
  readonly names: Names;
  /** What a splat looks at. */
  readonly item?: InfraValue;
  /** What is written here counts as this: the default of a variable, what a call gives to one. */
  readonly origin?: Origin;
}

/** Bounds of what one root may ask for. */
export const limits = {
  steps: 3_000_000,
  depth: 400,
  modules: 2_000,
  resources: 50_000,
  instances: 500,
  nesting: 24,
} as const;

/** A stretch of a file of a module as a place. */
export function placeIn(file: HclFile, span: Span): Place {
  const range: LineRange = rangeOf(file.lines, span);
  return { path: file.path, ...range, start: span.start, end: span.end };
}

/** Tells, once, that something of a file was not checked. */
export function gapAt(program: Program, path: string, why: Gap['why'], detail: string): void {
  if (program.gaps.some((gap) => gap.path === path && gap.detail === detail)) return;
  program.gaps.push({ analyser: 'infra', path, why, detail });
}

/** Of declarations with one name, the one in the same file; else the first. */
export function nearest<T extends { readonly file: HclFile }>(
  found: readonly T[] | undefined,
  file: HclFile,
): T | undefined {
  return found?.find((each) => each.file === file) ?? found?.[0];
}

/** Gives an expression its value, as long as the program stays within its bounds. */
export function evaluate(expression: Expression, scope: Scope): InfraValue {
  const { program } = scope.module;
  if (program.depth >= limits.depth || program.steps >= limits.steps) {
    const detail =
      program.steps >= limits.steps
        ? `Evaluation stopped after ${limits.steps} steps.`
        : `Expressions refer to each other more than ${limits.depth} levels deep.`;
    gapAt(program, scope.file.path, 'budget', detail);
    return unknownOf('budget', detail, writtenAt(expression, scope));
  }
  program.steps++;
  program.depth++;
  try {
    return program.give(expression, scope);
  } finally {
    program.depth--;
  }
}

/** What a value carries that is written there. */
export function writtenAt(span: Span, { file, origin = 'explicit' }: Scope): Carried {
  return { origin, place: placeIn(file, span) };
}
