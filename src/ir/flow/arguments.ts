import type { Argument, Slot } from '../code/instruction.ts';
import { readAny } from './elements.ts';
import { type Frame, read, thingAt } from './frame.ts';
import type { Given } from './given.ts';
import { emptyThing } from './heap.ts';
import { join, joinTaints } from './join.ts';
import type { Position } from './models.ts';
import { newThing } from './objects.ts';
import { isPythonNumber } from './parameter-types.ts';
import { readField } from './read.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import { cleared, constant, nothing, type Place, type Taint, tainted, unknown, type Value } from './value.ts';

/** The arguments of a call with their values. */
export function given(frame: Frame, args: readonly Argument[], place: Place): Given {
  return { args: args.map((arg) => ({ ...arg, is: read(frame, arg.value) })), place };
}

/** The values at a position, joined; undefined when nothing stands there. */
export function at(
  frame: Frame,
  call: Given,
  position: Position,
  names: readonly string[] = [],
): Value | undefined {
  if (position === 'receiver') return call.receiver;
  if (typeof position === 'number') return numbered(frame, call, position, names);
  if (position === '**') return spreadAt(frame, call);
  if (position.endsWith('+')) return from(frame, call, Number(position.slice(0, -1)), names);
  const dot = position.indexOf('.');
  if (dot < 0) return undefined;
  const base = dot === 0 ? call.receiver : numbered(frame, call, Number(position.slice(0, dot)), names);
  if (base === undefined) return undefined;
  let value: Value = base;
  for (const name of position.slice(dot + 1).split('.')) {
    value = name === '*' ? readAny(frame, value, call.place) : readField(frame, value, name, call.place);
  }
  return value.constants?.length === 1 &&
    value.constants[0] === undefined &&
    value.refs.length === 0 &&
    value.taints.length === 0
    ? undefined
    : value;
}

/** Data under keys that nobody wrote down, given by unpacking a map: the keys are chosen by who sends it. */
function spreadAt(frame: Frame, { args }: Given): Value | undefined {
  let taints: readonly Taint[] = [];
  for (const { spread, is } of args) {
    if (spread !== 'map') continue;
    taints = joinTaints(
      taints,
      is.taints.filter(({ origin }) => origin.kind === 'source' || origin.path.length > 0),
    );
    for (const ref of is.refs)
      if (ref.kind === 'object') {
        const thing = thingAt(frame, ref.site);
        if (thing?.ownKeys !== true) taints = joinTaints(taints, thing?.rest.taints ?? []);
      }
  }
  return taints.length === 0 ? undefined : tainted(taints);
}

function numbered(frame: Frame, call: Given, index: number, names: readonly string[]): Value | undefined {
  const name = names[index];
  let position = 0;
  let maybe: Value | undefined;
  for (const arg of call.args) {
    if (arg.name !== undefined) {
      if (arg.name === name) return arg.is;
    } else if (arg.spread === 'list') {
      if (position > index) continue;
      const items = itemsOf(frame, arg.is);
      if (items !== undefined && maybe === undefined) {
        if (index - position < items.length) return items[index - position];
        position += items.length;
        continue;
      }
      const some = known(frame, arg.is, index - position) ?? readAny(frame, arg.is, call.place);
      maybe = maybe === undefined ? some : join(maybe, some);
    } else if (arg.spread === 'map') {
      if (name !== undefined) maybe = readField(frame, arg.is, name, call.place);
    } else {
      if (position === index && maybe === undefined) return arg.is;
      position++;
    }
  }
  return maybe;
}

/** The elements of a list that is known as a whole: `f(list...)` gets them one by one. */
function itemsOf(frame: Frame, { refs, taints }: Value): readonly Value[] | undefined {
  const [ref] = refs;
  const thing = refs.length === 1 && ref?.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  if (thing?.kind !== 'list' || thing.length === undefined || thing.many || taints.length > 0)
    return undefined;
  if (thing.rest !== nothing || thing.length > mostItems) return undefined;
  return Array.from({ length: thing.length }, (_, i) => thing.fields.get(String(i)) ?? unknown);
}

const mostItems = 50;

/** An element whose place is known in a list of which the rest is not. */
function known(frame: Frame, { refs, taints }: Value, index: number): Value | undefined {
  const [ref] = refs;
  const thing = refs.length === 1 && ref?.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  return thing?.kind === 'list' && !thing.many && taints.length === 0
    ? thing.fields.get(String(index))
    : undefined;
}

