import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type { ByteRange } from '#model/location';
import type { FileSyntax, PathFacts } from '../file-role.ts';
import type { DecodeBudget } from './budget.ts';
import type { Decoded } from './decoded.ts';
import { nextRun, sextets } from './runs.ts';

/** Texts in base64 or hexadecimal digits, with what is gzipped in them. `isTaken` tells what needs no second look. */
export function* decodeRuns(
  bytes: Uint8Array,
  { role }: PathFacts,
  budget: DecodeBudget,
  isTaken: (range: ByteRange) => boolean,
): Generator<Decoded> {
  // Hashes of packages, nothing else.
  if (role === 'lock') return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let first = nextRun(bytes, 0), done = 0; first !== undefined; first = nextRun(bytes, done)) {
    done = first.end + 1;
    const start = isHexMark(bytes, first.start) ? first.start + 2 : first.start;
    const kind = kindOf(bytes, { start, end: first.end });
    if (kind === undefined) continue;
    const run = kind === 'hex' ? [{ start, end: first.end }] : withLinesBelow(bytes, first);
    const whole = { start: run[0]?.start ?? first.start, end: run.at(-1)?.end ?? first.end };
    done = whole.end;
    if (isTaken(whole) || isPublic(buffer, whole)) continue;
    const size = run.reduce((sum, piece) => sum + piece.end - piece.start, 0);
    if (!budget.take(Math.ceil((size * 3) / 4))) continue;
    const decoded = decode(buffer, run, kind, budget);
    if (decoded !== undefined)
      yield {
        ...decoded,
        whole: { start: whole.start, end: paddingEnd(bytes, whole.end) },
        place: { role, syntax: syntaxOf(decoded.bytes) },
      };
  }
}

function paddingEnd(bytes: Uint8Array, end: number): number {
  let at = end;
  while (bytes[at] === 0x3d && at - end < 2) at++;
  return at;
}

type Kind = 'hex' | 'base64' | 'gzip' | 'utf-16';

/** Bytes of a text that are looked at before it is decoded. */
const glance = 9;

/** What a run holds, by its first bytes: nearly every run is a name, a path, a hash or an image and ends here. */
function kindOf(bytes: Uint8Array, { start, end }: ByteRange): Kind | undefined {
  const opening = base64Byte(bytes, start, 0);
  if (opening !== 0x1f && !isPrintable(opening) && !isPrintable(hexByte(bytes, start))) return undefined;
  const isHexText =
    (end - start) % 2 === 0 && allOf(glance, (i) => isPrintable(hexByte(bytes, start + 2 * i)));
  if (isHexText && end - start >= 32 && allOf(end - start, (i) => digitOf(bytes[start + i] ?? 0) >= 0))
    return 'hex';
  const at = (i: number) => base64Byte(bytes, start, i);
  if (at(0) === 0x1f && at(1) === 0x8b && at(2) === 8) return 'gzip';
  if (!isPrintable(at(0))) return undefined;
  if (at(1) === 0)
    return allOf(4, (i) => isPrintable(at(2 * i)) && at(2 * i + 1) === 0) ? 'utf-16' : undefined;
  return allOf(glance, (i) => isPrintable(at(i))) ? 'base64' : undefined;
}

