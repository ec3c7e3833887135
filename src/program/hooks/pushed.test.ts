import { expect, test } from 'vitest';
import { pushedOf, readPushed } from './pushed.ts';

const [a, b, none] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];

test('a push brings what it ends at, and the remote has what it tells', () => {
  const refs = readPushed(
    [
      `refs/heads/main ${a} refs/heads/main ${b}`,
      `refs/heads/new ${a} refs/heads/new ${none}`,
      `(delete) ${none} refs/heads/old ${b}`,
      'nonsense',
      `refs/heads/x --all refs/heads/x ${b}`,
      '',
    ].join('\n'),
  );
  expect(refs).toHaveLength(3);
  expect(pushedOf(refs)).toEqual({ ends: [a], known: [b] });
});

test('a deletion brings nothing', () => {
  expect(pushedOf(readPushed(`(delete) ${none} refs/heads/old ${b}\n`)).ends).toEqual([]);
});

test('ids of SHA-256 are ids', () => {
  const [long, zero] = ['c'.repeat(64), '0'.repeat(64)];
  expect(pushedOf(readPushed(`r ${long} r ${zero}`))).toEqual({ ends: [long], known: [] });
});
