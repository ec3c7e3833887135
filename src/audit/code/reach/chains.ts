import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Project } from '#ir/flow/project';
import type { FunctionEdge, FunctionId, Route } from '#ir/flow/summary';
import { exportedBy } from '../published.ts';
import type { GuardedRoute } from '../shape/routes.ts';

/** How calls lead to a function from where somebody outside begins. */
export interface Link {
  /** Why it is an entry: `GET /orders`. */
  readonly entry?: string;
  readonly by?: FunctionId & { readonly start: number };
  /** Calls since the entry. */
  readonly steps: number;
}

/** What the ways are found in. */
export interface Program {
  readonly modules: readonly CodeModule[];
  readonly project: Project;
  readonly edges: readonly FunctionEdge[];
  readonly routes: readonly Route[];
  readonly handlers: readonly GuardedRoute[];
  /** Whether a module is asked about: of others nothing is looked at. */
  readonly isAsked: (module: number) => boolean;
  readonly isTest: (module: number) => boolean;
}

/** The nearest way to each function that one leads to, by `idOf`. */
export type Chains = ReadonlyMap<string, Link>;

/** Names a function of the program, by which ways are found. */
export function idOf({ module, function: number }: FunctionId): string {
  return `${module}:${number}`;
}

/**
 * Finds the shortest way from an entry to each function that calls lead to. What answers a request comes first, then what
 * runs when a file or a program is started, then what is there for others to call; of two as short the one that stands first.
 */
export function chainsOf(program: Program): Chains {
  const callees = calleesOf(program);
  const chains = new Map<string, Link>();
  for (const entries of [
    answersOf(program),
    handlersOf(program),
    startsOf(program),
    offeredOf(program, callees),
  ]) {
    const line: FunctionId[] = [];
    for (const { id, entry } of entries) {
      if (chains.has(idOf(id))) continue;
      chains.set(idOf(id), { entry, steps: 0 });
      line.push(id);
    }
    for (const id of line) follow(id, line);
  }
  return chains;

  function follow(id: FunctionId, line: FunctionId[]): void {
    const steps = (chains.get(idOf(id))?.steps ?? 0) + 1;
    for (const { to, start } of callees.get(idOf(id)) ?? []) {
      if (chains.has(idOf(to))) continue;
      chains.set(idOf(to), { by: { ...id, start }, steps });
      line.push(to);
    }
  }
}

type Callees = ReadonlyMap<string, readonly FunctionEdge[]>;

/** Tests are no callers; a function that is made inside another may be called by whoever that gives it to. */
function calleesOf({ modules, edges, isAsked, isTest }: Program): Callees {
  const found = new Map<string, FunctionEdge[]>();
  const add = (edge: FunctionEdge) => {
    const known = found.get(idOf(edge.from));
    if (known === undefined) found.set(idOf(edge.from), [edge]);
    else known.push(edge);
  };
  for (const edge of edges) if (!isTest(edge.from.module)) add(edge);
  modules.forEach((module, number) => {
    if (!isAsked(number) || isTest(number)) return;
    module.functions.forEach((fn, from) => {
      // What a module makes is there for others to call, or for nobody.
      if (from === 0) return;
      for (const { instructions } of fn.blocks)
        for (const at of instructions)
          if (at.op === 'function')
            add({
              from: { module: number, function: from },
              to: { module: number, function: at.function },
              start: at.start,
            });
    });
  });
  for (const each of found.values())
    each.sort((a, b) => a.start - b.start || a.to.module - b.to.module || a.to.function - b.to.function);
  return found;
}

interface EntryOf {
  readonly id: FunctionId;
  readonly entry: string;
}

/** What answers a route, where that is told by how it is declared: behind all that decorates it. */
function answersOf({ modules, handlers, isTest }: Program): readonly EntryOf[] {
  return inOrder(
    handlers.flatMap(({ route, handler }): EntryOf[] => {
      const { module } = route.place;
      const number = modules[module]?.functions.indexOf(handler) ?? -1;
      return number < 0 || isTest(module)
        ? []
        : [{ id: { module, function: number }, entry: routeText(route) }];
    }),
  );
}

function routeText({ method = '', path }: Route): string {
  const isNamed = /^(?:get|post|put|patch|delete|head|options)$/i.test(method);
  return `${isNamed ? `${method.toUpperCase()} ` : ''}${path ?? 'a route'}`;
}

