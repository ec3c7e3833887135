import type { CodeModule, TypeName } from '../code/module.ts';
import type { ClassId } from './project.ts';

/** What methods of a type of Go take and give, by their names: a type has an interface's methods when these fit, too. */
export type Signatures = ReadonlyMap<string, readonly string[]>;

/** Of a type and of what it embeds; the first of a name counts. */
export function signaturesOf(modules: readonly CodeModule[], lineage: readonly ClassId[]): Signatures {
  const found = new Map<string, readonly string[]>();
  for (const { module, class: number } of lineage)
    for (const method of modules[module]?.classes[number]?.methods ?? []) {
      const fn = modules[module]?.functions[method.function];
      if (fn === undefined || found.has(method.name)) continue;
      const taken = fn.parameters.map(({ type }) => written(type));
      found.set(method.name, [...taken, fn.returns === undefined ? '' : written(fn.returns)]);
    }
  return found;
}

/** Whether all methods that are asked for take what is asked for. */
export function fits(asked: Signatures, own: Signatures): boolean {
  for (const [name, types] of asked) {
    const given = own.get(name);
    if (given === undefined) continue;
    if (given.length !== types.length || !types.every((type, i) => isSame(type, given[i] ?? '')))
      return false;
  }
  return true;
}

/** A parameter of a type may be any. */
function isSame(a: string, b: string): boolean {
  return a === b || /^[A-Z]\d?$|\b[A-Z]\d?\b/.test(a) || /^[A-Z]\d?$|\b[A-Z]\d?\b/.test(b);
}

const alike: Readonly<Record<string, string>> = {
  'interface{}': 'any',
  uint8: 'byte',
  int32: 'rune',
};

/** A type without its package, which each file may call as it likes. */
function written(type: TypeName | undefined): string {
  if (type === undefined) return 'any';
  const name = type.name.slice(type.name.lastIndexOf('.') + 1);
  const of = type.of === undefined ? '' : `<${type.of.map(written).join()}>`;
  return `${alike[name] ?? name}${of}`;
}
