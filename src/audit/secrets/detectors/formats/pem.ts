import type { Random } from '../../shape.ts';
import { randomBytes } from './sample.ts';

/**
 * A PEM block of RFC 7468, also with its lines escaped (`\n`), quoted, or joined by `+`. A header line, as encrypted
 * keys have it, holds `:` and does not fit; neither does a shortened example with dots.
 */
export function pemPattern(label: string): RegExp {
  return new RegExp(`(?<secret>${begin(label)}[A-Za-z0-9+/=\\s\\\\"'\`,;]{64,16000}?${end(label)})`, 'dg');
}

/** The line before a block; samples are put together from it, so that no file here holds one. */
export function begin(label: string): string {
  return `-----BEGIN ${label}-----`;
}

/** The line after a block. */
export function end(label: string): string {
  return `-----END ${label}-----`;
}

/** The bytes inside a PEM block, whatever its lines were wrapped in. */
export function pemBytes(block: string): Buffer {
  const inside = block.replace(/-----[A-Z ]+-----/g, '');
  const joined = inside.replace(/\\[nrt]/g, '').replace(/["'`]\s{0,99}\+?\s{0,99}["'`]/g, '');
  return Buffer.from(joined.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64');
}

/** True when a PEM block holds an ASN.1 sequence (X.690 §8.9) of a key's size. */
export function isDer(block: string): boolean {
  const bytes = pemBytes(block);
  return bytes.length >= 40 && bytes[0] === 0x30;
}

/** A PEM block around bytes that begin with `head`. */
export function makePem(random: Random, label: string, head: readonly number[], length: number): string {
  const body = Buffer.concat([Buffer.from(head), randomBytes(random, length)]).toString('base64');
  const lines = body.match(/.{1,64}/g) ?? [];
  return [begin(label), ...lines, end(label)].join('\n');
}
