import { readGoModule } from '#ir/code/go/resolve';
import { withMappers } from '#ir/code/mapper/implement';
import type { CodeModule } from '#ir/code/module';
import { analyseProgram, type Within } from '#ir/flow/analysis';
import { openClassProject } from '#ir/flow/class-project';
import type { Observer } from '#ir/flow/frame';
import { type Library, openLibrary } from '#ir/flow/library';
import type { ModelPack } from '#ir/flow/models';
import { openProject, type Resolver } from '#ir/flow/open-project';
import { openPackageProject } from '#ir/flow/package-project';
import type { ClassId, Project } from '#ir/flow/project';
import type { ProgramFlows } from '#ir/flow/summary';
import type { CodeFacts } from '#model/code-facts';
import type { OwnModel } from '#model/code-models';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import type { ReachModule } from '#model/reach-facts';
import type { Rule } from '#model/rule';
import { describeFlaw, modulesOf } from './describe.ts';
import { type FlowFacts, factsOf, joinFlows, modulesOfFacts } from './facts.ts';
import { type Flaw, flawsOf } from './flaw.ts';
import { fromCallers } from './from-callers.ts';
import type { CodeGroup } from './group.ts';
import { importsOf, type Manifest } from './imports.ts';
import { packs as allPacks } from './models.ts';
import { packOf } from './own-models.ts';
import { type Exported, type GivenAway, givenAway, publishedFunctions } from './published.ts';
import { reachOf } from './reach/reach.ts';
import { assertedRights } from './shape/asserts.ts';
import { writtenCredentials } from './shape/credentials.ts';
import { functionsNamed } from './shape/functions-named.ts';
import { givenChecks } from './shape/given-checks.ts';
import { type AtLiterals, atLiterals } from './shape/literals.ts';
import { unlikeNeighbours } from './shape/neighbours.ts';
import { permissiveChecks } from './shape/permissive.ts';
import { permissiveGo } from './shape/permissive-go.ts';
import { openProfilers } from './shape/profiler.ts';
import { incompleteReplacements } from './shape/replaced.ts';
import { guardedRoutes } from './shape/routes.ts';
import { withSessions } from './shape/stateless.ts';
import { trustingChecks } from './shape/trusting.ts';
import { isTest, isTestFile } from './test-file.ts';
import type { CodeText } from './text.ts';
import { ruleOfWeakness } from './weakness.ts';
import { weaknesses } from './weaknesses.ts';

/** All code of one group of languages that a scan saw. */
export interface CodeProgram {
  readonly group: CodeGroup;
  /** In the order of their paths. */
  readonly modules: readonly CodeModule[];
  /** Files that say what imports mean: `package.json`, `tsconfig.json`. */
  readonly manifests: readonly Manifest[];
  readonly packs?: readonly ModelPack[];
  /** What the repository says of functions besides. */
  readonly models?: readonly OwnModel[];
  /** Instructions that are read at most; enough for any tree of people's own code unless given. */
  readonly budget?: number;
  /** Where only a part of it is followed: what is known of the rest. */
  readonly rest?: KnownRest;
  /** Sees every step of the engine, where somebody asks why. */
  readonly observer?: Observer;
}

/** What an earlier reading found out of modules that are not followed again, and of the program's outline. */
export interface KnownRest extends Within, FlowFacts {
  readonly modules: ReadonlySet<number>;
  readonly children: ReadonlyMap<string, readonly ClassId[]>;
  /** Names of the functions of each module. */
  readonly names: readonly (readonly string[])[];
  /** What a module that has not changed gives to whoever imports it, as far as that was asked. */
  readonly givenAway: (module: number) => Exported | undefined;
}

/** What reading a program gave, before lines are told. */
export interface ProgramAudit {
  readonly project: Project;
  readonly flaws: readonly Flaw[];
  /** Of what was followed. */
  readonly flows: ProgramFlows;
  /** Modules of which something depends on what is written anywhere in the program. */
  readonly sought: ReadonlySet<number>;
  /** What those who install packages of the tree are given. */
  readonly givenAway: GivenAway;
  /** Numbers of the modules whose text is needed to describe the flaws. */
  readonly needed: ReadonlySet<number>;
  readonly gaps: readonly Gap[];
  /** What it tells besides, with lines where the text is at hand. */
  readonly facts: (textOf: (module: number) => CodeText | undefined) => CodeFacts;
  /** What the modules that were followed take of packages, by their numbers. */
  readonly reach: () => ReadonlyMap<number, ReachModule>;
  readonly describe: (textOf: (module: number) => CodeText | undefined) => readonly Detection[];
}

/** Instructions: some minutes of work at worst. */
export const standardBudget = 150_000_000;

