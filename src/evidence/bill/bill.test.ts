import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentFor, fileOf, shop, treeOf } from '../fixtures/inventories.ts';
import { billOf } from './bill.ts';

const find = (name: string, inventory = shop) => billOf(inventory).items.filter((item) => item.name === name);

test('a package that several files name is one item with every place', () => {
  const [express, ...others] = find('express');
  expect(others).toEqual([]);
  expect(express).toMatchObject({
    id: 'pkg:npm/express@4.17.1',
    version: '4.17.1',
    relation: 'direct',
    occurrences: [
      { path: 'package-lock.json', line: 20 },
      { path: 'package-lock.json', line: 40 },
      { path: 'package.json', line: 5, range: '^4.0.0' },
    ],
    dependsOn: ['pkg:npm/qs@6.7.0'],
  });
  expect(find('fry-factory')[0]?.dependsOn).toEqual([
    'pkg:npm/%40types/node@24.0.0',
    'pkg:npm/express@4.17.1',
  ]);
});

test('a wish that no lock answers stays a package without a version', () => {
  expect(find('Flask')).toMatchObject([{ id: 'pkg:pypi/flask', occurrences: [{ range: '>=2' }] }]);
});

test('a lock answers wishes of its folder and below, not beside it, and the version that the project asks for goes first', () => {
  const lock = fileOf('a/package-lock.json', [
    componentFor({ name: 'x', version: '1.0.0' }),
    componentFor({ name: 'x', version: '2.0.0', relation: 'direct' }),
  ]);
  const wish = componentFor({ name: 'x', range: '*', relation: 'direct' });
  const places = (path: string) =>
    find('x', treeOf(lock, fileOf(path, [wish])))
      .filter(({ occurrences }) => occurrences.some((each) => each.path === path))
      .map(({ id }) => id);
  expect(places('a/b/package.json')).toEqual(['pkg:npm/x@2.0.0']);
  expect(places('b/package.json')).toEqual(['pkg:npm/x']);
});

test('packages without a version from two places are two', () => {
  expect(find('forked').map(({ id }) => id)).toEqual(['pkg:npm/forked', 'pkg:npm/forked#2']);
});

test('of two files the surest scope and the nearest relation hold', () => {
  const one = fileOf('a/package-lock.json', [
    componentFor({ name: 'x', version: '1', scope: 'development' }),
  ]);
  const other = fileOf('b/package-lock.json', [
    componentFor({ name: 'x', version: '1', scope: 'production', relation: 'direct' }),
  ]);
  expect(find('x', treeOf(one, other))).toMatchObject([{ scope: 'production', relation: 'direct' }]);
});

test('what cannot be known is told with its place', () => {
  expect(billOf(shop).unknown).toEqual([
    'broken/yarn.lock: it could not be read.',
    'requirements.txt:9: A file that it includes is not there.',
  ]);
  expect(billOf(shop).isGraphKnown).toBe(false);
});

test('the order of files makes no difference', () => {
  const expected = billOf(shop);
  fc.assert(
    fc.property(fc.shuffledSubarray([...shop.files], { minLength: shop.files.length }), (files) => {
      expect(billOf({ ...shop, files })).toEqual(expected);
    }),
  );
});

test('what a package needs is in the bill, whatever the files hold', () => {
  const component = fc.record({
    name: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
    version: fc.constantFrom('1', '2', undefined),
    relation: fc.constantFrom('root', 'direct', 'transitive', 'unknown'),
    dependsOn: fc.array(fc.nat(5)),
  });
  const file = fc.tuple(fc.constantFrom('p', 'a/p', 'a/b/p'), fc.array(component, { maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(file, { maxLength: 3 }), (files) => {
      const made = files.map(([path, components]) =>
        fileOf(
          path,
          components.map(({ version, ...rest }) =>
            componentFor({ ...rest, ...(version === undefined ? { range: '*' } : { version }) }),
          ),
        ),
      );
      const { items, dependsOn } = billOf(treeOf(...made));
      const ids = new Set(items.map(({ id }) => id));
      expect(ids.size).toBe(items.length);
      for (const id of [...dependsOn, ...items.flatMap((item) => item.dependsOn)]) expect(ids).toContain(id);
    }),
  );
});