/** What is called where a route is declared answers it, or stands before what does. */
function handlersOf({ edges, routes, isAsked, isTest }: Program): readonly EntryOf[] {
  const byPlace = new Map(routes.map((route) => [`${route.place.module}:${route.place.start}`, route]));
  return inOrder(
    edges.flatMap(({ from, to, start }): EntryOf[] => {
      // A decorator begins with its `@`.
      const route = byPlace.get(`${from.module}:${start}`) ?? byPlace.get(`${from.module}:${start + 1}`);
      if (route === undefined || !isAsked(to.module) || isTest(from.module)) return [];
      return [{ id: to, entry: routeText(route) }];
    }),
  );
}

/** The code of files, `main`, `init`; in Java what an annotation gives to its framework. */
function startsOf({ modules, edges, isAsked, isTest }: Program): readonly EntryOf[] {
  const own = modules.flatMap(({ path, language, functions }, module): EntryOf[] => {
    if (!isAsked(module) || isTest(module)) return [];
    return functions.flatMap((fn, number): EntryOf[] => {
      const entry = number === 0 ? startOfFile(path, language) : startOfProgram(fn, language);
      return entry === undefined ? [] : [{ id: { module, function: number }, entry }];
    });
  });
  const annotated = edges.flatMap(({ from, to }): EntryOf[] => {
    const isJava = modules[from.module]?.language === 'java';
    return isJava && from.function === 0 && isAsked(to.module) && !isTest(to.module)
      ? [{ id: to, entry: 'called by its annotation' }]
      : [];
  });
  return inOrder([...annotated, ...own]);
}

function startOfFile(path: string, language: CodeModule['language']): string | undefined {
  if (language === 'java' || language === 'settings') return undefined;
  return language === 'template' ? `the page ${path}` : `the code of ${path}`;
}

function startOfProgram({ name, kind }: CodeFunction, language: CodeModule['language']): string | undefined {
  if (language === 'go') return name === 'main' || name === 'init' ? `\`${name}\`` : undefined;
  if (language !== 'java') return undefined;
  return /\.main$/.test(name) && kind === 'method'
    ? '`main`'
    : /<(?:static|clinit)>$/.test(name)
      ? 'the class is loaded'
      : undefined;
}

/** What a file gives to others and nothing in the tree calls; methods that a class of a library asks for. */
function offeredOf({ modules, project, isAsked, isTest }: Program, callees: Callees): readonly EntryOf[] {
  const called = new Set([...callees.values()].flatMap((edges) => edges.map(({ to }) => idOf(to))));
  return modules.flatMap((module, number): EntryOf[] => {
    if (!isAsked(number) || isTest(number)) return [];
    const exported = new Set(isOfScripts(module) ? exportedBy(module).functions : []);
    return module.functions.flatMap((fn, index): EntryOf[] => {
      const id = { module: number, function: index };
      if (index === 0 || called.has(idOf(id))) return [];
      if (exported.has(index) || isPublicGo(module, fn)) return [{ id, entry: 'exported' }];
      return isAskedByLibrary(id, fn, project) ? [{ id, entry: 'called by the class it extends' }] : [];
    });
  });
}

function isOfScripts({ language }: CodeModule): boolean {
  return language === 'javascript' || language === 'typescript';
}

function isPublicGo({ language, package: package_ }: CodeModule, { name }: CodeFunction): boolean {
  return language === 'go' && package_ !== 'main' && /(?:^|\.)[A-Z]\w*$/.test(name);
}

function isAskedByLibrary(
  { module }: FunctionId,
  { class: number, kind, static: isStatic }: CodeFunction,
  project: Project,
): boolean {
  if (number === undefined || kind === 'lambda' || isStatic === true || isOfGo(project, module)) return false;
  return hasLibraryAbove({ module, class: number }, project, 0);
}

/** Types of Go inherit nothing: an interface of a library shows in no declaration. */
function isOfGo({ modules }: Project, module: number): boolean {
  return modules[module]?.language === 'go';
}

function hasLibraryAbove(
  id: { readonly module: number; readonly class: number },
  project: Project,
  depth: number,
): boolean {
  if (depth > 8) return false;
  return project
    .bases(id)
    .some((base) =>
      base.kind === 'external'
        ? !/^(?:builtins\.)?object$|^java\.lang\.Object$/.test(base.path)
        : hasLibraryAbove(base, project, depth + 1),
    );
}

function inOrder(entries: readonly EntryOf[]): readonly EntryOf[] {
  return [...entries].sort((a, b) => a.id.module - b.id.module || a.id.function - b.id.function);
}