/** Reads a whole program: flows from sources to sinks, and misuses. The same modules give the same answer. */
export function auditProgram(asked: CodeProgram): ProgramAudit {
  const program = { ...asked, modules: asked.group === 'java' ? withMappers(asked.modules) : asked.modules };
  const { group, modules, manifests, packs = allPacks, budget = standardBudget, rest, observer } = program;
  const library = libraryFor(program);
  const { project, resolve } = projectOf(program, packs, library);
  const flows = analyseProgram(project, library, budget, isTest, rest, observer);
  const found = rest === undefined ? flows : joinFlows(rest, flows);
  const named = functionsNamed(modules, rest?.names);
  const given = givenAway(modules, group === 'javascript' ? manifests : [], resolve, rest?.givenAway);
  const hits = [...flows.hits, ...fromCallers(publishedFunctions(given), flows.open, modules)];
  const { faults, sought } = faultsOf(modules, flows, (module) => rest?.modules.has(module) ?? true);
  const routes = guardedRoutes(modules, found.routes, named);
  const beside = unlikeNeighbours(modules, routes, named);
  const tests = modules.map(({ path }) => isTestFile(path));
  const flaws = flawsOf(hits, [...faults, ...beside], (module) => tests[module] === true, found.routes);
  const source = { group, modules, flows: found, guarded: routes };
  const followed = new Set(flows.routes);
  return {
    project,
    flaws,
    flows,
    sought,
    givenAway: given,
    needed: new Set([...flaws.flatMap(modulesOf), ...modulesOfFacts(source)]),
    gaps: unsettledGaps(modules, flows),
    facts: (textOf) => factsOf(source, textOf),
    reach: () =>
      reachOf({
        modules,
        project,
        flows,
        handlers: routes.filter(({ route }) => followed.has(route)),
        isAsked: (module) => rest?.modules.has(module) ?? true,
      }),
    describe: (textOf) => {
      const described = { modules, routes: found.routes, textOf };
      return flaws.flatMap((flaw) => describeFlaw(flaw, described) ?? []);
    },
  };
}

/** Misuses that are told of modules one by one: of those that are asked for. */
function faultsOf(
  modules: readonly CodeModule[],
  { faults, parts }: ProgramFlows,
  isAsked: (module: number) => boolean,
): AtLiterals {
  const used = atLiterals(modules, withSessions(modules, faults));
  const written = atLiterals(modules, writtenCredentials(modules, used.faults, isAsked));
  const all = [...used.faults, ...written.faults];
  // Told in the one because of the other: neither is followed without it.
  for (const { place, use } of all) if (use !== undefined) parts.join(place.module, use.module);
  return {
    faults: [
      ...all,
      ...assertedRights(modules, isAsked),
      ...permissiveChecks(modules, isAsked),
      ...permissiveGo(modules, isAsked),
      ...openProfilers(modules, isAsked),
      ...incompleteReplacements(modules, isAsked),
      ...trustingChecks(modules),
      ...givenChecks(modules, isAsked),
    ],
    sought: new Set([...used.sought, ...written.sought]),
  };
}

function projectOf(
  { group, modules, manifests, rest }: CodeProgram,
  packs: readonly ModelPack[],
  library: Library,
): { readonly project: Project; readonly resolve: Resolver } {
  if (group === 'java')
    return { project: openClassProject(modules, library.speaksOf), resolve: (_, external) => ({ external }) };
  if (group === 'go') {
    const mods = manifests.flatMap(({ path, text }) => readGoModule(path, text) ?? []);
    return { project: openPackageProject(modules, mods), resolve: (_, external) => ({ external }) };
  }
  const { resolve, submoduleOf } = importsOf(group, modules, manifests, packs);
  return { project: openProject(modules, resolve, submoduleOf, rest), resolve };
}

/** What a program's libraries are known to do, with what its repository says. */
export function libraryFor({ group, packs = allPacks, models = [] }: CodeProgram): Library {
  return openLibrary(models.length === 0 ? packs : [...packs, packOf(models, packs)], group);
}

/** What is said of every weakness, in the order of their names. */
export function codeRules(): readonly Rule[] {
  return weaknesses.map(ruleOfWeakness);
}

/** Functions of one file that a gap names. */
const mostNamed = 3;

function unsettledGaps(modules: readonly CodeModule[], { unsettled }: ProgramFlows): readonly Gap[] {
  const byModule = Map.groupBy(unsettled, ({ module }) => module);
  return [...byModule].flatMap(([module, left]) => {
    const path = modules[module]?.path;
    if (path === undefined) return [];
    const names = [...new Set(left.map((each) => `\`${each.function}\``))].sort(compareText);
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} others` : '';
    const why = left[0]?.why ?? '';
    const detail = `Not read to the end: ${names.slice(0, mostNamed).join(', ')}${more} (${why}). Flows through there may be missing.`;
    return [{ analyser: 'code', path, why: 'budget', detail } satisfies Gap];
  });
}
