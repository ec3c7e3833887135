import type { Instruction, Slot, Span } from '../code/instruction.ts';
import type { CodeClass, CodeFunction, CodeModule, TypeName } from '../code/module.ts';
import { type Correlated, forgetAnswers, joinCorrelated } from './correlated.ts';
import type { Given } from './given.ts';
import type { Ground } from './ground.ts';
import { type Heap, joinHeaps, type Thing } from './heap.ts';
import { join, joinOrSame } from './join.ts';
import type { Library } from './library.ts';
import type { ModelledFunction } from './modelled-functions.ts';
import type { CallModel, SourceKind } from './models.ts';
import type { ClassId, Project } from './project.ts';
import type { PartOfThing } from './shared.ts';
import type { Fault, Hit, Summary } from './summary.ts';
import { type KindMask, maskOf } from './taint-kind.ts';
import {
  type About,
  type DataOrigin,
  nothing,
  type Place,
  type Ref,
  type Taint,
  type Value,
} from './value.ts';
import type { Views } from './views.ts';

/** What holds at one point of a function. */
export interface State {
  readonly variables: Value[];
  /** Shared with other states until it is written to: `setThing`. */
  heap: Heap;
  ownsHeap: boolean;
  /** Kinds for which parts of variables are safe since a guard said so: `request.query.name`, by `variableId`. */
  refined: ReadonlyMap<string, KindMask>;
  correlated: Correlated;
}

/** How what is met on the way is called: a call may lead to any other, and reading a property may be a call. */
export interface Calling {
  readonly callValue: (frame: Frame, callee: Value, call: Given) => Value;
  readonly callRef: (frame: Frame, ref: Ref, call: Given) => Value;
  readonly callFunction: (frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given) => Value;
  readonly construct: (frame: Frame, callee: Value, call: Given) => Value;
}

/** One function being read, in one context. */
export interface Frame {
  readonly analysis: Analysis;
  readonly calling: Calling;
  /** Names the function and the context. */
  readonly key: string;
  readonly module: number;
  readonly code: CodeModule;
  readonly fn: CodeFunction;
  readonly number: number;
  /** What it was given: parameters in order, the receiver, captured cells. */
  readonly parameters: readonly Value[];
  /** Intermediate values, by slot. */
  readonly temps: Value[];
  state: State;
  /** What the block at hand found. */
  hits: Hit[];
  /** The same, by place and origin, so that each is told once. */
  readonly known: Set<string>;
  faults: Fault[];
  readonly asked: Set<number>;
  readonly called: Set<number>;
  readonly yields: { value: Value };
  /** Parts of objects of callees that were said in its own terms; `wide` while a call is followed that may lead to many. */
  readonly effort: { spent: number; wide: boolean };
  /** Variables of modules that got data of a parameter. */
  readonly globals: Map<string, { readonly module: number; readonly name: string; readonly value: Value }>;
  /** Shared objects that were written to. */
  readonly touched: Set<string>;
  /** The block at hand, and the handler of its exceptions; -1 for none. */
  block: number;
  handler: number;
  /** What may be thrown, by the handler that gets it. */
  readonly thrown: Map<number, Value>;
  /** Set when what is called does not come back. */
  ended: boolean;
  /** The module's own variables, in its own code. */
  readonly isModule: boolean;
}

/** Where a stretch of the function's file is in the program. */
export function placeOf(frame: Frame, { start, end }: Span): Place {
  return { module: frame.module, start, end };
}

/** The value of a slot at this point of the function; nothing where none was written. */
export function read(frame: Frame, slot: Slot): Value {
  return (slot < frame.fn.variables ? frame.state.variables[slot] : frame.temps[slot]) ?? nothing;
}

/** Number of the receiver among the parameters; captured cells follow. */
export function receiverIndex(fn: CodeFunction): number {
  return fn.parameters.length;
}

/** Gives a slot a value; what was told of the old one is forgotten. */
export function write(frame: Frame, slot: Slot, value: Value): void {
  if (slot >= frame.fn.variables) {
    frame.temps[slot] = value;
    return;
  }
  forget(frame, slot);
  forgetAnswers(frame.state, slot);
  frame.state.variables[slot] = value;
}

