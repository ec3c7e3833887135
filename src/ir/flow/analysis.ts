import type { CodeFunction, CodeModule } from '../code/module.ts';
import { instanceOf, openClasses } from './classes.ts';
import { abstractionOf, beyond, contextKey, type Special, withoutConstants } from './context.ts';
import { openDataFiles } from './data-files.ts';
import { openEdges } from './edges.ts';
import { type Entry, foundBy, leave, newEntry } from './entry.ts';
import { type Analysis, type Frame, type Observer, receiverIndex } from './frame.ts';
import { type Ground, openGround } from './ground.ts';
import { anyField, type Heap, reachable } from './heap.ts';
import { interpret } from './interpret.ts';
import type { Library } from './library.ts';
import { moduleOrder } from './module-order.ts';
import { openNames } from './names.ts';
import { openNoted } from './noted.ts';
import { openParameters } from './parameters.ts';
import { openParts, type Parts } from './parts.ts';
import type { Project } from './project.ts';
import { openRelevance, type Relevance } from './relevance.ts';
import { sameSummary } from './same-summary.ts';
import { openSchedule } from './schedule.ts';
import { concrete, defaultKey, globalKey } from './shared.ts';
import type { Fault, Hit, Interpreted, OpenHits, ProgramFlows, Summary } from './summary.ts';
import { type Ref, reference, type Setting, unknown, type Value } from './value.ts';
import { cellsFor, moduleSite } from './variables.ts';
import { openViews, pageName } from './views.ts';
import { openFields } from './written-fields.ts';

/** Contexts of one function, calls in each other, and runs of one context: beyond, less is told apart. */
const contextsEach = 24;

/** Programs with more functions have fewer: what is kept of a program grows with all of them together. */
const contextsInAll = 720_000;

const mostDepth = 60;

/** Contexts of one function, read inside each other, from which it makes no new ones. */
const mostOpen = 2;

const mostRuns = 12;

/** Nothing is known of what the parameters hold. */
const noSeeds: Heap = new Map();

/**
 * Reads every function of a project, callees before callers where it can, until nothing that they tell each other
 * changes. The order is that of the modules and of the text, so the result is the same every time.
 *
 * @param budget the most instructions that are read in all
 * @param isTest tells of a path whether its file only tests others
 * @param within what of it is followed; all where nothing is said
 * @param observer is told of every step; a scan has none
 */
