import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { merged, removed } from './merge.ts';
import { ownMark, type WantedFile } from './wanted.ts';

const entry: WantedFile = {
  kind: 'entry',
  path: 'mcp.json',
  keys: ['mcpServers', 'handrail'],
  value: { command: 'npx', args: ['-y', 'handrail', 'mcp'] },
};
const block: WantedFile = { kind: 'block', path: 'AGENTS.md', text: '# Ours\n\nText' };
const whole: WantedFile = { kind: 'whole', path: 'a.md', text: `<!-- ${ownMark} -->\nText\n` };

function put(wanted: WantedFile, before: string | undefined): string {
  const result = merged(wanted, before);
  if (result.kind === 'same') return before ?? '';
  if (result.kind !== 'text') throw new Error(JSON.stringify(result));
  return result.text;
}

describe('JSON of others', () => {
  const others = '{\n\t// mine\n\t"mcpServers": {\n\t\t"other": { "command": "x" }, // keep\n\t},\n}\n';

  test('keeps its comments, its order, its indentation and the servers of others', () => {
    const text = put(entry, others);
    expect(text).toContain('{ "command": "x" },\n\t\t"handrail": {\n\t\t\t"command": "npx"');
    expect(text).toContain('// mine');
    expect(text).toContain('// keep');
    expect(parse(text)).toMatchObject({
      mcpServers: { other: { command: 'x' }, handrail: { command: 'npx' } },
    });
  });

  test.each([
    others,
    '{}\n',
    '{ "a": 1 }',
    '{"mcpServers":{}, "x": [1]}',
    '{\r\n  "mcpServers": {\r\n    "b": {}\r\n  }\r\n}\r\n',
  ])('%j is as it was after it was put in and taken out', (before) => {
    const result = removed(entry, put(entry, before));
    const isOnlyOurs = before === '{}\n';
    if (isOnlyOurs) expect(result).toEqual({ kind: 'gone' });
    else if (before.includes('"mcpServers":{}')) expect(result).toMatchObject({ kind: 'text' });
    else expect(result).toEqual({ kind: 'text', text: before });
  });

  test('a second time changes nothing, another value changes that value alone', () => {
    const text = put(entry, others);
    expect(merged(entry, text)).toEqual({ kind: 'same' });
    const other = put({ ...entry, value: { command: 'handrail' } }, text);
    expect(put(entry, other)).toBe(text);
  });

  test.each([
    ['{ broken', /line 1 is no JSON/],
    ['[]', /no JSON object/],
    ['{"mcpServers": 3}', /"mcpServers" is no object/],
  ])('%s is left alone', (before, why) => {
    expect(merged(entry, before)).toMatchObject({ kind: 'left', why: expect.stringMatching(why) });
    if (before.startsWith('{ b')) expect(removed(entry, before)).toMatchObject({ kind: 'left' });
  });

  test('whatever the JSON, what was there is there afterwards, and again after taking out', () => {
    const name = fc.constantFrom('a', 'b', 'mcpServers', 'x y');
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.constantFrom(undefined, 2, '\t'), (object, indent) => {
        const before = JSON.stringify(object, null, indent);
        const result = merged(entry, before);
        if (result.kind === 'left') return;
        const text = put(entry, before);
        const { mcpServers, ...rest } = JSON.parse(text);
        const { mcpServers: was = {}, ...others } = JSON.parse(before);
        expect(rest).toEqual(others);
        expect(mcpServers).toEqual({
          ...Object(was),
          handrail: entry.kind === 'entry' ? entry.value : undefined,
        });
        const back = removed(entry, text);
        if (Object.keys(Object(was)).length > 0) expect(back).toEqual({ kind: 'text', text: before });
      }),
    );
  });
});

describe('Markdown of people', () => {
  test.each(['# Mine\n', '# Mine', 'a\n\n', '\n', 'x\r\n'])(
    '%j is as it was after the block was taken out',
    (before) => {
      const text = put(block, before);
      expect(text).toContain('# Ours');
      expect(merged(block, text)).toEqual({ kind: 'same' });
      expect(removed(block, text)).toEqual(
        before.trim() === '' ? { kind: 'gone' } : { kind: 'text', text: before },
      );
    },
  );

  test('what people write around the block stays when it is renewed', () => {
    const text = `${put(block, '# Mine\n')}\nBelow\n`;
    const renewed = put({ ...block, text: 'New' }, text);
    expect(renewed).toMatch(/^# Mine\n\n<!-- handrail:begin[\s\S]*\nNew\n<!-- handrail:end -->\n\nBelow\n$/);
  });

  test('a file that only held the block is gone with it', () => {
    expect(removed(block, put(block, undefined))).toEqual({ kind: 'gone' });
  });
});

describe('a file of ours', () => {
  test('is written, renewed and taken away; one of others is left alone', () => {
    expect(merged(whole, undefined)).toMatchObject({ kind: 'text' });
    expect(merged(whole, put(whole, undefined))).toEqual({ kind: 'same' });
    expect(merged(whole, `${ownMark}, older`)).toMatchObject({ kind: 'text' });
    expect(removed(whole, ownMark)).toEqual({ kind: 'gone' });
    expect(merged(whole, 'mine')).toMatchObject({ kind: 'left' });
    expect(removed(whole, 'mine')).toMatchObject({ kind: 'left' });
    expect(removed(whole, undefined)).toEqual({ kind: 'same' });
  });
});
