import { expect, test } from 'vitest';
import { readHcl } from '#parse/hcl/read';
import { attribute, graphOf, result, valueFrom } from './fixtures/read.ts';

function locals(count: number, line: (i: number) => string): string {
  return `locals {\n${Array.from({ length: count }, (_, i) => `  ${line(i)}\n`).join('')}}\n`;
}

test('locals that need each other are unknown', () => {
  expect(result('local.a', 'locals {\n  a = local.b\n  b = local.a\n}')).toBe('unknown: cycle');
});

test('a text, or a list, that doubles with each step ends', () => {
  const around = `${locals(60, (i) => (i === 0 ? 'l0 = "x"' : `l${i} = "\${local.l${i - 1}}\${local.l${i - 1}}"`))}`;
  expect(result('local.l59', around)).toMatch(/^unknown: budget/);
  const lists = `${locals(60, (i) => (i === 0 ? 'l0 = ["x"]' : `l${i} = [local.l${i - 1}, local.l${i - 1}]`))}`;
  expect(JSON.stringify(valueFrom('local.l59', lists))).toContain('"budget"');
});

test('what is nested more deeply with each step ends', () => {
  const nested = (inner: string) => `${'['.repeat(50)}${inner}${']'.repeat(50)}`;
  const around = locals(300, (i) => `l${i} = ${nested(i === 0 ? '1' : `local.l${i - 1}`)}`);
  const uses = Array.from({ length: 300 }, (_, i) => `  v${i} = local.l${i}\n`).join('');
  const graph = graphOf({ 'main.tf': `resource "a_b" "c" {\n${uses}}\n${around}` });
  expect(JSON.stringify(attribute(graph, 'a_b.c', 'v299'))).toContain('"budget"');
});

test('a chain that is too long is unknown and a gap, whatever is asked for first', () => {
  const around = locals(3000, (i) => (i === 0 ? 'l0 = 1' : `l${i} = local.l${i - 1}`));
  const graph = graphOf({ 'main.tf': `resource "a_b" "c" {\n  v = local.l2999\n}\n${around}` });
  expect(attribute(graph, 'a_b.c', 'v')).toMatchObject({ kind: 'unknown', why: 'budget' });
  expect(graph.gaps).toMatchObject([{ why: 'budget' }]);
});

test('modules that multiply end', () => {
  const call = (name: string) => `module "${name}" {\n  source = "../${name}"\n  count = 20\n}\n`;
  const folders = ['a', 'b', 'c', 'd', 'e', 'f'];
  const files = Object.fromEntries(
    folders.map((name, i) => [
      `${name}/main.tf`,
      i + 1 < folders.length ? call(folders[i + 1] ?? '') : 'resource "a_b" "c" {}\n',
    ]),
  );
  const graph = graphOf(files);
  expect(graph.gaps.some(({ why }) => why === 'budget')).toBe(true);
});

test('names that objects have of themselves mean nothing', () => {
  expect(result('{ a = 1 }.constructor')).toBe('unknown: failed');
  expect(result('{ "__proto__" = 1 }["__proto__"]')).toBe(1);
  expect(result('constructor("a")')).toBe('unknown: function');
  expect(result('__proto__.x')).toBe('unknown: undeclared');
});

test('a pattern that makes others slow is as quick as any', () => {
  expect(result(`regexall("^(a+)+$", "${'a'.repeat(5000)}!")`)).toEqual([]);
});

test('any bytes are read to their end', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const pieces = [
    '{',
    '}',
    '"',
    '${',
    '%{ if a }',
    '<<A\n',
    'A\n',
    'resource "a" "b"',
    '=',
    '[',
    ']',
    '(',
    ')',
    'for x in y : ',
    '\n',
    '~',
    '\\',
    'ü',
    '😀',
    '/*',
    '*/',
    '#',
    '?',
    ':',
    '*',
    '...',
  ];
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 40 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
    const file = readHcl('a.tf', text);
    for (const { start, end } of [...file.body.blocks, ...file.body.attributes])
      expect(start <= end && end <= text.length).toBe(true);
    graphOf({ 'a.tf': text });
  }
});
