import { base62, type Random } from '../../shape.ts';

/** `length` bytes for a sample. */
export function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}

/** `length` bytes in base64 with padding. */
export function randomBase64(random: Random, length: number): string {
  return randomBytes(random, length).toString('base64');
}

/** `length` letters and digits. */
export function randomText(random: Random, length: number): string {
  return base62(length).make(random);
}

/** An object as base64url, as tokens carry it. */
export function randomJson(value: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
