import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdvisoryRecord } from '#model/advisory';
import { advisoryKinds } from '#model/advisory';
import { severities } from '#model/severity';
import { DamagedIndex } from './bytes.ts';
import { mergeAliases } from './merge.ts';
import { openIndex } from './vdb-reader.ts';
import { encodeIndex } from './vdb-writer.ts';

const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const event = fc.record({
  kind: fc.constantFrom('introduced', 'fixed', 'last_affected', 'limit'),
  version: text,
} as const);

const record: fc.Arbitrary<AdvisoryRecord> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 8 }),
    source: fc.constantFrom('GHSA', 'GO', 'MAL'),
    aliases: fc.constant([]),
    kind: fc.constantFrom(...advisoryKinds),
    summary: text,
    published: day,
    modified: day,
    rating: fc.record(
      {
        severity: fc.constantFrom(...severities),
        source: text,
        score: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
        vector: fc.string({ minLength: 1 }),
      },
      { requiredKeys: ['severity', 'source'] },
    ),
    cwes: fc.uniqueArray(fc.nat(2000)),
    affected: fc.uniqueArray(
      fc.record({
        ecosystem: fc.constantFrom('npm', 'Debian:12'),
        name: fc.string({ minLength: 1, maxLength: 6 }),
        ranges: fc.uniqueArray(fc.array(event, { minLength: 1, maxLength: 4 }), {
          maxLength: 3,
          selector: (range) => JSON.stringify(range),
        }),
        versions: fc.uniqueArray(text, { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4, selector: ({ ecosystem, name }) => `${ecosystem}\0${name}` },
    ),
    symbols: fc.uniqueArray(text, { maxLength: 3 }),
    details: fc.constant({ id: '', text: '', references: [] }),
  },
  { requiredKeys: ['id', 'source', 'aliases', 'kind', 'summary', 'cwes', 'affected', 'symbols', 'details'] },
);

test('what is written comes out again, whatever names and versions are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(record, { maxLength: 12, selector: ({ id }) => id }), (records) => {
      const merged = mergeAliases(records);
      const index = openIndex(encodeIndex(merged));
      expect(index.size).toBe(merged.length);
      merged.forEach(({ advisory, affected, records: of }, number) => {
        expect(index.advisory(number)).toEqual(advisory);
        expect(index.find(advisory.id)).toBe(number);
        expect(index.recordsOf(number)).toEqual(of);
        for (const { ecosystem, name, ...said } of affected) {
          expect(index.affecting(ecosystem, name)).toContainEqual({ advisory: number, ...said });
        }
      });
      expect(index.affecting('npm', 'no such package')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const some = encodeIndex(
  mergeAliases(
    fc.sample(fc.uniqueArray(record, { minLength: 5, maxLength: 5, selector: ({ id }) => id }), {
      numRuns: 1,
      seed: 7,
    })[0] ?? [],
  ),
);

test.each([
  ['empty', () => new Uint8Array(0)],
  ['cut off', () => some.slice(0, -4)],
  ['something else', () => Buffer.from('<!doctype html><html></html>'.repeat(10))],
  ['changed in one byte', () => some.map((byte, i) => (i === some.length - 3 ? byte ^ 1 : byte))],
  ['changed where its parts are told', () => some.map((byte, i) => (i === 20 ? byte ^ 4 : byte))],
])('an index that is %s is damaged', (_, make) => {
  expect(() => openIndex(make())).toThrow(DamagedIndex);
});

test('an index made to mislead ends in an error, not in a loop', () => {
  // The checksum is right, as that of somebody who means no good would be.
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 16, max: some.length - 1 }), fc.nat(255)), { maxLength: 20 }),
      (changes) => {
        const bytes = Buffer.from(some);
        for (const [at, byte] of changes) bytes[at] = byte;
        resign(bytes);
        try {
          const index = openIndex(bytes);
          for (let number = 0; number < Math.min(index.size, 50); number++) index.advisory(number);
          for (const name of ['a', 'b', 'left-pad']) index.affecting('npm', name);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedIndex);
        }
      },
    ),
    { numRuns: 200 },
  );
});

function resign(bytes: Buffer): void {
  bytes.writeUInt32LE(crc32(bytes.subarray(16)), 8);
}

test('the same advisories give the same bytes', () => {
  const records =
    fc.sample(fc.uniqueArray(record, { minLength: 8, selector: ({ id }) => id }), {
      numRuns: 1,
      seed: 3,
    })[0] ?? [];
  expect(Buffer.from(encodeIndex(mergeAliases(records)))).toEqual(
    Buffer.from(encodeIndex(mergeAliases([...records].reverse().reverse()))),
  );
});
