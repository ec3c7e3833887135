import { Buffer } from 'node:buffer';

/** Thrown by what reads an index whose bytes are not what our writer wrote. */
export class DamagedIndex extends Error {}

/** Bytes that grow; numbers are written as LEB128, seven bits a byte. */
export interface ByteWriter {
  readonly size: () => number;
  readonly number: (value: number) => void;
  readonly numbers: (values: readonly number[]) => void;
  readonly bytes: () => Uint8Array;
}

export function openByteWriter(): ByteWriter {
  let buffer = new Uint8Array(64 * 1024);
  let size = 0;

  function number(value: number): void {
    if (size + 8 > buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    let left = value;
    while (left > 127) {
      buffer[size++] = (left % 128) | 128;
      left = Math.floor(left / 128);
    }
    buffer[size++] = left;
  }

  return {
    size: () => size,
    number,
    numbers: (values) => {
      number(values.length);
      values.forEach(number);
    },
    bytes: () => buffer.subarray(0, size),
  };
}

/** Reads what {@link openByteWriter} wrote, from a place on. */
export interface ByteReader {
  readonly number: () => number;
  readonly numbers: () => readonly number[];
}

/** @throws DamagedIndex at the end of the bytes, and for a list longer than they are. */
export function openByteReader(bytes: Uint8Array, start: number): ByteReader {
  let at = start;

  function number(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 42; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new DamagedIndex('a number goes past the end');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new DamagedIndex('a number is too long');
  }

  return {
    number,
    numbers: () => {
      const length = number();
      if (length > bytes.length - at) throw new DamagedIndex('a list goes past the end');
      const list: number[] = [];
      for (let i = 0; i < length; i++) list.push(number());
      return list;
    },
  };
}

/** Texts, each kept once and known by its number; 0 is the empty one. */
export interface StringPool {
  readonly add: (text: string) => number;
  /** Where each text begins in the bytes, and where the last one ends. */
  readonly encode: () => { readonly offsets: Uint32Array; readonly bytes: Uint8Array };
}

export function openStringPool(): StringPool {
  const numbers = new Map<string, number>([['', 0]]);
  return {
    add: (text) => {
      const known = numbers.get(text) ?? numbers.size;
      if (known === numbers.size) numbers.set(text, known);
      return known;
    },
    encode: () => {
      const offsets = new Uint32Array(numbers.size + 1);
      let [count, size] = [0, 0];
      for (const text of numbers.keys()) {
        size += Buffer.byteLength(text);
        offsets[++count] = size;
      }
      // Written where it stays: a buffer for each of half a million texts takes more than the texts.
      const bytes = Buffer.allocUnsafe(size);
      count = 0;
      for (const text of numbers.keys()) bytes.write(text, offsets[count++] ?? 0);
      return { offsets, bytes };
    },
  };
}

/** FNV-1a over the code units of `ecosystem`, a zero and `name`. */
export function hashOf(ecosystem: string, name: string): number {
  let hash = mix(0x811c9dc5, ecosystem);
  hash = Math.imul(hash ^ 0, 0x01000193);
  return mix(hash, name) >>> 0;
}

function mix(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** An open-addressing table of `[value + 1, hash]`, at most five eighths full. */
export function tableOf(entries: readonly (readonly [hash: number, value: number])[]): Uint32Array {
  let slots = 8;
  while (slots * 0.625 < entries.length) slots *= 2;
  const table = new Uint32Array(slots * 2);
  for (const [hash, value] of entries) {
    let slot = hash & (slots - 1);
    while (table[slot * 2] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot * 2] = value + 1;
    table[slot * 2 + 1] = hash;
  }
  return table;
}

/** The first value under a hash that is the one meant; a table without a free slot ends, too. */
export function lookUp(
  table: Uint32Array,
  hash: number,
  isMeant: (value: number) => boolean,
): number | undefined {
  const slots = table.length / 2;
  let slot = hash & (slots - 1);
  for (let tries = 0; tries < slots; tries++) {
    const value = table[slot * 2] ?? 0;
    if (value === 0) return undefined;
    if (table[slot * 2 + 1] === hash && isMeant(value - 1)) return value - 1;
    slot = (slot + 1) & (slots - 1);
  }
  return undefined;
}
