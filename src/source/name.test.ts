import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTreePath, nameFromBytes, nameToBytes, splitNames } from './name.ts';

const bytes = (name: string) => Buffer.from(nameToBytes(name));

test('every sequence of bytes has a name of its own that turns back into it', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }).map((text) => new TextEncoder().encode(text)),
    fc.constantFrom('\uef80', '\uefff', '\ufffd', 'é').map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const original = Buffer.concat(pieces);
      expect(bytes(nameFromBytes(original)).equals(original)).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('a valid name is its own text and an invalid byte can be encoded in a URI', () => {
  expect(nameFromBytes(Buffer.from('src/é\n.ts'))).toBe('src/é\n.ts');
  const odd = nameFromBytes(Buffer.from([0x63, 0xe9]));
  expect(odd).toBe('c\uefe9');
  expect(() => encodeURIComponent(odd)).not.toThrow();
});

test('names come apart at NUL, whatever else is in them', () => {
  expect(splitNames(Buffer.from('a\nb\0c\td\0'))).toEqual(['a\nb', 'c\td']);
  expect(splitNames(Buffer.from([0xe9, 0, 0x62, 0]))).toEqual(['\uefe9', 'b']);
  expect(splitNames(Buffer.from(''))).toEqual([]);
});

test('a path that leads out of the tree, or means a folder, is not a tree path', () => {
  for (const path of ['', '/etc/passwd', '../x', 'a/../b', 'a/..', './a', 'a//b', 'a/', 'a\0b', '.', '..']) {
    expect(isTreePath(path), path).toBe(false);
  }
  for (const path of ['a', '..a', 'a..', '...', 'a/.b', 'a\n', ' '])
    expect(isTreePath(path), path).toBe(true);
});
