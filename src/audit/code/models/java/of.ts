import type { CallModel } from '#ir/flow/models';

/** Methods by their names as models of a type's. */
export function of(type: string, methods: Readonly<Record<string, CallModel>>): Record<string, CallModel> {
  return Object.fromEntries(Object.entries(methods).map(([name, model]) => [`${type}.${name}`, model]));
}
