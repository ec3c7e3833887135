import { Buffer } from 'node:buffer';

/** What can be looked into. */
export type ArchiveKind = 'zip' | 'gzip' | 'tar';

/** What a file that is not text is by its first bytes, whatever its name says; undefined for what is no archive. */
export function archiveKindOf(bytes: Uint8Array): ArchiveKind | undefined {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip';
  if (startsWith(bytes, '\x1f\x8b\x08')) return 'gzip';
  return isTar(bytes) ? 'tar' : undefined;
}

const blockSize = 512;
const checksumAt = 148;
const checksumSize = 8;

/** A tar archive begins with a header block that holds its own sum (POSIX.1-1988, ustar; older ones have no mark). */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < blockSize || bytes[0] === 0) return false;
  const block = bytes.subarray(0, blockSize);
  const written = Number.parseInt(latin(block, checksumAt, checksumSize), 8);
  let sum = 0;
  block.forEach((byte, i) => {
    sum += i >= checksumAt && i < checksumAt + checksumSize ? 0x20 : byte;
  });
  return written === sum;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return latin(bytes, 0, start.length) === start;
}

function latin(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    start + length,
  );
}
