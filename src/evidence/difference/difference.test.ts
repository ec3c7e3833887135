import { expect, test } from 'vitest';
import { billOf } from '../bill/bill.ts';
import { renderCycloneDx } from '../cyclonedx/cyclonedx.ts';
import { componentFor, fileOf, shop, treeOf } from '../fixtures/inventories.ts';
import { renderSpdx2 } from '../spdx/spdx2.ts';
import { renderSpdx3 } from '../spdx/spdx3.ts';
import { compareBills, listedIn } from './compare.ts';
import { readBill } from './read.ts';

const now = '2026-11-22T10:00:00Z';
const nothing = { added: [], removed: [], changed: [], licences: [] };
const bill = billOf(shop);

test.each([
  ['CycloneDX', renderCycloneDx(bill, {})],
  ['SPDX 2.3', renderSpdx2(bill, { now })],
  ['SPDX 3.0.1', renderSpdx3(bill, { now })],
])('a bill of ours in %s lists what the files name', (form, content) => {
  const difference = compareBills(listedIn(bill), readBill(content, form));
  // SPDX gives words of licences a name of its own.
  expect({
    ...difference,
    licences: difference.licences.filter(({ to }) => !to.startsWith('LicenseRef-')),
  }).toEqual(nothing);
});

const listed = (...packages: readonly (readonly [name: string, version: string, licence?: string])[]) =>
  listedIn(
    billOf(
      treeOf(
        fileOf(
          'package-lock.json',
          packages.map(([name, version, licence]) =>
            componentFor({ name, version, ...(licence === undefined ? {} : { licence }) }),
          ),
        ),
      ),
    ),
  );

test('a version for another is a change; one more is an addition', () => {
  expect(
    compareBills(
      listed(['a', '1'], ['b', '1'], ['c', '1']),
      listed(['a', '2'], ['b', '1'], ['b', '2'], ['d', '1']),
    ),
  ).toEqual({
    ...nothing,
    added: [
      { key: 'pkg:npm/b', version: '2', licence: '' },
      { key: 'pkg:npm/d', version: '1', licence: '' },
    ],
    removed: [{ key: 'pkg:npm/c', version: '1', licence: '' }],
    changed: [{ key: 'pkg:npm/a', from: '1', to: '2' }],
  });
});

test('a licence that changed is told, one that nobody stated is no change', () => {
  const { licences } = compareBills(
    listed(['a', '1', 'MIT'], ['b', '1', 'MIT'], ['c', '1']),
    listed(['a', '2', 'BUSL-1.1'], ['b', '1'], ['c', '1', 'MIT']),
  );
  expect(licences).toEqual([{ key: 'pkg:npm/a', version: '2', from: 'MIT', to: 'BUSL-1.1' }]);
});

test('bills of other tools are read: components in components, without a Package URL, Go with and without v', () => {
  const cyclone = (components: readonly unknown[]) =>
    readBill(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.4', components }), 'x');
  expect(
    cyclone([
      {
        name: 'outer',
        version: '1',
        components: [
          { group: 'org.a', name: 'inner', version: '2', licenses: [{ license: { name: 'Some' } }] },
        ],
      },
      { name: 'y', purl: 'pkg:golang/github.com/x/y@v1.2.3' },
      { name: 7 },
      null,
    ]).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  ).toEqual([
    { key: 'org.a/inner', version: '2', licence: 'Some' },
    { key: 'outer', version: '1', licence: '' },
    { key: 'pkg:golang/github.com/x/y', version: '1.2.3', licence: '' },
  ]);
});

test.each(['', '{', '[]', '{"bomFormat":"Other"}', '<bom/>'])('%s is no bill', (content) => {
  expect(() => readBill(content, 'x.json')).toThrow('x.json is no bill of materials that can be read.');
});
