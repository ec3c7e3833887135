import type { Instruction, Slot } from '../code/instruction.ts';
import { callInstruction } from './call.ts';
import { callEntries, callFrameworkMethods } from './entries.ts';
import {
  aboutOf,
  type Frame,
  forgetRefined,
  placeOf,
  read,
  receiverIndex,
  setThing,
  thingAt,
  write,
} from './frame.ts';
import { negated, predicatesOf, refined } from './guards.ts';
import { anyField, emptyThing, parameterSite, type Thing, withField, withUnknownField } from './heap.ts';
import { binary, joined, unary } from './operators.ts';
import { deepTaints, readAny, readField, readIndex } from './read.ts';
import { checkGuarded, confidential, sensitive } from './sensitive.ts';
import { checkAssignment, checkComparison, checkSetting, reportSink } from './sink.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import {
  cleared,
  constant,
  join,
  joinAll,
  joinTaints,
  nothing,
  reference,
  tainted,
  unknown,
  type Value,
  type Variable,
  variableId,
  withStep,
} from './value.ts';

/** Does one instruction in the state of its frame. */
export function step(frame: Frame, at: Instruction): void {
  switch (at.op) {
    case 'constant':
      return write(frame, at.to, constant(at.value));
    case 'regex':
      return write(frame, at.to, {
        ...reference({ kind: 'instance', type: 'RegExp' }),
        text: `/${at.source}/${at.flags}`,
      });
    case 'copy':
      return write(frame, at.to, assigned(frame, at, read(frame, at.from)));
    case 'load-global':
      return write(frame, at.to, loadGlobal(frame, at.name, at));
    case 'store-global':
      checkSetting(frame, at, read(frame, at.from));
      return storeGlobal(frame, at.name, sensitive(frame, read(frame, at.from), at.name, placeOf(frame, at)));
    case 'load-cell':
      return write(frame, at.to, loadCell(frame, at.cell, at));
    case 'store-cell':
      return storeCell(frame, at.cell, read(frame, at.from));
    case 'this':
      return write(frame, at.to, parameter(frame, receiverIndex(frame.fn)));
    case 'super':
      return write(
        frame,
        at.to,
        frame.analysis.superOf(frame.module, frame.fn.class, parameter(frame, receiverIndex(frame.fn))),
      );
    case 'field':
      return write(frame, at.to, readNamed(frame, at.object, at.name, at));
    case 'set-field':
      return setField(frame, at, read(frame, at.object), constant(at.name), read(frame, at.from));
    case 'index':
      return write(frame, at.to, readIndexed(frame, at));
    case 'set-index':
      return setField(frame, at, read(frame, at.object), read(frame, at.index), read(frame, at.from));
    case 'delete-index':
      return setField(frame, at, read(frame, at.object), read(frame, at.index), constant(undefined));
    case 'slice':
      return write(frame, at.to, slice(frame, at));
    case 'call':
    case 'call-method':
    case 'new':
      return write(frame, at.to, callInstruction(frame, at));
    case 'binary':
      checkComparison(frame, at, [read(frame, at.left), read(frame, at.right)]);
      return write(frame, at.to, binaryOf(frame, at));
    case 'unary':
      return write(frame, at.to, unaryOf(frame, at));
    case 'template':
      return write(
        frame,
        at.to,
        joined(
          at.parts.map((slot) => read(frame, slot)),
          (value) => deepTaints(frame, value),
        ),
      );
    case 'list':
      return write(frame, at.to, listOf(frame, at));
    case 'map':
      return write(frame, at.to, mapOf(frame, at));
    case 'element':
      return write(frame, at.to, elementOf(frame, at));
    case 'function':
      return write(frame, at.to, functionMade(frame, at));
    case 'class':
      return write(frame, at.to, classMade(frame, at));
    case 'import':
      return write(
        frame,
        at.to,
        frame.analysis.imported(frame.module, at.module, at.name, frame.key, placeOf(frame, at)),
      );
    case 'await':
      return write(frame, at.to, read(frame, at.from));
    case 'yield':
      frame.yields.value = join(frame.yields.value, yielded(frame, at));
      return write(frame, at.to, unknown);
    case 'caught':
      return write(frame, at.to, unknown);
    case 'print':
      return reportSink(frame, at, read(frame, at.from));
  }
}

