import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, keyedAnchorOf, lineHashOf, maskedLineOf, templateOf } from './identity.ts';

test('the hashes of scheme v1 stay what they are, or every baseline is lost', () => {
  expect(anchorOf('secrets/x', 'name', 'db password')).toMatchInlineSnapshot(
    `"4c28043dfec88b9575a79cb66a9a3662"`,
  );
  expect(lineHashOf('password = *')).toMatchInlineSnapshot(`"696bc4ad774b302dc13920f46640cb4c"`);
  expect(keyedAnchorOf(Buffer.from('key'), 'secrets/x', Buffer.from('value'))).toMatchInlineSnapshot(
    `"c484624b088fe543d89b30c8781e9a26"`,
  );
});

test('white space does not count in a line hash, any other character does', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: fc.constantFrom(' ', '\t') }), (line, space) => {
      expect(lineHashOf(`${space}${line}${space}`)).toBe(lineHashOf(line));
      expect(lineHashOf(`${line}x`)).not.toBe(lineHashOf(line));
    }),
  );
});

test('parts of an anchor cannot run into each other', () => {
  expect(anchorOf('a', 'b', 'c')).not.toBe(anchorOf('a', 'bc'));
  expect(anchorOf('a', 'b')).not.toBe(anchorOf('ab'));
});

test('a keyed anchor follows key, rule and value', () => {
  const made = [
    keyedAnchorOf(Buffer.from('k'), 'r', Buffer.from('v')),
    keyedAnchorOf(Buffer.from('K'), 'r', Buffer.from('v')),
    keyedAnchorOf(Buffer.from('k'), 'R', Buffer.from('v')),
    keyedAnchorOf(Buffer.from('k'), 'r', Buffer.from('V')),
  ];
  expect(new Set(made).size).toBe(4);
});

test('a masked line shows one star for each secret, whatever its length, and all of the rest', () => {
  const text = Buffer.from('first\n  a = "sécret", b = "x";\nlast');
  const masks = ['sécret', 'x'].map((secret) => {
    const start = text.indexOf(Buffer.from(secret));
    return { start, end: start + Buffer.byteLength(secret) };
  });
  expect(maskedLineOf(text, masks[1]?.start ?? 0, masks)).toBe('  a = "*", b = "*";');
});

test('a mask over many lines hides its part of the first line only', () => {
  expect(maskedLineOf(Buffer.from('k = BEGIN\nbody\nEND tail'), 4, [{ start: 4, end: 18 }])).toBe('k = *');
});

test('of a huge line only the surroundings count, and a change beyond them does not', () => {
  const line = (far: string) =>
    Buffer.from(`${far.repeat(100_000)}${'-'.repeat(600)}key=SECRET;${'-'.repeat(600)}${far}`);
  const at = 100_600 + 4;
  const masks = [{ start: at, end: at + 6 }];
  expect(maskedLineOf(line('a'), at, masks)).toBe(maskedLineOf(line('b'), at, masks));
  expect(maskedLineOf(line('a'), at, masks)).toContain('key=*;');
});

test('a template keeps how a line is built and none of its literals', () => {
  expect(templateOf('  call("*", 42, \'x\')')).toBe('call("",0,"")');
});
