import { annotationName } from '../code/annotation.ts';
import type { CodeModule, TypeName } from '../code/module.ts';
import type { ClassId, GlobalId, ImportTarget, Project, TypeTarget } from './project.ts';

/** Finds what an import leads to: how differs by language. */
export type Resolver = (from: CodeModule, written: string) => string | { readonly external: string };

/** What a name of a module was imported as. */
interface Imported {
  readonly module: string;
  readonly name?: string;
}

/**
 * Makes modules of one language a project.
 *
 * @param resolver the path of the module that an import means, or its name in a library
 * @param submoduleOf paths that a submodule of a package may have, by the package's path
 */
export function openProject(
  modules: readonly CodeModule[],
  resolver: Resolver,
  submoduleOf: (path: string, name: string) => readonly string[],
): Project {
  const byPath = new Map(modules.map(({ path }, i) => [path, i]));
  const imports = modules.map(importsOf);
  const globals = modules.map(globalsOf);
  const wildcards = globals.map((names) =>
    [...names].flatMap((name) => (name.startsWith('* ') ? [name.slice(2)] : [])).reverse(),
  );
  const classes = modules.map((code) => new Map(code.classes.map(({ name }, i) => [name, i])));
  const targets = new Map<string, ImportTarget>();

  function resolve(from: number, written: string): ImportTarget {
    const key = `${from}\0${written}`;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const found = resolver(modules[from] as CodeModule, written);
    const module = typeof found === 'string' ? byPath.get(found) : undefined;
    const target: ImportTarget =
      module !== undefined
        ? { kind: 'module', module }
        : { kind: 'external', path: typeof found === 'string' ? written : found.external };
    targets.set(key, target);
    return target;
  }

  function submodule(module: number, name: string): number | undefined {
    const code = modules[module];
    if (code === undefined) return undefined;
    for (const path of submoduleOf(code.path, name)) {
      const found = byPath.get(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function typeNamed(module: number, { name, of }: TypeName): TypeTarget | undefined {
    // `Optional[User]`, `Promise<User>`: what is inside is what is used.
    if (of?.[0] !== undefined && transparent.test(name)) return typeNamed(module, of[0]);
    return named(module, name.split('.'), 0);
  }

  function annotationNamed(module: number, { name }: TypeName): GlobalId | undefined {
    return annotationOf(module, name.split('.'), 0);
  }

  function annotationOf(module: number, parts: readonly string[], depth: number): GlobalId | undefined {
    const [first, ...rest] = parts;
    if (first === undefined || depth > 12) return undefined;
    const name = annotationName(first);
    if (rest.length === 0 && globals[module]?.has(name)) return { module, name };
    const imported = imports[module]?.get(first);
    if (imported === undefined) return undefined;
    const target = resolve(module, imported.module);
    if (target.kind === 'external') return undefined;
    if (imported.name === undefined) return annotationOf(target.module, rest, depth + 1);
    const inner = rest.length === 0 ? undefined : submodule(target.module, imported.name);
    return inner === undefined
      ? annotationOf(target.module, [imported.name, ...rest], depth + 1)
      : annotationOf(inner, rest, depth + 1);
  }

  function named(module: number, parts: readonly string[], depth: number): TypeTarget | undefined {
    const [first, ...rest] = parts;
    if (first === undefined || depth > 12) return undefined;
    const own = classes[module]?.get(rest.length === 0 ? first : parts.join('.'));
    if (own !== undefined) return { kind: 'class', module, class: own };
    const imported = imports[module]?.get(first);
    if (imported !== undefined) return throughImport(module, imported, rest, depth);
    return throughExport(module, first, rest, depth) ?? throughWildcards(module, parts, depth);
  }

  function throughWildcards(module: number, parts: readonly string[], depth: number): TypeTarget | undefined {
    for (const written of wildcards[module] ?? []) {
      const target = resolve(module, written);
      const found = target.kind === 'module' ? named(target.module, parts, depth + 1) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function throughImport(
    module: number,
    { module: written, name }: Imported,
    rest: readonly string[],
    depth: number,
  ): TypeTarget | undefined {
    const target = resolve(module, written);
    if (target.kind === 'external') {
      const inner = name === undefined ? target : resolve(module, `${written}.${name}`);
      if (inner.kind === 'module') return named(inner.module, rest, depth + 1);
      const own = name === undefined || name === 'default' || name === '*' ? [] : [name];
      return { kind: 'external', path: [target.path, ...own, ...rest].join('.') };
    }
    if (name === undefined || name === '*') return named(target.module, rest, depth + 1);
    return (
      named(target.module, [exportedAs(target.module, name), ...rest], depth + 1) ??
      inSubmodule(target.module, name, rest, depth)
    );
  }

  function inSubmodule(
    module: number,
    name: string,
    rest: readonly string[],
    depth: number,
  ): TypeTarget | undefined {
    const inner = submodule(module, name);
    return inner === undefined || rest.length === 0 ? undefined : named(inner, rest, depth + 1);
  }

  /** The local name behind an exported one. */
  function exportedAs(module: number, name: string): string {
    return (
      modules[module]?.exports.find((each) => each.name === name && each.local !== undefined)?.local ?? name
    );
  }

  function throughExport(
    module: number,
    name: string,
    rest: readonly string[],
    depth: number,
  ): TypeTarget | undefined {
    for (const each of modules[module]?.exports ?? []) {
      if (each.module === undefined || (each.name !== name && each.name !== '*')) continue;
      const target = resolve(module, each.module);
      const wanted = each.name === '*' ? name : (each.imported ?? name);
      if (target.kind === 'external') {
        if (each.name !== '*') return { kind: 'external', path: [target.path, wanted, ...rest].join('.') };
        continue;
      }
      const found = named(target.module, [exportedAs(target.module, wanted), ...rest], depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  const none: ReadonlySet<string> = new Set();
  return {
    modules,
    moduleAt: (path) => byPath.get(path),
    resolve,
    submodule,
    globals: (module) => globals[module] ?? none,
    wildcards: (module) => wildcards[module] ?? [],
    typeNamed,
    annotationNamed,
    ...openHierarchy(modules, typeNamed),
  };
}

/** Answers what is above and below a class of the project. */
export function openHierarchy(
  modules: readonly CodeModule[],
  typeNamed: Project['typeNamed'],
): Pick<Project, 'bases' | 'subclasses'> {
  const basesOf = new Map<string, readonly TypeTarget[]>();
  let children: Map<string, ClassId[]> | undefined;

  return { bases, subclasses };

  function bases(id: ClassId): readonly TypeTarget[] {
    const key = `${id.module}:${id.class}`;
    const known = basesOf.get(key);
    if (known !== undefined) return known;
    basesOf.set(key, []);
    const declared = modules[id.module]?.classes[id.class]?.bases ?? [];
    const found = declared.flatMap((base) => {
      const target = typeNamed(id.module, base);
      if (target === undefined) return [{ kind: 'external' as const, path: base.name }];
      return target.kind === 'class' && target.module === id.module && target.class === id.class
        ? []
        : [target];
    });
    basesOf.set(key, found);
    return found;
  }

  function subclasses(target: ClassId): readonly ClassId[] {
    children ??= childrenOf();
    const all: ClassId[] = [];
    const queue = [`${target.module}:${target.class}`];
    const seen = new Set(queue);
    for (let i = 0; i < queue.length; i++) {
      for (const child of children.get(queue[i] as string) ?? []) {
        const key = `${child.module}:${child.class}`;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push(key);
        all.push(child);
      }
    }
    return all;
  }

  function childrenOf(): Map<string, ClassId[]> {
    const found = new Map<string, ClassId[]>();
    modules.forEach((code, module) => {
      code.classes.forEach((_, number) => {
        for (const base of bases({ module, class: number })) {
          if (base.kind !== 'class') continue;
          const key = `${base.module}:${base.class}`;
          const known = found.get(key);
          if (known === undefined) found.set(key, [{ module, class: number }]);
          else known.push({ module, class: number });
        }
      });
    });
    return found;
  }
}

/** Types that stand for what they hold. */
const transparent =
  /^(?:typing\.)?(?:Optional|Annotated|Promise|Awaitable|Readonly|Partial|Required|NonNullable)$/;

/** Names that the functions of a module assign to as its variables. */
export function globalsOf({ functions }: CodeModule): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { blocks } of functions)
    for (const { instructions } of blocks)
      for (const each of instructions) if (each.op === 'store-global') names.add(each.name);
  return names;
}

/** Names of the module that are imports and nothing else. */
export function importsOf({ functions }: CodeModule): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>();
  const values = new Map<number, Imported>();
  for (const { instructions } of functions[0]?.blocks ?? []) {
    for (const each of instructions) {
      if (each.op === 'import')
        values.set(each.to, { module: each.module, ...(each.name === undefined ? {} : { name: each.name }) });
      else if (each.op === 'store-global') {
        const value = values.get(each.from);
        if (value !== undefined) found.set(each.name, value);
      }
    }
  }
  return found;
}
