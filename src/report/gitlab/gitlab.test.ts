import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import {
  everyGap,
  findingOf,
  fullScan,
  hostileScan,
  manyFindings,
  placeOf,
  scanOf,
} from '../fixtures/scans.ts';
import { renderGitlabSast, renderGitlabSecrets } from './gitlab.ts';

interface Vulnerability {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly severity: string;
  readonly solution?: string;
  readonly location: object;
  readonly identifiers: readonly object[];
  readonly tracking: { readonly items: readonly { readonly signatures: readonly object[] }[] };
  readonly details?: object;
}
interface Report {
  readonly version: string;
  readonly scan: {
    readonly type: string;
    readonly status: string;
    readonly start_time: string;
    readonly messages: readonly { readonly level: string; readonly value: string }[];
  };
  readonly vulnerabilities: readonly Vulnerability[];
}

const now = '2026-11-22T10:00:00.123Z';
const filled = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^https?://.+' } as const;
const lineNumber = { type: 'integer', minimum: 1 } as const;
const shape = (properties: Readonly<Record<string, object>>, required = Object.keys(properties)) =>
  ({ type: 'object', properties, required }) as const;
const listOf = (items: object, minItems = 0) => ({ type: 'array', items, minItems }) as const;
const tool = shape({ id: filled, name: filled, version: filled, vendor: shape({ name: filled }) });
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' } as const;
const identifier = shape({ type: filled, name: filled, value: filled, url: address }, [
  'type',
  'name',
  'value',
]);
const flowNode = shape({
  type: { const: 'code-flow-node' },
  node_type: { enum: ['source', 'sink', 'propagation'] },
  file_location: shape({
    type: { const: 'file-location' },
    file_name: filled,
    line_start: lineNumber,
    line_end: lineNumber,
  }),
});

/** What version 15.2.1 of GitLab's schemas asks of the fields that we write, in our own words. */
function schemaOf(type: 'sast' | 'secret_detection'): object {
  const place = { file: { type: 'string' }, start_line: { type: 'number' }, end_line: { type: 'number' } };
  const commit = shape({ sha: filled });
  const vulnerability = shape(
    {
      id: filled,
      name: { type: 'string', maxLength: 255 },
      description: { type: 'string', maxLength: 1_048_576 },
      severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
      solution: { type: 'string', maxLength: 7000 },
      identifiers: listOf(identifier, 1),
      links: listOf(shape({ url: address })),
      location: type === 'sast' ? shape(place, []) : shape({ ...place, commit }, ['commit']),
      tracking: shape({
        type: { const: 'source' },
        items: listOf(
          shape({ ...place, signatures: listOf(shape({ algorithm: filled, value: filled }), 1) }, [
            'signatures',
          ]),
        ),
      }),
      details: shape(
        {
          source: shape({ name: filled, type: { const: 'code' }, value: { type: 'string' } }),
          flow: shape({
            name: filled,
            type: { const: 'code-flows' },
            items: { ...listOf(listOf(flowNode, 1), 1), maxItems: 10 },
          }),
        },
        [],
      ),
    },
    ['id', 'identifiers', 'location'],
  );
  const message = shape({ level: { enum: ['info', 'warn', 'fatal'] }, value: filled });
  return shape({
    version: { const: '15.2.1' },
    scan: shape({
      analyzer: tool,
      scanner: tool,
      type: { const: type },
      start_time: time,
      end_time: time,
      status: { enum: ['success', 'failure'] },
      messages: listOf(message),
    }),
    vulnerabilities: listOf(vulnerability),
  });
}

const validate = {
  sast: new Ajv().compile(schemaOf('sast')),
  secret_detection: new Ajv().compile(schemaOf('secret_detection')),
};

function read(scan: Scan, type: keyof typeof validate): Report {
  const report: unknown = JSON.parse(
    (type === 'sast' ? renderGitlabSast : renderGitlabSecrets)(scan, { now }),
  );
  validate[type](report);
  expect(validate[type].errors).toBe(null);
  return report as Report;
}

