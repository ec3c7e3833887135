import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Project } from '#ir/flow/project';
import type { ExternalCall, FunctionId, ProgramFlows } from '#ir/flow/summary';
import { compareText } from '#model/location';
import { present } from '#model/present';
import type { ReachFunction, ReachModule, SymbolCall } from '#model/reach-facts';
import type { GuardedRoute } from '../shape/routes.ts';
import { isTestFile } from '../test-file.ts';
import { type Chains, chainsOf, idOf } from './chains.ts';
import { takenIn } from './taken.ts';

/** A program that was followed, or the part of it that is asked about. */
export interface Followed {
  readonly modules: readonly CodeModule[];
  readonly project: Project;
  readonly flows: ProgramFlows;
  /** Routes with the function that answers, behind all that decorates it. */
  readonly handlers: readonly GuardedRoute[];
  readonly isAsked: (module: number) => boolean;
}

/** What modules of a program take of packages and how calls lead there, by their numbers: only of those that were asked. */
export function reachOf({
  modules,
  project,
  flows,
  handlers,
  isAsked,
}: Followed): ReadonlyMap<number, ReachModule> {
  const tests = modules.map(({ path }) => isTestFile(path));
  const isTest = (module: number) => tests[module] === true;
  const before = project.askedBy(-1);
  const chains = chainsOf({
    modules,
    project,
    edges: flows.edges,
    routes: flows.routes,
    handlers,
    isAsked,
    isTest,
  });
  project.askedBy(before);
  const calls = Map.groupBy(flows.calls, ({ place }) => place.module);
  const found = new Map<number, Omit<ReachModule, 'functions'>>();
  modules.forEach((module, number) => {
    if (!isAsked(number) || module.language === 'settings') return;
    const own = calls.get(number) ?? [];
    const hasNames = module.language !== 'java' && module.language !== 'go';
    const taken = takenIn(
      module,
      (written) => hasNames && project.resolve(number, written).kind === 'module',
    );
    found.set(number, {
      path: module.path,
      isTest: isTest(number),
      ...taken,
      calls: callsOf(own, number, module, chains),
    });
  });
  const onWay = functionsOnWay(found, chains);
  return new Map(
    [...found].map(([number, module]) => [
      number,
      { ...module, functions: toldOf(onWay.get(number) ?? new Set(), number, modules, chains) },
    ]),
  );
}

/** What the language has itself, and what nobody knows the package of. */
const ofLanguage =
  /^(?:builtins|String|Array|Object|Map|Set|Number|Promise|RegExp|console|Math|JSON|Date|global|java\.(?:lang|util|io)|%|\*|[[("'])(?:\.|$|\W)/;

/** Of each name the call that is nearest to an entry; of two as near the first. */
function callsOf(
  calls: readonly ExternalCall[],
  module: number,
  { functions }: CodeModule,
  chains: Chains,
): readonly SymbolCall[] {
  const own = calls.filter(({ symbol }) => symbol.length <= 200 && !ofLanguage.test(symbol));
  if (own.length === 0) return [];
  const inside = openInside(functions);
  const best = new Map<string, SymbolCall & { readonly steps: number }>();
  for (const { symbol, place } of own) {
    const number = inside(place.start);
    const link = chains.get(idOf({ module, function: number }));
    const steps = link?.steps ?? Number.MAX_SAFE_INTEGER;
    const known = best.get(symbol);
    if (known !== undefined && (known.steps < steps || (known.steps === steps && known.start <= place.start)))
      continue;
    best.set(symbol, { symbol, start: place.start, function: number, isReached: link !== undefined, steps });
  }
  return [...best.values()]
    .map(({ steps: _, ...call }) => call)
    .sort((a, b) => compareText(a.symbol, b.symbol));
}

/** The innermost function that an offset is in: where one begins or ends, the next stretch is told. */
function openInside(functions: readonly CodeFunction[]): (at: number) => number {
  const edges = functions.flatMap(({ start, end }, number) =>
    number === 0 || end <= start
      ? []
      : [
          { at: start, number, end },
          { at: end, number: -1, end },
        ],
  );
  // What ends makes way for what begins there; of two that begin together the longer one is around the other.
  edges.sort((a, b) => a.at - b.at || Number(a.number >= 0) - Number(b.number >= 0) || b.end - a.end);
  const open: { readonly number: number; readonly end: number }[] = [];
  const starts: number[] = [];
  const owners: number[] = [];
  for (const { at, number, end } of edges) {
    while ((open.at(-1)?.end ?? Number.MAX_SAFE_INTEGER) <= at) open.pop();
    if (number >= 0) open.push({ number, end });
    starts.push(at);
    owners.push(open.at(-1)?.number ?? 0);
  }
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return owners[low - 1] ?? 0;
  };
}

/** Numbers of the functions that are on a way to a call, by module. */
function functionsOnWay(
  modules: ReadonlyMap<number, Pick<ReachModule, 'calls'>>,
  chains: Chains,
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const [module, { calls }] of modules)
    for (const call of calls) {
      let at: FunctionId | undefined = call.isReached ? { module, function: call.function } : undefined;
      while (at !== undefined) {
        const known = found.get(at.module) ?? new Set<number>();
        if (known.has(at.function)) break;
        found.set(at.module, known.add(at.function));
        at = chains.get(idOf(at))?.by;
      }
    }
  return found;
}

function toldOf(
  numbers: ReadonlySet<number>,
  module: number,
  modules: readonly CodeModule[],
  chains: Chains,
): ReachModule['functions'] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Object.fromEntries(
    sorted.flatMap((number): [number, ReachFunction][] => {
      const link = chains.get(idOf({ module, function: number }));
      const fn = modules[module]?.functions[number];
      if (link === undefined || fn === undefined) return [];
      const { entry, by } = link;
      const caller = by && { path: modules[by.module]?.path ?? '', function: by.function, start: by.start };
      return [[number, { name: fn.name, start: fn.start, ...present({ entry, by: caller }) }]];
    }),
  );
}