function allOf(count: number, holds: (i: number) => boolean): boolean {
  for (let i = 0; i < count; i++) if (!holds(i)) return false;
  return true;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isHexMark(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0x30 && (bytes[start + 1] === 0x78 || bytes[start + 1] === 0x58);
}

function hexByte(bytes: Uint8Array, at: number): number {
  const high = digitOf(bytes[at] ?? 0);
  const low = digitOf(bytes[at + 1] ?? 0);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function base64Byte(bytes: Uint8Array, start: number, index: number): number {
  const at = start + Math.floor(index / 3) * 4 + (index % 3);
  const left = sextets[bytes[at] ?? 0] ?? 0;
  const right = sextets[bytes[at + 1] ?? 0] ?? 0;
  const shift = (index % 3) * 2;
  return ((left << (2 + shift)) | (right >> (4 - shift))) & 0xff;
}

/** Shortest line of a wrapped text, in characters. */
const shortestLine = 40;

/** Wrapped texts go on below with lines as long as the first, until a shorter one. */
function withLinesBelow(bytes: Uint8Array, first: ByteRange): ByteRange[] {
  const pieces = [first];
  const width = first.end - first.start;
  if (width < shortestLine) return pieces;
  for (let last = first; last.end - last.start === width; ) {
    const next = lineBelow(bytes, last.end);
    if (next === undefined || next.end - next.start > width) break;
    pieces.push(next);
    last = next;
  }
  return pieces;
}

/** The base64 characters that fill the line behind a line end at `at`, but for white space around and padding. */
function lineBelow(bytes: Uint8Array, at: number): ByteRange | undefined {
  const lineEnd = bytes[at] === 13 ? at + 1 : at;
  if (bytes[lineEnd] !== 10) return undefined;
  let start = lineEnd + 1;
  while (start - lineEnd < 200 && (bytes[start] === 0x20 || bytes[start] === 9)) start++;
  let end = start;
  while (end < bytes.length && sextets[bytes[end] ?? 0] !== 255) end++;
  let after = end;
  while (bytes[after] === 0x3d && after - end < 2) after++;
  const isLine = after >= bytes.length || [10, 13, 0x20, 0x22, 0x27, 0x60].includes(bytes[after] ?? 0);
  return end > start && isLine ? { start, end } : undefined;
}

/** Parts of tokens that are read as a whole, images, source maps. */
function isPublic(buffer: Buffer, { start, end }: ByteRange): boolean {
  const opening = buffer.toString('latin1', start, start + 16);
  const before = buffer.toString('latin1', Math.max(0, start - 48), start);
  if (before.endsWith('.') || (opening.startsWith('eyJ') && buffer[end] === 0x2e)) return true;
  return (
    /^(?:eyJ2ZXJzaW9uIjoz|PHN2Zy)/.test(opening) ||
    /data:(?:image|font|audio|video)\/[^,]{1,40},$/.test(before)
  );
}

function decode(
  buffer: Buffer,
  run: readonly ByteRange[],
  kind: Kind,
  budget: DecodeBudget,
): Pick<Decoded, 'bytes' | 'back' | 'how'> | undefined {
  const text = run.map(({ start, end }) => buffer.toString('latin1', start, end)).join('');
  const whole = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  if (kind === 'hex') {
    const bytes = Buffer.from(text, 'hex');
    const back = (range: ByteRange) => ({
      start: whole.start + range.start * 2,
      end: whole.start + range.end * 2,
    });
    return isText(bytes) ? { bytes, back, how: 'hexadecimal digits' } : undefined;
  }
  const bytes = Buffer.from(text, 'base64');
  if (kind === 'base64')
    return isText(bytes) ? { bytes, back: (range) => charactersOf(run, range), how: 'base64' } : undefined;
  const unpacked = kind === 'gzip' ? gunzip(bytes, budget) : Buffer.from(bytes.toString('utf16le'), 'utf8');
  if (unpacked === undefined || !isText(unpacked)) return undefined;
  return { bytes: unpacked, back: () => whole, how: kind === 'gzip' ? 'gzip in base64' : 'UTF-16 in base64' };
}

/** Four characters hold three bytes; the characters of a wrapped text lie in several pieces. */
function charactersOf(run: readonly ByteRange[], range: ByteRange): ByteRange {
  const place = (index: number) => {
    let left = index;
    for (const { start, end } of run) {
      if (left < end - start) return start + left;
      left -= end - start;
    }
    return run.at(-1)?.end ?? 0;
  };
  const last = Math.ceil(range.end / 3) * 4 - 1;
  return {
    start: place(Math.floor(range.start / 3) * 4),
    end: Math.min(place(last) + 1, run.at(-1)?.end ?? 0),
  };
}

function gunzip(packed: Buffer, budget: DecodeBudget): Buffer | undefined {
  try {
    const bytes = gunzipSync(packed, { maxOutputLength: Math.max(1, budget.left()) });
    return budget.take(bytes.length) ? bytes : undefined;
  } catch (cause) {
    if (cause instanceof RangeError) budget.miss();
    return undefined;
  }
}

/** UTF-8 with hardly a control character. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || !isUtf8(bytes)) return false;
  let odd = 0;
  for (const byte of bytes) if (byte < 0x80 && !isPrintable(byte)) odd++;
  return odd * 100 <= bytes.length;
}

/** How a text without a path is written, by its first characters. */
export function syntaxOf(bytes: Uint8Array): FileSyntax {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  if (/^[{[]/.test(start)) return 'code';
  if (start.startsWith('<')) return 'markup';
  if (start.startsWith('#!')) return 'shell';
  return /^(?:#.*\n|\s)*(?:export\s+)?["']?[\w.-]+["']?\s*[=:]/.test(start) ? 'config' : 'prose';
}
