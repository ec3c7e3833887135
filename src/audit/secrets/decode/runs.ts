import type { ByteRange } from '#model/location';

/** Values of the characters of base64, standard and URL alphabet alike; 255 for any other byte. */
export const sextets: Uint8Array = sextetTable();

/** Shortest text worth decoding: eighteen bytes of it hold a name and a value. */
const shortest = 24;

/**
 * The unbroken runs of base64 characters of at least 24. Jumps as far as a run must reach and walks back from there:
 * in ordinary text that ends after a few letters, so that only one byte in four or five is looked at.
 */
export function* runsIn(bytes: Uint8Array): Generator<ByteRange> {
  const { length } = bytes;
  /** No run begins before. */
  let start = 0;
  while (start + shortest <= length) {
    let at = start + shortest - 1;
    while (at >= start && sextets[bytes[at] as number] !== 255) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + shortest;
    while (end < length && sextets[bytes[end] as number] !== 255) end++;
    yield { start, end };
    start = end + 1;
  }
}

function sextetTable(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  [...alphabet].forEach((character, i) => {
    table[character.charCodeAt(0)] = i;
  });
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}
