import type { CodeClass } from '../code/module.ts';
import type { Analysis } from './frame.ts';
import type { Ground } from './ground.ts';
import type { Library } from './library.ts';
import type { ClassId, TypeTarget } from './project.ts';
import { fieldKey } from './shared.ts';
import { join, nothing, type Ref, reference, unknown, type Value } from './value.ts';

/** What the classes of a program have and inherit. */
export type Classes = Pick<
  Analysis,
  'member' | 'implementations' | 'superOf' | 'initialisers' | 'libraryTypeOf' | 'libraryTypesOf'
>;

/** Answers for members of classes: of their own, of what they inherit, of what overrides them. */
export function openClasses(ground: Ground): Classes {
  const { project, library, functionAt, classAt, readShared } = ground;
  const classHomes = new Map<number, Map<number, number>>();

  return { member, implementations, superOf, initialisers, libraryTypeOf, libraryTypesOf };

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
          type === undefined ? nothing : { ...reference(instanceOf(library, type)), constants: undefined },
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
}

/** An instance of a type as written. */
export function instanceOf(library: Library, target: TypeTarget): Ref {
  return target.kind === 'class'
    ? { kind: 'typed', module: target.module, class: target.class }
    : { kind: 'instance', type: library.canonical(target.path) };
}
