import { Buffer, isUtf8 } from 'node:buffer';
import type { SourceText } from '#model/file';

/** A file's bytes as text, or what they are instead. `note` says what was assumed. */
export type Decoded =
  | { readonly text: SourceText; readonly note?: string }
  | { readonly binary: string }
  | { readonly undecodable: string };

/** How much of a file is looked at to tell text from other content, in bytes; git looks at as much. */
const sampleSize = 8000;

/**
 * Reads bytes as text: byte order marks decide, then UTF-8, then UTF-16 without a mark, else a NUL or a known beginning
 * says binary. What remains is taken for windows-1252, where ASCII stays what it is.
 */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  const marked = decodeMarked(path, bytes);
  if (marked !== undefined) return marked;
  const sample = bytes.subarray(0, sampleSize);
  const hasNul = sample.includes(0);
  if (!hasNul && isUtf8(bytes)) return { text: { path, bytes, encoding: 'utf-8' } };
  const wide = hasNul ? guessWide(sample) : undefined;
  if (wide !== undefined) {
    const text = decodeWide(path, bytes, wide);
    if (text !== undefined && looksWritten(text.bytes)) return { text };
  }
  const kind = beginnings.find(([start]) => startsWith(sample, start))?.[1];
  if (kind !== undefined) return { binary: kind };
  if (hasNul) return { binary: 'a NUL byte among the first 8,000 bytes' };
  if (!looksWritten(sample)) return { binary: 'many control characters and no UTF-8' };
  const text = Buffer.from(new TextDecoder('windows-1252').decode(bytes), 'utf8');
  const note = `Not UTF-8 (from byte ${firstInvalid(bytes)} on): read as windows-1252.`;
  return { text: { path, bytes: text, encoding: 'windows-1252' }, note };
}

function decodeMarked(path: string, bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    const body = bytes.subarray(3);
    return isUtf8(body) ? { text: { path, bytes: body, encoding: 'utf-8' } } : undefined;
  }
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { undecodable: 'The file is UTF-32, which is not read; convert it to UTF-8.' };
  }
  const wide = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : undefined;
  if (wide === undefined) return undefined;
  const text = decodeWide(path, bytes, wide);
  return text === undefined
    ? { undecodable: `The file starts as ${wide.toUpperCase()} but is not valid; convert it to UTF-8.` }
    : { text };
}

function decodeWide(
  path: string,
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): SourceText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { path, bytes: Buffer.from(text, 'utf8'), encoding };
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark shows by NULs in every other place: most text has ASCII in it. */
function guessWide(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = sample.length >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  if (pairs < 4) return undefined;
  if (odd > pairs * 0.6 && even < pairs * 0.02) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.02 ? 'utf-16be' : undefined;
}

/** Text has hardly any control characters besides white space and escape; one in ten random bytes is one. */
function looksWritten(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0x7f || (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b)) control++;
  }
  return control <= sample.length * 0.02;
}

function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

/** A cut through a character is not its fault. */
function isValidStart(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut++) {
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Beginnings of formats that are not text; asked only of files that are not UTF-8, so that no text hides behind one. */
const beginnings: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x52, 0x49, 0x46, 0x46], 'a RIFF file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  [[0x1f, 0x8b], 'gzip data'],
  [[0x42, 0x5a, 0x68], 'bzip2 data'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'XZ data'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard data'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'an ELF program'],
  [[0xca, 0xfe, 0xba, 0xbe], 'a Java class or Mach-O program'],
  [[0xcf, 0xfa, 0xed, 0xfe], 'a Mach-O program'],
  [[0x4d, 0x5a, 0x90], 'a Windows program'],
  [[0x00, 0x61, 0x73, 0x6d], 'a WebAssembly module'],
  [[0x77, 0x4f, 0x46], 'a WOFF font'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'a SQLite database'],
  [[0x4f, 0x67, 0x67, 0x53], 'an Ogg file'],
  [[0x49, 0x44, 0x33], 'an MP3 file'],
];
