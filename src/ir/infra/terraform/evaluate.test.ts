import { expect, test } from 'vitest';
import { knownPrefix, knownSuffix } from '../value.ts';
import { result, valueFrom } from './fixtures/read.ts';

const around = `
variable "none" {}
variable "rules" {
  default = { https = 443, http = 80 }
}
resource "x_y" "made" {
  name = "n"
  gone = null
  inner {
    a = 1
  }
}
`;

test.each([
  ['1 + 2 * 3 - 4', 3],
  ['0.1 + 0.2 == 0.3', true],
  ['"a${0.1 + 0.2}"', 'a0.3'],
  ['"a${10 / 3}"', 'unknown: function'],
  ['floor(10 / 3)', 3],
  ['1 / 0', 'unknown: failed'],
  ['"5" + 1', 6],
  ['!true || 2 >= 2', true],
  ['false && var.none', false],
  ['var.none || true', true],
  ['true && var.none', 'unknown: variable'],
  ['var.none == 1', 'unknown: variable'],
  ['var.none ? 1 : 1', 1],
  ['var.none ? 1 : 2', 'unknown: condition'],
  ['[1, 2] == [1, 2]', true],
  ['null == null', true],
  ['"1" == 1', false],
  ['[for k, v in var.rules : "${k}=${v}" if v > 80]', ['https=443']],
  ['{ for k, v in var.rules : v => k }', { 80: 'http', 443: 'https' }],
  ['{ for v in ["a", "b", "aa"] : substr(v, 0, 1) => v... }', { a: ['a', 'aa'], b: ['b'] }],
  ['[for v in ["x"] : v][0]', 'x'],
  ['[{ a = 1 }, { a = 2 }][*].a', [1, 2]],
  ['"s"[*]', ['s']],
  ['null[*]', []],
  ['{ (var.rules.http) = 1 }', { 80: 1 }],
  ['"%{ if true }y%{ else }n%{ endif }-%{ for k, v in var.rules }${k},%{ endfor }"', 'y-http,https,'],
  ['var.rules["ftp"]', 'unknown: failed'],
  ['var.nobody', 'unknown: undeclared'],
  ['local.nobody', 'unknown: undeclared'],
  ['x_y.made.name', 'n'],
  ['x_y.made.arn', 'reference: :x_y.made arn'],
  ['x_y.made.gone', 'reference: :x_y.made gone'],
  ['x_y.made.inner[0].a', 1],
  ['x_y.made.inner[0].id', 'reference: :x_y.made inner[0].id'],
  ['x_y.other.id', 'unknown: undeclared'],
  ['uuid()', 'unknown: function'],
  ['terraform.workspace', 'unknown: variable'],
  ['each.key', 'unknown: failed'],
])('%s', (expression, expected) => {
  expect(result(expression, around)).toEqual(expected);
});

test('of a text that is not known whole, its beginning and end are', () => {
  const value = valueFrom('"arn:${var.none}:${x_y.made.id}/*"', around);
  expect(value).toMatchObject({ kind: 'unknown', refers: [{ to: ':x_y.made', path: 'id' }] });
  expect(value && [knownPrefix(value), knownSuffix(value)]).toEqual(['arn:', '/*']);
});

test('a loop over what is only known in part is open', () => {
  expect(valueFrom('[for v in concat(["a"], var.none) : upper(v)]', around)).toMatchObject({
    kind: 'list',
    items: [{ text: 'A' }],
    isOpen: true,
  });
});

test('what is made of what is declared sensitive is sensitive', () => {
  const value = valueFrom('"x-${var.key}"', 'variable "key" {\n  default = "k"\n  sensitive = true\n}');
  expect(value).toMatchObject({ text: 'x-k', isSensitive: true });
});
