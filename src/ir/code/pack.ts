import { Buffer } from 'node:buffer';
import { bytesSink, bytesSource } from './bytes.ts';
import type { CodeModule } from './module.ts';

/**
 * A lowered file as bytes, to cross threads and to be remembered. It knows nothing of instructions: any plain value goes
 * in and comes out equal, so that the code's form can grow. Texts of literals stand apart: what is remembered has their
 * places in the file instead (`literal-places.ts`).
 */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly literals: readonly string[];
}

/** Texts under these keys are written by people between quotes: they may be secrets, and stand in the table of literals. */
const literalKeys: ReadonlySet<string> = new Set(['value', 'source', 'text']);

/** What the low three bits of a number say. */
const tags = {
  integer: 0,
  name: 1,
  literal: 2,
  object: 3,
  list: 4,
  special: 5,
  float: 6,
  bigint: 7,
} as const;
const largestPlace = 2 ** 31;
const specials: readonly unknown[] = [undefined, null, true, false];

/** The keys of objects, in order: most have one of a few dozen. */
interface Shape {
  readonly number: number;
  readonly keys: readonly string[];
}

/** Makes bytes of a module, and tells where the texts of its literals stand in the file. */
export function packModule(module: CodeModule): Packed {
  const sink = bytesSink();
  const names = new Map<string, number>();
  const literals = new Map<string, number>();
  /** By number of keys: comparing a few lists of names is quicker than making a text of each. */
  const shapes = new Map<number, Shape[]>();
  let shapeCount = 0;
  let lastStart = 0;
  write(module, '');
  const body = sink.bytes();
  // JSON keeps what UTF-8 alone would not: halves of surrogate pairs.
  const table = Buffer.from(JSON.stringify([...names.keys()]));
  const head = bytesSink();
  head.unsigned(table.length);
  return { bytes: Buffer.concat([head.bytes(), table, body]), literals: [...literals.keys()] };

  function tagged(tag: number, value: number): void {
    sink.unsigned(value * 8 + tag);
  }

  function write(value: unknown, key: string): void {
    switch (typeof value) {
      case 'string':
        if (literalKeys.has(key)) return tagged(tags.literal, numberIn(literals, value));
        return tagged(tags.name, numberIn(names, value));
      case 'number':
        return writeNumber(value);
      case 'bigint':
        return tagged(tags.bigint, numberIn(names, String(value)));
      case 'object':
        if (value === null) return tagged(tags.special, 1);
        return Array.isArray(value) ? writeList(value, key) : writeObject(value);
      default:
        return tagged(tags.special, specials.indexOf(value));
    }
  }

  function writeNumber(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 40 && !Object.is(value, -0)) {
      return tagged(tags.integer, value < 0 ? -value * 2 - 1 : value * 2);
    }
    writeFloat(value);
  }

  function writeFloat(value: number): void {
    tagged(tags.float, 0);
    sink.float(value);
  }

  /** Places follow each other: what is written is how far apart they are. */
  function writePlace(value: number, key: 'start' | 'end'): void {
    if (!Number.isInteger(value) || Math.abs(value) > largestPlace || Object.is(value, -0))
      return writeFloat(value);
    writeNumber(value - lastStart);
    if (key === 'start') lastStart = value;
  }

  function writeList(items: readonly unknown[], key: string): void {
    tagged(tags.list, items.length);
    for (const item of items) write(item, key);
  }

  function writeObject(value: object): void {
    const fields = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(fields);
    const alike = shapes.get(keys.length);
    const known = alike?.find((shape) => sameKeys(shape.keys, keys));
    if (known === undefined) {
      tagged(tags.object, shapeCount);
      const shape = { number: shapeCount++, keys };
      if (alike === undefined) shapes.set(keys.length, [shape]);
      else alike.push(shape);
      sink.unsigned(keys.length);
      for (const key of keys) sink.unsigned(numberIn(names, key));
    } else tagged(tags.object, known.number);
    for (const key of keys) {
      const inner = fields[key];
      if (typeof inner === 'number' && (key === 'start' || key === 'end')) writePlace(inner, key);
      else write(inner, key);
    }
  }
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function numberIn(table: Map<string, number>, text: string): number {
  const known = table.get(text);
  if (known !== undefined) return known;
  table.set(text, table.size);
  return table.size - 1;
}

/** The module again. Only for what `packModule` made: other bytes give nonsense or an exception. */
export function unpackModule({ bytes, literals }: Packed): CodeModule {
  const source = bytesSource(bytes);
  const names: readonly string[] = JSON.parse(source.text(source.unsigned()));
  const shapes: (readonly string[])[] = [];
  let lastStart = 0;
  let wasInteger = false;
  return read() as CodeModule;

  function read(): unknown {
    const head = source.unsigned();
    const tag = head % 8;
    const value = (head - tag) / 8;
    switch (tag) {
      case tags.integer:
        wasInteger = true;
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      case tags.name:
        return names[value];
      case tags.literal:
        return literals[value];
      case tags.object:
        return readObject(value);
      case tags.list:
        return Array.from({ length: value }, read);
      case tags.special:
        return specials[value];
      case tags.float:
        return source.float();
      default:
        return BigInt(names[value] ?? 0);
    }
  }

  function readObject(number: number): Record<string, unknown> {
    const keys = shapes[number] ?? newShape();
    const result: Record<string, unknown> = {};
    for (const key of keys) {
      result[key] = key === 'start' || key === 'end' ? readPlace(key) : read();
    }
    return result;
  }

  function readPlace(key: 'start' | 'end'): unknown {
    wasInteger = false;
    const distance = read();
    if (!wasInteger || typeof distance !== 'number') return distance;
    const value = distance + lastStart;
    if (key === 'start') lastStart = value;
    return value;
  }

  function newShape(): readonly string[] {
    const keys = Array.from({ length: source.unsigned() }, () => names[source.unsigned()] ?? '');
    shapes.push(keys);
    return keys;
  }
}
