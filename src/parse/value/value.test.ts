import fc from 'fast-check';
import { parse as parseTomlWithLibrary } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { readJson } from './json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readToml } from './toml.ts';
import { at, type Broken, type Document, textAt, type Value } from './value.ts';
import { readXml } from './xml.ts';
import { readYaml, readYamlAll } from './yaml.ts';

/** Keys, texts and lines, one value a line. */
function shown(value: Value, key = ''): readonly string[] {
  if (value.kind === 'scalar') return [`${key}=${value.text}@${value.line}`];
  const parts =
    value.kind === 'list' ? value.items.map((item, i) => [String(i), item] as const) : [...value.entries];
  return [
    `${key}@${value.line}`,
    ...parts.flatMap(([name, inner]) => shown(inner, key === '' ? name : `${key}.${name}`)),
  ];
}

function read(document: Document | Broken): readonly string[] {
  return document.kind === 'broken'
    ? [`broken at ${document.line}: ${document.detail}`]
    : shown(document.value);
}

describe('each reader gives values with the lines of their keys', () => {
  test('JSON, with comments and commas at the end', () => {
    expect(
      read(
        readJson(
          '{\n  "a": 1.10, // one\n  "b": {\n    "c": [true,\n "x\\u0041"] },\n /* two\n */ "d": null,\n}',
        ),
      ),
    ).toEqual(['@1', 'a=1.10@2', 'b@3', 'b.c@4', 'b.c.0=true@4', 'b.c.1=xA@5', 'd=null@7']);
  });

  test('YAML as tools write it, and as people do, alike', () => {
    const plain =
      "a: 1.10\nb:\n  'c@1': {x: y, z: [1, 2]}\n  d:\n  - e: f\n    g: h\n  - i # note\nt: |-\n  two\n  lines\n";
    const expected = [
      '@1',
      'a=1.10@1',
      'b@2',
      'b.c@1@3',
      'b.c@1.x=y@3',
      'b.c@1.z@3',
      'b.c@1.z.0=1@3',
      'b.c@1.z.1=2@3',
      'b.d@4',
      'b.d.0@5',
      'b.d.0.e=f@5',
      'b.d.0.g=h@6',
      'b.d.1=i@7',
      't=two\nlines@8',
    ];
    expect(readPlainYaml(plain)).toBeDefined();
    expect(read(readYaml(plain))).toEqual(expected);
    // An anchor is for the whole parser.
    expect(readPlainYaml(plain.replace('a: 1.10', 'a: &a 1.10'))).toBeUndefined();
    expect(read(readYaml(plain.replace('a: 1.10', 'a: &a 1.10')))).toEqual(expected);
  });

  test('YAML with several documents, merged mappings and tags', () => {
    const documents = readYamlAll('base: &b {x: 1}\nown:\n  <<: *b\n  y: !vault z\n---\nother: 2\n');
    expect('kind' in documents ? documents : documents.map(({ value }) => shown(value))).toEqual([
      ['@1', 'base@1', 'base.x=1@1', 'own@2', 'own.x=1@1', 'own.y=z@4'],
      ['@6', 'other=2@6'],
    ]);
  });

  test('TOML, with tables, lists of tables, keys with dots and long texts', () => {
    expect(
      read(
        readToml(
          'a = "x"\n[t."u v"]\nn = 1_000\n[[p]]\nname = \'b\'\nl = [\n  "c", # note\n  { d.e = 1979-05-27 07:32:00 },\n]\n[[p]]\ntext = """\nx\\\n  y"""\nz = true\n',
        ),
      ),
    ).toEqual([
      '@1',
      'a=x@1',
      't@2',
      't.u v@2',
      't.u v.n=1_000@3',
      'p@4',
      'p.0@4',
      'p.0.name=b@5',
      'p.0.l@6',
      'p.0.l.0=c@7',
      'p.0.l.1@8',
      'p.0.l.1.d@8',
      'p.0.l.1.d.e=1979-05-27 07:32:00@8',
      'p.1@10',
      'p.1.text=xy@11',
      'p.1.z=true@14',
    ]);
  });

  test('XML, with prefixes, comments, CDATA and both quotes', () => {
    const root = readXml(
      '<?xml version="1.0"?>\n<!-- a > b -->\n<m:a x="1 &lt; 2">\n  <b y=\'"\'/>t&#65;<![CDATA[<c>]]>\n</m:a>',
    );
    expect(root).toMatchObject({ kind: 'element', name: 'a', line: 3, children: [{ name: 'b', line: 4 }] });
    expect(
      root.kind === 'element' && [
        root.text.trim(),
        root.attributes.get('x'),
        root.children[0]?.attributes.get('y'),
      ],
    ).toEqual(['tA<c>', '1 < 2', '"']);
  });
});

