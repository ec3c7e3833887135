import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import {
  type Advisory,
  type AffectedBy,
  advisoryKinds,
  type EcosystemAdvisories,
  type RangeEvent,
  type Rating,
} from '#model/advisory';
import { severities } from '#model/severity';
import { type ByteReader, DamagedIndex, hashOf, lookUp, openByteReader } from './bytes.ts';
import {
  checksumAt,
  dayOf,
  eventKinds,
  flagOpenEnded,
  headerSize,
  magic,
  sections,
  sectionsAt,
} from './vdb.ts';

/** An opened index of one ecosystem. */
export interface OpenedIndex extends EcosystemAdvisories {
  readonly size: number;
  /** Every package that it speaks of, as ecosystem and name. */
  readonly packages: () => readonly (readonly [ecosystem: string, name: string])[];
  /** By any of its names. */
  readonly find: (id: string) => number | undefined;
  /** Numbers of the records that an advisory was made of, by which its details are found. */
  readonly recordsOf: (number: number) => readonly number[];
}

/**
 * Opens an index where its bytes lie; only the checksum looks at all of them.
 *
 * @throws DamagedIndex when they are not what our writer wrote.
 */
export function openIndex(bytes: Uint8Array): OpenedIndex {
  const { numbers, stream } = sectionsOf(bytes);
  const strings = openStrings(numbers('stringOffsets'), stream('strings'));
  const [packageTable, aliasTable] = [numbers('packageTable'), numbers('aliasTable')];
  const offsets = numbers('advisoryOffsets');
  const [packages, advisories] = [stream('packages'), stream('advisories')];
  const known = new Map<number, readonly AffectedBy[]>();
  const opened: (Read | undefined)[] = new Array(offsets.length);

  const read = (number: number): Read => {
    const offset = offsets[number];
    if (offset === undefined) throw new DamagedIndex('an advisory is missing');
    const found = opened[number] ?? readAdvisory(openByteReader(advisories, offset), strings);
    opened[number] = found;
    return found;
  };

  return {
    size: offsets.length,
    affecting: (ecosystem, name) => {
      const at = lookUp(packageTable, hashOf(ecosystem, name), (offset) => {
        const reader = openByteReader(packages, offset);
        return strings(reader.number()) === ecosystem && strings(reader.number()) === name;
      });
      if (at === undefined) return [];
      const found = known.get(at) ?? readPackage(openByteReader(packages, at), strings);
      known.set(at, found);
      return found;
    },
    advisory: (number) => read(number).advisory,
    packages: () => {
      const offsets = [...packageTable].flatMap((value, i) => (i % 2 === 0 && value > 0 ? value - 1 : []));
      return offsets
        .sort((a, b) => a - b)
        .map((offset) => {
          const reader = openByteReader(packages, offset);
          return [strings(reader.number()), strings(reader.number())] as const;
        });
    },
    find: (id) => lookUp(aliasTable, hashOf('', id), (number) => read(number).advisory.ids.includes(id)),
    recordsOf: (number) => read(number).records,
  };
}

interface Sections {
  readonly numbers: (name: (typeof sections)[number]) => Uint32Array;
  readonly stream: (name: (typeof sections)[number]) => Uint8Array;
}

function sectionsOf(bytes: Uint8Array): Sections {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.length < headerSize || all.toString('latin1', 0, magic.length) !== magic)
    throw new DamagedIndex('it does not begin like an index of this version');
  if (crc32(all.subarray(sectionsAt)) !== all.readUInt32LE(checksumAt))
    throw new DamagedIndex('its checksum does not match its content');
  const starts = Array.from({ length: sections.length + 1 }, (_, i) => all.readUInt32LE(sectionsAt + 4 * i));
  const isSound = starts.every((start, i) => start % 4 === 0 && start >= (starts[i - 1] ?? headerSize));
  if (!isSound || starts.at(-1) !== all.length) throw new DamagedIndex('its parts do not fit together');
  const stream = (name: (typeof sections)[number]): Uint8Array => {
    const at = sections.indexOf(name);
    return all.subarray(starts[at], starts[at + 1]);
  };
  return {
    stream,
    numbers: (name) => {
      const part = stream(name);
      // A view needs a multiple of four in the memory, too, which a small buffer of a pool need not be.
      const aligned = part.byteOffset % 4 === 0 ? part : new Uint8Array(part);
      return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
    },
  };
}

type Strings = (number: number) => string;

function openStrings(offsets: Uint32Array, bytes: Uint8Array): Strings {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // An array is asked ten times as fast as a map, and hundreds of thousands of times.
  const known: (string | undefined)[] = new Array(offsets.length);
  return (number) => {
    const found = known[number];
    if (found !== undefined) return found;
    const [start, end] = [offsets[number], offsets[number + 1]];
    if (start === undefined || end === undefined) throw new DamagedIndex('a text is missing');
    const read = text.toString('utf8', start, end);
    known[number] = read;
    return read;
  };
}

function readPackage(reader: ByteReader, strings: Strings): readonly AffectedBy[] {
  reader.number();
  reader.number();
  const said: AffectedBy[] = [];
  for (let left = reader.number(); left > 0; left--) {
    const [advisory, flags] = [reader.number(), reader.number()];
    const ranges: RangeEvent[][] = [];
    for (let more = reader.number(); more > 0; more--) {
      ranges.push(reader.numbers().map((event) => eventOf(event, strings)));
    }
    const versions = reader.numbers().map(strings);
    said.push({ advisory, ranges, versions, ...(flags & flagOpenEnded ? { openEnded: true as const } : {}) });
  }
  return said;
}

function eventOf(event: number, strings: Strings): RangeEvent {
  return { kind: eventKinds[event % 4] ?? 'introduced', version: strings(Math.floor(event / 4)) };
}

interface Read {
  readonly advisory: Advisory;
  readonly records: readonly number[];
}

function readAdvisory(reader: ByteReader, strings: Strings): Read {
  const ids = reader.numbers().map(strings);
  const [id = ''] = ids;
  const kind = advisoryKinds[reader.number()] ?? 'vulnerability';
  const summary = strings(reader.number());
  const [published, modified] = [dayOf(reader.number()), dayOf(reader.number())];
  const rating = readRating(reader, strings);
  const cwes = reader.numbers();
  const symbols = reader.numbers().map(strings);
  return {
    advisory: {
      id,
      ids,
      kind,
      summary,
      cwes,
      symbols,
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...(rating !== undefined && { rating }),
    },
    records: reader.numbers(),
  };
}

function readRating(reader: ByteReader, strings: Strings): Rating | undefined {
  const severity = severities[reader.number() - 1];
  if (severity === undefined) return undefined;
  const [score, vector, source] = [reader.number(), strings(reader.number()), strings(reader.number())];
  return {
    severity,
    source,
    ...(score === 0 ? {} : { score: (score - 1) / 10 }),
    ...(vector === '' ? {} : { vector }),
  };
}
