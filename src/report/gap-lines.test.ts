import { expect, test } from 'vitest';
import type { Gap } from '#model/gap';
import { gapLines } from './gap-lines.ts';

const gap = (why: Gap['why'], path: string): Gap => ({ analyser: 'source', why, path, detail: '' });

test('gaps of one reason are one line: the reason, how many, three of them and the rest', () => {
  const gaps = [...'dcba'].map((name) => gap('too-large', `${name}.sql`));
  expect(gapLines([...gaps, gap('not-built', ''), gap('unreadable', 'x\u{202E}')])).toEqual([
    {
      why: 'too-large',
      text: 'larger than the size limit (too-large), 4 gaps: a.sql, b.sql, c.sql and 1 more',
    },
    { why: 'not-built', text: 'not built yet in this version (not-built), 1 gap' },
    { why: 'unreadable', text: 'could not be read (unreadable), 1 gap: x\\u{202E}' },
  ]);
});
