import type { Instruction, Slot } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { nameHash, type ReachModule, type Taken } from '#model/reach-facts';
import { dynamicLoads } from './dynamic.ts';
import { readsAtEnd, readsOf } from './reads.ts';

/** What a slot holds of a package: all of it, or what is behind these names. */
interface Held {
  readonly written: string;
  readonly path: readonly string[];
}

interface Noted {
  start: number | undefined;
  isOfTypes: boolean;
  readonly members: Set<string>;
  readonly escapes: Set<string>;
}

/** Names behind each other of a package that are followed: `google.cloud.storage.Client`. */
const deepest = 5;

/**
 * What a file takes of packages, told from how it is written: nothing that stands in it is left out because it cannot be
 * reached. Imports of files of the tree by their path are none.
 */
export function takenIn(
  module: CodeModule,
  isInTree: (written: string) => boolean = () => false,
): Pick<ReachModule, 'taken' | 'dynamic' | 'names'> {
  const noted = new Map<string, Noted>();
  const names = new Set<number>();
  const note = (written: string, start?: number, isOfTypes = false): Noted => {
    const known = noted.get(written);
    if (known === undefined) {
      const fresh: Noted = { start, isOfTypes, members: new Set(), escapes: new Set() };
      noted.set(written, fresh);
      return fresh;
    }
    if (start !== undefined && (known.start === undefined || start < known.start)) known.start = start;
    if (!isOfTypes) known.isOfTypes = false;
    return known;
  };
  const typed = module.language === 'python' ? blocksOfTypes(module) : new Set<unknown>();
  const globals = globalsOf(module);
  for (const fn of module.functions) readFunction(fn);
  for (const { module: from, imported, local } of module.exports) {
    if (from === undefined) handOn(globals.get(local ?? ''));
    if (from === undefined || isOfTree(from)) continue;
    const of = note(from);
    if (imported === undefined || imported === '*') of.escapes.add('');
    else {
      of.members.add(imported);
      of.escapes.add(imported === 'default' ? '' : imported);
    }
  }
  // Those that bind nothing: `import 'x'`, all of Java.
  for (const each of module.imports) {
    const written = each.replace(/^static\s+/, '');
    if (!isOfTree(written) && !noted.has(written)) note(written);
  }
  const { loaded, dynamic } = dynamicLoads(module);
  for (const { name, start } of loaded) if (!isOfTree(name)) note(name, start).escapes.add('');
  return {
    taken: [...noted]
      .map(([written, { start, isOfTypes, members, escapes }]) => ({
        written,
        ...present({
          start,
          types: isOfTypes ? (true as const) : undefined,
          inTree: isInTree(written) ? (true as const) : undefined,
        }),
        members: [...members].sort(compareText),
        escapes: [...escapes].sort(compareText),
      }))
      .sort((a, b) => compareText(a.written, b.written)) satisfies Taken[],
    dynamic,
    names: [...names].sort((a, b) => a - b),
  };

  function readFunction(fn: CodeFunction): void {
    const held = heldIn(fn, module, globals);
    const texts = new Map<Slot, string>();
    for (const block of fn.blocks) {
      for (const at of block.instructions) {
        if (at.op === 'constant' && typeof at.value === 'string') texts.set(at.to, at.value);
        if (at.op === 'import' && !isOfTree(at.module)) {
          const of = note(importedAs(at, module), at.start, at.types === true || typed.has(block));
          if (at.name === '*' && module.language === 'python') of.escapes.add('');
          else if (at.name !== undefined && at.name !== '*') of.members.add(at.name);
        }
        if (at.op === 'load-global' && at.name.includes('.') && module.language === 'java')
          note(at.name, at.start);
        readUses(at, held, texts);
      }
      for (const slot of readsAtEnd(block)) handOn(held.get(slot ?? -1));
    }
  }

  function readUses(at: Instruction, held: ReadonlyMap<Slot, Held>, texts: ReadonlyMap<Slot, string>): void {
    const member = memberIn(at, texts);
    const object = 'object' in at ? held.get(at.object) : undefined;
    if (member !== undefined) {
      if (object === undefined) names.add(nameHash(member));
      else note(object.written).members.add(member);
    }
    for (const text of namedBy(at, texts)) names.add(nameHash(text));
    const asked = readsOf(at);
    asked.forEach((slot, i) => {
      const what = slot === undefined ? undefined : held.get(slot);
      if (what === undefined || isHarmless(at, i, member)) return;
      handOn(what);
    });
  }

  function handOn(what: Held | undefined): void {
    if (what !== undefined) note(what.written).escapes.add(what.path.at(-1) ?? '');
  }
}

