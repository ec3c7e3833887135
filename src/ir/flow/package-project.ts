import { folderOf, type GoModule, isTestFile, openGoPackages, withoutVersion } from '../code/go/resolve.ts';
import { listType, mapType, numberTypes, plainTypes } from '../code/go/types.ts';
import type { CodeModule, TypeName } from '../code/module.ts';
import { fits, signaturesOf } from './go-signatures.ts';
import { openLookers } from './lookers.ts';
import { globalsOf, importsOf } from './open-project.ts';
import type { ClassId, GlobalId, ImportTarget, Project, TypeTarget } from './project.ts';

/** A list of things of a type is a type by itself: `[]net/http.Cookie`, `[]#3:1` for a class of the program. */
export const listMark = '[]';

/** Makes modules of Go a project: files of a folder are one package, and types are what has their methods. */
export function openPackageProject(modules: readonly CodeModule[], mods: readonly GoModule[]): Project {
  const byPath = new Map(modules.map(({ path }, i) => [path, i]));
  const packageOf = openGoPackages(modules, mods);
  const globals = modules.map(globalsOf);
  const imports = modules.map(importsOf);
  const targets = new Map<string, ImportTarget>();
  const declared = declarationsOf(modules);
  const wildcards = globals.map((names) =>
    [...names].flatMap((name) => (name.startsWith('* ') ? [name.slice(2)] : [])),
  );

  function resolve(from: number, written: string): ImportTarget {
    const key = `${folderOf(modules[from]?.path ?? '')}\0${written}`;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const module = packageOf(modules[from] as CodeModule, written);
    const target: ImportTarget =
      module === undefined ? { kind: 'external', path: withoutVersion(written) } : { kind: 'module', module };
    targets.set(key, target);
    return target;
  }

  function declaredBeside(module: number, name: string): GlobalId | undefined {
    const found = declared.names.get(packageKey(modules[module]))?.get(name);
    return found === undefined || found === module ? undefined : { module: found, name };
  }

  function classNamed(module: number, name: string): ClassId | undefined {
    return declared.classes.get(packageKey(modules[module]))?.get(name);
  }

  function typeNamed(module: number, { name, of }: TypeName): TypeTarget | undefined {
    if (name === listType || name === mapType) {
      const inner = of?.at(-1);
      const target = inner === undefined ? undefined : typeNamed(module, inner);
      return target === undefined ? undefined : { kind: 'external', path: listMark + markOf(target) };
    }
    if (numberTypes.has(name) || plainTypes.has(name)) return undefined;
    const [first = '', member] = name.split('.');
    if (member === undefined) {
      const own = classNamed(module, name);
      if (own !== undefined) return { kind: 'class', ...own };
      return name === 'error' ? { kind: 'external', path: name } : throughDots(module, name);
    }
    const written = imports[module]?.get(first)?.module;
    return written === undefined ? undefined : inPackage(resolve(module, written), member);
  }

  function throughDots(module: number, name: string): TypeTarget | undefined {
    for (const written of wildcards[module] ?? []) {
      const target = resolve(module, written);
      const found = target.kind === 'module' ? inPackage(target, name) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function inPackage(target: ImportTarget, name: string): TypeTarget | undefined {
    if (target.kind === 'external') return { kind: 'external', path: `${target.path}.${name}` };
    const own = classNamed(target.module, name);
    return own === undefined ? undefined : { kind: 'class', ...own };
  }

  /** The class that a part of it in another file belongs to. */
  function wholeOf(id: ClassId): ClassId {
    const own = modules[id.module]?.classes[id.class];
    return own?.part === true ? (classNamed(id.module, own.name) ?? id) : id;
  }

  const none: ReadonlySet<string> = new Set();
  return {
    modules,
    moduleAt: (path) => byPath.get(path),
    resolve,
    submodule: () => undefined,
    globals: (module) => globals[module] ?? none,
    wildcards: (module) => wildcards[module] ?? [],
    typeNamed,
    annotationNamed: () => undefined,
    ...openLookers(),
    // Of Go nothing is remembered from one scan to the next.
    children: () => new Map(),
    declaredBeside,
    wholeOf,
    ...openMethodSets(modules, typeNamed, wholeOf, declared.parts),
  };
}

function markOf(target: TypeTarget): string {
  return target.kind === 'class' ? `#${target.module}:${target.class}` : target.path;
}

/** What a list or map of things holds, by the name of its type. */
export function elementType(type: string): TypeTarget | undefined {
  if (!type.startsWith(listMark)) return undefined;
  const inner = type.slice(listMark.length);
  const own = /^#(\d+):(\d+)$/.exec(inner);
  return own === null
    ? { kind: 'external', path: inner }
    : { kind: 'class', module: Number(own[1]), class: Number(own[2]) };
}

function packageKey(code: CodeModule | undefined): string {
  return `${folderOf(code?.path ?? '')}\0${code?.package ?? ''}`;
}

/** What each package declares, by name; files that are no tests first. */
function declarationsOf(modules: readonly CodeModule[]) {
  const names = new Map<string, Map<string, number>>();
  const classes = new Map<string, Map<string, ClassId>>();
  const parts = new Map<string, ClassId[]>();
  const order = [...modules.keys()].sort((a, b) => testsLast(modules, a) - testsLast(modules, b) || a - b);
  for (const module of order) {
    const code = modules[module] as CodeModule;
    const key = packageKey(code);
    const own = names.get(key) ?? new Map<string, number>();
    const types = classes.get(key) ?? new Map<string, ClassId>();
    names.set(key, own);
    classes.set(key, types);
    for (const { name } of code.exports) if (!own.has(name)) own.set(name, module);
    code.classes.forEach(({ name, part }, number) => {
      if (part !== true) {
        if (!types.has(name)) types.set(name, { module, class: number });
        return;
      }
      const of = `${key}\0${name}`;
      const known = parts.get(of);
      if (known === undefined) parts.set(of, [{ module, class: number }]);
      else known.push({ module, class: number });
    });
  }
  return { names, classes, parts };
}

function testsLast(modules: readonly CodeModule[], module: number): number {
  return isTestFile(modules[module]?.path ?? '') ? 1 : 0;
}

/** What is above a type: parts of it in other files, what it embeds; below an interface: all that has its methods. */
function openMethodSets(
  modules: readonly CodeModule[],
  typeNamed: Project['typeNamed'],
  wholeOf: (id: ClassId) => ClassId,
  parts: ReadonlyMap<string, readonly ClassId[]>,
): Pick<Project, 'bases' | 'subclasses'> {
  const basesOf = new Map<string, readonly TypeTarget[]>();
  const implementers = new Map<string, readonly ClassId[]>();
  let having: Map<string, ClassId[]> | undefined;
  const sets = new Map<string, ReadonlySet<string>>();

  return { bases, subclasses };

  function classAt({ module, class: number }: ClassId) {
    return modules[module]?.classes[number];
  }

  function bases(id: ClassId): readonly TypeTarget[] {
    const key = keyOf(id);
    let found = basesOf.get(key);
    if (found === undefined) {
      found = basesFor(id);
      basesOf.set(key, found);
    }
    return found;
  }

  function basesFor(id: ClassId): readonly TypeTarget[] {
    const own = classAt(id);
    if (own === undefined) return [];
    if (own.part) {
      const whole = wholeOf(id);
      return whole === id ? [] : [{ kind: 'class', ...whole }];
    }
    const others = parts.get(`${packageKey(modules[id.module])}\0${own.name}`) ?? [];
    const above = own.bases.flatMap((base) => typeNamed(id.module, base) ?? []);
    return [
      ...others.map((part) => ({ kind: 'class' as const, ...part })),
      ...above.filter((each) => each.kind === 'external' || keyOf(each) !== keyOf(id)),
    ];
  }

  /** Of a struct nothing is below: what embeds it never takes its place. */
  function subclasses(target: ClassId): readonly ClassId[] {
    if (classAt(target)?.interface !== true) return [];
    const key = keyOf(target);
    let found = implementers.get(key);
    if (found === undefined) {
      found = implementersOf(target);
      implementers.set(key, found);
    }
    return found;
  }

  function implementersOf(target: ClassId): readonly ClassId[] {
    having ??= classesByMethod();
    const asked = [...methodSet(target)];
    const [rarest] = asked.map((name) => having?.get(name) ?? []).sort((a, b) => a.length - b.length);
    const named = (rarest ?? []).filter((id) => {
      const set = methodSet(id);
      return asked.every((name) => set.has(name));
    });
    const wanted = signaturesOf(modules, lineageOf(target));
    const fitting = named.filter((id) => fits(wanted, signaturesOf(modules, lineageOf(id))));
    // Another name for a type looks like another type: names alone have to do then.
    const all = fitting.length > 0 ? fitting : named;
    const seen = new Set<string>();
    // With the classes in which their methods are written.
    return all.flatMap(lineageOf).filter((id) => !seen.has(keyOf(id)) && seen.add(keyOf(id)));
  }

  function classesByMethod(): Map<string, ClassId[]> {
    const found = new Map<string, ClassId[]>();
    modules.forEach((code, module) => {
      code.classes.forEach((own, number) => {
        if (own.interface || own.part) return;
        const id = { module, class: number };
        for (const name of methodSet(id)) {
          const known = found.get(name);
          if (known === undefined) found.set(name, [id]);
          else known.push(id);
        }
      });
    });
    return found;
  }

  function lineageOf(id: ClassId): readonly ClassId[] {
    const all = [id];
    for (let i = 0; i < all.length && all.length < 24; i++)
      for (const base of bases(all[i] as ClassId))
        if (base.kind === 'class' && !all.some((each) => keyOf(each) === keyOf(base)))
          all.push({ module: base.module, class: base.class });
    return all;
  }

  function methodSet(id: ClassId): ReadonlySet<string> {
    const key = keyOf(id);
    let found = sets.get(key);
    if (found === undefined) {
      found = new Set(lineageOf(id).flatMap((each) => classAt(each)?.methods.map(({ name }) => name) ?? []));
      sets.set(key, found);
    }
    return found;
  }
}

function keyOf({ module, class: number }: ClassId): string {
  return `${module}:${number}`;
}