export function analyseProgram(
  project: Project,
  library: Library,
  budget: number,
  isTest: (path: string) => boolean = () => false,
  within: Within = {},
  observer?: Observer,
): ProgramFlows {
  const entries = new Map<string, Entry>();
  const contexts = new Map<string, number>();
  /** In how many contexts each function is being read at the moment: what calls itself does so in ever new ones. */
  const open = new Map<string, number>();
  const unreached = new Map<string, { module: number; function: string; why: string }>();
  const schedule = openSchedule<Entry>();
  const unparted = openGround(project, library, (reader) => {
    const entry = entries.get(reader);
    if (entry !== undefined && !entry.left) schedule.later(entry);
  });
  const parts = openParts(project.modules.length, within.common);
  /** The module that is being read, -1 for none. */
  let current = -1;
  /** The function that is being read. */
  let asking: Entry | undefined;
  const ground = partedGround(unparted, parts, () => current);
  const { functionAt, grow, growThing, readShared, isSharedSite } = ground;
  const classes = openClasses(ground);
  const symbolic = openParameters(ground);
  const names = openNames(ground, classes.member, readModule);
  const dataFiles = openDataFiles(ground, names.global, (file) => {
    if (current >= 0) parts.join(current, file);
  });
  const relevance = openRelevance(project, library, isTest, within.reads);
  // Where types are declared and kept to, what is declared tells most of what a caller could.
  const givesData = ground.isJava || ground.isGo ? library.givesData : undefined;
  const noted = openNoted();
  const { edges, calledFunction } = openEdges();
  const mostContexts = contextsFor(project);
  let depth = 0;
  let work = 0;
  let finished = 0;

  const analysis: Analysis = {
    ...ground,
    ...classes,
    ...names,
    ...openFields(ground),
    ...dataFiles,
    ...noted,
    calledFunction,
    ...(observer === undefined ? {} : { observer }),
    summaryFor,
    viewNamed: openViews(project.modules),
    storeGlobal(module, name, value) {
      grow(globalKey(module, name), concrete(value));
    },
    noteDefault: (module, fn, parameter, value) => grow(defaultKey(module, fn, parameter), concrete(value)),
    defaultOf: (module, fn, parameter, reader) =>
      readShared(defaultKey(module, fn, parameter), reader) ?? annotated(module, fn, parameter, reader),
    classValue: (frame, at) => {
      const cells = cellsFor(frame, allCells(frame.fn));
      return reference({ kind: 'class', module: frame.module, class: at.class, cells });
    },
    declaredType(module, type) {
      const target = project.typeNamed(module, type);
      if (target === undefined) return undefined;
      return target.kind === 'class' ||
        ground.isJava ||
        ground.isGo ||
        library.typeOf(library.canonical(target.path)) !== undefined
        ? instanceOf(library, target)
        : undefined;
    },
    returnPlace: (ref) => {
      if (current >= 0) parts.join(current, ref.module);
      const fn = functionAt(ref.module, ref.function);
      const block = fn.blocks.find(({ end }) => end.kind === 'return' && end.start !== undefined);
      const end = block?.end;
      return end?.start === undefined || end.end === undefined
        ? undefined
        : { module: ref.module, start: end.start, end: end.end };
    },
  };

  const followed = (module: number) => within.modules?.has(module) ?? true;
  const order = (within.order ?? moduleOrder)(project).filter(followed);
  readRoots(order.filter((module) => !relevance.isTest(module)));
  // Tests change nothing for the program: once it has settled they need no second reading.
  readRoots(order.filter((module) => relevance.isTest(module)));
  return results();

  function readRoots(modules: readonly number[]): void {
    for (const module of modules) if (relevance.isRead(module, 0)) baseOf(module, 0, 'root');
    for (const module of modules)
      for (const number of rootsOf(project.modules[module]))
        if (relevance.isRead(module, number)) baseOf(module, number, 'root');
    settle();
  }

  function baseOf(module: number, number: number, reader: string): Entry {
    const key = `${module}:${number}`;
    const known = entries.get(key);
    if (known !== undefined) return asked(known, reader);
    const fn = functionAt(module, number);
    const count = receiverIndex(fn) + 1 + fn.captures.length;
    const before = project.askedBy(module);
    const parameters = Array.from({ length: count }, (_, i) => symbolic(module, fn, i));
    project.askedBy(before);
    return asked(enlist({ key, module, number, parameters, seeds: noSeeds }), reader);
  }

  /** What the type of a parameter says of who has it. */
  function annotated(module: number, fn: number, parameter: number, reader: string): Value | undefined {
    const type = functionAt(module, fn).parameters[parameter]?.type;
    if (type === undefined) return undefined;
    const before = project.askedBy(module);
    const says = project.annotationNamed(module, type);
    project.askedBy(before);
    if (says === undefined) return undefined;
    readModule(says.module);
    return readShared(globalKey(says.module, says.name), reader) ?? unknown;
  }

  /** Makes sure that a module's own code was read. Whoever reads its variables is told of them, not of all it does. */
  function readModule(module: number): void {
    const entry = entries.get(`${module}:0`);
    if (entry === undefined) baseOf(module, 0, 'root');
    else readIfDue(entry);
  }

  function enlist(of: Pick<Entry, 'key' | 'module' | 'number' | 'parameters' | 'seeds'>): Entry {
    const entry = newEntry(of);
    entries.set(of.key, entry);
    return entry;
  }

  /** Read now unless that would go too deep; then it is read later and whoever asked again after it. */
  function asked(entry: Entry, reader: string): Entry {
    readIfDue(entry);
    // Only now: who waits for the answer need not be told that it has changed.
    entry.readers.add(reader);
    asking?.asks.add(entry);
    return entry;
  }

  function readIfDue(entry: Entry): void {
    if (entry.running || (entry.found !== undefined && !entry.left && !schedule.isDue(entry))) return;
    if (depth < mostDepth) run(entry);
    else schedule.soon(entry);
  }

  function summaryFor(
    ref: Extract<Ref, { kind: 'function' }>,
    values: readonly (Value | undefined)[],
    frame: Frame,
  ): Summary {
    const { module, function: number } = ref;
    const base = baseOf(module, number, frame.key);
    if (base.summary.asked.size === 0) return base.summary;
    // What a test knows of its arguments is not what the program does.
    if (relevance.isTest(frame.module) && !relevance.isTest(module)) return base.summary;
    const special = beyond(abstractionOf(base.summary, values, frame), base.parameters, givesData);
    if (special.size === 0) return base.summary;
    return (
      inContext(base, special, frame.key, mostContexts) ??
      inContext(base, withoutConstants(special), frame.key, mostContexts * 2) ??
      base.summary
    );
  }

  /** The summary for what this call knows; undefined when there are too many already. */
  function inContext(
    base: Entry,
    special: ReadonlyMap<number, Special>,
    reader: string,
    most: number,
  ): Summary | undefined {
    if (special.size === 0) return base.summary;
    const key = `${base.key}/${contextKey(special)}`;
    const known = entries.get(key);
    if (known !== undefined) return asked(known, reader).summary;
    const count = contexts.get(base.key) ?? 0;
    if (count >= most || (open.get(base.key) ?? 0) >= mostOpen) return undefined;
    contexts.set(base.key, count + 1);
    const { module, number } = base;
    const parameters = base.parameters.map((value, i) => special.get(i)?.value ?? value);
    const given = [...special.values()].flatMap((each) => [...(each.seeds ?? [])]);
    const seeds: Heap = given.length === 0 ? noSeeds : new Map(given);
    return asked(enlist({ key, module, number, parameters, seeds }), reader).summary;
  }

  function run(entry: Entry): void {
    const fn = functionAt(entry.module, entry.number);
    schedule.begun(entry);
    entry.left = false;
    if (work > budget || entry.runs >= mostRuns) {
      const why = work > budget ? 'the budget was spent' : 'it did not settle';
      unreached.set(`${entry.module}:${entry.number}`, { module: entry.module, function: fn.name, why });
      return;
    }
    const name = `${entry.module}:${entry.number}`;
    const inside = open.get(name) ?? 0;
    open.set(name, inside + 1);
    entry.running = true;
    entry.runs++;
    depth++;
    const before = current;
    current = entry.module;
    project.askedBy(current);
    const asker = asking;
    const askedBefore = entry.asks;
    entry.asks = new Set();
    asking = entry;
    const outcome = readOnce(entry);
    asking = asker;
    depth--;
    entry.running = false;
    open.set(name, inside);
    if (outcome === undefined) {
      current = before;
      project.askedBy(before);
      unreached.set(`${entry.module}:${entry.number}`, {
        module: entry.module,
        function: fn.name,
        why: 'it leads too deep',
      });
      return;
    }
    work += outcome.work;
    for (const each of askedBefore) if (!entry.asks.has(each)) leave(each, entry.key);
    // Callees are through before those who call them: that is the order in which they are read again.
    if (entry.found === undefined) entry.order = ++finished;
    entry.found = foundBy(outcome);
    share(fn, entry.module, outcome.heap);
    current = before;
    project.askedBy(before);
    const changed = !sameSummary(entry.summary, outcome.summary);
    entry.summary = outcome.summary;
    if (changed) for (const reader of entry.readers) wake(reader);
  }

  /** Undefined where following it ran out of the stack: one function is given up, not the program. */
  function readOnce({ key, module, number, parameters, seeds }: Entry): Interpreted | undefined {
    try {
      return interpret(analysis, key, module, number, parameters, seeds);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  function wake(reader: string): void {
    const entry = entries.get(reader);
    if (entry !== undefined && !entry.left) schedule.soon(entry);
  }

  function settle(): void {
    for (let entry = schedule.next(); entry !== undefined; entry = schedule.next())
      if (entry.left) schedule.begun(entry);
      else run(entry);
  }

  /** What the module's variables lead to is seen by all of its functions. */
  function share(fn: CodeFunction, module: number, heap: Heap): void {
    if (fn.kind === 'module') {
      const variables = heap.get(moduleSite);
      if (variables !== undefined) {
        for (const [site, thing] of reachable(
          heap,
          [anyField(variables), ...variables.fields.values()],
          2_000,
        ))
          growThing(site, thing);
        for (const [name, value] of variables.fields) grow(globalKey(module, name), concrete(value));
      }
    }
    for (const [site, thing] of heap) if (isSharedSite(site)) growThing(site, thing);
  }

  /** What each function does with what it is given, whoever calls it. */
  function openHits(): OpenHits[] {
    return [...entries.values()].flatMap(({ key, module, number, summary }) =>
      key === `${module}:${number}` && summary.hits.length > 0
        ? [{ module, number, hits: summary.hits }]
        : [],
    );
  }

  function results(): ProgramFlows {
    const hits: Hit[] = [];
    const faults: Fault[] = [];
    for (const entry of entries.values()) {
      hits.push(...(entry.found?.hits ?? []));
      faults.push(...(entry.found?.faults ?? []));
      if (entry.found?.unsettled) {
        const { name } = functionAt(entry.module, entry.number);
        unreached.set(`${entry.module}:${entry.number}`, {
          module: entry.module,
          function: name,
          why: 'it did not settle',
        });
      }
    }
    const isWritten = (setting: Setting | undefined) =>
      setting !== undefined && !setting.exact && dataFiles.isWritten(setting.place.module);
    return {
      hits: hits.filter(({ setting }) => !isWritten(setting)),
      open: openHits(),
      faults: faults.filter(({ setting }) => !isWritten(setting)),
      ...noted.all(),
      edges: edges(),
      unsettled: [...unreached.values()],
      work,
      parts: partsOf(),
      reads: relevance.reads,
    };
  }

  /** Who reads what somebody else does or writes is of one part with them. */
  function partsOf(): Parts {
    const moduleOf = (reader: string) => entries.get(reader)?.module;
    for (const { module, readers } of entries.values())
      for (const reader of readers) parts.join(module, moduleOf(reader) ?? module);
    for (const [key, readers] of ground.readersOfShared())
      for (const reader of readers) {
        const module = moduleOf(reader);
        if (module !== undefined) parts.touch(module, key);
      }
    return parts;
  }
}

/** A stretch of a program that is followed by itself. */
export interface Within {
  /** Numbers of its modules: nothing that they do has to do with others. */
  readonly modules?: ReadonlySet<number>;
  /** The order of all modules, where it takes less than looking at all of them. */
  readonly order?: (project: Project) => readonly number[];
  /** What of each test is read, where that is known. */
  readonly reads?: Relevance['reads'];
  /** Keys that belong to no module, and who outside has touched them. */
  readonly common?: Iterable<readonly [string, number]>;
}

/** The same ground, which notes who writes what, and who asks whether something is shared. */
function partedGround(ground: Ground, parts: Parts, current: () => number): Ground {
  const touch = (key: string) => {
    const module = current();
    if (module >= 0) parts.touch(module, key);
  };
  return {
    ...ground,
    grow(key, value) {
      touch(key);
      ground.grow(key, value);
    },
    growThing(site, thing) {
      touch(site);
      ground.growThing(site, thing);
    },
    isSharedSite(site) {
      touch(site);
      return ground.isSharedSite(site);
    },
  };
}

/**
 * What is read although nothing calls it: somebody outside may. Not so a page that stands in the program as a text,
 * of which there are two forms, and only who makes it says which is meant.
 */
function rootsOf(module: CodeModule | undefined): number[] {
  const functions = module?.functions ?? [];
  const isPage = functions[0]?.kind === 'template';
  return functions.flatMap(({ kind, name }, number) =>
    kind !== 'template' || isPage || name === pageName ? [number] : [],
  );
}

function allCells({ cells, captures }: CodeFunction): readonly { readonly cell: number }[] {
  return Array.from({ length: cells.length + captures.length }, (_, cell) => ({ cell }));
}

/** How many contexts a function may have. */
function contextsFor({ modules }: Project): number {
  const functions = modules.reduce((sum, module) => sum + module.functions.length, 0);
  return Math.max(4, Math.min(contextsEach, Math.floor(contextsInAll / functions)));
}
