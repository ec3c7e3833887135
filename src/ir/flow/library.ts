import type { CodeLanguage } from '../code/module.ts';
import type {
  CallbackParameter,
  CallModel,
  DataReader,
  EntryModel,
  ModelPack,
  TypeModel,
  ValueModel,
} from './models.ts';

/** All models of one language, to be asked by name. */
export interface Library {
  readonly canonical: (path: string) => string;
  /** The name of what a thing or type of a library has under a name. */
  readonly memberPath: (base: string, name: string) => string;
  /** The name of what calling a thing gives. */
  readonly resultPath: (path: string) => string;
  /** The model of a property, by the thing or type that it is of; inherited ones too. */
  readonly valueOf: (base: string, name: string) => ValueModel | undefined;
  /** Whether assigning to a property of this name is dangerous for objects of some type. */
  readonly isWatched: (name: string) => boolean;
  readonly callOf: (path: string) => CallModel | undefined;
  /** The model of a method and the type that declares it. */
  readonly methodOf: (
    type: string,
    name: string,
  ) => { readonly path: string; readonly model: CallModel } | undefined;
  /** A method of whatever has it, before all that is known of the receiver: `**.then`. */
  readonly everyMethod: (name: string) => CallModel | undefined;
  /** A method of any receiver: `*.execute`. */
  readonly anyMethod: (name: string) => CallModel | undefined;
  /** How a call leads to a data file. */
  readonly readerOf: (path: string) => DataReader | undefined;
  readonly typeOf: (type: string) => TypeModel | undefined;
  /** Whether a property of a thing of the type is a source. */
  readonly givesData: (type: string) => boolean;
  /** The type and all above it, nearest first. */
  readonly typesAbove: (type: string) => readonly string[];
  /** Whether any model is of a thing of this name or of a member of it. */
  readonly speaksOf: (path: string) => boolean;
  readonly entries: readonly EntryModel[];
  /** The names of all sinks, or sources, that end so: what is called as it is, what is read as `.name`, what is assigned to as `=name`. */
  readonly sinksNamed: (name: string) => readonly string[];
  readonly sourcesNamed: (name: string) => readonly string[];
  /** Models of functions of the project itself. */
  readonly project: ReadonlyMap<string, CallModel>;
  /** What a parameter with this decorator gets. */
  readonly decoratorOf: (path: string) => CallbackParameter | undefined;
  /** Whether a decorator that names it lets no text through. */
  readonly isPipe: (path: string) => boolean;
  /** What parameters of these names get, where functions with such parameters are called by a platform. */
  readonly namedParameters: (names: readonly string[]) => readonly CallbackParameter[] | undefined;
}