function assigned(frame: Frame, at: Extract<Instruction, { op: 'copy' }>, given: Value): Value {
  const about = aboutOf(frame, at.from).at(0);
  // What the program does not name has an empty name.
  const name = (at.to < frame.fn.variables ? frame.fn.names[at.to] : undefined) || undefined;
  const value = name === undefined ? given : sensitive(frame, given, name, placeOf(frame, at));
  const taints =
    name === undefined
      ? value.taints
      : withStep(value.taints, placeOf(frame, at), { kind: 'assigned', name });
  if (name !== undefined) checkGuarded(frame, value, name, placeOf(frame, at));
  if (taints === given.taints && about === given.about) return given;
  return { ...value, taints, ...(about === undefined ? {} : { about }) };
}

/** Variables of the module in its own code are kept in the order of the text; elsewhere they are all that they ever are. */
export const moduleSite = '%module';

function loadGlobal(frame: Frame, name: string, at: Instruction): Value {
  const variable: Variable = { root: { kind: 'global', name }, path: [] };
  const own = frame.isModule ? frame.state.heap.get(moduleSite)?.fields.get(name) : undefined;
  const value = own ?? frame.analysis.global(frame.module, name, frame.key, placeOf(frame, at));
  return { ...refined(frame, variable, value), about: { variable } };
}

