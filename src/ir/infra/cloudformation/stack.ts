import type { Gap, Notice } from '#model/gap';
import { unknownOf } from '../make.ts';
import type { InfraFormat, ResourceComment } from '../resource.ts';
import type { InfraValue, MapValue, Place } from '../value.ts';
import type { Template } from './template.ts';

/** A template as it is used in one place: with parameters of its own. */
export interface Stack {
  readonly program: Program;
  readonly template: Template;
  /** Logical ids of the stacks around it, each with a `/`; empty for the outermost. */
  readonly path: string;
  /** What the stack around it gives to a parameter. */
  readonly inputs: (parameter: string) => InfraValue | undefined;
  readonly parent?: Stack;
  /** Resources that it came through, outermost first. */
  readonly calls: readonly Place[];
  readonly comments: readonly ResourceComment[];
  /** What the stacks note of themselves, innermost first. */
  readonly metadata: readonly MapValue[];
  readonly number: 'one' | 'of-many' | 'unknown';
  readonly memory: Memory;
}

/** Values by what they are of; undefined while they are being made. */
export interface Memory {
  readonly parameters: Map<string, InfraValue | undefined>;
  readonly conditions: Map<string, InfraValue | undefined>;
  readonly outputs: Map<string, InfraValue | undefined>;
  /** Resources by their logical ids, loops expanded; made when they are first asked for. */
  declared?: ReadonlyMap<string, DeclaredResource>;
  /** Nested stacks by the logical ids of their resources. */
  readonly children: Map<string, Stack | undefined>;
}

/** A resource as it is written, once for each turn of a loop. */
export interface DeclaredResource {
  /** The key as it is written, where the logical id is made of it by others. */
  readonly written?: string;
  readonly value: MapValue;
  readonly place: Place;
  readonly names: Names;
  readonly number: 'one' | 'of-many' | 'unknown';
}

/** Values of the names of loops. */
export type Names = ReadonlyMap<string, InfraValue>;

/** What is the same for all stacks of one root. */
export interface Program {
  readonly root: string;
  /** What the resources are told to be written in. */
  readonly format: InfraFormat;
  /** The template that a stack names by a path in the tree. */
  readonly templateAt: (path: string) => Template | undefined;
  /** Paths of all templates. */
  readonly templatePaths: readonly string[];
  readonly gaps: Gap[];
  readonly notices: Notice[];
  /** Gives what is written its value; undefined for what is left out (`AWS::NoValue`). Called through `evaluate`. */
  readonly give: (value: InfraValue, scope: Scope) => InfraValue | undefined;
  /** What a nested stack gives out; undefined when it is not here. */
  readonly outputOf: (stack: string, output: string, scope: Scope) => InfraValue | undefined;
  /** What another stack of the tree gives out under a name; undefined when none does, or several do. */
  readonly imported: (name: string) => InfraValue | undefined;
  steps: number;
  depth: number;
  resources: number;
  stacks: number;
}

/** Where a value is evaluated. */
export interface Scope {
  readonly stack: Stack;
  readonly names: Names;
  /** Conditions that hold or do not wherever this is looked at: a resource only exists under its own. */
  readonly assumed: ReadonlyMap<string, boolean>;
  /** Conditions that were told under these assumptions. */
  readonly told: Map<string, InfraValue | undefined>;
}

/** Bounds of what one root may ask for. */
export const limits = {
  steps: 2_000_000,
  depth: 300,
  resources: 20_000,
  stacks: 500,
  nesting: 16,
  turns: 500,
} as const;

/** Where nothing is assumed. */
export function scopeOf(stack: Stack, names: Names = new Map()): Scope {
  return { stack, names, assumed: new Map(), told: stack.memory.conditions };
}

/** The same place under more assumptions. */
export function assuming(scope: Scope, assumed: Iterable<readonly [string, boolean]>): Scope {
  const all = new Map([...scope.assumed, ...assumed]);
  return all.size === scope.assumed.size ? scope : { ...scope, assumed: all, told: new Map() };
}

/** What is remembered of one stack while it is read. */
export function newMemory(): Memory {
  return { parameters: new Map(), conditions: new Map(), outputs: new Map(), children: new Map() };
}

/** The id of a resource or parameter of a stack. */
export function idIn({ program, path }: Stack, name: string): string {
  return `${program.root}:${path}${name}`;
}

/** Tells, once, that something of a file was not checked. */
export function gapAt({ gaps }: Program, path: string, why: Gap['why'], detail: string): void {
  if (gaps.some((gap) => gap.path === path && gap.detail === detail)) return;
  gaps.push({ analyser: 'infra', path, why, detail });
}

/** Gives what is written its value, as long as the program stays within its bounds; undefined for what is left out. */
export function evaluate(value: InfraValue, scope: Scope): InfraValue | undefined {
  const { program, template } = scope.stack;
  if (program.depth >= limits.depth || program.steps >= limits.steps) {
    const detail =
      program.steps >= limits.steps
        ? `Evaluation stopped after ${limits.steps} steps.`
        : `Functions refer to each other more than ${limits.depth} levels deep.`;
    gapAt(program, template.path, 'budget', detail);
    return unknownOf('budget', detail, { origin: 'computed', place: value.place });
  }
  program.steps++;
  program.depth++;
  try {
    return program.give(value, scope);
  } finally {
    program.depth--;
  }
}

/** The same for what must be something: what is left out is nothing. */
export function evaluated(value: InfraValue, scope: Scope): InfraValue {
  return evaluate(value, scope) ?? { kind: 'null', origin: value.origin, place: value.place };
}
