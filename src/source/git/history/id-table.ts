import { Buffer } from 'node:buffer';

/** Object ids, each once, numbered in the order in which they came. Kept as bytes: a million take some 30 MB, not 200. */
export interface IdTable {
  /** Bytes of an id. */
  readonly width: 20 | 32;
  readonly size: () => number;
  /** The number of an id given as hexadecimal digits at `offset`; a new one is numbered next. */
  readonly add: (hex: Uint8Array, offset?: number) => number;
  /** The number of an id, -1 when it is not there. */
  readonly find: (hex: Uint8Array, offset?: number) => number;
  readonly hex: (index: number) => string;
}

/** Makes an empty table for ids of that many bytes. */
export function openIdTable(width: 20 | 32): IdTable {
  const given = Buffer.alloc(width);
  let ids = Buffer.alloc(width * 1024);
  let slots = new Uint32Array(2048);
  let count = 0;

  /** The slot that holds the given id, or the empty one where it would be. Ids are hashes: their first bytes scatter well. */
  function slotOf(id: Buffer): number {
    const mask = slots.length - 1;
    let slot = id.readUInt32LE(0) & mask;
    for (;;) {
      const index = slots[slot] ?? 0;
      if (index === 0 || id.compare(ids, (index - 1) * width, index * width) === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    if (count * width === ids.length) ids = Buffer.concat([ids], ids.length * 2);
    if (count * 2 <= slots.length) return;
    slots = new Uint32Array(slots.length * 2);
    for (let index = 0; index < count; index++) {
      slots[slotOf(ids.subarray(index * width, (index + 1) * width))] = index + 1;
    }
  }

  return {
    width,
    size: () => count,
    add: (hex, offset = 0) => {
      readHex(hex, offset, given);
      const slot = slotOf(given);
      const known = slots[slot] ?? 0;
      if (known !== 0) return known - 1;
      given.copy(ids, count * width);
      slots[slot] = ++count;
      grow();
      return count - 1;
    },
    find: (hex, offset = 0) => {
      readHex(hex, offset, given);
      return (slots[slotOf(given)] ?? 0) - 1;
    },
    hex: (index) => ids.toString('hex', index * width, (index + 1) * width),
  };
}

function readHex(hex: Uint8Array, offset: number, into: Buffer): void {
  for (let at = 0; at < into.length; at++) {
    into[at] = (digit(hex[offset + 2 * at]) << 4) | digit(hex[offset + 2 * at + 1]);
  }
}

/** `0`–`9` are 0x30 to 0x39, `a`–`f` 0x61 to 0x66: git prints lower case. */
function digit(code = 0): number {
  return code < 0x40 ? code - 0x30 : code - 0x57;
}
