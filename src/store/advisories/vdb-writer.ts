import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Affected } from '#model/advisory';
import { advisoryKinds } from '#model/advisory';
import { compareText } from '#model/location';
import {
  type ByteWriter,
  hashOf,
  openByteWriter,
  openStringPool,
  type StringPool,
  tableOf,
} from './bytes.ts';
import type { MergedAdvisory } from './merge.ts';
import {
  checksumAt,
  dayNumber,
  eventKinds,
  flagOpenEnded,
  headerSize,
  magic,
  sections,
  sectionsAt,
  severityNumber,
} from './vdb.ts';

/** The index of one ecosystem as bytes. The same advisories give the same bytes. */
export function encodeIndex(merged: readonly MergedAdvisory[]): Uint8Array {
  const pool = openStringPool();
  const advisories = encodeAdvisories(merged, pool);
  const packages = encodePackages(merged, pool);
  const aliases = merged.flatMap(({ advisory: { ids } }, i) => ids.map((id) => [hashOf('', id), i] as const));
  const strings = pool.encode();
  return assemble({
    packageTable: tableOf(packages.entries),
    aliasTable: tableOf(aliases),
    advisoryOffsets: advisories.offsets,
    stringOffsets: strings.offsets,
    packages: packages.bytes,
    advisories: advisories.bytes,
    strings: strings.bytes,
  });
}

function encodeAdvisories(merged: readonly MergedAdvisory[], pool: StringPool) {
  const out = openByteWriter();
  const offsets = new Uint32Array(merged.length);
  merged.forEach(({ advisory, records }, i) => {
    offsets[i] = out.size();
    const { ids, kind, summary, published, modified, rating, cwes, symbols } = advisory;
    out.numbers(ids.map(pool.add));
    out.number(advisoryKinds.indexOf(kind));
    out.number(pool.add(summary));
    out.number(dayNumber(published));
    out.number(dayNumber(modified));
    out.number(severityNumber(rating?.severity));
    if (rating !== undefined) {
      out.number(rating.score === undefined ? 0 : Math.round(rating.score * 10) + 1);
      out.number(pool.add(rating.vector ?? ''));
      out.number(pool.add(rating.source));
    }
    out.numbers(cwes);
    out.numbers(symbols.map(pool.add));
    out.numbers(records);
  });
  return { offsets, bytes: out.bytes() };
}

interface Said {
  readonly advisory: number;
  readonly affected: Affected;
}

function encodePackages(merged: readonly MergedAdvisory[], pool: StringPool) {
  const packages = new Map<string, Said[]>();
  merged.forEach(({ affected }, advisory) => {
    for (const each of affected) {
      const key = `${each.ecosystem}\0${each.name}`;
      const known = packages.get(key) ?? [];
      known.push({ advisory, affected: each });
      packages.set(key, known);
    }
  });
  const out = openByteWriter();
  const sorted = [...packages].sort(([a], [b]) => compareText(a, b));
  const entries = sorted.map(([, said]) => {
    const at = out.size();
    const { ecosystem = '', name = '' } = said[0]?.affected ?? {};
    out.number(pool.add(ecosystem));
    out.number(pool.add(name));
    out.number(said.length);
    for (const each of said) encodeAffected(each, out, pool);
    return [hashOf(ecosystem, name), at] as const;
  });
  return { entries, bytes: out.bytes() };
}

function encodeAffected({ advisory, affected }: Said, out: ByteWriter, pool: StringPool): void {
  out.number(advisory);
  out.number(affected.openEnded ? flagOpenEnded : 0);
  out.number(affected.ranges.length);
  for (const range of affected.ranges) {
    out.number(range.length);
    for (const { kind, version } of range) out.number(pool.add(version) * 4 + eventKinds.indexOf(kind));
  }
  out.numbers(affected.versions.map(pool.add));
}

/** Header and sections in their order, each beginning at a multiple of four. */
function assemble(parts: Readonly<Record<(typeof sections)[number], Uint32Array | Uint8Array>>): Uint8Array {
  const starts: number[] = [];
  let end = headerSize;
  for (const name of sections) {
    starts.push(end);
    end += Math.ceil(parts[name].byteLength / 4) * 4;
  }
  const all = Buffer.alloc(end);
  all.write(magic, 'latin1');
  [...starts, end].forEach((start, i) => void all.writeUInt32LE(start, sectionsAt + 4 * i));
  sections.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = parts[name];
    all.set(new Uint8Array(buffer, byteOffset, byteLength), starts[i]);
  });
  all.writeUInt32LE(crc32(all.subarray(sectionsAt)), checksumAt);
  return all;
}
