import type { CodeClass, CodeFunction } from '../code/module.ts';
import { at as valueAt } from './arguments.ts';
import { abstractionOf, contextKey, type Special, withoutConstants } from './context.ts';
import { type Analysis, type Frame, receiverIndex } from './frame.ts';
import type { Given } from './given.ts';
import {
  anyField,
  emptyThing,
  type Heap,
  isShared,
  joinThings,
  reachable,
  sameThing,
  type Thing,
} from './heap.ts';
import { interpret } from './interpret.ts';
import type { Library } from './library.ts';
import type { CallbackParameter, CallModel } from './models.ts';
import { pythonNumbers, scriptNumbers, textSources } from './parameters.ts';
import type { ClassId, Project, TypeTarget } from './project.ts';
import { modelled, parameterValue } from './read.ts';
import { sameSummary } from './same-summary.ts';
import { concrete, concreteThing, type Shared } from './shared.ts';
import type { ExternalCall, Fault, Hit, Interpreted, ProgramFlows, Route, Summary } from './summary.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import { pythonTypes, scriptTypes } from './type-names.ts';
import {
  join,
  joinTaints,
  nothing,
  type Place,
  type Ref,
  reference,
  sameValue,
  unknown,
  type Value,
} from './value.ts';
import { cellsFor, moduleSite } from './variables.ts';

/** One function in one context. */
interface Entry {
  readonly key: string;
  readonly module: number;
  readonly number: number;
  readonly parameters: readonly Value[];
  readonly seeds: Heap;
  summary: Summary;
  outcome: Interpreted | undefined;
  readonly readers: Set<string>;
  running: boolean;
  runs: number;
}

/** Contexts of one function, calls in each other, and runs of one context: beyond, less is told apart. */
const mostContexts = 24;

const mostDepth = 60;

const mostRuns = 5;

const bottom: Summary = {
  returns: nothing,
  made: new Map(),
  writes: [],
  hits: [],
  asked: new Set(),
  guards: [],
  globals: [],
  shared: new Map(),
  exits: false,
};

/**
 * Reads every function of a project, callees before callers where it can, until nothing that they tell each other
 * changes. The order is that of the modules and of the text, so the result is the same every time.
 *
 * @param budget the most instructions that are read in all
 */
