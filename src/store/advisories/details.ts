import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AdvisoryDetails } from '#model/advisory';
import { DamagedIndex } from './bytes.ts';

/** Records in one block; a block is unpacked whole. */
const blockLength = 64;
/** What a block may unpack to. */
const largestBlock = 8 * 1024 * 1024;

/** Writes what people read of advisories, block by block, so that it is never in memory together. */
export interface DetailsWriter {
  readonly add: (details: AdvisoryDetails) => void;
  /** Ends the file: where each block begins, then how many there are. */
  readonly close: () => void;
}

export function openDetailsWriter(path: string): DetailsWriter {
  const file = openSync(path, 'wx', 0o600);
  const starts: number[] = [];
  let waiting: AdvisoryDetails[] = [];
  let at = 0;

  function put(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    at += bytes.length;
  }

  function endBlock(): void {
    if (waiting.length === 0) return;
    starts.push(at);
    put(deflateRawSync(JSON.stringify(waiting.map(({ id, text, references }) => [id, text, references]))));
    waiting = [];
  }

  return {
    add: (details) => {
      waiting.push(details);
      if (waiting.length === blockLength) endBlock();
    },
    close: () => {
      endBlock();
      const end = Buffer.alloc(8 * starts.length + 16);
      [...starts, at].forEach((start, i) => void end.writeDoubleLE(start, 8 * i));
      end.writeDoubleLE(starts.length, 8 * (starts.length + 1));
      put(end);
      closeSync(file);
    },
  };
}

/**
 * The details of a record by its number, read from its block alone; undefined when the file has none.
 *
 * @throws DamagedIndex when the file is not what our writer wrote.
 */
export function readDetails(path: string, record: number): AdvisoryDetails | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const blocks = size < 16 ? -1 : readAt(file, size - 8, 8).readDoubleLE(0);
    if (!Number.isInteger(blocks) || blocks < 0 || 8 * blocks + 16 > size)
      throw new DamagedIndex('its end is missing');
    const block = Math.floor(record / blockLength);
    if (block >= blocks) return undefined;
    const places = readAt(file, size - 16 - 8 * blocks + 8 * block, 16);
    const [start, end] = [places.readDoubleLE(0), places.readDoubleLE(8)];
    if (!(start >= 0 && end > start && end <= size && end - start <= largestBlock))
      throw new DamagedIndex('a block is out of place');
    return recordIn(readAt(file, start, end - start), record % blockLength);
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, at) < length) throw new DamagedIndex('it was cut off');
  return bytes;
}

function recordIn(packed: Uint8Array, at: number): AdvisoryDetails | undefined {
  try {
    const block: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: largestBlock }).toString());
    const found: unknown = Array.isArray(block) ? block[at] : undefined;
    if (!Array.isArray(found)) return undefined;
    const [id, text, references]: readonly unknown[] = found;
    return {
      id: String(id),
      text: String(text),
      references: Array.isArray(references) ? references.map(String) : [],
    };
  } catch (cause) {
    throw new DamagedIndex('a block cannot be unpacked', { cause });
  }
}
