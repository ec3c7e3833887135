import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import {
  findingOf,
  fullScan,
  hostileScan,
  manyFindings,
  placeOf,
  ruleOf,
  rulesOf,
  scanOf,
} from '../fixtures/scans.ts';
import { renderTerminal } from './terminal.ts';
import { widthOf } from './width.ts';

const start = '\u{1B}';
const colours = new RegExp(`${start}\\[(\\d+)m`, 'g');
const plain = { width: 80, colour: false, unicode: true };

test('a finding is shown with its place, why it holds, what it is and how to fix it', () => {
  expect(renderTerminal(scanOf({ findings: [findingOf()] }), plain)).toMatchInlineSnapshot(`
    "
      Handrail 1.2.3
      shop

      src/orders.py
      ──────────────────────────────────────────────────────────────────────────────
       HIGH  SQL built from user input
        line 3 · code/sql-injection · CWE-89
        2 │ def orders(user):
        3 │     db.execute("SELECT …" + user)
          │     ^^^^^^^^^^^^^
        4 │     return rows
        Here  The query holds the request parameter \`user\`.
        What  User input becomes part of an SQL command.
        Risk  An attacker reads or changes any row of the database.
        Fix   1. Pass the value as a parameter of the query.
              2. Give the account of the service fewer rights.

      Summary ──────────────────────────────────────────────────────────────────────
      Findings   1 high     ████████████
      Checked    Secrets         checked 3 files
                 Code            checked 3 files
                 Packages        checked 3 files
                 Infrastructure  checked 3 files
                 Pipelines       checked 3 files
                 Policy          checked 3 files

      ✘ 1 finding at severity high or worse, confidence medium or better, counts
        against this scan.

      Next
        → Begin with src/orders.py:3
        → Understand the rule: handrail rules show code/sql-injection
        → A false alarm? Say why in a comment on that line, handrail:ignore
          code/sql-injection REASON, or in handrail.yaml
    "
  `);
});

test('a clean scan is short, and says what was checked', () => {
  expect(renderTerminal(scanOf(), plain)).toMatchInlineSnapshot(`
    "
      Handrail 1.2.3
      shop

      Summary ──────────────────────────────────────────────────────────────────────
      Findings   none
      Checked    Secrets         checked 3 files
                 Code            checked 3 files
                 Packages        checked 3 files
                 Infrastructure  checked 3 files
                 Pipelines       checked 3 files
                 Policy          checked 3 files

      ✔ No findings in what was checked.
    "
  `);
});

test('a rule is explained once, however often it is found', () => {
  const findings = [
    findingOf(),
    findingOf({ location: placeOf('b.py', 1) }),
    findingOf({ location: placeOf('c.py', 1) }),
  ];
  const text = renderTerminal(scanOf({ findings }), plain);
  expect(text.split('Pass the value as a parameter').length - 1).toBe(1);
  expect(text.split('The query holds').length - 1).toBe(3);
});

test('steps that another rule ended with are not told again', () => {
  const [first] = rulesOf([findingOf()]);
  const fix = ['Revoke it in the console.', ...(first?.text.fix ?? [])];
  const findings = [
    findingOf(),
    findingOf({ ruleId: 'code/z', title: 'Other', location: placeOf('z.py', 1) }),
  ];
  const other = ruleOf({ id: 'code/z', text: { ...ruleOf().text, fix } });
  const text = renderTerminal(scanOf({ findings, rules: [ruleOf(), other] }), plain);
  expect(text).toContain(
    'Fix   1. Revoke it in the console.\n          2. Go on as above for: SQL built from user input\n',
  );
});

test('a message that repeats the title and a preview of stars are not told', () => {
  const finding = findingOf({
    title: 'AWS key',
    message: 'AWS key.',
    evidence: { preview: '****', name: 'KEY' },
  });
  const text = renderTerminal(scanOf({ findings: [finding] }), plain);
  expect(text).toContain('Here  name: KEY\n');
  expect(text).not.toContain('preview');
});

test('copies in one file show only what differs', () => {
  const second = findingOf({
    key: 'k2',
    location: placeOf('src/orders.py', 9, 3, 6),
    frame: { startLine: 7, lines: ['before', '', '  run(x)', 'after'] },
  });
  const text = renderTerminal(scanOf({ findings: [findingOf(), second] }), plain);
  expect(text).toContain(
    '   HIGH  SQL built from user input\n    line 9\n    9 │ run(x)\n      │ ^^^\n    Here ',
  );
});

test('of a secret over many lines the first is drawn, and where it ends is said', () => {
  const frame = {
    startLine: 4,
    lines: ['key = "****', '****', '****";', 'next'],
    marks: [
      { line: 0, start: 7, end: 11 },
      { line: 1, start: 0, end: 4 },
      { line: 2, start: 0, end: 4 },
    ],
  };
  const location = { path: 'a.py', line: 4, column: 8, endLine: 6, endColumn: 10 };
  expect(renderTerminal(scanOf({ findings: [findingOf({ frame, location })] }), plain)).toContain(
    '    4 │ key = "****\n      │        ^^^^\n    … │ masked to line 6\n    7 │ next\n',
  );
});

