import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { parseMarks, serializeMarks } from './marks-file.ts';

const key = 'a'.repeat(32);
const entry = { rule: 'secrets/x', path: 'app.env', line: 3, column: 1, key, lineHash: key };
const revoked = { on: '2026-11-22', by: 'Ada' };

const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const mark = fc.record(
  {
    on: fc.constantFrom('2026-11-22', '2028-02-29'),
    by: fc.stringMatching(/^[A-Za-zé"\\]{1,9}$/),
    note: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  },
  { requiredKeys: ['on', 'by'] },
);
const credential = fc.record(
  {
    ruleId: fc.constantFrom('secrets/a', 'secrets/b-c'),
    path: fc.constantFrom('a.env', 'dir/ü "b".env'),
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 9 }),
    key: hex,
    lineHash: hex,
    commit: fc.stringMatching(/^[0-9a-f]{40}$/),
    revoked: mark,
    rotated: mark,
  },
  { requiredKeys: ['ruleId', 'path', 'line', 'column', 'key', 'lineHash'] },
);

test('what is written is read back, in one order, each entry at its own line', () => {
  fc.assert(
    fc.property(fc.array(credential, { maxLength: 6 }), (credentials) => {
      const text = serializeMarks(credentials);
      const read = parseMarks(text);
      expect(serializeMarks(read)).toBe(text);
      expect(serializeMarks([...credentials].reverse())).toBe(text);
      const lines = text.split('\n');
      for (const { location, key: id } of read) expect(lines[location.line - 1]).toContain(id);
    }),
  );
});

test.each([
  ['not JSON', '{', /it is not JSON/],
  ['a merge', `{\n<<<<<<< HEAD\n`, /conflict marks of a merge/],
  ['no list', '{"version":1}', /no 'version' and 'credentials'/],
  ['nobody', textOf({ revoked: { on: '2026-11-22' } }), /credential 1 \(revoked\.by\)/],
  ['a blank name', textOf({ revoked: { on: '2026-11-22', by: ' ' } }), /credential 1 \(revoked\.by\)/],
  ['no day', textOf({ revoked: { on: '2026-02-30', by: 'Ada' } }), /a day as 2027-01-31 is needed/],
  ['a path out of the tree', textOf({ path: '../x' }), /a path below the root/],
  ['a value', textOf({ value: 'x' }), /credential 1/],
  ['removed, by hand', textOf({ removed: revoked }), /credential 1/],
  ['another family', textOf({ rule: 'code/x' }), /secrets\/name is needed/],
])('refuses %s', (_, text, why) => {
  expect(() => parseMarks(text)).toThrow(UserError);
  expect(() => parseMarks(text)).toThrow(why);
});

function textOf(fields: object): string {
  return JSON.stringify({ version: 1, credentials: [{ ...entry, ...fields }] });
}
