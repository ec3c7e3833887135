import { expect, test } from 'vitest';
import { readDocuments } from './document.ts';
import { commentsAround } from './document-comments.ts';
import type { TagReader } from './document-reading.ts';
import { plainOf } from './plain.ts';
import { type InfraValue, valueAt } from './value.ts';

/** The only document of a text, which has no gap. */
function read(text: string, tag?: TagReader): InfraValue {
  const { documents, gaps } = readDocuments('a.yaml', text, tag === undefined ? {} : { tag });
  expect(gaps).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0]?.value as InfraValue;
}

function plain(text: string): unknown {
  const unfolded = (value: unknown): unknown =>
    value instanceof Map
      ? Object.fromEntries([...value].map(([key, each]) => [key, unfolded(each)]))
      : Array.isArray(value)
        ? value.map(unfolded)
        : value;
  return unfolded(plainOf(read(text)));
}

test('values stand where they are written, in offsets and in lines, and entries from their key on', () => {
  const text = 'a: 1\nb:\n  - "x"\n  - key: value # why\n';
  const value = read(text);
  expect(valueAt(value, 'b', 1, 'key')?.place).toEqual({
    path: 'a.yaml',
    ...{ line: 4, column: 10, endLine: 4, endColumn: 15 },
    ...{ start: text.indexOf('value'), end: text.indexOf(' # why') },
  });
  const list = value.kind === 'map' ? value.entries.get('b')?.place : undefined;
  expect(list).toMatchObject({ line: 2, column: 1, endLine: 4, endColumn: 15 });
});

test('JSON has the same values at the same places, also with what only YAML allows', () => {
  const text = '{"a": [1, true, null, "x"],\n "b": {"c": -1.5}}';
  expect(plain(text)).toEqual({ a: [1, true, null, 'x'], b: { c: -1.5 } });
  expect(valueAt(read(text), 'b', 'c')?.place).toMatchObject({ line: 2, column: 13, endColumn: 17 });
  expect(plain('{"a": [1, 2,],\n "b": "x", # told\n}')).toEqual({ a: [1, 2], b: 'x' });
});

test('scalars are what YAML 1.1 takes them for, and texts where they are quoted or may be identifiers', () => {
  expect(plain('[yes, Off, true, ~, null, 0644, 0x1f, 0o17, 1_000, 1e3, .5, -3]')).toEqual([
    ...[true, false, true, null, null, 420, 31, 15, 1000, 1000, 0.5, -3],
  ]);
  expect(plain('["yes", \'1\', 012345678901, 2012-10-17, 12:30, !!str 7, 1.2.3, y]')).toEqual([
    ...['yes', '1', '012345678901', '2012-10-17', '12:30', '7', '1.2.3', 'y'],
  ]);
  const [document] = readDocuments('a.yaml', '[yes, 0644]', { isYaml12: true }).documents;
  expect(document && valueAt(document.value, 0)).toMatchObject({ kind: 'text', text: 'yes' });
});

test('a merge gives what is not written beside it, from the first of several', () => {
  expect(plain('x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  a: 0\n  <<: [*x, *y]\n')).toMatchObject({
    z: { a: 0, b: 1, c: 2 },
  });
  expect(valueAt(read('z:\n  <<: *nobody\n'), 'z')).toMatchObject({ kind: 'map', isOpen: true });
});

test('a tag is asked for its meaning; what nobody knows is unknown, and no text', () => {
  const tag: TagReader = (name, value) =>
    name === '!Ref' ? { kind: 'null', origin: 'computed', place: value.place } : undefined;
  const value = read('a: !Secret x\nb: !Secret {c: d}\nc:   !Ref  x\n', tag);
  expect(valueAt(value, 'a')).toMatchObject({ kind: 'unknown', why: 'function' });
  expect(valueAt(value, 'b')).toMatchObject({ kind: 'unknown', detail: '!Secret is not evaluated.' });
  expect(valueAt(value, 'c')?.place).toMatchObject({ line: 3, column: 6, endColumn: 13 });
});

test('comments are told with their places, and a # in a text is none', () => {
  const text = '# first\na: "x # no"\nb: |\n  # no\nc: d # last\n---\n# second\ne: f\n';
  const { documents } = readDocuments('a.yaml', text);
  expect(documents.map(({ comments }) => comments.map((each) => [each.text, each.place.line]))).toEqual([
    [
      ['# first', 1],
      ['# last', 5],
    ],
    [['# second', 7]],
  ]);
});

