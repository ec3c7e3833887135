import type { Slot } from '../code/instruction.ts';
import { originId, pathBefore } from './access-path.ts';
import { deepTaints } from './deep-taints.ts';
import { readAny } from './elements.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Thing } from './heap.ts';
import { isBare, join, joinSettings, joinTaints } from './join.ts';
import { readField } from './read.ts';
import type { Summary } from './summary.ts';
import { nothing, type Place, type Ref, type Step, type Taint, unknown, type Value } from './value.ts';
import { continued } from './way.ts';

/** A call of a function of the project: what each parameter gets, the receiver and captured cells after them. */
export interface Application {
  readonly values: readonly (Value | undefined)[];
  readonly slots: readonly (Slot | undefined)[];
  readonly place: Place;
  readonly name: string;
}

/** What a function's summary says, put into the terms of one call of it. */
export interface Translation {
  readonly value: (value: Value) => Value;
  readonly thing: (thing: Thing) => Thing;
  readonly taints: (taints: readonly Taint[]) => readonly Taint[];
  readonly site: (site: string) => string;
  readonly actual: (index: number, path: readonly string[]) => Value;
}

/** From the terms of the function that is called to those of the caller. */
export function openTranslation(
  frame: Frame,
  { values, place, name }: Application,
  made: Summary['made'],
): Translation {
  const actualsKnown = new Map<string, Value>();
  const deepKnown = new Map<string, readonly Taint[]>();
  const suffix = `@${place.module}:${place.start}`;
  const passed: Step = { place, text: { kind: 'passed', name } };

  function actual(index: number, path: readonly string[]): Value {
    const id = originId(index, path);
    const known = actualsKnown.get(id);
    if (known !== undefined) return known;
    const last = path.at(-1);
    const value =
      last === undefined
        ? (values[index] ?? unknown)
        : partOf(frame, actual(index, pathBefore(path)), last, place);
    actualsKnown.set(id, value);
    return value;
  }

  function deepActual(index: number, path: readonly string[]): readonly Taint[] {
    const id = originId(index, path);
    let known = deepKnown.get(id);
    if (known === undefined) {
      known = deepTaints(frame, actual(index, path));
      deepKnown.set(id, known);
    }
    return known;
  }

  function taints(all: readonly Taint[]): readonly Taint[] {
    if (!all.some(({ origin }) => origin.kind === 'parameter')) return all;
    let result: readonly Taint[] = [];
    for (const taint of all) {
      if (taint.origin.kind === 'source') result = joinTaints(result, [taint]);
      else {
        const { index, path } = taint.origin;
        result = joinTaints(result, passedOn(deepActual(index, path), taint));
      }
    }
    return result;
  }

  /** The caller's taints as they are after the way that a parameter's took. */
  function passedOn(theirs: readonly Taint[], { mask, steps }: Taint): readonly Taint[] {
    const on: Taint[] = [];
    for (const each of theirs) {
      const left = each.mask & mask;
      if (left !== 0)
        on.push({ origin: each.origin, mask: left, steps: continued(each.steps, passed, steps) });
    }
    return on;
  }

  function site(of: string): string {
    // What a variable of a module or a data file holds is the same wherever it is returned to.
    if (!made.has(of) && frame.analysis.isSharedSite(of)) return of;
    return movedSite(of, suffix);
  }

  function value(of: Value): Value {
    if (isPlain(of)) return of;
    // A receiver of Go is itself, and of its type besides: where it is given back, it is what the caller has.
    const own = frame.code.language === 'go' && of.refs.length === 2 ? meant(of.refs) : of.refs;
    const only = own.length === 1 ? own[0] : undefined;
    if (
      only?.kind === 'parameter' &&
      of.keyed === undefined &&
      of.constants === undefined &&
      of.text === undefined
    ) {
      const id = originId(only.index, only.path);
      if (of.taints.length === 0 || (of.taints.length === 1 && of.taints[0]?.origin.id === id))
        return argument(of, only);
    }
    let refs: Value = nothing;
    for (const ref of meant(of.refs)) refs = join(refs, refHere(ref));
    const told = joinSettings(of.settings, refs.settings);
    if (isBare(of) && told === undefined) {
      const constants = of.constants === undefined ? undefined : mixed(of, refs);
      return { taints: joinTaints(taints(of.taints), refs.taints), constants, refs: refs.refs };
    }
    const { predicates: _, about: __, keyed, ...rest } = of;
    return {
      ...rest,
      ...(keyed === undefined ? {} : { keyed: taints(keyed) }),
      ...(told === undefined ? {} : { settings: told }),
      taints: joinTaints(taints(of.taints), refs.taints),
      constants: of.constants === undefined ? undefined : mixed(of, refs),
      refs: refs.refs,
    };
  }

  /** Where the caller knows the object, what its parameter is declared to be (Java, Go) adds nothing. */
  function meant(refs: readonly Ref[]): readonly Ref[] {
    const { language } = frame.code;
    if ((language !== 'java' && language !== 'go') || refs.length !== 2) return refs;
    const parameter = refs.find((ref) => ref.kind === 'parameter');
    const type = refs.find(({ kind }) => kind === 'typed' || kind === 'instance');
    if (parameter?.kind !== 'parameter' || type === undefined) return refs;
    const { refs: given } = actual(parameter.index, parameter.path);
    return given.length > 0 && given.every(({ kind }) => kind === 'object' || kind === 'function')
      ? [parameter]
      : refs;
  }

  /** The function gave back what it got, perhaps safer. */
  function argument(of: Value, ref: Extract<Ref, { kind: 'parameter' }>): Value {
    const { about: _, ...whole } = actual(ref.index, ref.path);
    const [own] = of.taints;
    return { ...whole, taints: own === undefined ? [] : passedOn(whole.taints, own) };
  }

  function refHere(ref: Ref): Value {
    switch (ref.kind) {
      case 'parameter': {
        const { refs, constants, taints: theirs, settings } = actual(ref.index, ref.path);
        const known = settings === undefined ? {} : { settings };
        return { refs, constants, taints: theirs.length > 0 ? [] : theirs, ...known };
      }
      case 'object':
        return plain({ kind: 'object', site: site(ref.site) });
      case 'function':
        return plain({
          ...ref,
          cells: ref.cells.map(value),
          ...(ref.self ? { self: value(ref.self) } : {}),
          ...(ref.bound ? { bound: ref.bound.map(value) } : {}),
        });
      case 'class':
        return plain(ref.cells.length === 0 ? ref : { ...ref, cells: ref.cells.map(value) });
      case 'typed':
        return plain(ref.cells === undefined ? ref : { ...ref, cells: ref.cells.map(value) });
      default:
        return plain(ref);
    }
  }

  function thing(of: Thing): Thing {
    if (isPlainThing(of)) return of;
    const fields = new Map([...of.fields].map(([key, field]) => [key, value(field)]));
    return { ...of, fields, rest: value(of.rest) };
  }

  return { value, thing, taints, site, actual };
}

