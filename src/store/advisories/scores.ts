import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Exploitation } from '#model/advisory';
import { DamagedIndex } from './bytes.ts';

/**
 * EPSS scores and the list of exploited vulnerabilities, by CVE: rows of a number for the CVE, the score in hundred-thousandths and
 * whether it is exploited, sorted, searched where they lie.
 */
export interface Scores {
  readonly size: number;
  readonly of: (id: string) => Exploitation;
}

const magic = 'hrepss1\0';
const headerSize = 16;
const rowSize = 8;
/** EPSS has five digits. */
const scale = 100_000;

/** @param epss by CVE, 0 to 1. */
export function encodeScores(epss: ReadonlyMap<string, number>, exploited: ReadonlySet<string>): Uint8Array {
  const rows = [...new Set([...epss.keys(), ...exploited])]
    .flatMap((id) => {
      const number = numberOf(id);
      return number === undefined ? [] : [{ id, number }];
    })
    .sort((a, b) => a.number - b.number);
  const bytes = Buffer.alloc(headerSize + rows.length * rowSize);
  bytes.write(magic, 'latin1');
  bytes.writeUInt32LE(rows.length, 12);
  rows.forEach(({ id, number }, i) => {
    const at = headerSize + i * rowSize;
    const score = epss.get(id);
    bytes.writeUInt32LE(number, at);
    bytes.writeUIntLE(score === undefined ? 0 : Math.round(score * scale) + 1, at + 4, 3);
    bytes.writeUInt8(exploited.has(id) ? 1 : 0, at + 7);
  });
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  return bytes;
}

/** @throws DamagedIndex when the bytes are not what {@link encodeScores} made. */
export function openScores(content: Uint8Array): Scores {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const isOurs = bytes.length >= headerSize && bytes.toString('latin1', 0, 8) === magic;
  if (!isOurs || crc32(bytes.subarray(12)) !== bytes.readUInt32LE(8))
    throw new DamagedIndex('scores are damaged');
  const size = bytes.readUInt32LE(12);
  if (bytes.length !== headerSize + size * rowSize) throw new DamagedIndex('scores were cut off');
  return {
    size,
    of: (id) => {
      const number = numberOf(id);
      const at = number === undefined ? undefined : find(bytes, size, number);
      if (at === undefined) return {};
      const score = bytes.readUIntLE(at + 4, 3);
      return {
        ...(score === 0 ? {} : { epss: (score - 1) / scale }),
        ...(bytes[at + 7] === 1 ? { isKnownExploited: true } : {}),
      };
    },
  };
}

function find(bytes: Buffer, size: number, number: number): number | undefined {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = headerSize + middle * rowSize;
    const found = bytes.readUInt32LE(at);
    if (found === number) return at;
    if (found < number) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** A CVE in 32 bits: years from 1990 on, then up to seven digits. */
function numberOf(id: string): number | undefined {
  const [, year, digits] = /^CVE-(\d{4})-(\d{4,7})$/.exec(id) ?? [];
  const years = Number(year) - 1990;
  return years >= 0 && years < 256 ? years * 2 ** 24 + Number(digits) : undefined;
}

/** Lines `cve,epss,percentile` as first.org publishes them. */
export function parseEpss(content: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [, id = '', score] of content.matchAll(/^(CVE-\d{4}-\d{4,7}),([\d.eE-]+)/gm)) {
    const chance = Number(score);
    if (chance >= 0 && chance <= 1) scores.set(id, chance);
  }
  return scores;
}

/** CISA's catalogue of known exploited vulnerabilities; undefined for JSON that is something else. */
export function parseKev(value: unknown): ReadonlySet<string> | undefined {
  if (typeof value !== 'object' || value === null || !('vulnerabilities' in value)) return undefined;
  const { vulnerabilities } = value;
  if (!Array.isArray(vulnerabilities)) return undefined;
  const ids = vulnerabilities.flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'cveID' in each ? each.cveID : undefined;
    return typeof id === 'string' ? [id] : [];
  });
  return ids.length > 0 || vulnerabilities.length === 0 ? new Set(ids) : undefined;
}
