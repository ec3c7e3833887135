import { expect, test } from 'vitest';
import type { FileFacts } from '#model/facts';
import type { Finding } from '#model/finding';
import { openEqualValues } from './equal-values.ts';

const findingAt = (path: string, line: number, ruleId = 'secrets/generic-password'): Finding => ({
  key: 'k',
  lineHash: '',
  ruleId,
  family: 'secrets',
  title: '',
  message: '',
  severity: 'high',
  confidence: 'high',
  cwe: 798,
  location: { path, line, column: 1, endLine: line, endColumn: 2 },
});

/** One finding a line, of which the whole line is the value. */
function noted(files: Readonly<Record<string, readonly string[]>>, ruleOf = (_: number) => 'secrets/a') {
  const values = openEqualValues();
  const all = Object.entries(files).flatMap(([path, lines]) => {
    const findings = lines.map((_, i) => findingAt(path, i + 1, ruleOf(i)));
    const bytes = Buffer.from(lines.join('\n'));
    let start = 0;
    const detections = findings.map((finding, i) => {
      const end = start + (lines[i] ?? '').length;
      const masks = [{ start, end }];
      start = end + 1;
      return { ...finding, anchor: '', masks };
    });
    const facts: FileFacts = { detections, suppressions: [], gaps: [], bytes: bytes.length };
    values.note(findings, bytes, facts);
    return findings;
  });
  return values.numbered(all);
}

test('equal values of one rule share a number, over files, and a value that is alone has none', () => {
  const found = noted({ 'a.env': ['frituur', 'mayonnaise', 'frituur'], 'b.env': ['ketchup', 'mayonnaise'] });
  expect(found.map(({ group }) => group)).toEqual([1, 2, 1, undefined, 2]);
});

test('equal values of two rules are two things', () => {
  const found = noted({ a: ['frituur', 'frituur'] }, (i) => `secrets/${i}`);
  expect(found.map(({ group }) => group)).toEqual([undefined, undefined]);
});

test('numbers are the same in every scan although the key is not, and nothing else is added', () => {
  const files = { a: ['frituur', 'mayonnaise', 'mayonnaise', 'frituur'] };
  expect(noted(files)).toEqual(noted(files));
  expect(JSON.stringify(noted(files))).not.toMatch(/frituur|mayonnaise|[A-Za-z0-9+/]{43}=/);
});
