import type { DataNode } from '../code/data/node.ts';
import type { Instruction } from '../code/instruction.ts';
import { type Frame, placeOf } from './frame.ts';
import { emptyThing } from './heap.ts';
import { newThing } from './objects.ts';
import { constant, nothing, type Setting, unknown, type Value } from './value.ts';

/** What a data file holds, as objects and lists of the program. */
export function dataValue(frame: Frame, { data, isExact }: Extract<Instruction, { op: 'data' }>): Value {
  return partOf(frame, data, '', isExact);
}

function partOf(frame: Frame, node: DataNode, key: string, isExact: boolean): Value {
  if (node.kind === 'scalar') {
    const setting: Setting = {
      value: node.value,
      place: placeOf(frame, node),
      key,
      ...(isExact ? { exact: true } : {}),
    };
    return { ...(isExact ? constant(node.value) : unknown), settings: [setting] };
  }
  // What runs may have another file in this one's place: with other keys, with more items.
  const rest = isExact ? nothing : unknown;
  const tag = `#${isExact ? 'exact' : 'shipped'} ${key}`;
  if (node.kind === 'list') {
    const fields = new Map(
      node.items.map((item, i) => [String(i), partOf(frame, item, below(key, String(i)), isExact)]),
    );
    const length = isExact ? { length: fields.size } : {};
    return newThing(frame, node, { ...emptyThing, kind: 'list', fields, rest, ...length }, tag);
  }
  const fields = new Map(
    node.entries.map((entry) => [entry.key, partOf(frame, entry.value, below(key, entry.key), isExact)]),
  );
  const kind = isOfMaps(frame) ? 'map' : 'object';
  return newThing(frame, node, { ...emptyThing, kind, fields, rest }, tag);
}

function below(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`;
}

function isOfMaps({ analysis }: Frame): boolean {
  return /^(?:builtins|java)\./.test(analysis.typeNames['string'] ?? '');
}
