import { createHash } from 'node:crypto';
import { type ProgramAudit, standardBudget } from '#audit/code/code';
import { type FlowFacts, joinFlows, withoutSecrets } from '#audit/code/facts';
import type { Exported } from '#audit/code/published';
import { namesOf } from '#audit/code/shape/functions-named';
import { neighbourWeaknesses } from '#audit/code/shape/neighbours';
import type { CodeLanguage, CodeModule } from '#ir/code/module';
import { importedBy } from '#ir/flow/module-order';
import { mostAddresses } from '#ir/flow/noted';
import type { ClassId } from '#ir/flow/project';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { present } from '#model/present';
import type { ReachModule } from '#model/reach-facts';
import type { AskedNames } from './link-data.ts';

/** What of one module is known without looking at its code. */
export interface ModuleOutline {
  readonly path: string;
  readonly content: string;
  readonly language: CodeLanguage;
  readonly imports: readonly string[];
  /** Names of its functions. */
  readonly names: readonly string[];
  /** Numbers of the modules that it imports. */
  readonly imported: readonly number[];
  /** A hash of its classes and pages: the hierarchy of the whole program depends on them. */
  readonly classes: string;
  /** A hash of all that others may ask of it without following a function. */
  readonly declared: string;
  /** The least module of the part of the program that it is of. */
  readonly part: number;
  /** The data files that it asks for. */
  readonly asks: AskedNames;
  /** Numbers of the functions that are read of a test although nothing calls them. */
  readonly reads?: readonly number[];
  /** What it gives to whoever installs a package of the tree. */
  readonly givenAway?: Exported;
  /** What it takes of packages; of data files nothing is known. */
  readonly reach?: ReachModule;
  /** Numbers of those that asked what it declares; `hierarchy` among them. */
  readonly lookers: readonly number[];
}

/**
 * What a program was when it was followed last, so that after an edit only the part is followed again that the edit has to
 * do with. Numbers are those of the modules in the order of their paths.
 */
export interface LinkMemory {
  /** Models and manifests. */
  readonly settings: string;
  readonly modules: readonly ModuleOutline[];
  readonly children: readonly (readonly [string, readonly ClassId[]])[];
  /** Keys of what belongs to no module, each with one that touched it. */
  readonly common: readonly (readonly [string, number])[];
  /** Modules of which something depends on what is written anywhere. */
  readonly sought: readonly number[];
  /** Instructions that were read. */
  readonly work: number;
  /** Without those that are told of routes beside each other. */
  readonly detections: readonly Detection[];
  readonly gaps: readonly Gap[];
  readonly flows: FlowFacts;
}

/** What a reading of a program, or of a part of it, gave. */
export interface Reading {
  readonly audit: ProgramAudit;
  /** Of the modules that were followed. */
  readonly reach: ReadonlyMap<number, ReachModule>;
  readonly modules: readonly CodeModule[];
  readonly contents: readonly string[];
  readonly asks: readonly AskedNames[];
  readonly settings: string;
  readonly detections: readonly Detection[];
}

/** Undefined for a program of which budgets were spent that all of its parts share. */
export function memoryOf({
  audit,
  reach,
  modules,
  contents,
  asks,
  settings,
  detections,
}: Reading): LinkMemory | undefined {
  const { project, flows, sought, gaps } = audit;
  if (isNearBudget(flows.work, flows.addresses.length)) return undefined;
  return {
    settings,
    modules: modules.map((module, number) => ({
      ...outlineOf(module),
      content: contents[number] ?? '',
      imported: importedBy(project, number),
      part: flows.parts.of(number),
      lookers: [...project.lookers(number)],
      ...askedOf(number, audit, asks),
      ...present({ reach: reach.get(number) }),
    })),
    children: [...project.children()],
    common: [...flows.parts.common],
    sought: [...sought],
    work: flows.work,
    detections: detections.filter(isOfFlows),
    gaps,
    flows: plainFlows(flows),
  };
}

