import { expect, test } from 'vitest';
import { readHclJson } from './json.ts';

test('blocks are told by their labels, and texts are templates', () => {
  const text =
    '{\n "resource": {"a_b": {"c": {"x": "${var.y[\\"k\\"]}", "//": "said", "z": "é"}}},\n "locals": {"l": 1}\n}';
  const { body, doubts } = readHclJson('a.tf.json', text);
  expect(doubts).toEqual([]);
  expect(body.blocks.map(({ type, labels }) => [type, ...labels])).toEqual([
    ['resource', 'a_b', 'c'],
    ['locals'],
  ]);
  const attributes = body.blocks[0]?.body.attributes ?? [];
  expect(attributes.map(({ name }) => name)).toEqual(['x', 'z']);
  expect(attributes[0]?.value).toMatchObject({
    kind: 'template',
    parts: [{ kind: 'value', value: { kind: 'index' } }],
  });
  expect(text.slice(attributes[1]?.value.start, attributes[1]?.value.end)).toBe('"é"');
});

test('a list of bodies is as many blocks', () => {
  const { body } = readHclJson('a.tf.json', '{"provider": {"aws": [{"alias": "a"}, {"alias": "b"}]}}');
  expect(body.blocks.map(({ labels }) => labels)).toEqual([['aws'], ['aws']]);
});

test('texts of files of variables are texts', () => {
  const { body } = readHclJson('a.tfvars.json', '{"a": "${b}"}', false);
  expect(body.attributes[0]?.value).toMatchObject({ kind: 'text', text: '${b}' });
});

test('what is no JSON is a doubt, and the body knows that all is missing', () => {
  for (const text of ['{"a": }', '[]', '{"a": "\\q"}', `{"a": ${'['.repeat(9999)}`]) {
    const { body, doubts } = readHclJson('a.tf.json', text);
    expect(body.isBroken).toBe(true);
    expect(doubts).toHaveLength(1);
  }
});