describe('what is broken is told with its line', () => {
  test.each([
    ['JSON that ends early', readJson('{"a": [1,\n'), 2],
    ['JSON with something behind it', readJson('{}\n}'), 2],
    ['a text over lines', readJson('{"a": "x\ny"}'), 1],
    ['YAML with wrong indents', readYaml('a:\n    b: 1\n  c: 2\n'), 3],
    ['TOML without a value', readToml('a = 1\nb =\n'), 2],
    ['TOML that makes a table of a value', readToml('a = 1\n[a.b]\n'), 2],
    ['XML with the wrong end', readXml('<a>\n<b></a>'), 2],
    ['XML with two roots', readXml('<a/>\n<b/>'), 2],
    ['text', readXml('hello'), 1],
  ])('%s', (_, result, line) => {
    expect(result).toMatchObject({ kind: 'broken', line });
  });
});

describe('hostile texts', () => {
  test('nesting ends in a sentence, never in an exhausted stack', () => {
    const deep = 500_000;
    expect(readJson('['.repeat(deep))).toMatchObject({ kind: 'broken' });
    expect(readJson('{"a":'.repeat(deep))).toMatchObject({ kind: 'broken' });
    expect(readYaml('['.repeat(deep))).toMatchObject({ kind: 'broken' });
    expect(readYaml('- '.repeat(5_000))).toMatchObject({ kind: 'broken' });
    expect(readToml(`a = ${'['.repeat(deep)}`)).toMatchObject({ kind: 'broken' });
    expect(readToml(`${'a.'.repeat(1_000)}b = 1`)).toMatchObject({ kind: 'broken' });
    expect(readXml('<a>'.repeat(deep))).toMatchObject({ kind: 'broken' });
  });

  test('keys of prototypes are keys like others', () => {
    for (const document of [
      readJson('{"__proto__": {"x": "1"}, "constructor": "2"}'),
      readYaml('__proto__: {x: 1}\nconstructor: 2\n'),
      readToml('__proto__.x = "1"\nconstructor = "2"\n'),
    ]) {
      expect(
        document.kind === 'document' && [
          textAt(document.value, '__proto__', 'x'),
          textAt(document.value, 'constructor'),
          at(document.value, 'toString'),
        ],
      ).toEqual(['1', '2', undefined]);
    }
  });

  test('entities are not expanded, whatever a DOCTYPE says', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&y;&f;&amp;</a>';
    expect(readXml(bomb)).toMatchObject({ kind: 'element', text: '&y;&f;&' });
  });

  test('brackets that do not fit each other end', () => {
    for (const text of ['a: [}\n', 'a: [b }\n', 'a: [[}]\n', 'a: {b: ]}\n', 'a: [,]\n', 'a: {,}\n'])
      expect(readYaml(text).kind, text).toMatch(/^(?:document|broken)$/);
    expect(readYaml('a: [}\n').kind).toBe('broken');
  });

  test('a bomb of aliases is not unfolded', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const started = performance.now();
    expect(readYaml(`a0: &a0 x\n${levels.join('\n')}\n`).kind).toBe('document');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('keys that stand twice are a doubt, and the last holds', () => {
    for (const document of [
      readJson('{"a": "1",\n "a": "2"}'),
      readYaml('a: 1\na: 2\n'),
      readToml('a = "1"\na = "2"\n'),
    ]) {
      expect(document.kind === 'document' && [textAt(document.value, 'a'), document.doubts]).toEqual([
        '2',
        [{ line: 2, detail: 'The key "a" stands twice; the last holds.' }],
      ]);
    }
  });
});

describe('laws', () => {
  const plain = (value: Value): unknown =>
    value.kind === 'map'
      ? Object.fromEntries([...value.entries].map(([key, inner]) => [key, plain(inner)]))
      : value.kind === 'list'
        ? value.items.map(plain)
        : value.quoted
          ? value.text
          : JSON.parse(value.text);
  const key = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== '__proto__');
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  test('JSON that was written is read as it was', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2), (value, indent) => {
        const document = readJson(JSON.stringify(value, null, indent));
        expect(document.kind === 'document' && plain(document.value)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  test('readers never throw, whatever they are given', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'{}[]:,"\'-#|>&*!%@ \n\t=.<>/a1\\'.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, (text) => {
        readJson(text);
        readYamlAll(text);
        readToml(text);
        readXml(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('TOML that a library refuses is never read as something else than what that library reads', () => {
    const lines = fc.array(
      fc.constantFrom('a = 1', '[t]', '[[p]]', 'b = "x"', 'c.d = true', "e = ['y', 'z']", '[t.u]', '# note'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.join('\n');
        let expected: unknown;
        try {
          expected = parseTomlWithLibrary(text);
        } catch {
          return;
        }
        const document = readToml(text);
        expect(document.kind === 'document' && plain(document.value)).toEqual(
          JSON.parse(JSON.stringify(expected)),
        );
      }),
    );
  });
});