function from(frame: Frame, call: Given, first: number, names: readonly string[]): Value | undefined {
  const values = call.args.flatMap((arg, i) => {
    if (arg.name !== undefined)
      return names.indexOf(arg.name) >= 0 && names.indexOf(arg.name) < first ? [] : [arg.is];
    if (i < first && arg.spread === undefined) return [];
    return [arg.spread === undefined ? arg.is : readAny(frame, arg.is, call.place)];
  });
  return values.length === 0 ? undefined : values.reduce(join);
}

/** The slot that an argument was read from. */
export function slotAt(call: Given, position: Position, names: readonly string[] = []): Slot | undefined {
  if (position === 'receiver') return call.receiverSlot;
  if (typeof position !== 'number') return undefined;
  const byName = call.args.find(({ name }) => name !== undefined && name === names[position]);
  if (byName !== undefined) return byName.value;
  const arg = call.args.filter(({ name }) => name === undefined)[position];
  return arg?.spread === undefined ? arg?.value : undefined;
}

/** A function of the program, by the number of its module and its own there. */
export interface FunctionNumber {
  readonly module: number;
  readonly function: number;
}

/** What each parameter of a function of the project gets; undefined where nothing is said. */
export function actuals(
  frame: Frame,
  call: Given,
  ref: FunctionNumber,
): { values: (Value | undefined)[]; slots: (Slot | undefined)[] } {
  const { parameters } = frame.analysis.functionAt(ref.module, ref.function);
  const values: (Value | undefined)[] = parameters.map(() => undefined);
  const slots: (Slot | undefined)[] = parameters.map(() => undefined);
  const rest: Value[] = [];
  let some: Value | undefined;
  let entries = { ...emptyThing, kind: 'map' as const };
  let position = 0;
  for (const arg of call.args) {
    if (arg.spread === 'list') {
      const any = readAny(frame, arg.is, call.place);
      some = some === undefined ? any : join(some, any);
    } else if (arg.spread === 'map') {
      parameters.forEach(({ name, kind }, i) => {
        if ((kind !== 'positional' && kind !== 'keyword-only') || values[i] !== undefined) return;
        const entry = fieldGiven(frame, arg.is, name, call.place);
        // `f(*args, **options)`: it may come by either.
        values[i] =
          entry !== undefined && some !== undefined && kind === 'positional' ? join(some, entry) : entry;
      });
      entries = { ...entries, rest: join(entries.rest, readAny(frame, arg.is, call.place)) };
    } else if (arg.name !== undefined) {
      const index = parameters.findIndex(
        ({ name, kind }) => name === arg.name && (kind === 'positional' || kind === 'keyword-only'),
      );
      if (index >= 0) {
        values[index] = arg.is;
        slots[index] = arg.value;
      } else entries = { ...entries, fields: new Map(entries.fields).set(arg.name, arg.is) };
    } else {
      const parameter = parameters[position];
      if (parameter?.kind === 'positional' && some === undefined) {
        values[position] = arg.is;
        slots[position] = arg.value;
        position++;
      } else rest.push(arg.is);
    }
  }
  parameters.forEach((parameter, i) => {
    if (parameter.kind === 'list-rest') {
      const fields = new Map(rest.map((value, k) => [String(k), value]));
      values[i] = newThing(
        frame,
        call.place,
        {
          ...emptyThing,
          kind: 'list',
          fields,
          rest: some ?? nothing,
          ...(some ? {} : { length: rest.length }),
        },
        `#rest${i}`,
      );
    } else if (parameter.kind === 'map-rest') {
      values[i] = newThing(frame, call.place, entries, `#named${i}`);
    } else if (values[i] === undefined) {
      values[i] = some !== undefined && parameter.kind === 'positional' ? some : fallback(frame, ref, i);
    }
  });
  return { values, slots };
}

function fieldGiven(frame: Frame, map: Value, name: string, place: Place): Value | undefined {
  const value = readField(frame, map, name, place);
  return value.constants?.length === 1 && value.constants[0] === undefined ? undefined : value;
}

/** What a parameter is when nothing is given. */
function fallback(frame: Frame, { module, function: number }: FunctionNumber, index: number): Value {
  const parameter = frame.analysis.functionAt(module, number).parameters[index];
  // `x: Annotated[str, Header()] = None`: what the annotation says comes before the constant.
  const known = frame.analysis.defaultOf(module, number, index, frame.key);
  if (known !== undefined)
    return parameter?.type !== undefined && frame.code.language === 'python' && isPythonNumber(parameter.type)
      ? cleared(known, allKinds & ~maskOf(['amount']))
      : known;
  if (parameter?.fallback !== undefined) return constant(parameter.fallback.value);
  return parameter?.optional ? unknown : frame.code.language === 'python' ? unknown : constant(undefined);
}
