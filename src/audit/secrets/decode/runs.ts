import type { ByteRange } from '#model/location';

/** Values of the characters of base64, standard and URL alphabet alike; 255 for any other byte. */
export const sextets: Uint8Array = sextetTable();

/** Shortest text worth decoding: eighteen bytes of it hold a name and a value. */
const shortest = 24;

/**
 * The first unbroken run of at least 24 base64 characters that begins at `from` or behind; undefined when there is none.
 * Jumps as far as a run must reach and walks back from there: in ordinary text that ends after a few letters, so that
 * only one byte in four or five is looked at.
 */
export function nextRun(bytes: Uint8Array, from: number): ByteRange | undefined {
  const { length } = bytes;
  let start = from;
  while (start + shortest <= length) {
    let at = start + shortest - 1;
    while (at >= start && sextets[bytes[at] as number] !== 255) at--;
    if (at < start) return { start, end: endOfRun(bytes, start + shortest) };
    start = at + 1;
  }
  return undefined;
}

function endOfRun(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && sextets[bytes[end] as number] !== 255) end++;
  return end;
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
