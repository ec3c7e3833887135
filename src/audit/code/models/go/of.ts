import type { CallModel } from '#ir/flow/models';

/** Functions of a package or methods of a type by their names alone. */
export function of(base: string, calls: Readonly<Record<string, CallModel>>): Record<string, CallModel> {
  return Object.fromEntries(Object.entries(calls).map(([name, model]) => [`${base}.${name}`, model]));
}

/** The same model for several names. */
export function each(names: readonly string[], model: CallModel): Record<string, CallModel> {
  return Object.fromEntries(names.map((name) => [name, model]));
}
