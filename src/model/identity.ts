import { createHash, createHmac } from 'node:crypto';
import { type ByteRange, firstEndingAfter } from './location.ts';

/** Raised when a change of this file changes hashes: baselines name the scheme that they were written with. */
const identityScheme = 'v1';

/** Bytes of a line around the finding that take part in its hash; only a longer line is cut. */
const reach = 512;

/**
 * Names what a finding is about (scheme v1): SHA-256 over rule id and parts, 32 hexadecimal digits. Parts hold no path,
 * no line and no literal value.
 */
export function anchorOf(ruleId: string, ...parts: readonly string[]): string {
  return digest(JSON.stringify([identityScheme, 'anchor', ruleId, ...parts]));
}

/** Names a secret by its value under a key (scheme v1): HMAC-SHA-256 over rule id and value, 32 hexadecimal digits. */
export function keyedAnchorOf(key: Uint8Array, ruleId: string, value: Uint8Array): string {
  const hmac = createHmac('sha256', key).update(JSON.stringify([identityScheme, 'keyed', ruleId]));
  return hmac.update(value).digest('hex').slice(0, 32);
}

/** Hash of a masked line without its white space (scheme v1): survives re-indentation, tells copies apart. */
export function lineHashOf(maskedLine: string): string {
  return digest(JSON.stringify([identityScheme, 'line', maskedLine.replace(/\s+/g, '')]));
}

/**
 * The line that holds `at`, with every mask replaced by one `*` whatever its length. Of a line over 1 KiB only the
 * 512 bytes on both sides of `at` count, so that one huge line stays cheap. Masks are sorted and do not overlap.
 */
export function maskedLineOf(bytes: Uint8Array, at: number, masks: readonly ByteRange[]): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = lineStart(bytes, at);
  const to = lineEnd(bytes, at);
  const pieces: string[] = [];
  let position = from;
  for (let i = firstEndingAfter(masks, from); i < masks.length; i++) {
    const mask = masks[i];
    if (mask === undefined || mask.start >= to) break;
    pieces.push(text.toString('utf8', position, Math.max(position, mask.start)), '*');
    position = Math.min(to, mask.end);
  }
  pieces.push(text.toString('utf8', position, to));
  return pieces.join('');
}

/**
 * A line in template form: quoted texts and numbers give way to `""` and `0`, white space goes, so that what remains is
 * how the code is built and not what it holds.
 */
export function templateOf(maskedLine: string): string {
  return maskedLine
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '""')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, '');
}

function lineStart(bytes: Uint8Array, at: number): number {
  const floor = Math.max(0, at - reach);
  for (let i = at; i > floor; i--) if (bytes[i - 1] === 10) return i;
  return floor;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const ceiling = Math.min(bytes.length, at + reach);
  for (let i = at; i < ceiling; i++) if (bytes[i] === 10) return i;
  return ceiling;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
