import { readGoModule } from '#ir/code/go/resolve';
import type { CodeModule } from '#ir/code/module';
import { analyseProgram } from '#ir/flow/analysis';
import { openClassProject } from '#ir/flow/class-project';
import { type Library, openLibrary } from '#ir/flow/library';
import type { ModelPack } from '#ir/flow/models';
import { openProject, type Resolver } from '#ir/flow/open-project';
import { openPackageProject } from '#ir/flow/package-project';
import type { Project } from '#ir/flow/project';
import type { ProgramFlows } from '#ir/flow/summary';
import type { CodeFacts } from '#model/code-facts';
import type { OwnModel } from '#model/code-models';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import type { Rule } from '#model/rule';
import { describeFlaw, modulesOf } from './describe.ts';
import { factsOf, modulesOfFacts } from './facts.ts';
import { type Flaw, flawsOf } from './flaw.ts';
import { fromCallers } from './from-callers.ts';
import type { CodeGroup } from './group.ts';
import { importsOf, type Manifest } from './imports.ts';
import { packs as allPacks } from './models.ts';
import { packOf } from './own-models.ts';
import { publishedFunctions } from './published.ts';
import { assertedRights } from './shape/asserts.ts';
import { writtenCredentials } from './shape/credentials.ts';
import { atLiterals } from './shape/literals.ts';
import { unlikeNeighbours } from './shape/neighbours.ts';
import { permissiveChecks } from './shape/permissive.ts';
import { incompleteReplacements } from './shape/replaced.ts';
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
}

/** What reading a program gave, before lines are told. */
export interface ProgramAudit {
  readonly flaws: readonly Flaw[];
  readonly flows: ProgramFlows;
  /** Numbers of the modules whose text is needed to describe the flaws. */
  readonly needed: ReadonlySet<number>;
  readonly gaps: readonly Gap[];
  /** What it tells besides, with lines where the text is at hand. */
  readonly facts: (textOf: (module: number) => CodeText | undefined) => CodeFacts;
  readonly describe: (textOf: (module: number) => CodeText | undefined) => readonly Detection[];
}

/** Instructions: some minutes of work at worst. */
export const standardBudget = 150_000_000;

/** Reads a whole program: flows from sources to sinks, and misuses. The same modules give the same answer. */
export function auditProgram(program: CodeProgram): ProgramAudit {
  const { group, modules, manifests, packs = allPacks, models = [], budget = standardBudget } = program;
  const library = openLibrary(models.length === 0 ? packs : [...packs, packOf(models, packs)], group);
  const { project, resolve } = projectOf(program, packs, library);
  const flows = analyseProgram(project, library, budget, isTest);
  // What a library of Java or Go offers is not told by its files.
  const published =
    group === 'java' || group === 'go'
      ? []
      : publishedFunctions(modules, group === 'javascript' ? manifests : [], resolve);
  const hits = [...flows.hits, ...fromCallers(published, flows.open, modules)];
  const shapes = [
    ...assertedRights(modules),
    ...unlikeNeighbours(modules, flows.routes),
    ...permissiveChecks(modules),
    ...incompleteReplacements(modules),
  ];
  const faults = atLiterals(modules, flows.faults);
  const written = atLiterals(modules, writtenCredentials(modules, faults));
  const tests = modules.map(({ path }) => isTestFile(path));
  const flaws = flawsOf(hits, [...faults, ...written, ...shapes], (module) => tests[module] === true);
  return {
    flaws,
    flows,
    needed: new Set([...flaws.flatMap(modulesOf), ...modulesOfFacts({ group, modules, flows })]),
    gaps: unsettledGaps(modules, flows),
    facts: (textOf) => factsOf({ group, modules, flows }, textOf),
    describe: (textOf) => {
      const described = { modules, routes: flows.routes, textOf };
      return flaws.flatMap((flaw) => describeFlaw(flaw, described) ?? []);
    },
  };
}

function projectOf(
  { group, modules, manifests }: CodeProgram,
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
  return { project: openProject(modules, resolve, submoduleOf), resolve };
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