function plain(ref: Ref): Value {
  return { taints: [], constants: [], refs: [ref] };
}

function mixed(of: Value, refs: Value): Value['constants'] {
  if (of.constants === undefined || refs.constants === undefined) return undefined;
  return [...new Set([...of.constants, ...refs.constants])];
}

/** An object of what is called, seen from the call: not longer than two calls, so that recursion ends. */
function movedSite(of: string, suffix: string): string {
  const first = of.indexOf('@');
  if (first < 0) return of + suffix;
  const last = of.lastIndexOf('@');
  return (first === last ? of : of.slice(0, first) + of.slice(last)) + suffix;
}

const plainThings = new WeakMap<Thing, boolean>();

/** The same object wherever it is seen from: worked out once, as it is handed up from call to call. */
function isPlainThing(of: Thing): boolean {
  let known = plainThings.get(of);
  if (known === undefined) {
    known = isPlain(of.rest) && [...of.fields.values()].every(isPlain);
    plainThings.set(of, known);
  }
  return known;
}

/** Says the same everywhere. */
export function isPlain({ taints, refs, keyed }: Value): boolean {
  return (
    keyed === undefined &&
    taints.every(({ origin }) => origin.kind === 'source') &&
    refs.every(
      (ref) =>
        ref.kind === 'external' ||
        ref.kind === 'instance' ||
        ref.kind === 'module' ||
        (ref.kind === 'typed' && ref.cells === undefined),
    )
  );
}

/** Parts of an argument that are no fields: cells of a function, all that a list holds. */
function partOf(frame: Frame, value: Value, step: string, place: Place): Value {
  if (step === '*') return readAny(frame, value, place);
  const cell = /^#cell(\d+)$/.exec(step)?.[1];
  if (cell === undefined && step !== '#self') return readField(frame, value, step, place);
  let found: Value = nothing;
  for (const ref of value.refs) {
    const cells =
      ref.kind === 'object'
        ? thingAt(frame, ref.site, 'shape')?.class?.cells
        : ref.kind === 'function' || ref.kind === 'class' || ref.kind === 'typed'
          ? ref.cells
          : undefined;
    const part =
      cell === undefined ? (ref.kind === 'function' ? ref.self : undefined) : cells?.[Number(cell)];
    if (part !== undefined) found = join(found, part);
  }
  return found;
}