/** What other variables were computed from the old value tells nothing of the new one. */
function forget({ state }: Frame, slot: Slot): void {
  const { variables } = state;
  if (state.refined.size > 0) forgetRefined(state, `slot:${slot}:`);
  for (let i = 0; i < variables.length; i++) {
    const about = variables[i]?.about;
    if (about === undefined) continue;
    const { root } = about.variable;
    if (root.kind !== 'slot' || root.slot !== slot) continue;
    const { about: _, ...rest } = variables[i] as Value;
    variables[i] = rest;
  }
}

/** Something was assigned to: what a guard told of it holds no longer. */
export function forgetRefined(state: State, prefix: string): void {
  if (state.refined.size === 0) return;
  state.refined = new Map([...state.refined].filter(([id]) => !id.startsWith(prefix)));
}

/** The variables that a slot's value tells of: itself, and what it was computed from. */
export function aboutOf(frame: Frame, slot: Slot): readonly About[] {
  const { about } = read(frame, slot);
  if (slot >= frame.fn.variables) return about === undefined ? [] : [about];
  const self: About = { variable: { root: { kind: 'slot', slot }, path: [] } };
  return about === undefined ? [self] : [self, about];
}

/** The object of an allocation site as the function knows it, or as all share it: of that only the part that is said is looked at. */
export function thingAt(frame: Frame, site: string, part?: PartOfThing): Thing | undefined {
  return frame.state.heap.get(site) ?? frame.analysis.sharedThing(site, frame.key, part);
}

/** Notes data in a dangerous place, once for each origin; data that was made safe for it on the way is not. */
export function addHit(frame: Frame, hit: Hit): void {
  const { place, kind, taint, weakness = '' } = hit;
  if ((taint.mask & maskOf([kind])) === 0) return;
  const id = `${place.module}:${place.start}:${place.end}:${kind}:${weakness}:${taint.mask}:${taint.origin.id}${hit.keyed ? ':keyed' : ''}`;
  if (frame.known.has(id)) return;
  frame.known.add(id);
  frame.hits.push(hit);
}

/** Notes what is thrown, for the handler around. */
export function noteThrown({ thrown, handler }: Frame, value: Value): void {
  if (value.taints.length === 0 && value.refs.length === 0) return;
  thrown.set(handler, join(thrown.get(handler) ?? nothing, value));
}

/** Puts an object in the place of that of a site, and remembers that it changed. */
export function setThing({ state, touched }: Frame, site: string, thing: Thing): void {
  if (state.heap.get(site) === thing) return;
  if (!state.heap.has(site)) touched.add(site);
  if (!state.ownsHeap) {
    state.heap = new Map(state.heap);
    state.ownsHeap = true;
  }
  state.heap.set(site, thing);
}

/** A state that goes its own way; both share the heap until one of them writes. */
export function copyState(state: State): State {
  state.ownsHeap = false;
  const { heap, refined, correlated } = state;
  return { variables: [...state.variables], heap, ownsHeap: false, refined, correlated };
}

/** @returns the old state when the other adds nothing to it. */
export function joinStates(a: State, b: State): State {
  let variables = a.variables;
  for (let i = 0; i < a.variables.length; i++) {
    const value = a.variables[i] ?? nothing;
    const joined = joinOrSame(value, b.variables[i] ?? nothing);
    if (joined === value) continue;
    if (variables === a.variables) variables = [...a.variables];
    variables[i] = joined;
  }
  const heap = joinHeaps(a.heap, b.heap);
  const refined = bothRefined(a.refined, b.refined);
  const correlated = joinCorrelated(a, b, variables);
  if (variables === a.variables && heap === a.heap && refined === a.refined && correlated === a.correlated)
    return a;
  // The start of a block is no state that anybody writes to: what is taken from it is copied.
  return { variables, heap, ownsHeap: false, refined, correlated };
}

/** Safe is only what is safe on both ways. */
function bothRefined(a: State['refined'], b: State['refined']): State['refined'] {
  if (a === b || a.size === 0) return a;
  const both = new Map<string, KindMask>();
  for (const [id, mask] of a) {
    const common = mask & (b.get(id) ?? 0);
    if (common !== 0) both.set(id, common);
  }
  return both.size === a.size && [...both].every(([id, mask]) => a.get(id) === mask) ? a : both;
}

/** Looks over the shoulder of the engine while it reads a program. A scan has none: it costs. */
export interface Observer {
  readonly block: (module: number, number: number, block: number) => void;
  readonly step: (frame: Frame, at: Instruction, act: () => void) => void;
  /** A branch was taken so: `act` gives false when it cannot have been. */
  readonly assume: (frame: Frame, condition: Slot, act: () => boolean) => boolean;
}

