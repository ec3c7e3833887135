import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPackages } from '../read.ts';
import { rpmOwned } from './rpm.ts';
import { rpmHeaders } from './rpm-database.ts';

/** Databases that rpm 4.18 and the tools of Berkeley DB 5.3 wrote, of four packages made for this test. */
const sqlite = gunzipSync(readFileSync(new URL('./fixtures/rpmdb.sqlite.gz', import.meta.url)));
const berkeley = gunzipSync(readFileSync(new URL('./fixtures/Packages.gz', import.meta.url)));

/** The same headers in the form of SUSE, which no tool at hand writes. */
function ndbOf(headers: readonly Buffer[]): Buffer {
  const page = Buffer.alloc(4096);
  page.write('RpmP', 0, 'latin1');
  page.writeUInt32LE(1, 12);
  const blobs: Buffer[] = [];
  let block = 4096 / 16;
  for (let i = 0; i < 4096 / 16 - 2; i++) {
    const at = 32 + i * 16;
    page.write('Slot', at, 'latin1');
    const header = headers[i];
    if (header === undefined) continue;
    const size = Math.ceil((16 + header.length + 12) / 16);
    const blob = Buffer.alloc(size * 16);
    blob.write('BlbS', 0, 'latin1');
    blob.writeUInt32LE(i + 1, 4);
    blob.writeUInt32LE(header.length, 12);
    header.copy(blob, 16);
    page.writeUInt32LE(i + 1, at + 4);
    page.writeUInt32LE(block, at + 8);
    page.writeUInt32LE(size, at + 12);
    block += size;
    blobs.push(blob);
  }
  return Buffer.concat([page, ...blobs]);
}

const ndb = ndbOf([...(rpmHeaders(sqlite) ?? [])]);

const forms = {
  'var/lib/rpm/rpmdb.sqlite': sqlite,
  'var/lib/rpm/Packages': berkeley,
  'usr/lib/sysimage/rpm/Packages.db': ndb,
};

const read = (path: string, bytes: Uint8Array) =>
  readPackages([
    { path, bytes },
    { path: 'etc/os-release', bytes: Buffer.from('ID="rocky"\nVERSION_ID="9.3"\n') },
  ]);

test.for(Object.entries(forms))('%s: packages with epoch, source and release', ([path, bytes]) => {
  const { inventories, gaps } = read(path, bytes);
  const [inventory] = inventories;
  expect(gaps).toEqual([]);
  expect(inventory?.unknown).toEqual([]);
  expect(
    inventory?.components
      .map(({ ecosystem, release, name, version, sourceName, sourceVersion, licence }) =>
        [ecosystem, release, name, version, sourceName, sourceVersion, licence].join(' '),
      )
      .sort(),
  ).toEqual([
    'Rocky Linux 9 other 2:1.2.3-4.el9 other 2:1.2.3-4.el9 MIT',
    'Rocky Linux 9 other-libs 2:1.2.3-4.el9 other 2:1.2.3-4.el9 MIT',
    'Rocky Linux 9 thing 1.2.3-4.el9 thing 1.2.3-4.el9 MIT',
    'Rocky Linux 9 thing-libs 1.2.3-4.el9 thing 1.2.3-4.el9 MIT',
  ]);
});

test('files that packages brought are known', () => {
  expect([...rpmOwned(berkeley)].sort()).toEqual([
    'usr/bin/other',
    'usr/bin/thing',
    'usr/lib/python3.9/site-packages/other-1.2.3.dist-info/METADATA',
    'usr/lib/python3.9/site-packages/thing-1.2.3.dist-info/METADATA',
  ]);
});

test.for(Object.entries(forms))(
  '%s: one that is cut off or changed is a gap or tells what it lacks, never an error',
  ([path, bytes]) => {
    const cut = fc.integer({ min: 0, max: bytes.length - 1 });
    const change = fc.record({
      at: fc.integer({ min: 0, max: bytes.length - 1 }),
      to: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(cut, (length) => {
        const { inventories, gaps } = read(path, bytes.subarray(0, length));
        const told = gaps.length + inventories.reduce((sum, { unknown }) => sum + unknown.length, 0);
        const isWhole = inventories[0]?.components.length === 4;
        expect(told > 0 || isWhole).toBe(true);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const changed = Buffer.from(bytes);
        for (const { at, to } of changes) changed[at] = to;
        expect(read(path, changed).inventories.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  },
);

test('what is no database of rpm is a gap', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('text'), Buffer.alloc(8192)])
    expect(read('var/lib/rpm/Packages', bytes).gaps.map(({ why }) => why)).toEqual(['syntax']);
});