test('comments of a part are those above it, in it and on its last line', () => {
  const text = '# other\n\n# above\na:\n  b: 1\n  # in\n  c: 2 # last\n# of d\nd: 3\n';
  const [document] = readDocuments('a.yaml', text).documents;
  const place = document?.value.kind === 'map' ? document.value.entries.get('a')?.place : undefined;
  const found = document === undefined || place === undefined ? [] : commentsAround(document, place);
  expect(found.map((comment) => comment.text)).toEqual(['# above', '# in', '# last']);
});

test('a broken document is a gap with its line, and the others are read', () => {
  const { documents, gaps } = readDocuments('a.yaml', 'a: 1\n---\nb: [c\nd: e\n---\nf: 2\n');
  expect(documents.map(({ value }) => [...(value.kind === 'map' ? value.entries.keys() : [])])).toEqual([
    ['a'],
    ['f'],
  ]);
  expect(gaps).toEqual([
    {
      analyser: 'infra',
      path: 'a.yaml',
      why: 'syntax',
      detail: 'Line 4 is no YAML (bad indent); the document around it was not read.',
    },
  ]);
});

test('brackets and quotes over several lines are read however these are indented', () => {
  const text = `a:
  b: [
  x, # why
  'y'
  ]
  c: {"d": [
1], "it's": "e"}
  f: '{
  "g": 1
}'
  # [ is no bracket, and "this no text
  h: |
    [ not
  i: don't [ either
j: k
`;
  const { documents, gaps } = readDocuments('a.yaml', text);
  expect(gaps).toEqual([]);
  const at = (...path: (string | number)[]) => documents[0] && valueAt(documents[0].value, ...path);
  expect(at('a', 'b')).toMatchObject({ items: [{ text: 'x' }, { text: 'y' }] });
  expect(at('a', 'c', 'd', 0)).toMatchObject({ number: 1, place: { line: 7, column: 1 } });
  expect(at('a', 'h')).toMatchObject({ text: '[ not\n' });
  expect(at('a', 'i')).toMatchObject({ text: "don't [ either" });
  expect(at('j')).toMatchObject({ text: 'k', place: { line: 15 } });
});

test('a key that stands twice is told, and the last holds', () => {
  const { documents, notices } = readDocuments('a.yaml', 'a: 1\na: 2\n');
  expect(documents[0] && valueAt(documents[0].value, 'a')).toMatchObject({ number: 2 });
  expect(notices).toMatchObject([{ code: 'key-twice', path: 'a.yaml', line: 2 }]);
  expect(readDocuments('a.json', '{"a": 1, "a": 2}').notices).toHaveLength(1);
});

test('the mark of the order of bytes and line ends of Windows change nothing', () => {
  const value = read('\ufeffa: |\r\n  x\r\n  y\r\nb: c\r\n');
  expect(valueAt(value, 'a')).toMatchObject({ kind: 'text', text: 'x\ny\n', textLine: 2 });
  expect(valueAt(value, 'b')?.place).toMatchObject({ line: 4, column: 4, endColumn: 5 });
  expect(read('\ufeff{"a": 1}')).toMatchObject({ kind: 'map' });
});

test('a bomb of aliases is not unfolded but told', () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `a${i + 1}: &a${i + 1} [${'*a'.concat(`${i}, `).repeat(10)}]`,
  );
  const { documents, gaps } = readDocuments('a.yaml', ['a0: &a0 [x]', ...levels].join('\n'));
  expect(documents).toHaveLength(1);
  expect(gaps).toMatchObject([{ why: 'budget' }]);
});

test.each([
  ['lists', '['.repeat(100_000)],
  ['closed lists', `${'['.repeat(300)}${']'.repeat(300)}`],
  ['maps', '{a: '.repeat(50_000)],
  ['items', `${'- '.repeat(50_000)}a`],
  ['lines', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('%s nested without end are a gap', (_, text) => {
  const { gaps } = readDocuments('a.yaml', text);
  expect(gaps).toHaveLength(1);
});

test('a file that is too large is a gap', () => {
  expect(readDocuments('a.yaml', 'a: b', { largest: 3 })).toMatchObject({
    documents: [],
    gaps: [{ why: 'too-large' }],
  });
});

test('an empty text and one of comments hold no document', () => {
  expect(readDocuments('a.yaml', '').documents).toEqual([]);
  expect(readDocuments('a.yaml', '# only this\n---\n').documents).toEqual([]);
});

test('lines that each stand deeper than the one above are a gap with its line, in bounded time', () => {
  const steps = Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
  const before = performance.now();
  const { documents, gaps } = readDocuments('a.yaml', steps);
  expect(documents).toEqual([]);
  expect(gaps).toMatchObject([{ why: 'budget', detail: expect.stringContaining('Line 501') }]);
  expect(performance.now() - before).toBeLessThan(3000);
});