/** The services that reading one function needs of the rest of the program. */
export interface Analysis {
  readonly project: Project;
  readonly library: Library;
  /** Only where somebody asks why. */
  readonly observer?: Observer;
  /** What the language calls the types of literals: `string` is `builtins.str`. */
  readonly typeNames: Readonly<Record<string, string>>;
  readonly functionAt: (module: number, number: number) => CodeFunction;
  readonly classAt: (id: ClassId) => CodeClass;
  /** What a model says of a function of the project itself. */
  readonly modelOf: (module: number, number: number) => ModelledFunction | undefined;
  readonly summaryFor: (
    ref: Extract<Ref, { kind: 'function' }>,
    values: readonly (Value | undefined)[],
    frame: Frame,
  ) => Summary;
  readonly source: (kind: SourceKind, place: Place, name: string) => Taint;
  readonly sharedThing: Ground['sharedThing'];
  /** The template that a name means: the nearest to the root whose path ends so. */
  readonly viewNamed: Views;
  readonly isSharedSite: (site: string) => boolean;
  readonly global: (module: number, name: string, reader: string, place: Place) => Value;
  readonly storeGlobal: (module: number, name: string, value: Value, frame: Frame) => void;
  /** Values that a parameter has when nothing is given for it. */
  readonly noteDefault: (module: number, fn: number, parameter: number, value: Value) => void;
  readonly defaultOf: (module: number, fn: number, parameter: number, reader: string) => Value | undefined;
  readonly exported: (module: number, name: string, reader: string) => Value;
  readonly imported: (
    from: number,
    written: string,
    name: string | undefined,
    reader: string,
    place: Place,
  ) => Value;
  /** What a data file of the tree holds, as what ships with the program. */
  readonly content: (origin: DataOrigin, reader: string) => Value | undefined;
  /** What the file of an environment says of a variable. */
  readonly variable: (name: string, module: number, reader: string) => Value | undefined;
  /** The program writes to a file: what the tree has of it tells nothing. */
  readonly wroteFile: (origin: DataOrigin) => void;
  readonly member: (
    owner: Extract<Ref, { kind: 'class' | 'typed' }>,
    name: string,
    self: Value | undefined,
    reader: string,
    /** Of an object that a caller gave: what others put there is no data of it. */
    isOurs?: boolean,
  ) => Value;
  readonly implementations: (
    ref: Extract<Ref, { kind: 'typed' }>,
    name: string,
    self: Value,
    reader: string,
  ) => Value;
  /** Whether a method is the same one of whatever class below an object is. */
  readonly isOneMethod: (id: ClassId, name: string) => boolean;
  readonly superOf: (module: number, class_: number | undefined, self: Value) => Value;
  readonly classValue: (frame: Frame, at: Extract<Instruction, { op: 'class' }>) => Value;
  /** An instance of a type as written: of a class of the project or of a type that the library knows. */
  readonly declaredType: (module: number, type: TypeName) => Ref | undefined;
  readonly libraryTypeOf: (id: ClassId) => string | undefined;
  /** All types of libraries that it inherits from. */
  readonly libraryTypesOf: (id: ClassId) => readonly string[];
  /** Methods that give fields their first values when an object is made, of the classes above first. */
  readonly initialisers: (
    ref: Extract<Ref, { kind: 'class' }>,
  ) => readonly { readonly module: number; readonly method: number; readonly cells: readonly Value[] }[];
  readonly fieldOfFunction: (ref: Extract<Ref, { kind: 'function' }>, name: string, reader: string) => Value;
  /** What the program put into a field of an object of a library that is open to that. */
  readonly fieldOfOpen: (type: string, name: string, reader: string) => Value | undefined;
  readonly wroteField: (ref: Ref, name: string | undefined, value: Value, frame: Frame) => void;
  readonly called: (symbol: string, place: Place) => void;
  readonly calledFunction: (frame: Frame, ref: Extract<Ref, { kind: 'function' }>, place: Place) => void;
  readonly reached: (symbol: string, place: Place, address: string) => void;
  readonly declaredRoute: (frame: Frame, model: CallModel, call: Given, name: string) => void;
  readonly returnPlace: (ref: Extract<Ref, { kind: 'function' }>) => Place | undefined;
}
