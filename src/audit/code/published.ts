import type { Instruction, Slot } from '#ir/code/instruction';
import { readPackage } from '#ir/code/javascript/manifest';
import type { CodeModule } from '#ir/code/module';
import type { Resolver } from '#ir/flow/open-project';
import type { Manifest } from './imports.ts';
import { openSlots, type Slots } from './shape/slots.ts';

/** A function that whoever installs a package of the tree can call. */
export interface Published {
  readonly module: number;
  readonly function: number;
}

/** What modules give to whoever installs them, each that packages of the tree begin with or hand on. */
export type GivenAway = ReadonlyMap<number, Exported>;

/** The functions of those, in the order of modules. */
export function publishedFunctions(given: GivenAway): readonly Published[] {
  const found = [...given].flatMap(([module, { functions }]) =>
    functions.map((number) => ({ module, function: number })),
  );
  return found.sort((a, b) => a.module - b.module || a.function - b.function);
}

/**
 * What packages of the tree give to those who install them; of applications nothing.
 *
 * @param known what modules export that have not changed since that was found out
 */
export function givenAway(
  modules: readonly CodeModule[],
  manifests: readonly Manifest[],
  resolve: Resolver,
  known: (module: number) => Exported | undefined = () => undefined,
): GivenAway {
  const byPath = new Map(modules.map(({ path }, i) => [path, i]));
  const found = new Map<number, Exported>();
  for (const manifest of manifests)
    for (const entry of entriesOf(manifest)) visit(linked(manifest.path, entry));
  return found;

  function linked(from: string, written: string): number | undefined {
    const language = modules[0]?.language;
    const target = language && resolve({ ...nothing, path: from, language }, written);
    return typeof target === 'string' ? byPath.get(target) : undefined;
  }

  /** All that a module exports, and what it hands on of others. */
  function visit(number: number | undefined): void {
    const module = number === undefined ? undefined : modules[number];
    if (number === undefined || module === undefined || found.has(number)) return;
    const exported = known(number) ?? exportedBy(module);
    found.set(number, exported);
    for (const written of exported.modules) visit(linked(module.path, written));
  }
}

/** A manifest has none of what modules have, and imports like one. */
const nothing = { functions: [], classes: [], imports: [], exports: [], broken: [] };

/** Files that a published package begins with, from its folder; none of an application, which nobody installs. */
function entriesOf({ path, text }: Manifest): readonly string[] {
  const package_ = path.endsWith('package.json') ? readPackage(path, text) : undefined;
  if (package_?.name === undefined || /"private"\s*:\s*true|"(?:start|dev|serve)"\s*:/.test(text)) return [];
  const { main, exports } = package_;
  const named = [...JSON.stringify(exports ?? {}).matchAll(/"(\.\/[^"*]+\.[cm]?[jt]sx?)"/g)];
  return [`./${main?.replace(/^\.\//, '') ?? 'index'}`, ...named.flatMap(([, file]) => file ?? [])];
}

/** What a module gives to those who import it. */
export interface Exported {
  readonly functions: readonly number[];
  /** Modules as written of which something is handed on. */
  readonly modules: readonly string[];
}

/** What a module exports, as far as it is written there. */
export function exportedBy(module: CodeModule): Exported {
  const [own] = module.functions;
  const functions = new Set<number>();
  const handedOn = new Set(module.exports.flatMap((each) => each.module ?? []));
  if (own === undefined) return { functions: [], modules: [] };
  const slots = openSlots(own);
  const globals = new Map(
    slots.instructions.flatMap((at) => (at.op === 'store-global' ? [[at.name, at.from] as const] : [])),
  );
  const copies = new Map(
    slots.instructions.flatMap((at) => (at.op === 'copy' ? [[at.to, at.from] as const] : [])),
  );

  function give(slot: Slot | undefined, depth = 0): void {
    const at = slot === undefined ? undefined : (slots.madeBy(slot) ?? slots.madeBy(copies.get(slot) ?? -1));
    if (at === undefined || depth > 6) return;
    if (at.op === 'function') functions.add(at.function);
    else if (at.op === 'class') giveClass(at.class);
    else if (at.op === 'import') handedOn.add(at.module);
    else if (at.op === 'load-global') {
      give(globals.get(at.name), depth + 1);
      giveMethods(at.name);
    } else if (at.op === 'new') giveInstance(at.callee);
    else if (at.op === 'copy') give(at.from, depth + 1);
    else if (at.op === 'map') for (const { value } of at.entries) give(value, depth + 1);
  }

  function giveClass(number: number, all = true): void {
    for (const { name, function: fn, static: isStatic } of module.classes[number]?.methods ?? [])
      if (!/^[#_]/.test(name) && (all || (name !== 'constructor' && isStatic !== true))) functions.add(fn);
  }

  /** What made it is called here and not by others. */
  function giveInstance(callee: Slot): void {
    const at = slots.madeBy(callee);
    if (at?.op !== 'load-global') return;
    const made =
      slots.madeBy(globals.get(at.name) ?? -1) ?? slots.madeBy(copies.get(globals.get(at.name) ?? -1) ?? -1);
    if (made?.op === 'class') giveClass(made.class, false);
    giveMethods(at.name);
  }

  /** `Orders.prototype.find = function …`. */
  function giveMethods(name: string): void {
    for (const at of slots.instructions) {
      const made = at.op === 'set-field' ? slots.madeBy(at.from) : undefined;
      if (made?.op === 'function' && at.op === 'set-field' && isMember(at, name, slots))
        functions.add(made.function);
    }
  }

  for (const { local, name, module: from } of module.exports)
    if (from === undefined) {
      give(globals.get(local ?? name));
      giveMethods(local ?? name);
    }
  for (const at of slots.instructions) {
    if (at.op === 'store-global' && at.name === 'module.exports') give(at.from);
    if (at.op === 'set-field' && slots.wordsOf(at.object)[0] === 'module.exports') give(at.from);
  }
  return { functions: [...functions], modules: [...handedOn] };
}

function isMember(
  { object }: Extract<Instruction, { op: 'set-field' }>,
  name: string,
  { wordsOf }: Slots,
): boolean {
  const words = wordsOf(object);
  return words[0] === name && (words.length === 1 || words[1] === 'prototype');
}