test('why fewer findings count than there are is said', () => {
  const findings = [
    findingOf(),
    findingOf({ key: 'k2', confidence: 'low' }),
    findingOf({ key: 'k3', severity: 'low', confidence: 'low' }),
  ];
  const scan = scanOf({ findings });
  const text = renderTerminal(
    { ...scan, verdict: { ...scan.verdict, counted: 1 } },
    { ...plain, width: 100 },
  );
  expect(text).toContain('1 counts; 1 below confidence medium and 1 below severity high do not');
  expect(renderTerminal(scanOf({ findings: [findingOf()] }), plain)).not.toContain('do not');
});

test('what is not shown whole is counted by file', () => {
  const text = renderTerminal(manyFindings(500), { ...plain, maxFindings: 3 });
  expect(text.match(/^ {4}Here /gm)).toHaveLength(3);
  expect(text).toMatch(/497 more findings in \d+ files; --all shows them/);
});

test('known and suppressed findings are counted, not shown', () => {
  const text = renderTerminal(fullScan, plain);
  expect(text).not.toContain('a.py');
  expect(text).toContain('2 new, 1 known before, 1 fixed, 2 suppressed');
});

test('the flow of data is told step by step', () => {
  expect(renderTerminal(fullScan, plain)).toMatch(
    /Flow {2}1\. from src\/web\.py:12: the parameter arrives\n.*2\. via src\/web\.py:14.*\n.*3\. into line 3: it is executed/,
  );
});

test('the reports that were written are named, and the last lines say what to do', () => {
  const text = renderTerminal(fullScan, { ...plain, reports: [{ format: 'html', path: 'out/a.html' }] });
  expect(text).toContain('Reports    html     out/a.html');
  expect(text.trimEnd().split('\n').slice(-8).join('\n')).toContain('Begin with .env:4');
});

test('without colour there is no start; with it only colours, each switched off on its line', () => {
  expect(renderTerminal(hostileScan(everyPiece), plain)).not.toContain('\u{1B}');
  const lines = renderTerminal(hostileScan(everyPiece), { ...plain, colour: true }).split('\n');
  for (const line of lines) {
    const codes = [...line.matchAll(colours)].map(([, code]) => Number(code));
    expect(line.replaceAll(colours, '')).not.toContain('\u{1B}');
    expect(codes.filter((code) => [22, 39, 49].includes(code))).toHaveLength(codes.length / 2);
  }
  expect(lines.join('')).toContain('\u{1B}[1m');
});

test('colours change no character', () => {
  const coloured = renderTerminal(fullScan, { ...plain, colour: true });
  expect(coloured.replaceAll(colours, '')).toBe(renderTerminal(fullScan, plain));
});

test('a terminal without Unicode gets ASCII only', () => {
  const text = renderTerminal(hostileScan('“日本”'), { ...plain, unicode: false });
  expect(text).toMatch(/^[\x20-\x7E\n]*$/);
  expect(text).toContain('"\\u{65E5}\\u{672C}"');
});

test('no line is wider than the terminal, at 40 columns and at any other width', () => {
  const fits = (scan: typeof fullScan, width: number, unicode: boolean) => {
    for (const line of renderTerminal(scan, { width, colour: false, unicode }).split('\n')) {
      if (/https?:\/\//.test(line)) continue;
      // A broken workflow command takes five columns more than was measured.
      expect(widthOf(line.replaceAll('\\u{3A}', ':').replaceAll('\\u{23}', '#'))).toBeLessThanOrEqual(
        Math.max(width, 40),
      );
    }
  };
  fits(fullScan, 40, true);
  fits(fullScan, 10, false);
  fits(manyFindings(100), 40, true);
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 40, max: 120 }), fc.boolean(), (text, width, unicode) =>
      fits(hostileScan(text), width, unicode),
    ),
  );
});

test('the underline stands below the place, also after wide characters and tabs', () => {
  const frame = { startLine: 2, lines: ['begin:', '\t日本 = key'] };
  const text = renderTerminal(
    scanOf({ findings: [findingOf({ frame, location: placeOf('a', 3, 7, 10) })] }),
    plain,
  );
  expect(text).toContain('    3 │     日本 = key\n      │            ^^^\n');
});

test('a place far out in a long line is brought into view', () => {
  const frame = { startLine: 3, lines: [`${'a'.repeat(500_000)}SECRET${'b'.repeat(500_000)}`] };
  const location = placeOf('a', 3, 500_001, 500_007);
  const lines = renderTerminal(scanOf({ findings: [findingOf({ frame, location })] }), plain).split('\n');
  const source = lines.findIndex((line) => line.includes('SECRET'));
  expect(lines[source]?.indexOf('SECRET')).toBe(lines[source + 1]?.indexOf('^^^^^^'));
});

test('texts of megabytes are cut, and the report stays short', () => {
  const text = 'ä/漢 '.repeat(500_000);
  expect(renderTerminal(hostileScan(text), plain).length).toBeLessThan(200_000);
});

test('a value in forty files is one entry with its places', () => {
  const findings = Array.from({ length: 40 }, (_, i) =>
    findingOf({ group: 1, location: placeOf(`f${i}.env`, 1) }),
  );
  const text = renderTerminal(scanOf({ findings }), plain);
  expect(text).toContain('Also  f1.env:1');
  expect(text).toContain('and 34 more places');
  expect(text).not.toContain('more findings');
  expect(text).toContain('40 high');
});
