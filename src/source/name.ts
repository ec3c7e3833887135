import { Buffer } from 'node:buffer';

/**
 * File names are bytes; ours are text. A byte that is not part of valid UTF-8 becomes one character of the private use
 * area, U+EF80 (0x80) to U+EFFF (0xFF), so that every name can be printed, encoded in a URI and turned back. A name that
 * really holds such a character has its three bytes written the same way: two names never become one.
 */
const privateBase = 0xef00;
const privateRange = /[\uef80-\uefff]/;
const privateCharacters = /[\uef80-\uefff]/g;

/** The text of a file name or path given as bytes. */
export function nameFromBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (!text.includes('\ufffd') && !privateRange.test(text)) return text;
  return escapeName(buffer);
}

/** What the system calls take: plain text where that is the same, else the exact bytes. */
export function nameToBytes(name: string): string | Buffer {
  if (!privateRange.test(name)) return name;
  const parts = name.split(/([\uef80-\uefff])/);
  return Buffer.concat(
    parts.map((part) =>
      privateRange.test(part) ? Buffer.of(part.charCodeAt(0) - privateBase) : Buffer.from(part, 'utf8'),
    ),
  );
}

/** The bytes of a name, one character for each: what git's patterns are matched against. */
export function byteString(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name;
  const bytes = nameToBytes(name);
  return (typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes).toString('latin1');
}

/** True for a path that stays inside the tree and means one file: git indexes and trees of strangers can hold others. */
export function isTreePath(path: string): boolean {
  if (path === '' || path.length > 4096 || path.includes('\0')) return false;
  return !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}

/** The folder of a path with its final `/`, or the empty string at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Parses NUL-separated names, as every `-z` of git prints them. */
export function splitNames(output: Uint8Array): string[] {
  const buffer = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  const text = buffer.toString('utf8');
  if (!text.includes('\ufffd') && !privateRange.test(text)) return text.split('\0').slice(0, -1);
  const names: string[] = [];
  for (let start = 0; start < buffer.length; ) {
    const end = buffer.indexOf(0, start);
    if (end < 0) break;
    names.push(nameFromBytes(buffer.subarray(start, end)));
    start = end + 1;
  }
  return names;
}

function escapeName(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = validLength(bytes, at);
    if (length === 0) text += String.fromCharCode(privateBase + (bytes[at] ?? 0));
    else text += escapePrivate(bytes.toString('utf8', at, at + length));
    at += Math.max(1, length);
  }
  return text;
}

function escapePrivate(character: string): string {
  return character.replace(privateCharacters, (found) =>
    [...Buffer.from(found, 'utf8')].map((byte) => String.fromCharCode(privateBase + byte)).join(''),
  );
}

/** Bytes of the valid UTF-8 character at `at`; 0 when there is none. */
function validLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  const character = bytes.toString('utf8', at, at + length);
  return length > 0 && !character.includes('\ufffd') ? length : isReplacement(bytes, at) ? 3 : 0;
}

/** A genuine U+FFFD in a name is valid, though it looks like a failed decoding. */
function isReplacement(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
