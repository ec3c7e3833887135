import type { CallModel, Position, Sink } from '#ir/flow/models';
import type { TaintKind } from '#ir/flow/taint-kind';

type Calls = Record<string, CallModel>;

/** Methods by their names as models of a type's. */
export function of(type: string, methods: Readonly<Record<string, CallModel>>): Calls {
  return Object.fromEntries(Object.entries(methods).map(([name, model]) => [`${type}.${name}`, model]));
}

/** One model for several methods of a type, or of several; names stand in one text, with spaces between. */
export function each(types: string, names: string, model: CallModel): Calls {
  return Object.fromEntries(
    types.split(' ').flatMap((type) => names.split(' ').map((name) => [`${type}.${name}`, model])),
  );
}

/** One model for several things of a package: functions by their whole names, constructors. */
export function things(prefix: string, names: string, model: CallModel): Calls {
  return Object.fromEntries(names.split(' ').map((name) => [`${prefix}.${name}`, model]));
}

/** A call that does harm with what stands at a place and gives nothing back of it. */
export function into(kind: TaintKind, at: Position = 0, more: Partial<Sink> = {}): CallModel {
  return { flow: 'none', sinks: [{ at, kind, ...more }] };
}

/** Where what is confidential would stay as it is. */
export function kept(at: Position): Sink {
  return { at, kind: 'disclosure', confidence: 'low', weakness: 'clear-text-storage' };
}

/** A call that gives back what it gets there. */
export function flowing(...from: readonly Position[]): CallModel {
  return { flow: from.map((each) => ({ from: each, to: 'result' as const })) };
}

/** A call that gives back its first argument, harmless for these. */
export function clearing(kinds: readonly TaintKind[] | 'all', from: Position = 0): CallModel {
  return { flow: [{ from, to: 'result' }], clears: kinds };
}

/** An object that remembers how it was set: see the engine's `java.setting`. */
export const made: CallModel = { like: 'java.object' };
/** It is told something that the object keeps. */
export const setting: CallModel = { like: 'java.setting' };
/** What it gives is the object itself: a builder that ends, a factory that makes what is like it. */
export const itself: CallModel = { like: 'receiver' };

/** How `java.setting` calls what was set by a key that has dots. */
export function settingKey(key: string): `.${string}` {
  return `.${key.replaceAll('.', '_')}`;
}
