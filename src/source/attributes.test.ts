import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributesOf, gatherAttributes } from './attributes.ts';
import { git, temporaryFolder, write } from './fixtures/temporary.ts';

function ask(files: Readonly<Record<string, string>>, path: string) {
  const contents = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
  return attributesOf(gatherAttributes(new Map(contents)).files, path);
}

test('a nearer file and a later line win, and a minus takes it back', () => {
  const files = {
    '.gitattributes': 'dist/** linguist-generated\n*.pb.go linguist-generated=true -diff\n',
    'dist/.gitattributes':
      'mine.js -linguist-generated\nother.js linguist-generated=false\nthird.js !linguist-generated',
  };
  expect(ask(files, 'dist/a.js').generated).toEqual({
    value: true,
    by: '.gitattributes:1 dist/** linguist-generated',
  });
  expect(ask(files, 'dist/mine.js').generated?.value).toBe(false);
  expect(ask(files, 'dist/other.js').generated?.value).toBe(false);
  expect(ask(files, 'dist/third.js').generated).toBeUndefined();
  expect(ask(files, 'a/b.pb.go').generated?.value).toBe(true);
  expect(ask(files, 'a/b.go')).toEqual({});
});

test('a name in quotes, a folder and a macro are read as git reads them', () => {
  expect(ask({ '.gitattributes': '"a b\\".c" linguist-vendored' }, 'a b".c').vendored?.value).toBe(true);
  expect(ask({ '.gitattributes': 'lib linguist-vendored' }, 'lib/x.c')).toEqual({});
  expect(ask({ '.gitattributes': 'lib/ linguist-vendored' }, 'lib/x.c')).toEqual({});
  expect(ask({ '.gitattributes': '[attr]x linguist-vendored' }, 'x')).toEqual({});
  expect(ask({ '.gitattributes': '*.bin filter=lfs' }, 'a/x.bin').converted?.value).toBe(true);
});

test('git sees the same attributes', () => {
  const root = temporaryFolder();
  git(root, 'init', '-q');
  const asked = ['a', 'b', 'a/a', 'a/b', 'a/d/a', 'b/a/b', 'ab', 'a/ab'];
  const piece = fc.constantFrom('a', 'b', '*', '**', '?', '[ab]', '/', '/', 'd');
  const setting = fc.constantFrom('linguist-vendored', '-linguist-vendored', '!linguist-vendored', 'text');
  const line = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), setting)
    .map(([pieces, word]) => `${pieces.join('')} ${word}`);
  const file = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(file, file, (top, nested) => {
      const files = { '.gitattributes': top, 'a/.gitattributes': nested };
      write(root, files);
      const said = git(root, 'check-attr', '-z', 'linguist-vendored', '--', ...asked).split('\0');
      const expected = asked.map((_, index) => said[index * 3 + 2]);
      const words = asked.map((path) => ask(files, path).vendored?.value);
      expect(words.map((value) => (value === undefined ? 'unspecified' : value ? 'set' : 'unset'))).toEqual(
        expected,
      );
    }),
    { numRuns: 100 },
  );
}, 30_000);
