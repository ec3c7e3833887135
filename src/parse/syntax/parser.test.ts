import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openParser, type SyntaxParser } from './parser.ts';
import { childOf, childrenNamed, childrenOf, depthOf, kindOf, type SyntaxTree, textOf } from './tree.ts';

const root = join(import.meta.dirname, '../../..');
const wasm = (path: string) => readFileSync(join(root, 'node_modules', path));
const parsers = new Map<string, SyntaxParser>();

beforeAll(async () => {
  const runtime = wasm('web-tree-sitter/web-tree-sitter.wasm');
  const grammars = {
    python: wasm('tree-sitter-python/tree-sitter-python.wasm'),
    javascript: wasm('tree-sitter-javascript/tree-sitter-javascript.wasm'),
    typescript: wasm('tree-sitter-typescript/tree-sitter-typescript.wasm'),
    tsx: wasm('tree-sitter-typescript/tree-sitter-tsx.wasm'),
  };
  for (const [name, bytes] of Object.entries(grammars)) {
    parsers.set(name, await openParser(name, runtime, bytes, 'a = b(c);\n'));
  }
});

function parserFor(name: string): SyntaxParser {
  const parser = parsers.get(name);
  if (parser === undefined) throw new Error(`no parser for ${name}`);
  return parser;
}

/** Our own code and the demonstration shop: what people write. */
const files = ['src', 'examples/fry-factory', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:py|[cm]?[jt]s)$/.test(path))
    .map((path) => join(folder, path)),
);
const grammarOf = (path: string) =>
  path.endsWith('.py') ? 'python' : /ts$/.test(path) ? 'typescript' : 'javascript';

/** The first node in which two trees differ, in words; undefined when they are one. */
function difference(a: SyntaxTree, b: SyntaxTree): string | undefined {
  if (a.count !== b.count) return `${a.count} nodes and ${b.count}`;
  for (const array of ['kinds', 'starts', 'ends', 'parents', 'fields', 'behind'] as const) {
    for (let node = 0; node < a.count; node++) {
      if (a[array][node] !== b[array][node])
        return `${array} of node ${node} (${kindOf(b, node)}): ${a[array][node]} instead of ${b[array][node]}`;
    }
  }
  return undefined;
}

function expectBothWays(name: string, text: string): void {
  const parser = parserFor(name);
  expect(difference(parser.parse(text), parser.parseByCursor(text)), text.slice(0, 200)).toBeUndefined();
}

test('the memory of the library is laid out as we know it', () => {
  expect([...parsers.values()].map(({ isDirect }) => isDirect)).toEqual([true, true, true, true]);
});

describe('read from memory and by cursor, a tree is the same node by node', () => {
  test('for hundreds of files that people wrote', { timeout: 120_000 }, () => {
    expect(files.length).toBeGreaterThan(400);
    for (const path of files) expectBothWays(grammarOf(path), readFileSync(join(root, path), 'utf8'));
  });

  test('for files that break off or lack a stretch', { timeout: 120_000 }, () => {
    const texts = files.map((path) => ({
      name: grammarOf(path),
      text: readFileSync(join(root, path), 'utf8'),
    }));
    const anyFile = fc.nat(texts.length - 1);
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(200), fc.boolean(), (index, at, length, ends) => {
        const { name, text } = texts[index] ?? { name: 'python', text: '' };
        const from = at % (text.length + 1);
        expectBothWays(name, ends ? text.slice(0, from) : text.slice(0, from) + text.slice(from + length));
      }),
      { numRuns: 150 },
    );
  });

  test('for one language read as another, and for any text', { timeout: 60_000 }, () => {
    for (const path of files.slice(0, 40)) {
      const text = readFileSync(join(root, path), 'utf8').slice(0, 4_000);
      for (const name of parsers.keys()) expectBothWays(name, text);
    }
    const anyGrammar = fc.constantFrom('python', 'javascript', 'typescript', 'tsx');
    fc.assert(fc.property(anyGrammar, fc.string({ unit: 'binary', maxLength: 300 }), expectBothWays));
  });

  test('nested ten thousand levels deep', { timeout: 60_000 }, () => {
    const deep = 10_000;
    for (const name of parsers.keys()) {
      expectBothWays(name, `x = ${'['.repeat(deep)}${']'.repeat(deep)}\n`);
      expectBothWays(name, `x = ${'f('.repeat(deep)}`);
    }
    const tree = parserFor('python').parse(`x = ${'['.repeat(deep)}${']'.repeat(deep)}\n`);
    expect(depthOf(tree)).toBeGreaterThan(deep);
  });

  test('after the memory of the library has grown', { timeout: 60_000 }, () => {
    const large = 'def f(a, b):\n    return a.b(c, d=1)[2]\n\n\n'.repeat(40_000);
    expectBothWays('python', large);
    expectBothWays('python', 'x = 1\n');
  });
});

test('places count UTF-16 code units, and a node knows its text, fields and children', () => {
  const tree = parserFor('javascript').parse("const 𝒳 = '🍟'; call(𝒳, /* c */ 2);\n");
  const [declaration, statement] = childrenOf(tree, 0);
  expect(kindOf(tree, declaration ?? 0)).toBe('lexical_declaration');
  expect(textOf(tree, declaration ?? 0)).toBe("const 𝒳 = '🍟';");
  const [call] = childrenOf(tree, statement ?? 0);
  expect(textOf(tree, childOf(tree, call ?? 0, 'function'))).toBe('call');
  const given = childOf(tree, call ?? 0, 'arguments');
  expect(childrenOf(tree, given).map((node) => textOf(tree, node))).toEqual(['𝒳', '/* c */', '2']);
  expect(childOf(tree, call ?? 0, 'nothing')).toBe(-1);
  expect(childrenNamed(tree, call ?? 0, 'function')).toHaveLength(1);
});

test('a syntax error costs a region, not the file', () => {
  const tree = parserFor('python').parse('a = 1\nb = = 2\ndef c(): pass\n');
  const kinds = childrenOf(tree, 0).map((node) => kindOf(tree, node));
  expect(kinds).toContain('function_definition');
  expect(Array.from({ length: tree.count }, (_, node) => kindOf(tree, node))).toContain('ERROR');
});

test('bytes that are no grammar are an error that can be caught', async () => {
  const runtime = wasm('web-tree-sitter/web-tree-sitter.wasm');
  await expect(openParser('none', runtime, new Uint8Array([1, 2, 3]), '')).rejects.toThrow();
});
