import { expect, test } from 'vitest';
import { readBypasses } from './bypass-log.ts';

const line = {
  at: '2026-01-31T12:00:00Z',
  hook: 'pre-push',
  kind: 'skipped',
  who: 'A <a@example.org>',
  reason: 'two words',
  findings: [{ rule: 'secrets/x', path: 'a', key: 'k' }],
};

test('lines that cannot be read are counted, the others are told', () => {
  const text = [JSON.stringify(line), '{"at":1}', 'half a li', '', JSON.stringify({ ...line, more: 1 })].join(
    '\n',
  );
  const { bypasses, unreadable } = readBypasses(text);
  expect(bypasses).toEqual([line, line]);
  expect(unreadable).toBe(2);
});

test('nothing was remembered yet', () => {
  expect(readBypasses('')).toEqual({ bypasses: [], unreadable: 0 });
});
