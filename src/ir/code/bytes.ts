import { Buffer } from 'node:buffer';

/** Bytes that grow while numbers are written to them. */
export interface BytesSink {
  /** An integer from 0 to 2^53: seven bits a byte, lowest first. */
  readonly unsigned: (value: number) => void;
  readonly float: (value: number) => void;
  /** A copy of what was written. */
  readonly bytes: () => Uint8Array;
}

/** Collects numbers and texts as bytes, in a form that `bytesSource` reads. */
export function bytesSink(): BytesSink {
  let room = new Uint8Array(4096);
  let at = 0;

  function need(count: number): void {
    if (at + count <= room.length) return;
    const larger = new Uint8Array(room.length * 2);
    larger.set(room);
    room = larger;
  }

  return {
    unsigned(value) {
      need(8);
      let rest = value;
      while (rest >= 128) {
        room[at++] = (rest & 127) | 128;
        rest = rest < 2 ** 31 ? rest >>> 7 : Math.floor(rest / 128);
      }
      room[at++] = rest;
    },
    float(value) {
      need(8);
      new DataView(room.buffer).setFloat64(at, value);
      at += 8;
    },
    bytes: () => room.slice(0, at),
  };
}

/** Reads what a {@link BytesSink} wrote. */
export interface BytesSource {
  readonly unsigned: () => number;
  readonly float: () => number;
  /** So many bytes as UTF-8. */
  readonly text: (length: number) => string;
  /** How many bytes are left. */
  readonly left: () => number;
}

/** Reads what `bytesSink` wrote, in the same order. */
export function bytesSource(bytes: Uint8Array): BytesSource {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return {
    unsigned() {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let factor = 128; byte >= 128; factor *= 128) {
        byte = bytes[at++] ?? 0;
        value += (byte & 127) * factor;
      }
      return value;
    },
    float() {
      const value = view.getFloat64(at);
      at += 8;
      return value;
    },
    text(length) {
      const from = at;
      at += length;
      return Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('utf8');
    },
    left: () => bytes.length - at,
  };
}
