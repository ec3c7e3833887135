import type { CodeFunction, CodeModule } from '../code/module.ts';
import type { Library } from './library.ts';
import type { Project } from './project.ts';

/** Which code is followed. */
export interface Relevance {
  /** Its file is there to test others: what it hands to the program is no data of anybody. */
  readonly isTest: (module: number) => boolean;
  /** Whether it is read although nothing calls it; what is called by something that is read is read anyway. */
  readonly isRead: (module: number, number: number) => boolean;
  /** Numbers of the functions of each test that are; undefined for what is no test. */
  readonly reads: readonly (readonly number[] | undefined)[];
}

/** A function of a test, by the names in it. */
interface Named {
  readonly module: number;
  readonly number: number;
  /** By what others name it: its own name, and its number for the function that makes it. */
  readonly own: readonly string[];
  /** Of what it calls as they are, of what it reads behind a dot, of what it assigns to behind `=`. */
  readonly names: ReadonlySet<string>;
}

/**
 * Of tests only what can find something itself is read: functions from which calls lead to a source and to a sink,
 * judged by names alone, and what is around them. See docs/decisions/0025.
 *
 * @param known where that was found out before and no test has changed since
 */
export function openRelevance(
  project: Project,
  library: Library,
  isTestPath: (path: string) => boolean,
  known?: Relevance['reads'],
): Relevance {
  const tests = project.modules.map(({ path }) => isTestPath(path));
  const reads = known ?? readsOf(project, library, tests);
  const found = reads.map((numbers) => new Set(numbers));
  return {
    isTest: (module) => tests[module] === true,
    isRead: (module, number) => !tests[module] || found[module]?.has(number) === true,
    reads,
  };
}

function readsOf(project: Project, library: Library, tests: readonly boolean[]): Relevance['reads'] {
  const found = new Map<number, Set<number>>();
  for (const { module, number } of finders(project, library, tests)) {
    const all = found.get(module) ?? new Set<number>();
    found.set(module, all.add(number));
  }
  for (const [module, all] of found) addSurroundings(project.modules[module] as CodeModule, all);
  return tests.map((isTest, module) =>
    isTest ? [...(found.get(module) ?? [])].sort((a, b) => a - b) : undefined,
  );
}

/** Functions of tests from which calls lead to both, however many calls away. */
function finders(project: Project, library: Library, tests: readonly boolean[]): readonly Named[] {
  const functions = tests.flatMap((isTest, module) => (isTest ? namedFunctions(project, module) : []));
  const sinks: Named[] = [];
  const sources: Named[] = [];
  const callers = new Map<string, Named[]>();
  for (const ofModule of Map.groupBy(functions, ({ module }) => module).values()) {
    const isNear = openNearness(project, ofModule);
    const all = new Set(ofModule.flatMap(({ names }) => [...names]));
    const dangerous = [...all].filter((name) => library.sinksNamed(name).some(isNear));
    const telling = [...all].filter((name) => library.sourcesNamed(name).some(isNear));
    for (const fn of ofModule) {
      if (dangerous.some((name) => fn.names.has(name))) sinks.push(fn);
      if (telling.some((name) => fn.names.has(name))) sources.push(fn);
      for (const name of fn.names) {
        const known = callers.get(name);
        if (known === undefined) callers.set(name, [fn]);
        else known.push(fn);
      }
    }
  }
  const toSinks = withCallers(sinks, callers);
  return [...withCallers(sources, callers)].filter((fn) => toSinks.has(fn));
}

function withCallers(
  seeds: readonly Named[],
  callers: ReadonlyMap<string, readonly Named[]>,
): ReadonlySet<Named> {
  const found = new Set(seeds);
  const names = new Set(seeds.flatMap(({ own }) => own));
  // A set that grows while it is gone through gives what was added, too.
  for (const name of names)
    for (const caller of callers.get(name) ?? []) {
      found.add(caller);
      for (const own of caller.own) names.add(own);
    }
  return found;
}

/** Whether what a library has under a name can be meant in a file: it imports it, or the language has it anywhere. */
function openNearness(project: Project, functions: readonly Named[]): (path: string) => boolean {
  const module = functions[0]?.module ?? 0;
  const named = new Set(functions.flatMap(({ names }) => [...names]));
  for (const written of project.modules[module]?.imports ?? []) {
    const target = project.resolve(module, written);
    if (target.kind === 'external') named.add(packageOf(target.path));
  }
  return (path) => {
    const root = rootOf(path);
    return root === '' || named.has(root);
  };
}

/** The package that a thing of a library is of; empty for what the language has anywhere. A program asks for the same few by the thousand. */
function rootOf(path: string): string {
  let root = roots.get(path);
  if (root === undefined) {
    root = everywhere.test(path) ? '' : packageOf(path);
    roots.set(path, root);
  }
  return root;
}

const roots = new Map<string, string>();

/** Functions and types of the language itself, and methods of whatever has them. */
const everywhere = /^(?:\*|builtins\.|global\.|%|(?:String|Array|RegExp|Object)\.|[^.]*$)/;

function packageOf(path: string): string {
  return /^(?:@[^/]+\/)?[^/.]+/.exec(path)?.[0] ?? path;
}

function namedFunctions(project: Project, module: number): readonly Named[] {
  return (project.modules[module]?.functions ?? []).map((fn, number) => ({
    module,
    number,
    own: [fn.name.slice(fn.name.lastIndexOf('.') + 1), idOf(module, number)],
    names: namesIn(module, fn),
  }));
}

function namesIn(module: number, { blocks }: CodeFunction): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { instructions } of blocks)
    for (const each of instructions) {
      if (each.op === 'call-method') names.add(each.name);
      else if (each.op === 'function') names.add(idOf(module, each.function));
      else if (each.op === 'field') names.add(`.${each.name}`);
      else if (each.op === 'set-field') names.add(`=${each.name}`);
      else if ((each.op === 'load-global' || each.op === 'import') && each.name !== undefined)
        names.add(each.name).add(`.${each.name}`);
    }
  return names;
}

function idOf(module: number, number: number): string {
  return `${module}:${number}`;
}

/** What makes a function, or the class that it is a method of, has to be read first. */
function addSurroundings({ functions, classes }: CodeModule, found: Set<number>): void {
  const makers = new Map<number, number>();
  functions.forEach(({ blocks }, maker) => {
    for (const { instructions } of blocks)
      for (const each of instructions) {
        if (each.op === 'function') makers.set(each.function, maker);
        else if (each.op === 'class')
          for (const { function: method } of classes[each.class]?.methods ?? []) makers.set(method, maker);
      }
  });
  for (const number of found) {
    const maker = makers.get(number);
    if (maker !== undefined) found.add(maker);
  }
  found.add(0);
}