const values = ({ scan }: Report) => scan.messages.map(({ value }) => value).join('\n');

test('a finding is a vulnerability with rule, weakness, place, remedy and data flow', () => {
  const [, found] = read(fullScan, 'sast').vulnerabilities;
  expect(read(fullScan, 'sast').vulnerabilities[0]).toMatchObject({
    name: 'SQL built from user input',
    severity: 'High',
    solution: expect.stringContaining('1. Pass the value as a parameter of the query.'),
    identifiers: [
      { type: 'handrail_rule', value: 'code/sql-injection' },
      { type: 'cwe', name: 'CWE-89', value: '89' },
    ],
    location: { file: 'src/orders.py', start_line: 3, end_line: 3 },
    details: {
      flow: { items: [[{ node_type: 'source' }, { node_type: 'propagation' }, { node_type: 'sink' }]] },
    },
  });
  expect(found).toMatchObject({ severity: 'Low', location: { file: 'a.py' } });
});

test('secrets have a report of their own, which names the commit', () => {
  expect(read(fullScan, 'sast').vulnerabilities.map(({ name }) => name)).not.toContain('GitHub token');
  const { vulnerabilities } = read(fullScan, 'secret_detection');
  expect(vulnerabilities).toMatchObject([
    { name: 'GitHub token', location: { commit: { sha: 'a'.repeat(40) } } },
  ]);
  const secret = findingOf({ family: 'secrets' });
  const [onDisk] = read(scanOf({ findings: [secret] }), 'secret_detection').vulnerabilities;
  expect(onDisk?.location).toMatchObject({ commit: { sha: '0000000' } });
});

test('an id is a UUID of its own, and like its signature the same after a move', () => {
  const { vulnerabilities } = read(manyFindings(600), 'sast');
  const ids = vulnerabilities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const at = (line: number) =>
    read(scanOf({ findings: [findingOf({ location: placeOf('a.py', line) })] }), 'sast').vulnerabilities[0];
  expect(at(1)?.id).toBe(at(400)?.id);
  expect(at(1)?.tracking.items[0]?.signatures).toEqual(at(400)?.tracking.items[0]?.signatures);
});

test('messages tell the verdict, every family, every gap and what this report leaves out', () => {
  const told = values(read(fullScan, 'sast'));
  for (const { why } of everyGap) expect(told).toContain(`(${why})`);
  expect(told).toContain('Packages: not built yet');
  expect(told).toContain('2 suppressed findings not in this report');
  expect(told).toContain('1 finding of other families (0 suppressed) not in this report');
  expect(told).toContain('1 finding fixed');
});

test('an incomplete scan warns, only an interrupted one is a failure', () => {
  const { verdict } = scanOf();
  const incomplete = read(
    scanOf({ verdict: { ...verdict, outcome: 'incomplete', unaccepted: 1 } }),
    'sast',
  ).scan;
  expect([incomplete.status, incomplete.messages[0]?.level]).toEqual(['success', 'warn']);
  const interrupted = read(scanOf({ verdict: { ...verdict, outcome: 'interrupted' } }), 'sast').scan;
  expect([interrupted.status, interrupted.messages[0]?.level]).toEqual(['failure', 'fatal']);
});

test('the time is the one given, in the form of the schema', () => {
  expect(read(scanOf(), 'sast').scan.start_time).toBe('2026-11-22T10:00:00');
  expect(() => renderGitlabSast(scanOf(), {})).toThrow('holds the time');
});

test('any hostile text gives a valid report, without mention or link', () => {
  const holds = (text: string) => {
    const [first] = read(hostileScan(text), 'sast').vulnerabilities;
    read(hostileScan(text), 'secret_detection');
    expect(first?.description.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@(?!&)|\]\(|<[a-z]|!\[/);
  };
  holds(everyPiece);
  holds(everyPiece.repeat(200));
  fc.assert(fc.property(hostileText, holds), { numRuns: 40 });
});
