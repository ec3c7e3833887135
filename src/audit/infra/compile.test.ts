import { describe, expect, test } from 'vitest';
import { openGraph } from '#ir/infra/graph';
import { readInfra } from '#ir/infra/read';
import { openViews } from '#ir/infra/view';
import { compile } from './compile.ts';
import type { Condition } from './condition.ts';

const around = `
variable "nobody" {}
variable "given" { default = "b" }
resource "a_other" "o" {
  of   = a_thing.t
  kept = true
}
`;

/** What a condition says of a resource with a body, and what it blames. */
function ask(body: string, condition: Condition): readonly [boolean | undefined, ...string[]] {
  const text = `resource "a_thing" "t" {\n${body}\n}\n${around}`;
  const graph = readInfra({ paths: ['main.tf'], read: () => text });
  const views = openViews(openGraph({ ...graph }));
  const resource = graph.resources.find(({ type }) => type === 'a_thing');
  if (resource === undefined) throw new Error('it is there');
  const subject = { resource, view: views.of(resource), views, path: '', place: resource.header };
  const { holds, blames } = compile(condition)(subject);
  return [holds, ...blames.map(({ path, place, item }) => `${item ?? ''}|${path}:${place.line - 1}`)];
}

describe('a test at a path', () => {
  test.each<[string, string, Condition, boolean | undefined]>([
    ['holds of the value', 'x = true', { at: 'x', is: true }, true],
    ['takes a truth that is written as a text', 'x = "True"', { at: 'x', is: true }, true],
    ['takes a number that is written as a text', 'x = "8"', { at: 'x', is: 8 }, true],
    ['fails of another', 'x = "c"', { at: 'x', is: ['a', 'b'] }, false],
    ['is sure of a variable with a value', 'x = var.given', { at: 'x', is: 'b' }, true],
    ['is not sure of a variable without', 'x = var.nobody', { at: 'x', is: 'b' }, undefined],
    ['is sure where the beginning decides', 'x = "z-${var.nobody}"', { at: 'x', is: 'a' }, false],
    ['is not sure where the end may decide', 'x = "a-${var.nobody}"', { at: 'x', is: 'a-b' }, undefined],
    ['minds case', 'x = "A"', { at: 'x', is: 'a' }, false],
    ['does not where it is told', 'x = "A"', { at: 'x', is: 'a', anyCase: true }, true],
    ['fails where something is asked for and nothing written', '', { at: 'x', is: true }, false],
    ['holds where something is forbidden and nothing written', '', { at: 'x', isNot: true }, true],
    ['takes null for nothing', 'x = null', { at: 'x', is: true, absent: 'holds' }, true],
    ['says of nothing what it is told', '', { at: 'x', is: 1, absent: { terraform: 'holds' } }, true],
    ['is not sure where it is told', '', { at: 'x', is: 1, absent: 'unknown' }, undefined],
    ['wants every item of a list', 'x = ["a", "b"]', { at: 'x', isNot: 'b' }, false],
    ['wants every block', 'x {\n y = 1\n}\nx {\n}', { at: 'x.y', is: 1 }, false],
    [
      'looks into blocks that nobody counts',
      'dynamic "x" {\n for_each = var.nobody\n content {\n y = 1\n }\n}',
      { at: 'x.y', is: 1 },
      true,
    ],
    [
      'finds what they would all have',
      'dynamic "x" {\n for_each = var.nobody\n content {\n y = 1\n }\n}',
      { at: 'x.y', is: 2 },
      false,
    ],
    ['reads texts of JSON', 'x = jsonencode({ y = [1] })', { at: 'x.y', is: 1 }, true],
    ['compares numbers', 'x = 6', { at: 'x', atLeast: 7 }, false],
    ['takes no other text for a number', 'x = ""', { at: 'x', atMost: 7 }, false],
    ['matches', 'x = "TLSv1.2_2021"', { at: 'x', matches: /^TLSv1\.[23]/ }, true],
    [
      'knows beginnings of what is not known whole',
      'x = "a-${var.nobody}"',
      { at: 'x', startsWith: 'a-' },
      true,
    ],
    ['finds a key', 'x = { a = 1 }', { at: 'x', contains: 'a' }, true],
    ['misses an item', 'x = ["a"]', { at: 'x', contains: 'b' }, false],
    ['counts', 'x = ["a"]', { at: 'x', countAtLeast: 2 }, false],
    ['takes an empty text for nothing', 'x = ""', { at: 'x', isSet: true }, false],
    ['takes a reference for something', 'x = a_other.o.arn', { at: 'x', isSet: true }, true],
    ['is not sure of a reference', 'x = a_other.o.arn', { at: 'x', is: 'a' }, undefined],
  ])('%s', (_says, body, condition, expected) => {
    expect(ask(body, condition)[0]).toBe(expected);
  });

  test('blames the attribute, or what it is missing in', () => {
    expect(ask('x {\n  y = 2\n}', { at: 'x.y', is: 1 })).toEqual([false, '|x[0].y:2']);
    expect(ask('x {\n}', { at: 'x.y', is: 1 })).toEqual([false, '|x[0].y:1']);
    expect(ask('', { at: 'x.y', is: 1 })).toEqual([false, '|x.y:0']);
  });
});

describe('conditions of conditions', () => {
  const no: Condition = { at: 'x', is: 1 };
  const unknown: Condition = { at: 'x', is: 1, absent: 'unknown' };
  const yes: Condition = { at: 'x', isNot: 1 };
  test.each<[string, Condition, boolean | undefined]>([
    ['all: one that fails decides', { all: [yes, unknown, no] }, false],
    ['all: unknown else', { all: [yes, unknown] }, undefined],
    ['any: one that holds decides', { any: [no, unknown, yes] }, true],
    ['any: unknown else', { any: [no, unknown] }, undefined],
    ['not turns what is known', { not: no }, true],
    ['not leaves what is unknown', { not: unknown }, undefined],
  ])('%s', (_says, condition, expected) => {
    expect(ask('', condition)[0]).toBe(expected);
  });

  test('each blames every item that fails by itself, and leaves out what is not meant', () => {
    const condition: Condition = { each: 'r', where: { at: 'k', is: 'in' }, must: { at: 'p', isNot: 22 } };
    const body = 'r {\n k = "in"\n p = 22\n}\nr {\n k = "out"\n p = 22\n}\nr {\n k = "in"\n p = 22\n}';
    expect(ask(body, condition)).toEqual([false, 'r[0]|r[0].p:3', 'r[2]|r[2].p:11']);
    expect(ask('', condition)[0]).toBe(true);
  });

  test('some needs one item, and blames the list', () => {
    const condition: Condition = { some: 'r', has: { at: 'p', is: 1 } };
    expect(ask('r {\n p = 2\n}\nr {\n p = 1\n}', condition)[0]).toBe(true);
    expect(ask('r {\n p = var.nobody\n}', condition)[0]).toBe(undefined);
    expect(ask('', condition)[0]).toBe(false);
  });

  test('connected follows uses in both directions', () => {
    expect(ask('', { connected: 'a_other' })[0]).toBe(true);
    expect(ask('', { connected: 'a_other', via: 'of', where: { at: 'kept', is: true } })[0]).toBe(true);
    expect(ask('', { connected: 'a_other', via: 'of', where: { at: 'kept', is: false } })[0]).toBe(false);
    expect(ask('', { connected: 'a_other', via: 'by' })[0]).toBe(false);
  });
});
