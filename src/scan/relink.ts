import { auditProgram, type CodeProgram, type KnownRest, type ProgramAudit } from '#audit/code/code';
import type { CodeModule } from '#ir/code/module';
import { hierarchy } from '#ir/flow/lookers';
import { importedBy, moduleOrder } from '#ir/flow/module-order';
import type { LinkFiles } from './link-files.ts';
import { type LinkMemory, outlineOf, outsideOf } from './link-memory.ts';

/** A part of a program that was followed again because of an edit. */
export interface Relinked {
  readonly audit: ProgramAudit;
  readonly modules: readonly CodeModule[];
  readonly followed: ReadonlySet<number>;
  readonly edited: ReadonlySet<number>;
}

/** Of a program of which more than that has to be followed again, all is. */
const mostFollowed = 0.5;

/** Times that a part turned out to be larger than it was. */
const mostTries = 8;

/**
 * Follows again what an edit has to do with. Parts are modules that neither read each other's functions nor variables,
 * so each is followed as it would be in the whole program: the result is the same.
 *
 * @param contents what the files hold now, in the order of the remembered modules
 * @returns undefined when it takes the whole program
 */
export async function relink(
  program: Omit<CodeProgram, 'modules' | 'rest'>,
  memory: LinkMemory,
  contents: readonly string[],
  files: LinkFiles,
): Promise<Relinked | undefined> {
  const edited = new Set(
    memory.modules.flatMap(({ content }, number) => (content === contents[number] ? [] : [number])),
  );
  const most = memory.modules.length * mostFollowed;
  if (edited.size > most || (await files.read(edited)).length > 0) return undefined;
  const first = touchedBy(edited, memory, files);
  if (first === undefined) return undefined;
  const partOf = Map.groupBy(memory.modules.keys(), (number) => memory.modules[number]?.part ?? -1);
  let followed = withParts(first, memory, partOf);
  const looked = new Set<number>();
  const isTestEdited = [...edited].some((number) => memory.modules[number]?.reads !== undefined);
  // What is read of tests depends on names in all of them.
  if (isTestEdited) for (const number of testsOf(memory)) looked.add(number);
  for (let tries = 0; tries < mostTries && followed.size <= most; tries++) {
    if ((await files.read([...followed, ...looked])).length > 0) return undefined;
    const modules = memory.modules.map((_, number) => openModule(number, memory, edited, files));
    const audit = auditProgram({
      ...program,
      modules,
      rest: restOf(memory, { followed, edited, isTestEdited }),
    });
    const others = [...reached(audit, followed, memory.modules.length), ...seenAnew(audit, memory, edited)];
    const grown = withParts(new Set([...followed, ...others]), memory, partOf);
    const unread = files.unread();
    if (grown.size === followed.size && unread.length === 0) return { audit, modules, followed, edited };
    followed = grown;
    for (const number of unread) looked.add(number);
  }
  return undefined;
}

/** What an edit touches at once: itself, and who asked for names that are others now. Undefined when that is everybody. */
function touchedBy(
  edited: ReadonlySet<number>,
  memory: LinkMemory,
  files: LinkFiles,
): ReadonlySet<number> | undefined {
  const touched = new Set([...edited, ...memory.sought]);
  for (const number of edited) {
    const before = memory.modules[number];
    const now = outlineOf(files.module(number));
    if (before === undefined || before.classes !== now.classes) return undefined;
    if (before.declared === now.declared) continue;
    if (before.lookers.includes(hierarchy)) return undefined;
    for (const looker of before.lookers) touched.add(looker);
  }
  return touched;
}

function withParts(
  some: ReadonlySet<number>,
  { modules }: LinkMemory,
  partOf: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const parts = new Set([...some].map((number) => modules[number]?.part ?? -1));
  return new Set([...parts].flatMap((part) => partOf.get(part) ?? []));
}

/** What was followed and all that turned out to have to do with it. */
function reached({ flows }: ProgramAudit, followed: ReadonlySet<number>, count: number): ReadonlySet<number> {
  const tops = new Set([...followed].map((number) => flows.parts.of(number)));
  const all = new Set(followed);
  for (let number = 0; number < count; number++) if (tops.has(flows.parts.of(number))) all.add(number);
  return all;
}

/** Modules that have not changed of which more or less is followed than before: of tests, or of what is given away. */
function seenAnew(
  { flows, givenAway }: ProgramAudit,
  { modules }: LinkMemory,
  edited: ReadonlySet<number>,
): readonly number[] {
  return [...modules.keys()].filter((number) => {
    const known = modules[number];
    if (edited.has(number) || known === undefined) return false;
    return (
      isOther(known.reads, flows.reads[number]) ||
      isOther(known.givenAway?.functions, givenAway.get(number)?.functions)
    );
  });
}

function isOther(before: readonly number[] | undefined, now: readonly number[] | undefined): boolean {
  return before?.join() !== now?.join();
}

function testsOf({ modules }: LinkMemory): readonly number[] {
  return [...modules.keys()].filter((number) => modules[number]?.reads !== undefined);
}

interface Edited {
  readonly followed: ReadonlySet<number>;
  readonly edited: ReadonlySet<number>;
  readonly isTestEdited: boolean;
}

function restOf(memory: LinkMemory, { followed, edited, isTestEdited }: Edited): KnownRest {
  const { modules, children, common } = memory;
  return {
    ...outsideOf(memory, followed).flows,
    modules: followed,
    children: new Map(children),
    common,
    names: modules.map(({ names }) => names),
    givenAway: (module) => (edited.has(module) ? undefined : modules[module]?.givenAway),
    ...(isTestEdited ? {} : { reads: modules.map(({ reads }) => reads) }),
    order: (project) =>
      moduleOrder(project, (number) =>
        edited.has(number) ? importedBy(project, number) : (modules[number]?.imported ?? []),
      ),
  };
}

/** A module that is unpacked when more is asked of it than is remembered. */
function openModule(
  number: number,
  { modules }: LinkMemory,
  edited: ReadonlySet<number>,
  files: LinkFiles,
): CodeModule {
  const outline = modules[number];
  if (outline === undefined || edited.has(number)) return files.module(number);
  const { path, language, imports } = outline;
  return {
    path,
    language,
    imports,
    get functions() {
      return files.module(number).functions;
    },
    get classes() {
      return files.module(number).classes;
    },
    get exports() {
      return files.module(number).exports;
    },
    get broken() {
      return files.module(number).broken;
    },
  };
}
