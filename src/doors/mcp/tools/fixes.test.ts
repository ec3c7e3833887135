import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '#model/failure';
import { findingOf } from '#report/fixtures/scans';
import { benchOver, sessionWith } from '../fixtures/session.ts';
import type { Workbench } from '../workbench.ts';

// Each test scans twice, with workers that load everything.
vi.setConfig({ testTimeout: 90_000 });

const root = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-fixes-')));
const file = join(root, 'orders.py');
const flawed = `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/orders')
def orders():
    db = sqlite3.connect('shop.db')
    db.execute("DELETE FROM orders WHERE name = '" + request.args['name'] + "'")
    return 'done'
`;
const now = () => readFileSync(file, 'utf8');

beforeEach(() => writeFileSync(file, flawed));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Scanning = Workbench['scan'];

/** A session whose scan was made; the scan that follows an edit is what is given. */
async function scanned(after: (scan: Scanning) => Scanning = (scan) => scan) {
  const bench = benchOver([root], { mayWrite: true });
  const session = await sessionWith({
    ...bench,
    alone: (work, signal) => bench.alone((scan) => work(after(scan)), signal),
  });
  const { value } = await session.call('scan', { families: ['code'] });
  expect(value.findings).toMatchObject([{ path: 'orders.py', line: 10 }]);
  return session;
}

describe('fixes', () => {
  test('are proposed as a diff, and nothing is written', async () => {
    const { call } = await scanned();
    const { value } = await call('propose_fix');
    expect(value.fixes).toMatchObject([{ place: 'orders.py:10' }]);
    expect(value.diffs[0].diff).toContain('WHERE name = ?');
    expect(now()).toBe(flawed);
  });

  test('are written, and the finding is gone; who scans meanwhile sees it done', async () => {
    const { call } = await scanned();
    const [applied, other] = await Promise.all([call('apply_fix'), call('scan', { families: ['code'] })]);
    expect(applied.value).toMatchObject({ applied: true, written: ['orders.py'], left: [] });
    expect(applied.value.mended).toHaveLength(1);
    expect(other.value.findings).toEqual([]);
    expect(now()).not.toBe(flawed);
  });

  test('are taken back where the scan afterwards is cancelled', async () => {
    let between = '';
    const { call } = await scanned(() => async () => {
      between = now();
      throw new UserError('interrupted', 'The scan was cancelled.', 'Ask again.');
    });
    const { isError, text } = await call('apply_fix');
    expect(isError).toBe(true);
    expect(text).toContain('cancelled');
    expect(between).not.toBe(flawed);
    expect(now()).toBe(flawed);
  });

  test('are taken back where the scan afterwards finds something new', async () => {
    const { call } = await scanned((scan) => async (wish, running) => {
      const made = await scan(wish, running);
      return { ...made, scan: { ...made.scan, findings: [findingOf({ key: 'new' })] } };
    });
    const { value } = await call('apply_fix');
    expect(value).toMatchObject({ applied: false, written: [], mended: [] });
    expect(value.says).toContain('code/sql-injection at src/orders.py:3 is new');
    expect(now()).toBe(flawed);
  });

  test('are made on the file as it is now: what somebody wrote since the scan stays', async () => {
    const { call } = await scanned();
    writeFileSync(file, `${flawed}# theirs\n`);
    const { value } = await call('apply_fix');
    expect(value).toMatchObject({ applied: true, written: ['orders.py'] });
    expect(now()).toMatch(/WHERE name = \?[\s\S]*# theirs\n$/);
  });

  test('are not made where somebody mended the flaw already', async () => {
    const { call } = await scanned();
    const mended = flawed.replace("request.args['name']", "'a'");
    writeFileSync(file, mended);
    const { value } = await call('apply_fix');
    expect(value).toMatchObject({ applied: false, written: [] });
    expect(value.says).toContain('changed since the scan');
    expect(now()).toBe(mended);
  });
});
