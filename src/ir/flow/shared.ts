import type { Thing } from './heap.ts';
import { nothing, type Value } from './value.ts';

/** Without what only a caller knows. */
export function concrete(value: Value): Value {
  const isSymbolic =
    value.refs.some(({ kind }) => kind === 'parameter') ||
    value.taints.some(({ origin }) => origin.kind === 'parameter');
  if (!isSymbolic) {
    if (value.about === undefined && value.predicates === undefined) return value;
    const { about: _, predicates: __, ...rest } = value;
    return rest;
  }
  return {
    taints: value.taints.filter(({ origin }) => origin.kind === 'source'),
    constants: undefined,
    refs: value.refs.filter(({ kind }) => kind !== 'parameter'),
  };
}

export function concreteThing(thing: Thing): Thing {
  return {
    ...thing,
    fields: new Map([...thing.fields].map(([key, value]) => [key, concrete(value)])),
    rest: thing.rest === nothing ? nothing : concrete(thing.rest),
  };
}

/** Something that many functions read and write, without order: a variable of a module, a field of a class. */
export interface Shared {
  value: Value;
  readonly readers: Set<string>;
}
