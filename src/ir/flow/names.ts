import { exactName } from '../code/data/lower.ts';
import type { Analysis } from './frame.ts';
import type { Ground } from './ground.ts';
import { join } from './join.ts';
import type { TypeTarget } from './project.ts';
import { modelled } from './read.ts';
import { functionKey, globalKey } from './shared.ts';
import { nothing, type Place, reference, unknown, type Value } from './value.ts';

/** What names of modules mean. */
export type Names = Pick<Analysis, 'global' | 'imported' | 'exported'>;

/**
 * Follows names through imports, exports, wildcards and `module.exports`.
 *
 * @param readModule makes sure that a module's own code was read
 */
export function openNames(
  ground: Ground,
  member: Analysis['member'],
  readModule: (module: number) => void,
): Names {
  const { project, library, isPython, readShared, sharedThing, source } = ground;

  return { global, imported, exported };

  function global(module: number, name: string, reader: string, place: Place): Value {
    project.look(module);
    if (project.globals(module).has(name)) {
      readModule(module);
      return readShared(globalKey(module, name), reader) ?? unknown;
    }
    if (project.classNamed !== undefined) return classValue(project.classNamed(module, name));
    const beside = project.declaredBeside?.(module, name);
    if (beside !== undefined) return global(beside.module, beside.name, reader, place);
    const starred = throughWildcards(module, name, reader, 0);
    if (starred !== undefined) return starred;
    const path = isPython ? `builtins.${name}` : name;
    const model = library.valueOf(isPython ? 'builtins' : 'global', name);
    if (model !== undefined) {
      const isSource = model.source === undefined ? [] : [source(model.source, place, name)];
      return {
        ...modelled(source, model, path, place),
        taints: isSource,
      };
    }
    return reference({ kind: 'external', path: library.canonical(path) });
  }

  /** A class by its name: what it declares at its own is known once its file was read. */
  function classValue(target: TypeTarget): Value {
    if (target.kind === 'external')
      return reference({ kind: 'external', path: library.canonical(target.path) });
    readModule(target.module);
    return reference({ kind: 'class', module: target.module, class: target.class, cells: [] });
  }

  /** `from shop.models import *`: what the module does not declare itself may come from there, the last one first. */
  function throughWildcards(module: number, name: string, reader: string, seen: number): Value | undefined {
    for (const written of project.wildcards(module)) {
      const target = project.resolve(module, written);
      if (target.kind === 'module') {
        const found = exported(target.module, name, reader, seen + 1);
        if (found !== unknown && found !== nothing) return found;
      } else if (isOfLibrary(target.path, name))
        return reference({ kind: 'external', path: library.memberPath(target.path, name) });
    }
    return undefined;
  }

  function isOfLibrary(base: string, name: string): boolean {
    const path = library.memberPath(base, name);
    return (
      library.callOf(path) !== undefined ||
      library.typeOf(path) !== undefined ||
      library.valueOf(base, name) !== undefined
    );
  }

  function imported(
    from: number,
    written: string,
    name: string | undefined,
    reader: string,
    place: Place,
  ): Value {
    const target = project.resolve(from, written);
    if (target.kind === 'external') {
      // A module of a namespace package: the folder is no module, what is in it is.
      const inner =
        isPython && name !== undefined && name !== '*'
          ? project.resolve(from, written.endsWith('.') ? written + name : `${written}.${name}`)
          : target;
      if (inner.kind === 'module') return reference({ kind: 'module', module: inner.module });
      const model = name === undefined ? undefined : library.valueOf(library.canonical(target.path), name);
      if (model !== undefined)
        return modelled(source, model, library.canonical(`${target.path}.${name}`), place);
      const suffix = name === undefined || name === 'default' || name === '*' ? '' : `.${name}`;
      return reference({ kind: 'external', path: library.canonical(target.path + suffix) });
    }
    if (project.modules[target.module]?.language === 'settings') return ofData(target.module, name, reader);
    // `from . import accounts` in a package's own `__init__`: what it would be itself is the submodule.
    const own =
      isPython && target.module === from && name !== undefined ? project.submodule(from, name) : undefined;
    if (own !== undefined) return reference({ kind: 'module', module: own });
    if (name !== undefined && name !== '*') return exported(target.module, name, reader);
    const whole = isPython ? undefined : commonExports(target.module, reader);
    return whole ?? reference({ kind: 'module', module: target.module });
  }

  /** A data file that is part of the code: `require('./config.json')`. */
  function ofData(module: number, name: string | undefined, reader: string): Value {
    const whole = global(module, exactName, reader, wholeModule(module));
    return name === undefined || name === '*' || name === 'default'
      ? whole
      : fieldOfShared(whole, name, reader);
  }

  /** `module.exports` of a module that assigns to it. */
  function commonExports(module: number, reader: string): Value | undefined {
    project.look(module);
    if (!project.globals(module).has('module.exports')) return undefined;
    readModule(module);
    return readShared(globalKey(module, 'module.exports'), reader);
  }

  function exported(module: number, name: string, reader: string, seen = 0): Value {
    const code = project.modules[module];
    if (code === undefined || seen > 20) return unknown;
    project.look(module);
    for (const each of code.exports) {
      if (each.name !== name) continue;
      if (each.local !== undefined) return global(module, each.local, reader, wholeModule(module));
      if (each.module !== undefined)
        return reexported(module, each.module, each.imported ?? name, reader, seen);
    }
    if (project.globals(module).has(name)) return global(module, name, reader, wholeModule(module));
    const beside = project.declaredBeside?.(module, name);
    if (beside !== undefined) return global(beside.module, beside.name, reader, wholeModule(module));
    const inner = project.submodule(module, name);
    if (inner !== undefined) return reference({ kind: 'module', module: inner });
    const starred = seen > 8 ? undefined : throughWildcards(module, name, reader, seen);
    if (starred !== undefined) return starred;
    const common = isPython ? undefined : commonExports(module, reader);
    if (common !== undefined) return name === 'default' ? common : fieldOfShared(common, name, reader);
    for (const each of code.exports) {
      if (each.name !== '*' || each.module === undefined) continue;
      const found = reexported(module, each.module, name, reader, seen);
      if (found !== unknown && found !== nothing) return found;
    }
    return unknown;
  }

  function reexported(module: number, written: string, name: string, reader: string, seen: number): Value {
    const target = project.resolve(module, written);
    if (target.kind === 'external')
      return reference({ kind: 'external', path: library.memberPath(target.path, name) });
    return name === '*'
      ? reference({ kind: 'module', module: target.module })
      : exported(target.module, name, reader, seen + 1);
  }

  function fieldOfShared(value: Value, name: string, reader: string): Value {
    let found: Value = nothing;
    for (const ref of value.refs) {
      if (ref.kind === 'object') {
        const thing = sharedThing(ref.site, reader);
        found = join(found, thing?.fields.get(name) ?? thing?.rest ?? unknown);
      } else if (ref.kind === 'class') found = join(found, member(ref, name, undefined, reader));
      else if (ref.kind === 'function')
        found = join(found, readShared(functionKey(ref.module, ref.function, name), reader) ?? nothing);
      else if (ref.kind === 'instance')
        found = join(found, reference({ kind: 'external', path: library.memberPath(ref.type, name) }));
      else if (ref.kind === 'external')
        found = join(found, reference({ kind: 'external', path: library.memberPath(ref.path, name) }));
    }
    return found === nothing ? unknown : found;
  }

  function wholeModule(module: number): Place {
    return { module, start: 0, end: 0 };
  }
}