/** A relative path, or one of the machine. */
function isOfTree(written: string): boolean {
  return /^[./#]|^$/.test(written);
}

/** `import a.b.c` binds `a`; how it was written tells its length. */
function importedAs(
  { module: name, start, end, name: member }: Extract<Instruction, { op: 'import' }>,
  module: CodeModule,
): string {
  if (module.language !== 'python' || member !== undefined) return name;
  return module.imports.find((each) => each.length === end - start && each.startsWith(`${name}.`)) ?? name;
}

/** Names under which functions of a module find what it imported. */
function globalsOf(module: CodeModule): ReadonlyMap<string, Held> {
  const globals = new Map<string, Held>();
  for (const fn of module.functions) {
    const held = heldIn(fn, module, globals);
    for (const { instructions } of fn.blocks)
      for (const at of instructions) {
        const what = at.op === 'store-global' ? held.get(at.from) : undefined;
        if (at.op === 'store-global' && what !== undefined && !isHandedOn(at.name))
          globals.set(at.name, what);
      }
  }
  return globals;
}

/** Others get what is stored under these names. */
function isHandedOn(name: string): boolean {
  return name === 'module.exports' || name.startsWith('%') || name.startsWith('* ');
}

/** What slots of a function hold of packages; a variable that may hold one does. */
function heldIn(
  { blocks }: CodeFunction,
  module: CodeModule,
  globals: ReadonlyMap<string, Held>,
): ReadonlyMap<Slot, Held> {
  const held = new Map<Slot, Held>();
  // Twice, since a loop may use what is only set below.
  for (let round = 0; round < 2; round++)
    for (const { instructions } of blocks)
      for (const at of instructions) {
        const what = heldAfter(at, held, module, globals);
        if (what !== undefined && 'to' in at) held.set(at.to, what);
      }
  return held;
}

function heldAfter(
  at: Instruction,
  held: ReadonlyMap<Slot, Held>,
  module: CodeModule,
  globals: ReadonlyMap<string, Held>,
): Held | undefined {
  switch (at.op) {
    case 'import': {
      if (isOfTree(at.module)) return undefined;
      const isWhole = at.name === undefined || at.name === '*' || at.name === 'default';
      return { written: importedAs(at, module), path: isWhole ? [] : [at.name] };
    }
    case 'load-global':
      return globals.get(at.name);
    case 'copy':
    case 'await':
    case 'cast':
      return held.get(at.from);
    case 'field': {
      const object = held.get(at.object);
      if (object === undefined || object.path.length >= deepest) return undefined;
      return at.name === 'default' ? object : { ...object, path: [...object.path, at.name] };
    }
    default:
      return undefined;
  }
}

/** The name of what is taken of an object, where it stands there. */
function memberIn(at: Instruction, texts: ReadonlyMap<Slot, string>): string | undefined {
  if (at.op === 'field' || at.op === 'call-method') return at.name;
  return at.op === 'index' ? texts.get(at.index) : undefined;
}

/** Names in texts by which something is taken of an object: `getattr(x, 'load')`. */
function namedBy(at: Instruction, texts: ReadonlyMap<Slot, string>): readonly string[] {
  if (at.op !== 'call' && at.op !== 'call-method') return [];
  return at.args
    .flatMap(({ value }) => texts.get(value) ?? [])
    .filter((text) => /^[A-Za-z_$][\w$]{0,60}$/.test(text));
}

/** It takes a member of it, calls it, or keeps it where it is found again. */
function isHarmless(at: Instruction, read: number, member: string | undefined): boolean {
  switch (at.op) {
    case 'field':
    case 'copy':
    case 'await':
    case 'cast':
      return true;
    case 'store-global':
      return !isHandedOn(at.name);
    case 'call-method':
      return read === 0;
    case 'index':
      return read === 0 && member !== undefined;
    case 'set-field':
      return read === 0;
    case 'call':
    case 'new':
      return read === 0 && !('decorator' in at && at.decorator === true);
    default:
      return false;
  }
}

/** What stands below `if TYPE_CHECKING:` is there for those who check types. */
function blocksOfTypes({ functions }: CodeModule): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const { blocks } of functions)
    for (const { instructions, end } of blocks) {
      if (end.kind !== 'branch') continue;
      const made = instructions.findLast((at) => 'to' in at && at.to === end.condition);
      const isAsked = (made?.op === 'load-global' || made?.op === 'field') && made.name === 'TYPE_CHECKING';
      if (isAsked) found.add(blocks[end.yes]);
    }
  return found;
}
