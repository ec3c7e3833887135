import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FrontEnd, largestFile, openFrontEnd } from './front-end.ts';
import type { CodeModule } from './module.ts';
import { packModule, unpackModule } from './pack.ts';

const root = join(import.meta.dirname, '../../..');
const packages: Readonly<Record<string, string>> = {
  runtime: 'web-tree-sitter/web-tree-sitter.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
};
const asked: string[] = [];
const frontEnd: FrontEnd = openFrontEnd(async (name) => {
  asked.push(name);
  return readFileSync(join(root, 'node_modules', packages[name] ?? ''));
});

async function read(path: string, text: string) {
  const { packed, gaps } = await frontEnd.read(path, () => text);
  return { module: packed && unpackModule(packed), gaps: gaps.map(({ why, detail }) => `${why}: ${detail}`) };
}

test('a grammar is loaded when a file first needs it, and text is asked for only where it is code', async () => {
  asked.length = 0;
  const { gaps } = await frontEnd.read('notes.txt', () => {
    throw new Error('asked for');
  });
  expect(gaps).toEqual([]);
  expect(asked).toEqual([]);
  await read('a.py', 'x = 1\n');
  await read('b.py', 'y = 1\n');
  expect(asked).toEqual(['runtime', 'python']);
});

test('a broken region is a gap that names its line, and the rest is read', async () => {
  const { module, gaps } = await read('a.py', 'a = 1\n\nb = = 2\n\ndef c():\n    pass\n');
  expect(module?.functions.map(({ name }) => name)).toEqual(['<module>', 'c']);
  expect(gaps).toEqual(['syntax: One region could not be parsed (line 3): code there was not checked.']);
});

test.each([
  ['brackets', 'a.py', (n: number) => `x = ${'['.repeat(n)}${']'.repeat(n)}\n`],
  ['brackets that never close', 'a.py', (n: number) => `x = ${'[1, '.repeat(n)}`],
  ['sums', 'a.py', (n: number) => `x = ${'1 + '.repeat(n)}1\n`],
  ['lambdas', 'a.py', (n: number) => `x = ${'lambda: '.repeat(n)}1\n`],
  ['calls', 'a.js', (n: number) => `${'f('.repeat(n)}${')'.repeat(n)};\n`],
  ['chains', 'a.ts', (n: number) => `a${'.b()'.repeat(n)};\n`],
  ['blocks', 'a.js', (n: number) => `${'{'.repeat(n)}${'}'.repeat(n)}\n`],
  ['sums of Java', 'A.java', (n: number) => `class A { int x = ${'1 + '.repeat(n)}1; }\n`],
  ['calls of Java', 'A.java', (n: number) => `class A { int x = ${'f('.repeat(n)}${')'.repeat(n)}; }\n`],
  ['chains of Java', 'A.java', (n: number) => `class A { int x = a${'.b()'.repeat(n)}; }\n`],
  ['blocks of Java', 'A.java', (n: number) => `class A { { ${'{'.repeat(n)}${'}'.repeat(n)} } }\n`],
  ['classes of Java', 'A.java', (n: number) => `${'class A { '.repeat(n)}${'}'.repeat(n)}\n`],
  ['conditions of Java', 'A.java', (n: number) => `class A { { ${'if (x) '.repeat(n)}; } }\n`],
  ['brackets of Go', 'a.go', (n: number) => `package a\nvar x = ${'('.repeat(n)}1${')'.repeat(n)}\n`],
  ['sums of Go', 'a.go', (n: number) => `package a\nvar x = ${'1 + '.repeat(n)}1\n`],
  [
    'functions of Go',
    'a.go',
    (n: number) => `package a\nvar x = ${'func() { f('.repeat(n)}${') }'.repeat(n)}\n`,
  ],
  ['types of Go', 'a.go', (n: number) => `package a\nvar x ${'[]'.repeat(n)}int\n`],
  ['values of Go', 'a.go', (n: number) => `package a\nvar x = []T{${'{'.repeat(n)}${'}'.repeat(n)}}\n`],
  ['elements', 'a.tsx', (n: number) => `x = ${'<a>'.repeat(n)}${'</a>'.repeat(n)};\n`],
])('%s nested ten thousand deep are a gap and not a crash; ten deep are read', async (_, path, text) => {
  const { module, gaps } = await read(path, text(10_000));
  if (module === undefined) expect(gaps.join()).toContain('nested too deeply');
  else expect(gaps.join()).toContain('could not be parsed');
  expect((await read(path, text(10))).module).toBeDefined();
});

