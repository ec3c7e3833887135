import type { CodeClass, CodeModule } from '../code/module.ts';
import type { Analysis } from './frame.ts';
import type { Ground } from './ground.ts';
import { join } from './join.ts';
import type { Library } from './library.ts';
import type { ClassId, TypeTarget } from './project.ts';
import { fieldKey, type View } from './shared.ts';
import { nothing, type Ref, reference, unknown, type Value } from './value.ts';

/** What the classes of a program have and inherit. */
export type Classes = Pick<
  Analysis,
  | 'member'
  | 'implementations'
  | 'isOneMethod'
  | 'superOf'
  | 'initialisers'
  | 'libraryTypeOf'
  | 'libraryTypesOf'
>;

/** Methods of classes below one that may be meant by a call of its own. */
const mostOverriders = 12;

type Method = CodeClass['methods'][number] & { readonly of: ClassId };

interface FieldLookup {
  readonly key: string;
  /** What is seen of it beside what it is declared to be; as it is where it is declared nowhere. */
  readonly whole: View;
  /** What of that matters beside what the caller knows of its own object. */
  readonly ours: View;
}

interface Lookup {
  readonly fields: readonly FieldLookup[];
  /** Several where a language has methods of one name with other parameters. */
  readonly methods: readonly Method[];
}

/** What of a class never changes while its program is read: asked for by the million, so worked out once. */
interface ClassFacts {
  readonly lineage: readonly ClassId[];
  readonly types: readonly string[];
  readonly lookups: Map<string, Lookup>;
  readonly overriders: Map<string, readonly Method[]>;
}