/** What a part that was followed again changes in what is remembered. */
export function updated(
  memory: LinkMemory,
  { audit, reach, modules, contents, asks, detections }: Reading,
  followed: ReadonlySet<number>,
  edited: ReadonlySet<number>,
): LinkMemory | undefined {
  const { project, flows, sought, gaps } = audit;
  const work = memory.work + flows.work;
  const outside = outsideOf(memory, followed);
  const all = joinFlows(outside.flows, plainFlows(flows));
  if (isNearBudget(work, all.addresses.length)) return undefined;
  return {
    ...memory,
    modules: memory.modules.map(({ reads, givenAway, ...known }, number) => {
      const looking = project.lookers(number);
      const before = known.lookers.filter((looker) => !followed.has(looker));
      return {
        ...known,
        ...(edited.has(number)
          ? {
              ...outlineOf(modules[number] as CodeModule),
              content: contents[number] ?? '',
              imported: importedBy(project, number),
            }
          : {}),
        part: followed.has(number) ? flows.parts.of(number) : known.part,
        ...askedOf(number, audit, asks),
        ...present({ reach: reach.get(number) }),
        lookers: looking.size === 0 ? before : [...new Set([...before, ...looking])],
      };
    }),
    common: [...flows.parts.common],
    sought: [...memory.sought.filter((number) => !followed.has(number)), ...sought],
    work,
    detections: [...outside.detections, ...detections.filter(isOfFlows)],
    gaps: [...outside.gaps, ...gaps],
    flows: all,
  };
}

/** What is told anew of all modules each time: none of it takes looking at one that has not changed. */
function askedOf(
  number: number,
  { flows, givenAway }: ProgramAudit,
  asks: readonly AskedNames[],
): Pick<ModuleOutline, 'asks' | 'reads' | 'givenAway'> {
  return {
    asks: asks[number] ?? { names: [], environment: false },
    ...present({ reads: flows.reads[number], givenAway: givenAway.get(number) }),
  };
}

/** What is remembered of the modules that are not followed again. */
export function outsideOf(
  { modules, detections, gaps, flows }: LinkMemory,
  followed: ReadonlySet<number>,
): Pick<LinkMemory, 'detections' | 'gaps' | 'flows'> & { readonly reach: ReadonlyMap<number, ReachModule> } {
  const paths = new Set([...followed].map((number) => modules[number]?.path));
  const isOutside = ({ place }: { readonly place: { readonly module: number } }) =>
    !followed.has(place.module);
  return {
    detections: detections.filter(({ location }) => !paths.has(location.path)),
    gaps: gaps.filter(({ path }) => !paths.has(path)),
    reach: new Map(
      modules.flatMap(({ reach }, number) =>
        followed.has(number) || reach === undefined ? [] : [[number, reach]],
      ),
    ),
    flows: {
      routes: flows.routes.filter(isOutside),
      calls: flows.calls.filter(isOutside),
      addresses: flows.addresses.filter(isOutside),
    },
  };
}

/** What others ask of a module without following a function: names, classes, parameters; no code and no places. */
export function outlineOf(
  module: CodeModule,
): Pick<ModuleOutline, 'path' | 'language' | 'imports' | 'names' | 'classes' | 'declared'> {
  const { path, language, imports, functions, classes, exports } = module;
  const made: unknown[] = [];
  const stored = new Set<string>();
  const imported: unknown[] = [];
  functions.forEach(({ blocks, kind, name }, number) => {
    if (kind === 'template') made.push([name, number]);
    for (const { instructions } of blocks)
      for (const at of instructions) {
        if (at.op === 'class') made.push([at.class, number]);
        else if (at.op === 'store-global') stored.add(at.name);
        if (at.op === 'import' || (number === 0 && at.op === 'store-global'))
          imported.push({ ...at, ...nowhere });
      }
  });
  const signatures = functions.map(({ blocks: _, slots, variables, names, cells, ...rest }) => rest);
  return {
    path,
    language,
    imports,
    names: namesOf(module),
    classes: hashOf([classes, made]),
    declared: hashOf([signatures, exports, [...stored], imported]),
  };
}

const nowhere = { start: 0, end: 0 };

/** Places move with every line that is put in above them. */
function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'start' || key === 'end') return undefined;
    return typeof inner === 'bigint' ? String(inner) : inner;
  });
  return createHash('sha256').update(text).digest('base64').slice(0, 24);
}

function plainFlows({ routes, calls, addresses }: FlowFacts): FlowFacts {
  return { routes, calls, addresses: withoutSecrets(addresses) };
}

function isOfFlows({ ruleId }: Detection): boolean {
  return !neighbourWeaknesses.has(ruleId.slice('code/'.length));
}

/** Half of a budget is left for what the next edits bring. */
function isNearBudget(work: number, addresses: number): boolean {
  return work > standardBudget / 2 || addresses > mostAddresses / 2;
}
