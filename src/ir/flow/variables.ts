import type { Instruction } from '../code/instruction.ts';
import { noteCell, withCellType } from './cell-types.ts';
import { type Frame, forgetRefined, placeOf, receiverIndex, setThing } from './frame.ts';
import { emptyThing, withField } from './heap.ts';
import { join } from './join.ts';
import { writeInto } from './objects.ts';
import { readField } from './read.ts';
import { refined } from './refine.ts';
import { constant, reference, unknown, type Value, type Variable } from './value.ts';

/** Variables of the module in its own code are kept in the order of the text; elsewhere they are all that they ever are. */
export const moduleSite = '%module';

/** The value of a variable of the module, of the language, or of what it was imported from. */
export function loadGlobal(frame: Frame, name: string, at: Instruction): Value {
  const variable: Variable = { root: { kind: 'global', name }, path: [] };
  const own = frame.isModule ? frame.state.heap.get(moduleSite)?.fields.get(name) : undefined;
  const value = own ?? frame.analysis.global(frame.module, name, frame.key, placeOf(frame, at));
  return { ...refined(frame, variable, value), about: { variable } };
}

/** Writes a variable of the module, for all that read it. */
export function storeGlobal(frame: Frame, name: string, value: Value): void {
  forgetRefined(frame.state, `global:${name}:`);
  if (frame.isModule) {
    setThing(frame, moduleSite, withField(frame.state.heap.get(moduleSite) ?? emptyThing, name, value));
  }
  noteGlobal(frame, frame.module, name, value);
}

/** A variable of a module gets a value; what of it only a caller knows is told to the callers. */
export function noteGlobal(frame: Frame, module: number, name: string, value: Value): void {
  frame.analysis.storeGlobal(module, name, value, frame);
  if (!value.taints.some(({ origin }) => origin.kind === 'parameter')) return;
  const key = `${module}:${name}`;
  const before = frame.globals.get(key);
  frame.globals.set(key, { module, name, value: before === undefined ? value : join(before.value, value) });
}

/** What a parameter is in the context that is read. */
export function parameter(frame: Frame, index: number): Value {
  return frame.parameters[index] ?? unknown;
}

/** The place in the heap of a variable that inner functions share. */
export function cellSite(frame: Pick<Frame, 'number' | 'module'>, cell: number): string {
  return `cell:${frame.module}:${frame.number}:${cell}`;
}

/** The value of a variable that inner functions share. */
export function loadCell(frame: Frame, cell: number, at: Instruction): Value {
  const variable: Variable = { root: { kind: 'cell', cell }, path: [] };
  const held = readField(frame, cellOf(frame, cell), 'value', placeOf(frame, at));
  const value = withCellType(frame, cell, held);
  return { ...refined(frame, variable, value), about: { variable } };
}

/** The cell itself: an object of this function, or what the function around gave. */
function cellOf(frame: Frame, cell: number): Value {
  const { fn } = frame;
  return cell < fn.cells.length
    ? reference({ kind: 'object', site: cellSite(frame, cell) })
    : parameter(frame, receiverIndex(fn) + 1 + cell - fn.cells.length);
}

/** Writes a variable that inner functions share. */
export function storeCell(frame: Frame, cell: number, value: Value): void {
  forgetRefined(frame.state, `cell:${cell}:`);
  const { fn } = frame;
  const name = cell < fn.cells.length ? fn.cells[cell] : undefined;
  if (name === undefined) return writeInto(frame, cellOf(frame, cell), constant('value'), value);
  const site = cellSite(frame, cell);
  const before = frame.state.heap.get(site) ?? { ...emptyThing, kind: 'cell' as const };
  setThing(frame, site, withField(before, 'value', value));
  noteCell(frame, cell, value);
}

/** The shared variables that a function takes with it when it is made. */
export function cellsFor(frame: Frame, captures: readonly { readonly cell: number }[]): readonly Value[] {
  return captures.map(({ cell }) => cellOf(frame, cell));
}

/** A function as a value, with the variables that it captured. */
export function functionOf(frame: Frame, number: number): Value {
  const target = frame.code.functions[number];
  const cells = (target?.captures ?? []).map(({ cell }) => cellOf(frame, cell));
  const self = target?.thisKind === 'lexical' ? { self: thisOf(frame) } : {};
  return reference({ kind: 'function', module: frame.module, function: number, cells, ...self });
}

/** A module has none of which anything is known, and its arrow functions go everywhere. */
function thisOf(frame: Frame): Value {
  return frame.fn.kind === 'module' ? unknown : parameter(frame, receiverIndex(frame.fn));
}
