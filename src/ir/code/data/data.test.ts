import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { dataFormatOf, parsers } from './format.ts';
import { lowerData } from './lower.ts';
import type { DataNode } from './node.ts';

/** Keys, values and what stands at their places, one a line. */
function scalars(node: DataNode | undefined, text: string, key = ''): string[] {
  if (node === undefined) return ['unknown'];
  if (node.kind === 'scalar')
    return [`${key} ${JSON.stringify(node.value)} ${text.slice(node.start, node.end)}`];
  const parts =
    node.kind === 'list' ? node.items.map((value, i) => ({ key: String(i), value })) : node.entries;
  return parts.flatMap((part) => scalars(part.value, text, key === '' ? part.key : `${key}.${part.key}`));
}

function read(format: keyof typeof parsers, text: string): string[] {
  return scalars(parsers[format](text), text);
}

describe('each format gives values with their places', () => {
  test('JSON, with comments and commas at the end', () => {
    expect(
      read('json', '{ "a": 1, // one\n "b": { "c": [true, "x\\u0041"] }, /* two */ "d": null, }'),
    ).toEqual(['a 1 1', 'b.c.0 true true', 'b.c.1 "xA" "x\\u0041"', 'd null null']);
  });

  test('YAML, with anchors, merged maps and several documents', () => {
    const text =
      "base: &b\n  on: yes\n  port: 0x1F\nweb:\n  <<: *b\n  name: 'shop'\nlist:\n  - a\n  - !vault x\n---\nother: 1\n";
    expect(read('yaml', text)).toEqual([
      'base.on true yes',
      'base.port 31 0x1F',
      'web.on true yes',
      'web.port 31 0x1F',
      'web.name "shop" \'shop\'',
      'list.0 "a" a',
    ]);
  });

  test('TOML, with tables, lists of tables and keys with dots', () => {
    const text =
      'title = "shop"\n[web.tls]\nverify = false\nversions = ["1.0", "1.2"]\n[[users]]\nname = "a"\n[[users]]\nname = "b"\nx.y = 2\n';
    expect(read('toml', text)).toEqual([
      'title "shop" "shop"',
      'web.tls.verify false false',
      'web.tls.versions.0 "1.0" ["1.0", "1.2"]',
      'web.tls.versions.1 "1.2" ["1.0", "1.2"]',
      'users.0.name "a" "a"',
      'users.1.name "b" "b"',
      'users.1.x.y 2 2',
    ]);
  });

  test('INI, whose first section is part of all others', () => {
    expect(read('ini', '[DEFAULT]\nhash = md5\n[web] ; pages\nport: 80 ; plain\n# debug = on\n')).toEqual([
      'DEFAULT.hash "md5" md5',
      'web.hash "md5" md5',
      'web.port "80" 80 ; plain',
    ]);
  });

  test('properties, with lines that go on and escapes', () => {
    expect(
      read('properties', '# c\n! d\na.b=1\nhash : MD5\nname two\nlong = x\\\n  y\nk\\:k=\\u0041\n'),
    ).toEqual(['a.b "1" 1', 'hash "MD5" MD5', 'name "two" two', 'long "xy" x\\\n  y', 'k:k "A" \\u0041']);
  });

  test('an environment, with quotes and comments', () => {
    expect(read('environment', 'A=1\nexport B="x # y"\n# C=2\nD=z # end\nE=\n')).toEqual([
      'A "1" 1',
      'B "x # y" "x # y"',
      'D "z" z # end',
      'E "" ',
    ]);
  });
});

test('the format is told by the name; lists that tools keep and examples are none', () => {
  const formats = ['a/b.json', 'x.YML', '.env', '.env.local', 'setup.cfg', 'a.properties', 'Cargo.toml'];
  expect(formats.map(dataFormatOf)).toEqual([
    'json',
    'yaml',
    'environment',
    'environment',
    'ini',
    'properties',
    'toml',
  ]);
  const none = [
    'package-lock.json',
    'yarn.lock',
    'poetry.lock',
    'pnpm-lock.yaml',
    '.env.example',
    '.json',
    'a.js',
  ];
  expect(none.map(dataFormatOf)).toEqual(none.map(() => undefined));
});

describe('what is hostile is unknown, soon', () => {
  const deep = 10_000;
  const bombs: Readonly<Record<string, string>> = {
    'deep.json': `${'['.repeat(deep)}${']'.repeat(deep)}`,
    'deep map.json': `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    'deep flow.yaml': `${'['.repeat(deep)}${']'.repeat(deep)}`,
    'deep list.yaml': `${'- '.repeat(deep)}a\n`,
    'deep map.yaml': Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    'deep.toml': `a = ${'['.repeat(deep)}${']'.repeat(deep)}\n`,
    'large.json': JSON.stringify({ a: 'x'.repeat(10_000_000) }),
    'many.json': JSON.stringify(Array.from({ length: 20_000 }, (_, i) => i)),
    'cut.json': '{ "a": 1, "b',
    'comment.json': `${'/*'.repeat(50_000)}`,
    'broken.yaml': 'a: [1\nb: }\n',
    'broken.toml': 'a = = 1\n',
  };
  for (const [path, text] of Object.entries(bombs))
    test(path, () => {
      const before = process.cpuUsage().user;
      expect(lowerData(path, text)).toBeUndefined();
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
    });

  test('a bomb of aliases is unfolded to a bound', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]\n`,
    );
    const text = `a0: &a0 x\n${levels.join('')}`;
    const before = process.cpuUsage().user;
    expect(scalars(parsers.yaml(text), text).length).toBeLessThan(3_000);
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
  });

  test('an alias of what it stands in ends', () => {
    const text = 'a: &a\n  b: *a\n  c: 1\n';
    expect(scalars(parsers.yaml(text), text)).toContain('a.c 1 1');
  });

  test('keys of prototypes are keys', () => {
    const text = '{ "__proto__": { "a": 1 }, "constructor": 2 }';
    expect(read('json', text)).toEqual(['__proto__.a 1 1', 'constructor 2 2']);
    expect(read('toml', '[__proto__]\na = 1\n')).toEqual(['__proto__.a 1 1']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
