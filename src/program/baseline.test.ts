import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { type Baseline, makeBaseline, parseBaseline, serializeBaseline } from './baseline.ts';

const hash = fc.stringMatching(/^[0-9a-f]{32}$/);
const sighting = fc.record({
  key: hash,
  ruleId: fc.constantFrom('secrets/github-token', 'code/sql-injection'),
  path: fc.constantFrom('a.py', 'src/b "quoted".ts', 'späte/😀\n.txt'),
  line: fc.integer({ min: 1, max: 1_000_000 }),
  column: fc.integer({ min: 1, max: 1000 }),
  lineHash: hash,
});
const baseline = fc.record({ findings: fc.array(sighting, { maxLength: 20 }) });

test('what is written is read back, whatever the order of the findings', () => {
  fc.assert(
    fc.property(baseline, ({ findings }) => {
      const text = serializeBaseline({ findings });
      const again = parseBaseline(text, 'b.json');
      expect(new Set(again.findings.map(print))).toEqual(new Set(findings.map(print)));
      expect(again.findings).toHaveLength(findings.length);
      expect(serializeBaseline(again)).toBe(text);
      expect(serializeBaseline({ findings: [...findings].reverse() })).toBe(text);
    }),
  );
});

test('one finding is one line, and another line number does not change the order', () => {
  const at = (line: number, key: string) => ({
    key: key.repeat(32),
    ruleId: 'secrets/x',
    path: 'a',
    line,
    column: 1,
    lineHash: '0'.repeat(32),
  });
  const order = (text: string) => [...text.matchAll(/"key":"(.)/g)].map(([, key]) => key);
  const text = serializeBaseline({ findings: [at(5, 'a'), at(1, 'b')] });
  expect(text.split('\n').filter((line) => line.includes('"key"'))).toHaveLength(2);
  expect(order(text)).toEqual(order(serializeBaseline({ findings: [at(1, 'a'), at(5, 'b')] })));
  expect(serializeBaseline({ findings: [] })).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
});

test('suppressed findings and those about settings are not excused', () => {
  const suppression = { kind: 'inline', reason: 'x', location: place } as const;
  const kept = makeBaseline([
    finding('secrets/a'),
    { ...finding('secrets/b'), suppression },
    finding('policy/c'),
  ]);
  expect(kept.findings.map(({ ruleId }) => ruleId)).toEqual(['secrets/a']);
});

test('a baseline holds hashes, rule, path and place, and nothing else of a finding', () => {
  const { findings } = makeBaseline([
    { ...finding('secrets/a'), message: 'hunter2', evidence: { preview: 'hunter2' } },
  ]);
  expect(Object.keys(findings[0] ?? {}).sort()).toEqual([
    'column',
    'key',
    'line',
    'lineHash',
    'path',
    'ruleId',
  ]);
});

test.each([
  ['', 'is not JSON'],
  ['[', 'is not JSON'],
  ['null', "'version' and 'findings'"],
  ['{"version":1}', "'version' and 'findings'"],
  ['{"version":1,"findings":{}}', "'version' and 'findings'"],
  ['{"version":1,"findings":[],"more":1}', "'version' and 'findings'"],
  ['{"version":"1","findings":[]}', "'version' and 'findings'"],
  ['{"version":1,"findings":[3]}', 'finding 1'],
  [entry({ key: 'short' }), 'finding 1 (key): 32 hexadecimal digits are needed'],
  [entry({ path: '/etc/passwd' }), 'finding 1 (path)'],
  [entry({ path: 'a/../../b' }), 'finding 1 (path)'],
  [entry({ line: 0 }), 'finding 1 (line)'],
  [entry({ rule: 'x' }), 'finding 1 (rule)'],
  [entry({ extra: true }), 'finding 1'],
  ['<<<<<<< ours\n{}\n=======\n>>>>>>> theirs\n', 'conflict marks'],
])('a damaged baseline is refused: %s', (text, message) => {
  const error = refusal(text);
  expect(error.code).toBe('baseline-invalid');
  expect(error.message).toContain(message);
  expect(error.hint).toContain('handrail baseline');
});

test('a baseline of a newer Handrail says so', () => {
  expect(refusal('{"version":2,"findings":[]}').code).toBe('baseline-too-new');
});

test('nesting without end is damage, not a crash', () => {
  expect(refusal('['.repeat(1_000_000)).code).toBe('baseline-invalid');
});

const place = { path: 'a.py', line: 3, column: 1, endLine: 3, endColumn: 9 };

function entry(change: object): string {
  const sound = {
    key: 'a'.repeat(32),
    rule: 'secrets/a',
    path: 'a',
    lineHash: 'b'.repeat(32),
    line: 1,
    column: 1,
  };
  expect(parseBaseline(JSON.stringify({ version: 1, findings: [sound] }), 'b').findings).toHaveLength(1);
  return JSON.stringify({ version: 1, findings: [{ ...sound, ...change }] });
}

function refusal(text: string): UserError {
  try {
    parseBaseline(text, 'b.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

function print(sighting: Baseline['findings'][number]): string {
  return JSON.stringify(Object.entries(sighting).sort());
}

function finding(ruleId: string): Finding {
  const family = ruleId.startsWith('policy') ? 'policy' : 'secrets';
  const hashes = { key: 'a'.repeat(32), lineHash: 'b'.repeat(32) };
  return {
    ...hashes,
    ruleId,
    family,
    title: '',
    message: '',
    severity: 'high',
    confidence: 'high',
    cwe: 798,
    location: place,
  };
}
