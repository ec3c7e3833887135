import { createHash } from 'node:crypto';

/** Name space of our documents: made once, by version 4. */
const space = Buffer.from('5d0c4a1e7f0b4c5f9a3e6b2d81c7f094', 'hex');

/** UUID of version 5 (RFC 9562 §5.5): the same content has the same one, everywhere and always. */
export function uuidOf(content: string): string {
  const hash = createHash('sha1').update(space).update(content).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