test.each([
  [
    'a.py',
    (n: number) =>
      `def f():\n${Array.from({ length: n }, (_, i) => `${' '.repeat(i + 1)}try:\n${' '.repeat(i + 2)}g()\n${' '.repeat(i + 1)}finally:\n`).join('')}${' '.repeat(n + 1)}return 1\n`,
  ],
  [
    'a.js',
    (n: number) => `function f() { ${'try { g(); } finally { '.repeat(n)}return 1; ${'} '.repeat(n)}}`,
  ],
  [
    'a.java',
    (n: number) => `class A { int f() { ${'try { g(); } finally { '.repeat(n)}return 1; ${'} '.repeat(n)}} }`,
  ],
])('bodies of finally in each other do not double with each level: %s', async (path, text) => {
  const counted = (each: CodeModule | undefined) =>
    (each?.functions ?? []).flatMap(({ blocks }) => blocks).length;
  const few = counted((await read(path, text(10))).module);
  const many = counted((await read(path, text(60))).module);
  expect(few).toBeGreaterThan(10);
  expect(many).toBeLessThan(few * 40);
});

test('what is larger than people write is a gap with the figures', async () => {
  const { module, gaps } = await read('a.js', 'a();\n'.repeat(largestFile / 5 + 1));
  expect(module).toBeUndefined();
  expect(gaps.join()).toMatch(/^too-large: It has 2000005 characters, more than the 2000000/);
});

test('a grammar that cannot be loaded is a gap for each of its files', async () => {
  const broken = openFrontEnd(async () => {
    throw new Error('no such file');
  });
  for (const path of ['a.py', 'b.py']) {
    const { packed, gaps } = await broken.read(path, () => 'x = 1\n');
    expect(packed).toBeUndefined();
    expect(gaps).toMatchObject([{ analyser: 'code', path, why: 'not-built' }]);
    expect(gaps[0]?.detail).toContain('no such file');
  }
});

test('no text makes it throw', { timeout: 60_000 }, async () => {
  const paths = ['a.py', 'a.js', 'a.ts', 'a.tsx'];
  const samples = readdirSync(join(root, 'examples/fry-factory/web/fryshop/routes')).map((name) =>
    readFileSync(join(root, 'examples/fry-factory/web/fryshop/routes', name), 'utf8'),
  );
  const cut = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat()).map(([text, a, b]) => {
    const [from, to] = [a % text.length, b % text.length];
    return text.slice(Math.min(from, to), Math.max(from, to));
  });
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), cut);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), anyText, async (path, text) => {
      await read(path, text);
    }),
    { numRuns: 300 },
  );
});

test('a module comes out of its bytes as it went in', async () => {
  for (const path of ['src/scan.ts', 'src/ir/flow/step.ts', 'examples/fry-factory/web/fryshop/accounts.py']) {
    const { packed } = await frontEnd.read(path, () => readFileSync(join(root, path), 'utf8'));
    const module = packed && unpackModule(packed);
    expect(module?.functions.length).toBeGreaterThan(3);
    expect(module && unpackModule(packModule(module))).toEqual(module);
  }
});

test('so does any plain value, with places, large and negative numbers, texts and missing ones', () => {
  const leaf = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.bigInt(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
  );
  const keys = fc.constantFrom('op', 'value', 'start', 'end', 'name', 'items', 'text');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(keys, tie('tree'))),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const module = { path: 'a', value } as unknown as Parameters<typeof packModule>[0];
      const back: unknown = unpackModule(packModule(module));
      expect(back).toEqual({ path: 'a', value: plain(value) });
    }),
  );
});

/** fast-check makes objects without a prototype, which counts for `toEqual` no more than it should. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
