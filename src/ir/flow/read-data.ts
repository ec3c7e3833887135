import type { ConstantValue } from '../code/instruction.ts';
import { at } from './arguments.ts';
import { noteAsked } from './conditions.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Given } from './given.ts';
import { join, joinSettings } from './join.ts';
import type { DataReader, Position } from './models.ts';
import { writeInto } from './objects.ts';
import { textOf } from './operators.ts';
import { constant, type DataOrigin, unknown, type Value } from './value.ts';

/** What a call gives, with what it reads out of data files of the tree. */
export function readData(frame: Frame, name: string, call: Given, result: Value): Value {
  const reader = readerOf(frame, name, call);
  if (reader === undefined) return result;
  const valueAt = (position: Position) => at(frame, call, position, reader.parameters ?? []);
  let made = opened(frame, reader, valueAt, result);
  const passed = reader.passes === undefined ? undefined : valueAt(reader.passes)?.data;
  if (passed !== undefined) made = { ...made, data: passed };
  const content = contentOf(frame, reader, valueAt);
  if (content !== undefined && reader.into === 'receiver') fill(frame, call.receiver ?? unknown, content);
  else if (content !== undefined) made = join(made, content);
  const said = variableOf(frame, reader, valueAt);
  if (said !== undefined) made = join(made, said);
  return reader.converts === undefined ? made : converted(reader, valueAt, made);
}

function readerOf(
  { analysis: { library } }: Frame,
  name: string,
  { receiver }: Given,
): DataReader | undefined {
  const method = name.slice(name.lastIndexOf('.') + 1);
  const own = library.readerOf(name) ?? library.readerOf(`**.${method}`);
  if (own !== undefined || (receiver?.data === undefined && receiver?.settings === undefined)) return own;
  return library.readerOf(`*.${method}`);
}

type ValueAt = (position: Position) => Value | undefined;

function opened(
  frame: Frame,
  { opens, writes, resource }: DataReader,
  valueAt: ValueAt,
  result: Value,
): Value {
  const origin = opens === undefined ? undefined : originOf(frame, valueAt(opens), resource);
  if (origin === undefined) return result;
  const mode = writes === undefined || writes === 'always' ? undefined : valueAt(writes)?.constants;
  if (writes === 'always' || mode?.some((each) => /[wax+]/.test(String(each))))
    frame.analysis.wroteFile(origin);
  return { ...result, data: origin };
}

/** The file that a value is the path of, or the name that a program's parts are found by. */
function originOf(
  frame: Frame,
  value: Value | undefined,
  resource?: DataReader['resource'],
): DataOrigin | undefined {
  if (value === undefined) return undefined;
  // Who knows the path may be a caller.
  noteAsked(frame, value);
  const path = textOf({ ...value, refs: value.refs.filter(({ kind }) => kind !== 'instance') });
  if (path === undefined || path === '\0') return undefined;
  const { module } = frame;
  if (resource === undefined) return { kind: 'file', path, module };
  const name = resource === 'bundle' ? `${path.replaceAll('.', '/')}.properties` : path.replace(/^\//, '');
  return { kind: 'file', path: name, module, resource: true };
}

function contentOf(frame: Frame, { holds, resource }: DataReader, valueAt: ValueAt): Value | undefined {
  const given = holds === undefined ? undefined : valueAt(holds.of);
  if (holds === undefined || given === undefined) return undefined;
  const origin = given.data ?? (holds.path ? originOf(frame, given, resource) : undefined);
  return origin === undefined ? undefined : frame.analysis.content(origin, frame.key);
}

/** All that a file holds becomes part of an object; what it does not hold another file may. */
function fill(frame: Frame, receiver: Value, content: Value): void {
  writeInto(frame, receiver, unknown, unknown);
  for (const ref of content.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    for (const [key, value] of thing?.fields ?? []) writeInto(frame, receiver, constant(key), value);
  }
}

function variableOf(frame: Frame, { variable }: DataReader, valueAt: ValueAt): Value | undefined {
  const name = variable === undefined ? undefined : valueAt(variable)?.constants?.[0];
  return typeof name === 'string' ? frame.analysis.variable(name, frame.module, frame.key) : undefined;
}

/** `int(settings['rounds'])`, `parser.getboolean('app', 'debug')`: what the texts of a file become. */
function converted({ converts = 'same', from }: DataReader, valueAt: ValueAt, made: Value): Value {
  const given = from === undefined ? made.settings : valueAt(from)?.settings;
  if (given === undefined) return made;
  const settings = given.map((setting) => ({ ...setting, value: conversions[converts](setting.value) }));
  const { settings: own, ...rest } = made;
  const all = from === undefined ? settings : joinSettings(own, settings);
  return { ...rest, ...(all === undefined ? {} : { settings: all }) };
}

const conversions: Readonly<
  Record<NonNullable<DataReader['converts']>, (value: ConstantValue) => ConstantValue>
> = {
  number: (value) => (value === null || value === '' || Number.isNaN(Number(value)) ? value : Number(value)),
  truth: (value) => (typeof value === 'string' ? /^(?:1|y|yes|true|t|on)$/i.test(value) : Boolean(value)),
  lower: (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  upper: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  same: (value) => value,
};
