import { expect, test } from 'vitest';
import { rangeOf } from './range.ts';
import { readHcl } from './read.ts';
import type { Expression } from './tree.ts';

function first(text: string): Expression | undefined {
  return readHcl('a.tf', `v = ${text}\n`).body.attributes[0]?.value;
}

/** An expression as nested calls, so that its shape can be read. */
function shape(e: Expression | undefined): string {
  switch (e?.kind) {
    case 'text':
      return JSON.stringify(e.text);
    case 'number':
      return e.text;
    case 'truth':
      return String(e.value);
    case 'variable':
      return e.name;
    case 'attribute':
      return `${shape(e.of)}.${e.name}`;
    case 'index':
      return `${shape(e.of)}[${shape(e.key)}]`;
    case 'splat':
      return `each(${shape(e.of)}, ${shape(e.each)})`;
    case 'item':
      return '_';
    case 'call':
      return `${e.name}(${e.arguments.map(shape).join(' ')}${e.isSpread ? '...' : ''})`;
    case 'conditional':
      return `if(${shape(e.test)} ${shape(e.yes)} ${shape(e.no)})`;
    case 'binary':
      return `(${shape(e.left)} ${e.op} ${shape(e.right)})`;
    case 'unary':
      return `${e.op}${shape(e.of)}`;
    case 'list':
      return `[${e.items.map(shape).join(' ')}]`;
    case 'object':
      return `{${e.items.map(({ key, value }) => `${shape(key)}=${shape(value)}`).join(' ')}}`;
    case 'for':
      return `for(${e.keyName ?? ''},${e.valueName} in ${shape(e.over)}: ${e.key === undefined ? '' : `${shape(e.key)} => `}${shape(e.value)}${e.isGrouped ? '...' : ''}${e.test === undefined ? '' : ` if ${shape(e.test)}`})`;
    case 'template':
      return `"${e.parts.map((part) => (part.kind === 'text' ? JSON.stringify(part.text) : part.kind === 'value' ? shape(part.value) : part.kind)).join(' ')}"`;
    default:
      return e?.kind ?? 'nothing';
  }
}

test.each([
  ['a ? 1 : b ? 2 : 3', 'if(a 1 if(b 2 3))'],
  ['a || b && c == d + 1 * 2', '(a || (b && (c == (d + (1 * 2)))))'],
  ['1 - 2 - 3', '((1 - 2) - 3)'],
  ['!a.b && -c[0] < 1', '(!a.b && (-c[0] < 1))'],
  ['(a + b).c', '(a + b).c'],
  ['a[*].b[0].c', 'each(a, _.b[0].c)'],
  ['a.*.b[0]', 'each(a, _.b)[0]'],
  ['x.y["k"].0.z', 'x.y["k"][0].z'],
  ['f(a, [1, 2]...)', 'f(a [1 2]...)'],
  ['provider::p::f()', 'provider::p::f()'],
  ['{ a = b\n (c) = d, "e" : 1 }', '{"a"=b c=d "e"=1}'],
  ['[for k, v in m : v if v > 1]', 'for(k,v in m: v if (v > 1))'],
  ['{ for v in m : v.a => v... }', 'for(,v in m: v.a => v...)'],
  ['"a-${b}-%%{c} $${d}"', '""a-" b "-%{c} ${d}""'],
  ['1.5e3', '1.5e3'],
])('%s is read as Terraform reads it', (text, expected) => {
  expect(shape(first(text))).toBe(expected);
});

test('a heredoc with a dash loses the white space that all of its lines begin with', () => {
  expect(first('<<-EOT\n    a\n      b\n\n    c\n  EOT')).toMatchObject({
    kind: 'text',
    text: 'a\n  b\n\nc\n',
  });
  expect(first('<<EOT\n    a\nEOT')).toMatchObject({ kind: 'text', text: '    a\n' });
});

test('a tilde takes the white space of its own line alone', () => {
  const value = first('<<EOT\n%{ if a ~}\n  yes\n%{ endif ~}\nend\nEOT');
  expect(value).toMatchObject({
    parts: [
      { kind: 'if', yes: [{ text: '  yes\n' }], no: [] },
      { kind: 'text', text: 'end\n' },
    ],
  });
});

test('places are offsets of UTF-16 and lines and columns of them', () => {
  const text = '# é😀\nblock "a" {\n  v = "x"\n}\n';
  const file = readHcl('a.tf', text);
  const value = file.body.blocks[0]?.body.attributes[0]?.value;
  expect(text.slice(value?.start, value?.end)).toBe('"x"');
  expect(rangeOf(file.lines, value ?? { start: 0, end: 0 })).toEqual({
    line: 3,
    column: 7,
    endLine: 3,
    endColumn: 10,
  });
  expect(file.comments).toMatchObject([{ text: '# é😀' }]);
});

test('a fault costs its attribute; the block around it knows, and the rest is read', () => {
  const file = readHcl('a.tf', 'resource "a" "b" {\n  x = = 1\n  y = 2\n}\nresource "c" "d" {\n  z = 3\n}\n');
  expect(file.doubts).toHaveLength(1);
  expect(rangeOf(file.lines, file.doubts[0] ?? { start: 0, end: 0 }).line).toBe(2);
  expect(
    file.body.blocks.map(({ labels, body }) => [labels[0], body.isBroken, body.attributes.length]),
  ).toEqual([
    ['a', true, 1],
    ['c', false, 1],
  ]);
});

test('a brace that is forgotten does not swallow the resources behind it', () => {
  const file = readHcl('a.tf', 'resource "a" "b" {\n  x = 1\n\nresource "c" "d" {\n  z = 3\n}\n');
  expect(file.body.blocks.map(({ labels }) => labels[0])).toEqual(['a', 'c']);
  expect(file.body.blocks[0]?.body.isBroken).toBe(true);
  expect(file.doubts).not.toHaveLength(0);
});

test('what is nested too deeply is a doubt, not an overflow', () => {
  for (const text of [
    `v = ${'['.repeat(5000)}`,
    `v = ${'!'.repeat(5000)}a`,
    'b {\n'.repeat(5000),
    `v = ${'a ? 1 : '.repeat(5000)}2`,
  ])
    expect(readHcl('a.tf', text).doubts).not.toHaveLength(0);
});

test('a text that does not end is a doubt', () => {
  expect(readHcl('a.tf', 'a = "x\nb = 1\n')).toMatchObject({
    body: { attributes: [{ name: 'b' }] },
    doubts: [{}],
  });
  expect(readHcl('a.tf', 'a = <<EOT\nx\n').doubts).not.toHaveLength(0);
});

test('line ends of Windows are none of the text', () => {
  const file = readHcl('a.tf', 'a = 1\r\nb = <<EOT\r\nx\r\nEOT\r\nc = 2\r\n');
  expect(file.doubts).toEqual([]);
  expect(file.body.attributes.map(({ value }) => shape(value))).toEqual(['1', '"x\\n"', '2']);
});

test('heredocs that never end are not all looked for', () => {
  const before = performance.now();
  const { doubts } = readHcl('a.tf', `a = 1\n${'b = <<E\n'.repeat(20_000)}`);
  expect(doubts.length).toBeGreaterThan(0);
  expect(performance.now() - before).toBeLessThan(5000);
});
