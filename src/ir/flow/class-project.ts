import { openClassNames } from '../code/java/resolve.ts';
import { numberTypes, plainTypes } from '../code/java/types.ts';
import type { CodeModule, TypeName } from '../code/module.ts';
import { openLookers } from './lookers.ts';
import { globalsOf, openHierarchy } from './open-project.ts';
import type { ImportTarget, Project, TypeTarget } from './project.ts';

/**
 * Makes modules of Java a project: everything in it is a class and known by its whole name.
 *
 * @param isKnown whether a model speaks of something of a library
 */
export function openClassProject(
  modules: readonly CodeModule[],
  isKnown: (path: string) => boolean,
): Project {
  const names = openClassNames(modules, isKnown);
  const byPath = new Map(modules.map(({ path }, i) => [path, i]));
  const globals = modules.map(globalsOf);
  const classes = modules.map((code) => new Map(code.classes.map(({ name }, i) => [name, i])));
  const lookers = openLookers();
  const none: ReadonlySet<string> = new Set();

  function classNamed(module: number, name: string): TypeTarget {
    const target = names.named(module, name);
    if (target.kind === 'external') return target;
    const number = classes[target.module]?.get(target.name);
    return number === undefined
      ? { kind: 'external', path: name }
      : { kind: 'class', module: target.module, class: number };
  }

  /** Undefined for texts and numbers: they say nothing of what a value can do. */
  function typeNamed(module: number, { name }: TypeName): TypeTarget | undefined {
    return plainTypes.has(name) || numberTypes.has(name) ? undefined : classNamed(module, name);
  }

  function resolve(from: number, written: string): ImportTarget {
    const module = names.imported(from, written);
    return module === undefined ? { kind: 'external', path: written } : { kind: 'module', module };
  }

  return {
    modules,
    moduleAt: (path) => byPath.get(path),
    resolve,
    submodule: () => undefined,
    globals: (module) => globals[module] ?? none,
    wildcards: () => [],
    typeNamed,
    classNamed,
    annotationNamed: () => undefined,
    ...lookers,
    ...openHierarchy(modules, typeNamed, lookers),
  };
}