/** Answers for members of classes: of their own, of what they inherit, of what overrides them. */
export function openClasses(ground: Ground): Classes {
  const { project, library, isJava, isGo, functionAt, classAt, readThrough } = ground;
  const isDeclared = isJava || isGo;
  const most = isGo ? mostOverriders * 4 : mostOverriders;
  const fieldsKnown = new Map<string, FieldLookup>();
  const classHomes = new Map<number, Map<number, number>>();
  let methodNames: ReadonlySet<string> | undefined;
  const facts = new Map<number, ClassFacts[]>();

  return { member, implementations, isOneMethod, superOf, initialisers, libraryTypeOf, libraryTypesOf };

  function member(
    owner: Extract<Ref, { kind: 'class' | 'typed' }>,
    name: string,
    self: Value | undefined,
    reader: string,
    isOurs = false,
  ): Value {
    const { fields, methods } = lookUp(owner, name);
    for (const { key, whole, ours } of fields) {
      const known = readThrough(key, reader, isOurs ? ours : whole);
      if (known !== nothing) return known;
    }
    let found: Value = nothing;
    for (const method of methods) {
      const own = sameHome(method.of, owner) ? (owner.cells ?? []) : [];
      found = join(found, boundMethod(method.of.module, method, own, self));
    }
    return found;
  }

  /** Where a member is looked for, in this order: fields of the class and of those above it, then the method that ends the search. */
  function lookUp(id: ClassId, name: string): Lookup {
    const known = factsOf(id);
    let found = known.lookups.get(name);
    if (found === undefined) {
      found = lookedUp(known.lineage, name);
      known.lookups.set(name, found);
    }
    return found;
  }

  function lookedUp(classes: readonly ClassId[], name: string): Lookup {
    const fields: FieldLookup[] = [];
    const methods: Method[] = [];
    for (const id of classes) {
      const declared = classAt(id);
      const own = declared.methods.filter((each) => each.name === name).map((each) => ({ ...each, of: id }));
      if (!isJava) {
        if (own[0] !== undefined) return { fields, methods: own.slice(0, 1) };
      } else methods.push(...own.filter((method) => !methods.some((below) => hides(below, method))));
      if (isJava && name === 'constructor' && own.length > 0) break;
      // Of Java methods have names that no field has.
      if (!isJava || !name.endsWith('()')) fields.push(fieldOf(id, name));
    }
    return { fields, methods };
  }

  function fieldOf(id: ClassId, name: string): FieldLookup {
    const key = fieldKey(id, name);
    let found = fieldsKnown.get(key);
    if (found === undefined) {
      const field = classAt(id).fields.find((each) => each.name === name);
      const type = field?.type === undefined ? undefined : project.typeNamed(id.module, field.type);
      const whole =
        type !== undefined
          ? viewAs(type, field?.static === true)
          : field === undefined
            ? (value: Value) => value
            : (value: Value) => (value === nothing ? unknown : value);
      found = { key, whole, ours: (value) => callable(whole(value)) };
      fieldsKnown.set(key, found);
    }
    return found;
  }

  function viewAs(type: TypeTarget, isStatic: boolean): View {
    const declared: Value = { ...reference(instanceOf(library, type)), constants: undefined };
    const known = type.kind === 'class' && isDeclared ? meantByAny(type) : new Set<string>();
    return (value) => {
      // What a class's own field holds was made where all see it.
      const isHeld = ({ kind }: Ref) => kind === 'object' || kind === 'instance';
      if (isJava && isStatic && (value.text !== undefined || value.refs.some(isHeld))) return value;
      return value === nothing ? declared : join(declared, beside(value, known));
    };
  }

  /** Without classes that a call of the declared one may mean anyway, and, of Java, names of unknown functions. */
  function beside(value: Value, known: ReadonlySet<string>): Value {
    const refs = value.refs.filter(
      (ref) =>
        !(isJava && ref.kind === 'external') &&
        !(ref.kind === 'typed' && ref.cells === undefined && known.has(`${ref.module}:${ref.class}`)),
    );
    return refs.length === value.refs.length ? value : { ...value, constants: undefined, refs };
  }

  /** A class and those below it; none where they are too many for a call to mean all of them. */
  function meantByAny(id: ClassId): ReadonlySet<string> {
    const all = [id, ...project.subclasses(id)];
    return new Set(all.length > most ? [] : all.map((each) => `${each.module}:${each.class}`));
  }

  /** A method of a class below takes the place of one with as many parameters above; what has no code gives way to what has. */
  function hides(below: Method, above: Method): boolean {
    if (below.of.module === above.of.module && below.of.class === above.of.class) return false;
    const [one, other] = [below, above].map((each) => functionAt(each.of.module, each.function));
    return (
      one?.parameters.length === other?.parameters.length &&
      (one?.abstract !== true || other?.abstract === true)
    );
  }

  function factsOf({ module, class: number }: ClassId): ClassFacts {
    let ofModule = facts.get(module);
    if (ofModule === undefined) {
      ofModule = [];
      facts.set(module, ofModule);
    }
    let known = ofModule[number];
    if (known === undefined) {
      const lineage = lineageOf({ module, class: number });
      known = { lineage, types: libraryTypesAbove(lineage), lookups: new Map(), overriders: new Map() };
      ofModule[number] = known;
    }
    return known;
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
    return factsOf(ref)
      .lineage.toReversed()
      .flatMap((id) => {
        const method = classAt(id).methods.find(({ name }) => name === '<fields>')?.function;
        if (method === undefined) return [];
        const own = id.module === ref.module && id.class === ref.class ? ref.cells : [];
        const cells = functionAt(id.module, method).captures.map(({ cell }) => own[cell] ?? unknown);
        return [{ module: id.module, method, cells }];
      });
  }

  /** The class and its bases in the project, nearest first. */
  function lineageOf(id: ClassId): readonly ClassId[] {
    const all: ClassId[] = [id];
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

  function libraryTypesAbove(classes: readonly ClassId[]): readonly string[] {
    return classes.flatMap((each) =>
      project.bases(each).flatMap((base) => (base.kind === 'external' ? [library.canonical(base.path)] : [])),
    );
  }

  function libraryTypesOf(id: ClassId): readonly string[] {
    return factsOf(id).types;
  }

  function libraryTypeOf(id: ClassId): string | undefined {
    const { types } = factsOf(id);
    // Beside a mixin that nobody knows, the base that has a model tells more.
    return types.find((type) => library.typeOf(type) !== undefined) ?? types[0];
  }

  function implementations(
    ref: Extract<Ref, { kind: 'typed' }>,
    name: string,
    self: Value,
    reader: string,
  ): Value {
    const below = overriders(ref, name);
    const isAsked = below.length > 0 && classAt(ref).interface === true;
    let found = isAsked ? nothing : member(ref, name, self, reader);
    // What makes an object is that of its own class.
    if (isJava && name === 'constructor') return found;
    for (const method of below.slice(0, most)) {
      const cells = sameHome(method.of, ref) ? (ref.cells ?? []) : [];
      // What is behind an interface is known by its own type there.
      const own = isAsked
        ? { ...self, refs: [typedAs(project.wholeOf?.(method.of) ?? method.of)] }
        : isJava
          ? belowItself(self, ref, method.of)
          : self;
      found = join(found, boundMethod(method.of.module, method, cells, own));
    }
    return found;
  }

  function isOneMethod(id: ClassId, name: string): boolean {
    methodNames ??= namesOfMethods(project.modules);
    if (!methodNames.has(name)) return true;
    const below = overriders(id, name);
    const [first] = below;
    if (first === undefined) return true;
    return (
      classAt(id).interface === true &&
      below.every(({ of }) => of.module === first.of.module && of.class === first.of.class)
    );
  }

  function overriders(id: ClassId, name: string): readonly Method[] {
    const known = factsOf(id).overriders;
    let found = known.get(name);
    if (found === undefined) {
      const below = project.subclasses(id);
      // Where nothing is declared, a class with so many below it is a framework's: all of them would be meant at once.
      found = (isDeclared ? below : below.slice(0, most)).flatMap((of) => {
        const own = classAt(of).methods.filter((each) => each.name === name);
        return (isJava ? own : own.slice(0, 1)).map((each) => ({ ...each, of }));
      });
      known.set(name, found);
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
}

/** The receiver where it is what overrides a method: with the fields of that class. */
function belowItself(self: Value, declared: ClassId, below: ClassId): Value {
  const isDeclared = (ref: Ref) =>
    ref.kind === 'typed' && ref.module === declared.module && ref.class === declared.class;
  return self.refs.some(isDeclared)
    ? { ...self, refs: self.refs.map((ref) => (isDeclared(ref) ? typedAs(below) : ref)) }
    : self;
}

/** Without data: what a field of some object of the class holds is not what it holds of this one. */
function callable(value: Value): Value {
  if (value === nothing) return value;
  const { refs, settings } = value;
  return { taints: [], constants: undefined, refs, ...(settings === undefined ? {} : { settings }) };
}

function namesOfMethods(modules: readonly CodeModule[]): ReadonlySet<string> {
  return new Set(
    modules.flatMap(({ classes }) => classes.flatMap(({ methods }) => methods.map(({ name }) => name))),
  );
}

function typedAs({ module, class: number }: ClassId): Ref {
  return { kind: 'typed', module, class: number };
}

/** An instance of a type as written. */
export function instanceOf(library: Library, target: TypeTarget): Ref {
  return target.kind === 'class'
    ? { kind: 'typed', module: target.module, class: target.class }
    : { kind: 'instance', type: library.canonical(target.path) };
}