export function analyseProgram(project: Project, library: Library, budget: number): ProgramFlows {
  const entries = new Map<string, Entry>();
  const contexts = new Map<string, number>();
  const shared = new Map<string, Shared>();
  const things = new Map<string, { thing: Thing; readers: Set<string> }>();
  const queue = new Set<string>();
  const classHomes = new Map<number, Map<number, number>>();
  const routes = new Map<string, Route>();
  const calls = new Map<string, ExternalCall>();
  const unreached = new Map<string, { module: number; function: string; why: string }>();
  const isPython = project.modules[0]?.language === 'python';
  const typeNames: Readonly<Record<string, string>> = isPython ? pythonTypes : scriptTypes;
  let depth = 0;
  let work = 0;

  const analysis: Analysis = {
    project,
    library,
    typeNames,
    functionAt,
    classAt,
    summaryFor,
    source: (kind, place, name) => ({
      origin: {
        kind: 'source',
        id: `s:${kind}:${place.module}:${place.start}:${place.end}`,
        source: kind,
        place,
        name,
      },
      mask: isPython && textSources.has(kind) ? allKinds & ~maskOf(['nosql']) : allKinds,
      steps: undefined,
    }),
    sharedThing(site, reader) {
      if (isShared(site) && !things.has(site)) things.set(site, { thing: emptyThing, readers: new Set() });
      const known = things.get(site);
      known?.readers.add(reader);
      return known?.thing;
    },
    viewNamed,
    isSharedSite: (site) => things.has(site) || isShared(site),
    global,
    storeGlobal(module, name, value) {
      grow(globalKey(module, name), concrete(value));
    },
    noteDefault: (module, fn, parameter, value) => grow(defaultKey(module, fn, parameter), concrete(value)),
    defaultOf: (module, fn, parameter, reader) => readShared(defaultKey(module, fn, parameter), reader),
    exported,
    imported,
    member,
    implementations,
    superOf,
    classValue: (frame, at) => {
      const cells = cellsFor(frame, allCells(frame.fn));
      return reference({ kind: 'class', module: frame.module, class: at.class, cells });
    },
    declaredType(module, type) {
      const target = project.typeNamed(module, type);
      if (target === undefined) return undefined;
      return target.kind === 'class' || library.typeOf(library.canonical(target.path)) !== undefined
        ? instanceOf(target)
        : undefined;
    },
    libraryTypeOf,
    libraryTypesOf,
    wroteField,
    initialisers,
    fieldOfFunction: ({ module, function: number }, name, reader) =>
      readShared(functionKey(module, number, name), reader) ?? nothing,
    fieldOfOpen: (type, name, reader) =>
      openType(type) === undefined ? undefined : readShared(openKey(openType(type) ?? '', name), reader),
    called(symbol, place) {
      const id = `${symbol}@${place.module}:${place.start}`;
      if (!calls.has(id)) calls.set(id, { symbol, place });
    },
    declaredRoute,
    returnPlace: (ref) => {
      const fn = functionAt(ref.module, ref.function);
      const block = fn.blocks.find(({ end }) => end.kind === 'return' && end.start !== undefined);
      const end = block?.end;
      return end?.start === undefined || end.end === undefined
        ? undefined
        : { module: ref.module, start: end.start, end: end.end };
    },
  };

  project.modules.forEach((_, module) => baseOf(module, 0, 'root'));
  project.modules.forEach((code, module) => {
    code.functions.forEach((_, number) => baseOf(module, number, 'root'));
  });
  settle();
  return results();

  function viewNamed(name: string): number | undefined {
    const plain = name.replace(/^[./]+/, '').replace(/\.\w+$/, '');
    const found = project.modules.findIndex(
      ({ language, path }) =>
        language === 'template' && `/${path.replace(/\.\w+$/, '')}`.endsWith(`/${plain}`),
    );
    return found < 0 ? undefined : found;
  }

  function functionAt(module: number, number: number): CodeFunction {
    const fn = project.modules[module]?.functions[number];
    if (fn === undefined) throw new Error(`module ${module} has no function ${number}`);
    return fn;
  }

  function classAt({ module, class: number }: ClassId): CodeClass {
    const found = project.modules[module]?.classes[number];
    if (found === undefined) throw new Error(`module ${module} has no class ${number}`);
    return found;
  }

  function baseOf(module: number, number: number, reader: string): Entry {
    const key = `${module}:${number}`;
    const known = entries.get(key);
    if (known !== undefined) return asked(known, reader);
    const fn = functionAt(module, number);
    const count = receiverIndex(fn) + 1 + fn.captures.length;
    const parameters = Array.from({ length: count }, (_, i) => symbolic(module, fn, i));
    return asked(enlist(key, module, number, parameters), reader);
  }

  function enlist(
    key: string,
    module: number,
    number: number,
    parameters: readonly Value[],
    seeds: Heap = new Map(),
  ): Entry {
    const entry: Entry = {
      key,
      module,
      number,
      parameters,
      seeds,
      summary: bottom,
      outcome: undefined,
      readers: new Set(),
      running: false,
      runs: 0,
    };
    entries.set(key, entry);
    return entry;
  }

  /** Read now unless that would go too deep; then it is read later and whoever asked again after it. */
  function asked(entry: Entry, reader: string): Entry {
    entry.readers.add(reader);
    if (entry.running || entry.outcome !== undefined) return entry;
    if (depth < mostDepth) run(entry);
    else queue.add(entry.key);
    return entry;
  }

  function symbolic(module: number, fn: CodeFunction, index: number): Value {
    const value = parameterValue(index, [], { mask: allKinds, steps: undefined });
    if (index === receiverIndex(fn) && fn.class !== undefined && fn.static !== true)
      return { ...value, refs: [...value.refs, { kind: 'typed', module, class: fn.class }] };
    const type = fn.parameters[index]?.type;
    if (type !== undefined && (isPython ? pythonNumbers : scriptNumbers).has(type.name))
      return {
        ...parameterValue(index, [], { mask: maskOf(['amount', 'disclosure']), steps: undefined }),
        constants: undefined,
      };
    const parameter = fn.parameters[index];
    const target = type === undefined ? undefined : project.typeNamed(module, type);
    const model =
      (parameter === undefined ? undefined : decorated(module, parameter)) ??
      (target === undefined ? named(fn, index) : undefined);
    const refs = target === undefined ? value.refs : [...value.refs, instanceOf(target)];
    return model === undefined
      ? { ...value, refs }
      : given({ ...value, refs }, model, { module, start: fn.start, end: fn.start }, parameter?.name ?? '');
  }

  /** What a framework puts there because of a decorator: `@Body() order`. */
  function decorated(
    module: number,
    { decorators }: CodeFunction['parameters'][number],
  ): CallbackParameter | undefined {
    for (const { name } of decorators ?? []) {
      const target = project.typeNamed(module, { name });
      const model = target?.kind === 'external' ? library.decoratorOf(target.path) : undefined;
      if (model !== undefined) return model;
    }
    return undefined;
  }

  /** `(req, res) => …` handles requests even where nobody sees who calls it. */
  function named(fn: CodeFunction, index: number): CallbackParameter | undefined {
    return library.namedParameters(fn.parameters.map(({ name }) => name))?.[index];
  }

  function given(value: Value, { source, type }: CallbackParameter, place: Place, name: string): Value {
    const typed: Value =
      type === undefined
        ? value
        : { ...value, refs: [...value.refs, { kind: 'instance', type: library.canonical(type) }] };
    return source === undefined
      ? typed
      : { ...typed, taints: joinTaints(typed.taints, [analysis.source(source, place, name)]) };
  }

  function summaryFor(
    ref: Extract<Ref, { kind: 'function' }>,
    values: readonly (Value | undefined)[],
    frame: Frame,
  ): Summary {
    const { module, function: number } = ref;
    const base = baseOf(module, number, frame.key);
    if (base.summary.asked.size === 0) return base.summary;
    const special = abstractionOf(base.summary.asked, values, frame);
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
    if (count >= most) return undefined;
    contexts.set(base.key, count + 1);
    const { module, number } = base;
    const parameters = base.parameters.map((value, i) => special.get(i)?.value ?? value);
    const seeds: Heap = new Map([...special.values()].flatMap((each) => [...(each.seeds ?? [])]));
    return asked(enlist(key, module, number, parameters, seeds), reader).summary;
  }

  function run(entry: Entry): void {
    const fn = functionAt(entry.module, entry.number);
    if (work > budget || entry.runs >= mostRuns) {
      const why = work > budget ? 'the budget was spent' : 'it did not settle';
      unreached.set(`${entry.module}:${entry.number}`, { module: entry.module, function: fn.name, why });
      return;
    }
    entry.running = true;
    entry.runs++;
    depth++;
    const outcome = readOnce(entry);
    depth--;
    entry.running = false;
    if (outcome === undefined) {
      unreached.set(`${entry.module}:${entry.number}`, {
        module: entry.module,
        function: fn.name,
        why: 'it leads too deep',
      });
      return;
    }
    work += outcome.work;
    entry.outcome = outcome;
    share(fn, entry.module, outcome.heap);
    const changed = !sameSummary(entry.summary, outcome.summary);
    entry.summary = outcome.summary;
    if (changed) for (const reader of entry.readers) if (reader !== 'root') queue.add(reader);
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

  function settle(): void {
    while (queue.size > 0) {
      const [key] = queue;
      if (key === undefined) return;
      queue.delete(key);
      const entry = entries.get(key);
      if (entry !== undefined) run(entry);
    }
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
    for (const [site, thing] of heap) if (things.has(site) || isShared(site)) growThing(site, thing);
  }

  function growThing(site: string, thing: Thing): void {
    const plain = concreteThing(thing);
    const known = things.get(site);
    if (known === undefined) {
      things.set(site, { thing: plain, readers: new Set() });
      return;
    }
    const joined = joinThings(known.thing, plain);
    if (sameThing(joined, known.thing)) return;
    known.thing = joined;
    for (const reader of known.readers) queue.add(reader);
  }

  function grow(key: string, value: Value): void {
    const known = shared.get(key);
    if (known === undefined) {
      shared.set(key, { value, readers: new Set() });
      return;
    }
    const joined = join(known.value, value);
    if (sameValue(joined, known.value)) return;
    known.value = joined;
    for (const reader of known.readers) queue.add(reader);
  }

  function readShared(key: string, reader: string): Value | undefined {
    let known = shared.get(key);
    if (known === undefined) {
      known = { value: nothing, readers: new Set() };
      shared.set(key, known);
    }
    known.readers.add(reader);
    return known.value === nothing ? undefined : known.value;
  }

  function global(module: number, name: string, reader: string, place: Place): Value {
    if (project.globals(module).has(name)) {
      baseOf(module, 0, reader);
      return readShared(globalKey(module, name), reader) ?? unknown;
    }
    const starred = throughWildcards(module, name, reader, 0);
    if (starred !== undefined) return starred;
    const path = isPython ? `builtins.${name}` : name;
    const model = library.valueOf(isPython ? 'builtins' : 'global', name);
    if (model !== undefined) {
      const isSource = model.source === undefined ? [] : [analysis.source(model.source, place, name)];
      return {
        ...modelled({ analysis } as Frame, { ...model, ...(model.source ? {} : {}) }, path, place),
        taints: isSource,
      };
    }
    return reference({ kind: 'external', path: library.canonical(path) });
  }

  /** `from shop.models import *`: what the module does not declare itself may come from there, the last one first. */
  function throughWildcards(module: number, name: string, reader: string, seen: number): Value | undefined {
    for (const written of project.wildcards(module)) {
      const target = project.resolve(module, written);
      if (target.kind === 'module') {
        const found = exported(target.module, name, reader, seen + 1);
        if (found !== unknown && found !== nothing) return found;
      } else if (isOfLibrary(target.path, name))
        return reference({ kind: 'external', path: library.canonical(`${target.path}.${name}`) });
    }
    return undefined;
  }

  function isOfLibrary(base: string, name: string): boolean {
    const path = library.canonical(`${base}.${name}`);
    return (
      library.callOf(path) !== undefined ||
      library.typeOf(path) !== undefined ||
      library.valueOf(base, name) !== undefined
    );
  }

  function imported(
    from: number,
    written: string,
    name: string | undefined,
    reader: string,
    place: Place,
  ): Value {
    const target = project.resolve(from, written);
    if (target.kind === 'external') {
      // A module of a namespace package: the folder is no module, what is in it is.
      const inner =
        isPython && name !== undefined && name !== '*'
          ? project.resolve(from, written.endsWith('.') ? written + name : `${written}.${name}`)
          : target;
      if (inner.kind === 'module') return reference({ kind: 'module', module: inner.module });
      const model = name === undefined ? undefined : library.valueOf(library.canonical(target.path), name);
      if (model !== undefined)
        return modelled({ analysis } as Frame, model, library.canonical(`${target.path}.${name}`), place);
      const suffix = name === undefined || name === 'default' || name === '*' ? '' : `.${name}`;
      return reference({ kind: 'external', path: library.canonical(target.path + suffix) });
    }
    // `from . import accounts` in a package's own `__init__`: what it would be itself is the submodule.
    const own =
      isPython && target.module === from && name !== undefined ? project.submodule(from, name) : undefined;
    if (own !== undefined) return reference({ kind: 'module', module: own });
    if (name !== undefined && name !== '*') return exported(target.module, name, reader);
    const whole = isPython ? undefined : commonExports(target.module, reader);
    return whole ?? reference({ kind: 'module', module: target.module });
  }

  /** `module.exports` of a module that assigns to it. */
  function commonExports(module: number, reader: string): Value | undefined {
    if (!project.globals(module).has('module.exports')) return undefined;
    baseOf(module, 0, reader);
    return readShared(globalKey(module, 'module.exports'), reader);
  }

  function exported(module: number, name: string, reader: string, seen = 0): Value {
    const code = project.modules[module];
    if (code === undefined || seen > 20) return unknown;
    for (const each of code.exports) {
      if (each.name !== name) continue;
      if (each.local !== undefined) return global(module, each.local, reader, wholeModule(module));
      if (each.module !== undefined)
        return reexported(module, each.module, each.imported ?? name, reader, seen);
    }
    if (project.globals(module).has(name)) return global(module, name, reader, wholeModule(module));
    const inner = project.submodule(module, name);
    if (inner !== undefined) return reference({ kind: 'module', module: inner });
    const starred = seen > 8 ? undefined : throughWildcards(module, name, reader, seen);
    if (starred !== undefined) return starred;
    const common = isPython ? undefined : commonExports(module, reader);
    if (common !== undefined) return name === 'default' ? common : fieldOfShared(common, name, reader);
    for (const each of code.exports) {
      if (each.name !== '*' || each.module === undefined) continue;
      const found = reexported(module, each.module, name, reader, seen);
      if (found !== unknown && found !== nothing) return found;
    }
    return unknown;
  }

  function reexported(module: number, written: string, name: string, reader: string, seen: number): Value {
    const target = project.resolve(module, written);
    if (target.kind === 'external')
      return reference({ kind: 'external', path: library.canonical(`${target.path}.${name}`) });
    return name === '*'
      ? reference({ kind: 'module', module: target.module })
      : exported(target.module, name, reader, seen + 1);
  }

  function fieldOfShared(value: Value, name: string, reader: string): Value {
    let found: Value = nothing;
    for (const ref of value.refs) {
      if (ref.kind === 'object') {
        const thing = analysis.sharedThing(ref.site, reader);
        found = join(found, thing?.fields.get(name) ?? thing?.rest ?? unknown);
      } else if (ref.kind === 'class') found = join(found, member(ref, name, undefined, reader));
      else if (ref.kind === 'function')
        found = join(found, readShared(functionKey(ref.module, ref.function, name), reader) ?? nothing);
      else if (ref.kind === 'instance')
        found = join(found, reference({ kind: 'external', path: library.canonical(`${ref.type}.${name}`) }));
      else if (ref.kind === 'external')
        found = join(found, reference({ kind: 'external', path: library.canonical(`${ref.path}.${name}`) }));
    }
    return found === nothing ? unknown : found;
  }

  function wholeModule(module: number): Place {
    return { module, start: 0, end: 0 };
  }

  function member(
    owner: Extract<Ref, { kind: 'class' | 'typed' }>,
    name: string,
    self: Value | undefined,
    reader: string,
  ): Value {
    const cells = owner.cells ?? [];
    for (const id of lineage(owner)) {
      const declared = classAt(id);
      const method = declared.methods.find((each) => each.name === name);
      if (method !== undefined) {
        const own = sameHome(id, owner) ? cells : [];
        return boundMethod(id.module, method, own, self);
      }
      const field = declared.fields.find((each) => each.name === name);
      const known = readShared(fieldKey(id, name), reader);
      const type = field?.type === undefined ? undefined : project.typeNamed(id.module, field.type);
      if (known !== undefined || type !== undefined)
        return join(
          known ?? nothing,
          type === undefined ? nothing : { ...reference(instanceOf(type)), constants: undefined },
        );
      if (field !== undefined) return unknown;
    }
    return nothing;
  }

  /** Declared in one function, classes see the same variables around them. */
  function sameHome(a: ClassId, b: ClassId): boolean {
    if (a.module !== b.module) return false;
    return a.class === b.class || homeOf(a) === homeOf(b);
  }

  function homeOf({ module, class: number }: ClassId): number {
    let homes = classHomes.get(module);
    if (homes === undefined) {
      homes = new Map();
      for (const [fn, { blocks }] of (project.modules[module]?.functions ?? []).entries())
        for (const { instructions } of blocks)
          for (const each of instructions) if (each.op === 'class') homes.set(each.class, fn);
      classHomes.set(module, homes);
    }
    return homes.get(number) ?? -1;
  }

  function boundMethod(
    module: number,
    method: CodeClass['methods'][number],
    cells: readonly Value[],
    self: Value | undefined,
  ): Value {
    const captured = functionAt(module, method.function).captures.map(({ cell }) => cells[cell] ?? unknown);
    const bound = self === undefined || method.static ? {} : { self };
    return reference({ kind: 'function', module, function: method.function, cells: captured, ...bound });
  }

  function initialisers(ref: Extract<Ref, { kind: 'class' }>) {
    return lineage(ref)
      .toReversed()
      .flatMap((id) => {
        const method = classAt(id).methods.find(({ name }) => name === '<fields>')?.function;
        if (method === undefined) return [];
        const own = id.module === ref.module && id.class === ref.class ? ref.cells : [];
        const cells = functionAt(id.module, method).captures.map(({ cell }) => own[cell] ?? unknown);
        return [{ module: id.module, method, cells }];
      });
  }

  /** The class and its bases in the project, nearest first. */
  function lineage(id: ClassId): readonly ClassId[] {
    const all: ClassId[] = [{ module: id.module, class: id.class }];
    for (let i = 0; i < all.length && all.length < 32; i++) {
      for (const base of project.bases(all[i] as ClassId)) {
        if (
          base.kind === 'class' &&
          !all.some((each) => each.module === base.module && each.class === base.class)
        )
          all.push(base);
      }
    }
    return all;
  }

  function libraryTypesOf(id: ClassId): readonly string[] {
    return lineage(id).flatMap((each) =>
      project.bases(each).flatMap((base) => (base.kind === 'external' ? [library.canonical(base.path)] : [])),
    );
  }

  function libraryTypeOf(id: ClassId): string | undefined {
    const all = libraryTypesOf(id);
    // Beside a mixin that nobody knows, the base that has a model tells more.
    return all.find((type) => library.typeOf(type) !== undefined) ?? all[0];
  }

  function implementations(
    ref: Extract<Ref, { kind: 'typed' }>,
    name: string,
    self: Value,
    reader: string,
  ): Value {
    let found = member(ref, name, self, reader);
    for (const sub of project.subclasses(ref).slice(0, 12)) {
      const own = classAt(sub).methods.find((each) => each.name === name);
      if (own !== undefined)
        found = join(found, boundMethod(sub.module, own, sameHome(sub, ref) ? (ref.cells ?? []) : [], self));
    }
    return found;
  }

  function superOf(module: number, class_: number | undefined, self: Value): Value {
    if (class_ === undefined) return unknown;
    const refs = project
      .bases({ module, class: class_ })
      .map(
        (base): Ref =>
          base.kind === 'class'
            ? { kind: 'class', module: base.module, class: base.class, cells: [], self }
            : { kind: 'instance', type: library.canonical(base.path) },
      );
    return refs.length === 0 ? unknown : { taints: [], constants: [], refs };
  }

  function instanceOf(target: TypeTarget): Ref {
    return target.kind === 'class'
      ? { kind: 'typed', module: target.module, class: target.class }
      : { kind: 'instance', type: library.canonical(target.path) };
  }

  /** The type itself or the one above it whose objects are open. */
  function openType(type: string): string | undefined {
    return library.typesAbove(type).find((each) => library.typeOf(each)?.open);
  }

  function wroteField(ref: Ref, name: string | undefined, value: Value, frame: Frame): void {
    if (ref.kind === 'function' && name !== undefined)
      return grow(functionKey(ref.module, ref.function, name), concrete(value));
    if (ref.kind === 'instance' && name !== undefined) {
      const open = openType(ref.type);
      if (open !== undefined && library.valueOf(ref.type, name) === undefined) {
        grow(openKey(open, name), concrete(value));
        grow(openKey(open, '*'), concrete(value));
      }
      return;
    }
    const id = classOf(ref, frame);
    if (id !== undefined && name !== undefined) grow(fieldKey(id, name), concrete(value));
  }

  function classOf(ref: Ref, frame: Frame): ClassId | undefined {
    if (ref.kind === 'typed' || ref.kind === 'class') return ref;
    if (ref.kind === 'object') return frame.state.heap.get(ref.site)?.class;
    const { fn, module } = frame;
    if (ref.kind !== 'parameter' || ref.index !== receiverIndex(fn) || ref.path.length > 0) return undefined;
    return fn.class === undefined ? undefined : { module, class: fn.class };
  }

  function declaredRoute(frame: Frame, { route, parameters }: CallModel, call: Given, name: string): void {
    if (route === undefined) return;
    const path = valueAt(frame, call, route.path, parameters)?.constants?.[0];
    const place = call.place;
    const method = route.method ?? name.slice(name.lastIndexOf('.') + 1);
    routes.set(`${place.module}:${place.start}`, {
      place,
      method,
      path: typeof path === 'string' ? path : undefined,
      handler: undefined,
    });
  }

  function results(): ProgramFlows {
    const hits: Hit[] = [];
    const faults: Fault[] = [];
    for (const entry of entries.values()) {
      for (const hit of entry.outcome?.hits ?? []) if (hit.taint.origin.kind === 'source') hits.push(hit);
      faults.push(...(entry.outcome?.faults ?? []));
      if (entry.outcome?.unsettled) {
        const { name } = functionAt(entry.module, entry.number);
        unreached.set(`${entry.module}:${entry.number}`, {
          module: entry.module,
          function: name,
          why: 'it did not settle',
        });
      }
    }
    return {
      hits,
      faults,
      routes: [...routes.values()],
      calls: [...calls.values()],
      unsettled: [...unreached.values()],
      work,
    };
  }
}

function allCells({ cells, captures }: CodeFunction): readonly { readonly cell: number }[] {
  return Array.from({ length: cells.length + captures.length }, (_, cell) => ({ cell }));
}

function globalKey(module: number, name: string): string {
  return `g:${module}:${name}`;
}

function defaultKey(module: number, fn: number, parameter: number): string {
  return `d:${module}:${fn}:${parameter}`;
}

function functionKey(module: number, fn: number, name: string): string {
  return `f:${module}:${fn}:${name}`;
}

function openKey(type: string, name: string): string {
  return `o:${type}:${name}`;
}

function fieldKey({ module, class: number }: ClassId, name: string): string {
  return `c:${module}:${number}:${name}`;
}