function storeGlobal(frame: Frame, name: string, value: Value): void {
  forgetRefined(frame, `global:${name}:`);
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

function parameter(frame: Frame, index: number): Value {
  return frame.parameters[index] ?? unknown;
}

export function cellSite(frame: Pick<Frame, 'number' | 'module'>, cell: number): string {
  return `cell:${frame.module}:${frame.number}:${cell}`;
}

function loadCell(frame: Frame, cell: number, at: Instruction): Value {
  const variable: Variable = { root: { kind: 'cell', cell }, path: [] };
  const value = readField(frame, cellOf(frame, cell), 'value', placeOf(frame, at));
  return { ...refined(frame, variable, value), about: { variable } };
}

/** The cell itself: an object of this function, or what the function around gave. */
function cellOf(frame: Frame, cell: number): Value {
  const { fn } = frame;
  return cell < fn.cells.length
    ? reference({ kind: 'object', site: cellSite(frame, cell) })
    : parameter(frame, receiverIndex(fn) + 1 + cell - fn.cells.length);
}

function storeCell(frame: Frame, cell: number, value: Value): void {
  forgetRefined(frame, `cell:${cell}:`);
  const { fn } = frame;
  const name = cell < fn.cells.length ? fn.cells[cell] : undefined;
  if (name === undefined) return writeInto(frame, cellOf(frame, cell), constant('value'), value);
  const site = cellSite(frame, cell);
  const before = frame.state.heap.get(site) ?? { ...emptyThing, kind: 'cell' as const };
  setThing(frame, site, withField(before, 'value', value));
}

function classMade(frame: Frame, at: Extract<Instruction, { op: 'class' }>): Value {
  const made = frame.analysis.classValue(frame, at);
  callFrameworkMethods(frame, made, at);
  return made;
}

function functionMade(frame: Frame, at: Extract<Instruction, { op: 'function' }>): Value {
  for (const { parameter: index, value } of at.defaults ?? [])
    frame.analysis.noteDefault(frame.module, at.function, index, read(frame, value));
  const made = functionOf(frame, at.function);
  if (frame.isModule) callEntries(frame, made, at);
  return made;
}

function functionOf(frame: Frame, number: number): Value {
  const target = frame.code.functions[number];
  const cells = (target?.captures ?? []).map(({ cell }) => cellOf(frame, cell));
  const self = target?.thisKind === 'lexical' ? { self: parameter(frame, receiverIndex(frame.fn)) } : {};
  return reference({ kind: 'function', module: frame.module, function: number, cells, ...self });
}

export function cellsFor(frame: Frame, captures: readonly { readonly cell: number }[]): readonly Value[] {
  return captures.map(({ cell }) => cellOf(frame, cell));
}

function readNamed(frame: Frame, object: Slot, name: string, at: Instruction): Value {
  if (name === 'length' && frame.code.language !== 'python')
    return withPart(frame, object, name, lengthOf(frame, read(frame, object)));
  // The fields of a secret object are not secret by that.
  const field = withoutSecrets(readField(frame, read(frame, object), name, placeOf(frame, at)), name);
  const value = sensitive(frame, asStored(field, name), name, placeOf(frame, at));
  return withPart(frame, object, name, value);
}

/** What an error tells of itself is in its fields: the stack is not secret because of what holds it. */
function withoutSecrets(value: Value, name: string): Value {
  return name === 'stack' ? value : cleared(value, confidential);
}

/** Columns that a program fills itself: identifiers, times, amounts. */
const ownColumns =
  /^(?:id|pk|uuid|guid|slug|rowid|.*_(?:id|pk|uuid|at|on|date|time|count|total|price|amount)|created|updated|modified|count|total|price|amount|quantity|version)$/;

/** What a store gives under the name of such a column is no text of somebody. */
function asStored(value: Value, name: string): Value {
  if (
    !value.taints.some(({ origin }) => origin.kind === 'source' && origin.source === 'database') ||
    !ownColumns.test(name)
  )
    return value;
  return {
    ...value,
    taints: value.taints.filter(({ origin }) => origin.kind !== 'source' || origin.source !== 'database'),
  };
}

/** A number, of which an attacker may choose how large it is. */
function lengthOf(frame: Frame, value: Value): Value {
  const lengths = value.refs.map((ref) =>
    ref.kind === 'object' ? thingAt(frame, ref.site)?.length : undefined,
  );
  const [length] = lengths;
  if (length !== undefined && lengths.every((each) => each === length)) return constant(length);
  if (
    value.refs.length === 0 &&
    value.constants?.length &&
    value.constants.every((each) => typeof each === 'string')
  )
    return { taints: [], constants: value.constants.map((each) => String(each).length), refs: [] };
  return cleared(tainted(value.taints), allKinds & ~maskOf(['amount']));
}

/** Remembers which variable's part it is, and what a guard said of that part. */
function withPart(frame: Frame, object: Slot, name: string, value: Value): Value {
  const isHost = hostNames.has(name);
  // What a guard says of the host of a parsed address holds for the text that was parsed.
  const about = aboutOf(frame, object).at(isHost ? -1 : 0);
  if (about === undefined || about.variable.path.length >= 4) return value;
  if (about.part !== undefined) return value;
  const variable: Variable = { root: about.variable.root, path: [...about.variable.path, name] };
  const known = refined(frame, variable, value);
  if (known.about !== undefined) return known;
  const part = isHost ? ({ variable: about.variable, part: 'host' } as const) : { variable };
  return { ...known, about: name === 'length' ? { variable: about.variable, part: 'length' } : part };
}

/** Properties of parsed addresses, in the languages' libraries. */
const hostNames: ReadonlySet<string> = new Set(['hostname', 'host', 'netloc', 'origin']);

function readIndexed(frame: Frame, at: Extract<Instruction, { op: 'index' }>): Value {
  const index = read(frame, at.index);
  const found = readIndex(frame, read(frame, at.object), index, placeOf(frame, at));
  const key = index.constants?.length === 1 ? index.constants[0] : undefined;
  const value =
    typeof key === 'string' ? sensitive(frame, asStored(found, key), key, placeOf(frame, at)) : found;
  if (frame.code.language !== 'python' && isText(frame, at.object) && typeof key !== 'string')
    return { ...value, single: true };
  return typeof key === 'string' || typeof key === 'number'
    ? withPart(frame, at.object, String(key), value)
    : value;
}

/** As far as is known it is a text: an index gives one letter. */
function isText(frame: Frame, slot: Slot): boolean {
  const { refs, constants } = read(frame, slot);
  return (
    refs.every(({ kind }) => kind === 'parameter' || kind === 'external') &&
    (constants === undefined || constants.every((each) => typeof each === 'string'))
  );
}

function setField(
  frame: Frame,
  at: Extract<Instruction, { op: 'set-field' | 'set-index' | 'delete-index' }>,
  object: Value,
  key: Value,
  value: Value,
): void {
  const about = aboutOf(frame, at.object).at(0);
  if (about !== undefined && frame.state.refined.size > 0) {
    const { root, path } = about.variable;
    forgetRefined(frame, variableId({ root, path }));
  }
  checkAssignment(frame, at, object, key, value);
  if (typeof key.constants?.[0] === 'string')
    checkGuarded(frame, value, key.constants[0], placeOf(frame, at));
  const name = key.constants?.length === 1 ? String(key.constants[0]) : undefined;
  const kept =
    name === undefined
      ? value
      : { ...value, taints: withStep(value.taints, placeOf(frame, at), { kind: 'assigned', name }) };
  writeInto(frame, object, key, kept);
}

/** Writes into every object that the value may be: over what was there when it is one and the key is known. */
export function writeInto(frame: Frame, object: Value, key: Value, value: Value): void {
  const sites = object.refs.flatMap((ref) =>
    ref.kind === 'object' ? [ref.site] : ref.kind === 'parameter' ? [parameterSite(ref.index, ref.path)] : [],
  );
  const keys = key.refs.length === 0 && key.constants?.length === 1 ? [String(key.constants[0])] : undefined;
  for (const site of sites) {
    const before = thingAt(frame, site) ?? emptyThing;
    const after =
      keys === undefined
        ? withoutLength(withUnknownField(before, value))
        : withField(sites.length > 1 ? { ...before, many: true } : before, keys[0] as string, value);
    setThing(frame, site, sites.length > 1 && !before.many ? withoutMany(after) : after);
  }
  for (const ref of object.refs) frame.analysis.wroteField(ref, keys?.[0], value, frame);
}

/** Something was put at a place that is not known: perhaps behind the end. */
function withoutLength({ length: _, ...thing }: Thing): Thing {
  return thing;
}

function withoutMany({ many: _, ...thing }: Thing): Thing {
  return thing;
}

function slice(frame: Frame, at: Extract<Instruction, { op: 'slice' }>): Value {
  const object = read(frame, at.object);
  const bounds = [at.first, at.last, at.step].map((slot) =>
    slot === undefined ? constant(undefined) : read(frame, slot),
  );
  const [first, last, by] = bounds.map(({ constants }) =>
    constants?.length === 1 ? constants[0] : 'unknown',
  );
  if (
    object.constants !== undefined &&
    object.refs.length === 0 &&
    first !== 'unknown' &&
    last !== 'unknown' &&
    by === undefined
  ) {
    const cut = object.constants.map((text) =>
      typeof text === 'string'
        ? text.slice(numberOr(first, 0), last === null ? undefined : (last as number | undefined))
        : undefined,
    );
    return { taints: object.taints, constants: cut, refs: [] };
  }
  if (object.refs.some(({ kind }) => kind === 'object')) {
    return newThing(frame, at, {
      ...emptyThing,
      kind: 'list',
      rest: readAny(frame, object, placeOf(frame, at)),
    });
  }
  return { ...tainted(object.taints), ...(object.about ? { about: object.about } : {}) };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function binaryOf(frame: Frame, at: Extract<Instruction, { op: 'binary' }>): Value {
  const left = read(frame, at.left);
  const right = read(frame, at.right);
  const taintsOf = (value: Value) => deepTaints(frame, value);
  if (frame.code.language === 'python') {
    if (at.operator === '/' && !isNumber(left) && !isNumber(right)) {
      // `folder / name` of pathlib; a division of what is not known keeps what it could be.
      const path = joined([left, constant('/'), right], taintsOf);
      return { ...path, refs: [...left.refs, ...right.refs].filter((ref) => ref.kind === 'instance') };
    }
    if (at.operator === '|' && left.refs.some(({ kind }) => kind === 'object')) return join(left, right);
    if (
      at.operator === '*' &&
      (typeof left.constants?.[0] === 'string' || left.refs.some(({ kind }) => kind === 'object'))
    )
      return left;
  }
  return { ...binary(at.operator, left, right, taintsOf), predicates: predicatesOf(frame, at) };
}

function isNumber({ constants, refs }: Value): boolean {
  return (
    refs.length === 0 &&
    constants !== undefined &&
    constants.length > 0 &&
    constants.every((each) => typeof each === 'number')
  );
}

function unaryOf(frame: Frame, at: Extract<Instruction, { op: 'unary' }>): Value {
  const operand = read(frame, at.operand);
  const value = unary(at.operator, operand);
  if (at.operator === 'not') {
    const empty = aboutOf(frame, at.operand).flatMap(({ variable, part }) =>
      part === undefined ? [{ variable, when: true, clears: allKinds }] : [],
    );
    return { ...value, predicates: [...negated(operand), ...empty] };
  }
  if (at.operator !== 'typeof') return value;
  const about = aboutOf(frame, at.operand).at(0);
  return about === undefined ? value : { ...value, about: { variable: about.variable, part: 'type' } };
}

/** A new object at a place; in a loop the place stands for several. */
export function newThing(
  frame: Frame,
  at: { readonly start: number; readonly end: number },
  thing: Thing,
  tag = '',
): Value {
  const site = `${frame.module}:${at.start}-${at.end}${tag}`;
  const before = frame.state.heap.get(site);
  setThing(frame, site, before === undefined ? thing : mergedWith(before, thing));
  return reference({ kind: 'object', site });
}

/** Made again at the same place: what is there is either of both. */
function mergedWith(before: Thing, thing: Thing): Thing {
  const fields = new Map(before.fields);
  for (const [key, value] of thing.fields) fields.set(key, join(fields.get(key) ?? nothing, value));
  const { length: _, ...rest } = thing;
  return {
    ...rest,
    fields,
    rest: join(before.rest, thing.rest),
    many: true,
    ...(before.length !== undefined && before.length === thing.length ? { length: before.length } : {}),
  };
}

function listOf(frame: Frame, at: Extract<Instruction, { op: 'list' }>): Value {
  const fields = new Map<string, Value>();
  let rest: Value = nothing;
  let known = true;
  for (const { value: slot, spread } of at.items) {
    const value = read(frame, slot);
    if (spread !== undefined) {
      known = false;
      rest = join(rest, readAny(frame, value, placeOf(frame, at)));
    } else if (known) fields.set(String(fields.size), value);
    else rest = join(rest, value);
  }
  return newThing(frame, at, {
    kind: at.kind === 'set' ? 'set' : 'list',
    fields,
    rest,
    ...(known ? { length: fields.size } : {}),
  });
}

function mapOf(frame: Frame, at: Extract<Instruction, { op: 'map' }>): Value {
  let thing: Thing = { ...emptyThing, kind: 'map' };
  for (const { key, value: slot } of at.entries) {
    const value = read(frame, slot);
    if (key === undefined) {
      thing = spreadInto(frame, thing, value, at);
      continue;
    }
    const name = read(frame, key);
    thing =
      name.refs.length === 0 && name.constants?.length === 1
        ? withField(thing, String(name.constants[0]), value)
        : withUnknownField(thing, join(value, { ...tainted(name.taints), taints: name.taints }));
  }
  return newThing(frame, at, thing);
}

function spreadInto(frame: Frame, thing: Thing, value: Value, at: Instruction): Thing {
  let result = thing;
  let isKnown = value.refs.length > 0;
  for (const ref of value.refs) {
    const other = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (other === undefined) {
      isKnown = false;
      continue;
    }
    for (const [key, field] of other.fields)
      result = withField(
        result,
        key,
        value.refs.length > 1 ? join(result.fields.get(key) ?? nothing, field) : field,
      );
    result = withUnknownField(result, other.rest);
  }
  return isKnown ? result : withUnknownField(result, readAny(frame, value, placeOf(frame, at)));
}

function elementOf(frame: Frame, at: Extract<Instruction, { op: 'element' }>): Value {
  const object = read(frame, at.object);
  if (at.of === 'keys') return keysOf(frame, object);
  const values = readAny(frame, object, placeOf(frame, at));
  if (at.of === 'entries')
    return newThing(frame, at, {
      ...emptyThing,
      kind: 'list',
      fields: new Map([
        ['0', keysOf(frame, object)],
        ['1', values],
      ]),
      length: 2,
    });
  // Going through a map gives its keys in Python.
  const maps = object.refs.filter((ref) => ref.kind === 'object' && thingAt(frame, ref.site)?.kind === 'map');
  if (frame.code.language === 'python' && maps.length > 0)
    return maps.length === object.refs.length ? keysOf(frame, object) : join(values, keysOf(frame, object));
  if (
    object.constants !== undefined &&
    object.refs.length === 0 &&
    object.constants.some((text) => typeof text === 'string')
  )
    return tainted(object.taints);
  return values;
}

export function keysOf(frame: Frame, object: Value): Value {
  let keys: Value = nothing;
  for (const ref of object.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (thing === undefined) keys = join(keys, unknown);
    else {
      keys = join(keys, { taints: [], constants: [...thing.fields.keys()].slice(0, 13), refs: [] });
      if (thing.rest !== nothing) keys = join(keys, tainted(thing.rest.taints));
    }
  }
  const own = object.taints;
  if (object.refs.length === 0) return tainted(own);
  return own.length === 0 ? keys : { ...join(keys, unknown), taints: joinTaints(keys.taints, own) };
}

function yielded(frame: Frame, at: Extract<Instruction, { op: 'yield' }>): Value {
  if (at.from === undefined) return constant(undefined);
  const value = read(frame, at.from);
  return at.each ? readAny(frame, value, placeOf(frame, at)) : value;
}

/** All that a list or map may hold. */
export function contentsOf(frame: Frame, value: Value): Value {
  return joinAll(
    value.refs.map((ref) => {
      const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
      return thing === undefined ? unknown : anyField(thing);
    }),
  );
}
