import { expect, test } from 'vitest';
import { scan } from '#scan';
import { temporaryFolder, write } from '#source/fixtures/temporary';
import type { ScanRequest } from './request.ts';

function requestOf(folder: string): ScanRequest {
  return {
    target: { kind: 'path', path: folder },
    ...{ only: ['code'], skip: [], include: [], exclude: [], noIgnore: true, noArchives: true },
    ...{ changed: false, today: '2026-01-01', jobs: 1 },
  };
}

const python = `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    db = sqlite3.connect('shop.db')
    db.execute("SELECT * FROM t WHERE name = '" + request.args['name'] + "'")
    return ''
`;

test('a finding has a fix when it is asked for, with places of the text that was scanned', async () => {
  const folder = temporaryFolder();
  write(folder, { 'shop.py': python });
  const asked = await scan({ ...requestOf(folder), fixes: true });
  const fix = asked.findings.find(({ ruleId }) => ruleId === 'code/sql-injection')?.fix;
  expect(fix?.edits.map(({ location: { line, column }, text }) => [line, column, text])).toEqual([
    [10, 16, '"SELECT * FROM t WHERE name = ?"'],
    [10, 77, ", (request.args['name'],)"],
  ]);
  expect(fix?.diff).toContain(`+    db.execute("SELECT * FROM t WHERE name = ?", (request.args['name'],))`);
  const plain = await scan(requestOf(folder));
  expect(plain.findings.every((finding) => finding.fix === undefined)).toBe(true);
  expect(plain.findings.length).toBe(asked.findings.length);
});

test('a secret is in no fix: its line is masked, and what would put it in again is not told', async () => {
  const folder = temporaryFolder();
  const value = ['Xk9', 'fTq2', 'Lw7z'].join('');
  // What is done with it makes it a secret: its text alone tells nobody.
  const word = 'marzipan';
  const beside = python.replace('    db = ', `    jwt.encode({}, '${word}', 'HS256')\n    db = `);
  const inside = python.replace("name = '", `password = '${value}' AND name = '`);
  write(folder, { 'beside.py': `import jwt\n${beside}`, 'inside.py': inside });
  const { findings } = await scan({ ...requestOf(folder), fixes: true });
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  expect(JSON.stringify(fixes)).not.toContain(value);
  expect(JSON.stringify(fixes)).not.toContain(word);
  expect(fixes.map(({ edits }) => edits[0]?.location.path)).toEqual(['beside.py']);
});
