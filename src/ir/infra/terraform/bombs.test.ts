import { expect, test } from 'vitest';
import { readInfra } from '../read.ts';
import { valueAt } from '../value.ts';

test('what aliases in a text stand for is bounded, and then unknown', () => {
  const names = 'abcdefgh'.split('');
  const lines = names.map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(i === 0 ? 'x' : `*${names[i - 1]}`)
        .join(',')}]`,
  );
  const text = `resource "aws_sqs_queue" "a" {\n  name = yamldecode(<<E\n${lines.join('\n')}\nE\n  )\n}\n`;
  const { resources } = readInfra({ paths: ['a.tf'], read: () => text });
  expect(valueAt(resources[0]?.attributes, 'name')?.kind).toBe('unknown');
});
