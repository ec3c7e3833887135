import type { Instruction } from '../code/instruction.ts';
import type { CodeFunction } from '../code/module.ts';
import { callCallbacks } from './callbacks.ts';
import { type Frame, placeOf } from './frame.ts';
import { emptyThing } from './heap.ts';
import type { EntryModel } from './models.ts';
import { newThing } from './objects.ts';
import { methodKey } from './overloads.ts';
import { memberOf } from './read.ts';
import { callServices } from './services.ts';
import type { Value } from './value.ts';

/** A class that a framework knows by its base: it will make one and call its methods (`get` of a view). */
export function callFrameworkMethods(
  frame: Frame,
  made: Value,
  at: Extract<Instruction, { op: 'class' }>,
): void {
  const { analysis, module } = frame;
  const { library } = analysis;
  const [ref] = made.refs;
  if (ref?.kind !== 'class') return;
  const place = placeOf(frame, at);
  const own = { module, class: at.class, cells: ref.cells };
  callServices(frame, ref, () => newThing(frame, place, { ...emptyThing, class: own }, '#service'), at);
  for (const type of analysis.libraryTypesOf({ module, class: at.class })) {
    const methods = library.typesAbove(type).map((each) => library.typeOf(each)?.methods ?? {});
    for (const [name, spec] of Object.entries(
      Object.assign({}, ...methods.reverse()) as (typeof methods)[number],
    )) {
      const place = placeOf(frame, at);
      const self = newThing(
        frame,
        place,
        { ...emptyThing, class: { module, class: at.class, cells: ref.cells }, type },
        '#framework',
      );
      for (const own of methodsLike(frame, at, name))
        callCallbacks(frame, memberOf(frame, ref, methodKey(frame, own), self), spec, {
          args: [],
          receiver: self,
          place,
        });
    }
  }
}

/** The name itself, or for `resolve_*` all methods of the class that begin so. */
function methodsLike(
  { code }: Frame,
  at: Extract<Instruction, { op: 'class' }>,
  name: string,
): readonly string[] {
  if (!name.endsWith('*')) return [name];
  const methods = code.classes[at.class]?.methods ?? [];
  return methods.flatMap((method) => (method.name.startsWith(name.slice(0, -1)) ? [method.name] : []));
}

/** A function that a platform calls by its name: `lambda_handler`. */
export function callEntries(frame: Frame, made: Value, at: Extract<Instruction, { op: 'function' }>): void {
  const fn = frame.code.functions[at.function];
  if (fn === undefined) return;
  for (const entry of frame.analysis.library.entries) {
    // What parameters of such names get is known without a call; only what is returned has to be seen.
    if (entry.beside !== undefined || (entry.named !== undefined && entry.answers === undefined)) continue;
    if (entry.directive !== undefined ? !isDirected(frame, fn, entry.directive) : !frame.isModule) continue;
    // What has no name but that of a variable or a key is an entry only where more than the name says so.
    if (
      fn.kind === 'lambda' &&
      entry.path === undefined &&
      entry.firstParameter === undefined &&
      !entry.directive
    )
      continue;
    const names = fn.parameters.map((parameter) => parameter.name);
    if (entry.named?.every((name, i) => names[i] === name) === false) continue;
    if (isEntry(frame, entry, fn.name, names[0]))
      callCallbacks(frame, made, entry, { args: [], place: placeOf(frame, at) });
  }
}

function isExportedAs({ exports }: Frame['code'], as: string, name: string): boolean {
  return exports.some((each) => each.name === as && (each.local ?? each.name) === name);
}

/** The module begins with the directive and exports the function, or the function itself begins with it. */
function isDirected({ code, isModule }: Frame, fn: CodeFunction, directive: string): boolean {
  if (beginsWith(fn, directive)) return true;
  const [module] = code.functions;
  if (!isModule || module === undefined || !beginsWith(module, directive)) return false;
  return code.exports.some(({ name, local }) => (local ?? name) === fn.name);
}

/** Functions that are declared come before the first statement. */
function beginsWith({ blocks }: CodeFunction, directive: string): boolean {
  const first = blocks[0]?.instructions.find(({ op }) => op !== 'function' && !op.startsWith('store-'));
  return first?.op === 'constant' && first.value === directive;
}

function isEntry({ code }: Frame, entry: EntryModel, name: string, first: string | undefined): boolean {
  if (entry.function !== undefined && entry.function !== name && !isExportedAs(code, entry.function, name))
    return false;
  if (entry.firstParameter !== undefined && entry.firstParameter !== first) return false;
  if (entry.path !== undefined && !new RegExp(entry.path).test(code.path)) return false;
  return (
    entry.imports === undefined ||
    code.imports.some((module) =>
      entry.imports?.some(
        (each) => module === each || module.startsWith(`${each}.`) || module.startsWith(`${each}/`),
      ),
    )
  );
}
