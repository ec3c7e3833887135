import { expect, test } from 'vitest';
import { attribute, graphOf } from './fixtures/read.ts';

function numbers(text: string): readonly (readonly [string, string])[] {
  return graphOf({ 'main.tf': text }).resources.map(({ address, number }) => [address, number]);
}

test('count and for_each make what they say', () => {
  expect(
    numbers('resource "a_b" "none" {\n  count = 0\n}\nresource "a_b" "two" {\n  count = "2"\n}\n'),
  ).toEqual([
    ['a_b.two[0]', 'of-many'],
    ['a_b.two[1]', 'of-many'],
  ]);
  expect(numbers('resource "a_b" "c" {\n  for_each = toset(["y", "x"])\n}\n')).toEqual([
    ['a_b.c["x"]', 'of-many'],
    ['a_b.c["y"]', 'of-many'],
  ]);
});

test('what there may be is one resource that stands for all', () => {
  const text =
    'variable "n" {}\nresource "a_b" "c" {\n  count = var.n ? 1 : 0\n  name = "x-${count.index}"\n  kept = 1\n}\nresource "a_b" "d" {\n  id = a_b.c[0].arn\n  all = a_b.c[*].arn\n}\n';
  expect(numbers(text)[0]).toEqual(['a_b.c[*]', 'unknown']);
  const graph = graphOf({ 'main.tf': text });
  expect(attribute(graph, 'a_b.c[*]', 'kept')).toMatchObject({ number: 1 });
  expect(attribute(graph, 'a_b.c[*]', 'name')).toMatchObject({ kind: 'unknown', why: 'condition' });
  expect(attribute(graph, 'a_b.d', 'id')).toMatchObject({ kind: 'reference', to: ':a_b.c[*]', path: 'arn' });
  expect(attribute(graph, 'a_b.d', 'all')).toMatchObject({
    kind: 'list',
    items: [],
    isOpen: true,
    rest: { to: ':a_b.c[*]' },
  });
});

test('what is not there is null to one() and an error to an index', () => {
  const graph = graphOf({
    'main.tf':
      'resource "a_b" "c" {\n  count = 0\n}\nresource "a_b" "d" {\n  a = one(a_b.c[*].id)\n  b = try(a_b.c[0].id, "other")\n}\n',
  });
  expect(attribute(graph, 'a_b.d', 'a')).toMatchObject({ kind: 'null' });
  expect(attribute(graph, 'a_b.d', 'b')).toMatchObject({ text: 'other' });
});

test('a resource for each of another has its keys', () => {
  const graph = graphOf({
    'main.tf':
      'resource "a_b" "c" {\n  for_each = toset(["x"])\n  name = each.value\n}\nresource "a_d" "e" {\n  for_each = a_b.c\n  id = each.value.id\n  name = each.value.name\n}\n',
  });
  expect(attribute(graph, 'a_d.e["x"]', 'id')).toMatchObject({
    kind: 'reference',
    to: ':a_b.c["x"]',
    path: 'id',
  });
  expect(attribute(graph, 'a_d.e["x"]', 'name')).toMatchObject({
    text: 'x',
    refers: [{ to: ':a_b.c["x"]', path: 'name' }],
  });
});

test('dynamic blocks are blocks, with those that are written', () => {
  const graph = graphOf({
    'main.tf':
      'variable "n" {}\nresource "a_b" "c" {\n  in {\n    port = 1\n  }\n  dynamic "in" {\n    for_each = [22, 80]\n    iterator = it\n    content {\n      port = it.value\n      dynamic "deep" {\n        for_each = { a = 1 }\n        content {\n          k = "${deep.key}-${it.key}"\n        }\n      }\n    }\n  }\n  dynamic "maybe" {\n    for_each = var.n\n    content {\n      x = maybe.value\n      y = "known"\n    }\n  }\n  dynamic "none" {\n    for_each = []\n    content {}\n  }\n}\n',
  });
  expect([0, 1, 2].map((i) => attribute(graph, 'a_b.c', 'in', i, 'port'))).toMatchObject([
    { number: 1 },
    { number: 22 },
    { number: 80 },
  ]);
  expect(attribute(graph, 'a_b.c', 'in', 2, 'deep', 'k')).toMatchObject({ text: 'a-1' });
  expect(attribute(graph, 'a_b.c', 'maybe')).toMatchObject({ items: [], isOpen: true, isBlocks: true });
  expect(attribute(graph, 'a_b.c', 'maybe', 'y')).toMatchObject({ text: 'known' });
  expect(attribute(graph, 'a_b.c', 'none')).toBeUndefined();
});

test('more than are looked at one by one are looked at as one, which is a gap', () => {
  const graph = graphOf({ 'main.tf': 'resource "a_b" "c" {\n  count = 100000\n}\n' });
  expect(graph.resources.map(({ address }) => address)).toEqual(['a_b.c[*]']);
  expect(graph.gaps).toMatchObject([{ why: 'budget' }]);
});