/** Brings packs together; a later pack's entry for a name takes the place of an earlier one. */
export function openLibrary(packs: readonly ModelPack[], language: CodeLanguage): Library {
  const own = packs.filter(({ languages }) => languages.includes(language));
  const values = new Map(own.flatMap((pack) => Object.entries(pack.values ?? {})));
  const calls = new Map(own.flatMap((pack) => Object.entries(pack.calls ?? {})));
  const every = methodsOf(calls, '**.');
  const any = methodsOf(calls, '*.');
  const readers = new Map(own.flatMap((pack) => Object.entries(pack.readers ?? {})));
  const types = new Map(own.flatMap((pack) => Object.entries(pack.types ?? {})));
  const aliases = new Map(own.flatMap((pack) => Object.entries(pack.aliases ?? {})));
  const project = new Map(own.flatMap((pack) => Object.entries(pack.project ?? {})));
  const entries = own.flatMap((pack) => pack.entries ?? []);
  const decorators = new Map(own.flatMap((pack) => Object.entries(pack.decorators ?? {})));
  const pipes = new Set(own.flatMap((pack) => pack.pipes ?? []));
  const watched = new Set(
    [...values].flatMap(([path, { sink, misuses }]) =>
      (sink === undefined && misuses === undefined) || path.startsWith('*.')
        ? []
        : [path.slice(path.lastIndexOf('.') + 1)],
    ),
  );
  const sinks = byLastName([
    ...[...calls].flatMap(([path, model]) => (isSink(model) ? [['', path] as const] : [])),
    ...[...values].flatMap(([path, { sink }]) => (sink === undefined ? [] : [['=', path] as const])),
  ]);
  const sources = byLastName([
    ...[...calls].flatMap(([path, model]) => (isSource(model) ? [['', path] as const] : [])),
    ...[...values].flatMap(([path, { source }]) => (source === undefined ? [] : [['.', path] as const])),
  ]);
  const givers = new Set(
    [...values].flatMap(([path, { source }]) =>
      source === undefined ? [] : [path.slice(0, path.lastIndexOf('.'))],
    ),
  );
  const canonicals = new Map<string, string>();
  const results = new Map<string, string>();
  const hierarchies = new Map<string, readonly string[]>();

  function canonical(path: string): string {
    const known = canonicals.get(path);
    if (known !== undefined) return known;
    let result = path;
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      const alias = aliases.get(path.slice(0, end));
      if (alias === undefined) continue;
      result = alias + path.slice(end);
      break;
    }
    canonicals.set(path, result);
    return result;
  }

  function resultPath(path: string): string {
    let result = results.get(path);
    if (result === undefined) {
      result = `${path}()`;
      results.set(path, result);
    }
    return result;
  }

  function typesAbove(type: string): readonly string[] {
    const known = hierarchies.get(type);
    if (known !== undefined) return known;
    const all = [type];
    for (let i = 0; i < all.length && all.length < 64; i++) {
      for (const parent of types.get(all[i] as string)?.extends ?? [])
        if (!all.includes(parent)) all.push(parent);
    }
    hierarchies.set(type, all);
    return all;
  }

  function lookUp<Model>(
    models: ReadonlyMap<string, Model>,
    base: string,
    name: string,
  ): Found<Model> | undefined {
    const direct = canonical(`${base}.${name}`);
    const own = models.get(direct);
    if (own !== undefined) return { path: direct, model: own };
    for (const type of typesAbove(base)) {
      const path = `${type}.${name}`;
      const model = models.get(path);
      if (model !== undefined) return { path, model };
    }
    return undefined;
  }

  let spoken: Set<string> | undefined;

  function speaksOf(path: string): boolean {
    spoken ??= new Set(
      [...values.keys(), ...calls.keys(), ...types.keys(), ...decorators.keys()].flatMap((name) => [
        name,
        name.slice(0, Math.max(name.lastIndexOf('.'), 0)),
      ]),
    );
    return spoken.has(canonical(path));
  }

  // `pymongo.Database.*` is any property.
  const valueAsked = remembering(
    (base, name) => (lookUp(values, base, name) ?? lookUp(values, base, '*'))?.model,
  );

  return {
    canonical,
    resultPath,
    memberPath: remembering((base, name) => canonical(`${base}.${name}`)),
    sinksNamed: (name) => sinks.get(name) ?? [],
    sourcesNamed: (name) => sources.get(name) ?? [],
    isWatched: (name) => watched.has(name),
    typesAbove,
    givesData: (type) => typesAbove(type).some((each) => givers.has(each)),
    speaksOf,
    entries,
    project,
    valueOf: valueAsked,
    callOf: (path) => calls.get(canonical(path)),
    methodOf: remembering((type, name) => lookUp(calls, type, name)),
    everyMethod: (name) => every.get(name),
    anyMethod: (name) => any.get(name),
    readerOf: (path) => readers.get(path),
    typeOf: (type) => types.get(type),
    decoratorOf: (path) => decorators.get(canonical(path)),
    isPipe: (path) => pipes.has(canonical(path)),
    namedParameters: (names) =>
      entries.find(({ named }) => named?.every((name, i) => names[i] === name) && names.length <= 4)
        ?.parameters,
  };
}

/** Models of methods under their names alone. */
function methodsOf(calls: ReadonlyMap<string, CallModel>, prefix: string): ReadonlyMap<string, CallModel> {
  return new Map(
    [...calls].flatMap(([path, model]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), model] as const] : [],
    ),
  );
}

/** Names of models by their last part. */
function byLastName(
  paths: readonly (readonly [mark: string, path: string])[],
): ReadonlyMap<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [mark, path] of paths) {
    const name = mark + path.slice(path.lastIndexOf('.') + 1);
    const known = all.get(name);
    if (known === undefined) all.set(name, [path]);
    else known.push(path);
  }
  return all;
}

function isSource({ source, fills, callbacks }: CallModel): boolean {
  return (
    (source ?? fills) !== undefined ||
    callbacks?.some(({ parameters, others }) => [...parameters, others].some((each) => each?.source)) === true
  );
}

function isSink({ sinks, view, callbacks }: CallModel): boolean {
  return (
    (sinks ?? view) !== undefined ||
    callbacks?.some(({ returnSink, returnSinks, answers }) => returnSink ?? returnSinks ?? answers) === true
  );
}

interface Found<Model> {
  readonly path: string;
  readonly model: Model;
}

/** Asks once for each pair of names: a program asks for the same ones by the million. */
function remembering<Answer>(
  ask: (base: string, name: string) => Answer,
): (base: string, name: string) => Answer {
  const known = new Map<string, Map<string, Answer>>();
  return (base, name) => {
    let ofBase = known.get(base);
    if (ofBase === undefined) {
      ofBase = new Map();
      known.set(base, ofBase);
    }
    const found = ofBase.get(name);
    if (found !== undefined || ofBase.has(name)) return found as Answer;
    const answer = ask(base, name);
    ofBase.set(name, answer);
    return answer;
  };
}

/** Some models speak only of what is assigned. */
export function saysWhatItGives(model: ValueModel): boolean {
  return model.source !== undefined || model.type !== undefined || 'constant' in model;
}
