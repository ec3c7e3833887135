import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findingOf, scanOf } from '#report/fixtures/scans';
import { applyAsked } from './fix-apply.ts';
import { fixPage } from './fix-page.ts';
import { outputTo, type Shell } from './shell.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-fix-'));
  writeFileSync(join(folder, 'a.py'), 'bad');
});
afterEach(() => rmSync(folder, { recursive: true }));

const finding = findingOf({ location: { path: 'a.py', line: 1, column: 1, endLine: 1, endColumn: 4 } });
const other = findingOf({ key: 'k2', ruleId: 'code/xxe' });
const scan = scanOf({ findings: [finding] });
const edits = {
  fixes: [{ finding, says: 'Mends it.', path: 'a.py' }],
  refused: [{ finding: other, why: 'overlaps' }],
  forPeople: [],
  diffs: [],
  hidden: ['b.env'],
  units: [{ changes: [{ path: 'a.py', from: 'bad', to: 'good' }], findings: [finding] }],
} as const;
const outcome = { wanted: [finding, other], edits };

function shellOf(answer: string | undefined, signal = new AbortController().signal) {
  const questions: string[] = [];
  const stream = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY: true });
  const ask = async (question: string) => {
    questions.push(question);
    return answer ?? '';
  };
  const shell: Shell = {
    env: {},
    folder,
    home: folder,
    platform: 'linux',
    today: '2026-01-01',
    input: Readable.from([]),
    out: outputTo(stream, 'out'),
    err: outputTo(stream, 'err'),
    interruptible: (act) => act(signal),
    ...(answer === undefined ? {} : { ask }),
  };
  return { shell, questions };
}

const asking = {
  path: undefined,
  isApplying: false,
  mayAsk: true,
  scan,
  look: async () => ({ scan: scanOf() }),
};
const text = () => readFileSync(join(folder, 'a.py'), 'utf8');

test.each([
  ['y', 'good'],
  ['YES', 'good'],
  ['', 'bad'],
  ['n', 'bad'],
  [undefined, 'bad'],
])('the answer %s on a terminal leaves %s', async (answer, expected) => {
  const { shell, questions } = shellOf(answer);
  await applyAsked(outcome, asking, shell);
  expect(text()).toBe(expected);
  expect(questions).toEqual(
    answer === undefined ? [] : ['Write this edit, and scan again to prove it? [y/N] '],
  );
});

test('--apply asks nothing; without leave to ask nothing is written', async () => {
  const { shell, questions } = shellOf('y');
  expect(await applyAsked(outcome, { ...asking, mayAsk: false }, shell)).toBeUndefined();
  expect(text()).toBe('bad');
  await applyAsked(outcome, { ...asking, isApplying: true }, shell);
  expect([text(), questions]).toEqual(['good', []]);
});

test('an interruption before the proof puts the file back', async () => {
  const { shell } = shellOf('y', AbortSignal.abort());
  await expect(applyAsked(outcome, asking, shell)).rejects.toThrow('every edit was taken back');
  expect(text()).toBe('bad');
});

test('the page says what was mended, put back and left, and why', async () => {
  const { shell } = shellOf('y');
  const applied = await applyAsked(outcome, asking, shell);
  const pageOf = (some: typeof applied) =>
    fixPage({ ...outcome, ...(some && { applied: some }) }, { isJson: false, part: 'outcome' });
  expect(fixPage(outcome, { isJson: false, part: 'edits' })).toMatchInlineSnapshot(`
    "b.env: not shown, since too much of it may be secret.
    a.py:1 code/sql-injection: Mends it.
    "
  `);
  expect(pageOf(applied)).toMatchInlineSnapshot(`
    "
    Mended 1 of 2 findings in 1 file, proved by a scan afterwards.
    Left: 1 edit not made: another edit is at the same place: run it again. handrail plan says what to do about them.
    "
  `);
  const [unit] = edits.units;
  expect(pageOf({ kept: [], undone: [{ unit, why: 'finds-more' }], stuck: [] })).toMatchInlineSnapshot(`
    "
    Mended 0 of 2 findings.
      a.py: put back: something else was found with it.
    Left: 1 edit not made: another edit is at the same place: run it again. handrail plan says what to do about them.
    "
  `);
  expect(fixPage(outcome, { isJson: false, part: 'closing' })).toMatchInlineSnapshot(`
    "1 of 2 findings can be mended; each was tried: --apply writes them.
    "
  `);
});
