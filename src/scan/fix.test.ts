import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, sampleLanguages } from '#audit/code/sample';
import { weaknesses } from '#audit/code/weaknesses';
import type { Detection } from '#model/finding';
import { temporaryFolder, write } from '#source/fixtures/temporary';
import { type Offers, offersFor } from './fix.ts';
import { compilers, newErrors } from './fixtures/compilers.ts';
import { openStudy, type Study } from './study.ts';

/** Everything that a request needs and nothing more. */
function studyOf(folder: string): Promise<Study> {
  return openStudy({
    target: { kind: 'path', path: folder },
    ...{ only: ['code'], skip: [], include: [], exclude: [], noIgnore: true, noArchives: true },
    ...{ changed: false, today: '2026-01-01' },
  });
}

function detectionsOf({ programs }: Study): readonly Detection[] {
  return programs.flatMap(({ audit, codeTextOf }) => audit().describe(codeTextOf));
}

async function offersIn(files: Readonly<Record<string, string>>): Promise<Offers<Detection>> {
  const folder = temporaryFolder();
  write(folder, files);
  const study = await studyOf(folder);
  return offersFor(detectionsOf(study), study);
}

/** All bad samples, each in a folder of its own. */
function badSamples(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { name, samples } of weaknesses)
    for (const language of sampleLanguages)
      for (const [number, sample] of (samples[language]?.bad ?? []).entries())
        if (typeof sample === 'string')
          for (const [path, text] of Object.entries(filesOf(language, sample)))
            files[`${name}/${language}/${number}/${path}`] = text;
  return files;
}

/** Weaknesses and languages of which some sample is mended. */
const cures = [
  'autoescape-off javascript',
  'autoescape-off python',
  'autoescape-off typescript',
  'binds-all-interfaces python',
  'certificate-check-off javascript',
  'certificate-check-off python',
  'certificate-check-off typescript',
  'code-injection javascript',
  'code-injection python',
  'command-injection javascript',
  'command-injection python',
  'command-injection typescript',
  'cookie-readable-by-scripts javascript',
  'cookie-readable-by-scripts python',
  'cookie-readable-by-scripts typescript',
  'cookie-same-site-none javascript',
  'cookie-same-site-none python',
  'cookie-same-site-none typescript',
  'cors-any-origin javascript',
  'cors-any-origin python',
  'cors-any-origin typescript',
  'cross-site-scripting python',
  'csrf-off javascript',
  'csrf-off python',
  'debug-mode python',
  'error-disclosure javascript',
  'error-disclosure python',
  'error-disclosure typescript',
  'format-string javascript',
  'header-injection typescript',
  'host-key-check-off python',
  'insecure-cookie javascript',
  'insecure-cookie python',
  'insecure-cookie typescript',
  'insecure-deserialisation python',
  'insecure-temp-file python',
  'jwt-unverified javascript',
  'jwt-unverified python',
  'ldap-injection python',
  'log-injection javascript',
  'log-injection typescript',
  'path-traversal javascript',
  'path-traversal python',
  'path-traversal typescript',
  'regex-injection javascript',
  'security-headers-off javascript',
  'sql-injection javascript',
  'sql-injection python',
  'timing-comparison javascript',
  'timing-comparison python',
  'timing-comparison typescript',
  'unrestricted-upload javascript',
  'unrestricted-upload python',
  'weak-hash javascript',
  'weak-hash python',
  'weak-key javascript',
  'weak-key python',
  'weak-key typescript',
  'weak-random javascript',
  'weak-random python',
  'weak-random typescript',
  'weak-tls-version javascript',
  'weak-tls-version python',
  'world-writable-file javascript',
  'xml-bomb python',
  'xml-bomb typescript',
  'xxe javascript',
  'xxe typescript',
  'zip-slip javascript',
  'zip-slip python',
  'zip-slip typescript',
];

/** What a bad sample of each is mended by may change in time: that none gets lost is what matters. */
const curesOfTyped = [
  ...['certificate-check-off', 'command-injection', 'cookie-readable-by-scripts', 'cookie-same-site-none'],
  ...['cross-site-scripting', 'error-disclosure', 'header-injection', 'insecure-cookie'],
  ...['insecure-deserialisation', 'insecure-temp-file', 'log-injection', 'mail-injection', 'path-traversal'],
  ...['csrf-off', 'host-key-check-off', 'jwt-unverified', 'security-headers-off'],
  ...['ldap-injection', 'regex-injection', 'sql-injection', 'unrestricted-upload', 'weak-hash', 'weak-key'],
  ...['weak-password-hash', 'weak-random', 'weak-tls-version', 'world-writable-file', 'xxe', 'zip-slip'],
].map((name) => `${name} java`);

const curesOfGo = [
  ...['binds-all-interfaces', 'certificate-check-off', 'command-injection', 'cookie-readable-by-scripts'],
  ...['cors-any-origin', 'cross-site-scripting', 'header-injection', 'insecure-cookie', 'integer-conversion'],
  ...['error-disclosure', 'ldap-injection', 'log-injection', 'path-traversal', 'sql-injection'],
  ...['timing-comparison', 'weak-key', 'weak-tls-version', 'world-writable-file', 'zip-slip'],
].map((name) => `${name} go`);

describe('every fix of a bad sample', { timeout: 300_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'handrail-fixes-'));
  const before = join(root, 'before');
  const after = join(root, 'after');
  let texts: Offers<Detection>['texts'] = new Map();
  let fixes: Offers<Detection>['fixes'] = [];

  afterAll(() => rmSync(root, { recursive: true, force: true }));
  beforeAll(async () => {
    const files = badSamples();
    write(before, files);
    const study = await studyOf(before);
    ({ fixes, texts } = await offersFor(detectionsOf(study), study));
    write(after, { ...files, ...Object.fromEntries(texts) });
  }, 300_000);

  test('is found no more', async () => {
    const left = detectionsOf(await studyOf(after));
    for (const { finding } of fixes)
      expect(
        left.filter(
          ({ ruleId, location }) =>
            ruleId === finding.ruleId &&
            location.path === finding.location.path &&
            location.line === finding.location.line &&
            location.column === finding.location.column,
        ),
      ).toEqual([]);
  });

  test('is offered still', () => {
    const mended = new Set(fixes.map(({ path }) => path.split('/').slice(0, 2).join(' ')));
    expect([...cures, ...curesOfTyped, ...curesOfGo].filter((name) => !mended.has(name))).toEqual([]);
  });

  test.each(compilers)('compiles, says $name', (compiler) => {
    const own = [...texts.keys()].filter((path) => compiler.endings.some((ending) => path.endsWith(ending)));
    const found = newErrors(compiler, before, after, own);
    if (found === undefined)
      console.warn(`${compiler.name} is not installed: ${own.length} fixes were not compiled`);
    expect(found ?? []).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });
});

test('compilers tell a text that is broken', () => {
  const before = temporaryFolder();
  const after = temporaryFolder();
  const good = {
    'a/a.py': 'x = 1\n',
    'b/b.js': 'let x = 1;\n',
    'c/C.java': 'import java.io.File;\nclass C { File f; }\n',
    'd/d.go': 'package d\n\nimport "os"\n\nvar X = os.Args\n',
  };
  write(before, good);
  write(after, {
    'a/a.py': 'x = (1\n',
    'b/b.js': 'let x = ;\n',
    'c/C.java': 'class C { File f; }\n',
    'd/d.go': 'package d\n\nimport "os"\n',
  });
  for (const compiler of compilers) {
    const own = Object.keys(good).filter((path) => compiler.endings.some((ending) => path.endsWith(ending)));
    const found = newErrors(compiler, before, after, own);
    if (found !== undefined && own.length > 0)
      expect([compiler.name, found.length]).toEqual([compiler.name, 1]);
  }
}, 60_000);

const python = `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = request.args['name']
    db = sqlite3.connect('shop.db')
`;

async function mended(body: string): Promise<string | undefined> {
  const { texts } = await offersIn({ 'shop.py': python + body });
  return texts.get('shop.py')?.slice(python.length);
}

test('a query gets placeholders, also where it is put together before', async () => {
  expect(
    await mended(
      `    sql = "SELECT * FROM t WHERE a = '%s' AND b = %s" % (name, name)\n    db.execute(sql)\n    return ''\n`,
    ),
  ).toBe(
    `    sql = "SELECT * FROM t WHERE a = ? AND b = ?"\n    db.execute(sql, (name, name))\n    return ''\n`,
  );
});

test('the name of a table, or of a column, is no value: nothing is offered', async () => {
  expect(await mended(`    db.execute(f'SELECT * FROM {name}')\n    return ''\n`)).toBeUndefined();
  expect(await mended(`    db.execute(f'SELECT * FROM t ORDER BY {name}')\n    return ''\n`)).toBeUndefined();
});

test('a part of a text in quotes becomes a value with what stands beside it', async () => {
  expect(await mended(`    db.execute(f"SELECT * FROM t WHERE a LIKE '%{name}%'")\n    return ''\n`)).toBe(
    `    db.execute("SELECT * FROM t WHERE a LIKE ?", (f"%{name}%",))\n    return ''\n`,
  );
  expect(
    await mended(`    db.execute(f"SELECT * FROM t WHERE a = 'x, {name}'")\n    return ''\n`),
  ).toBeUndefined();
});

test('calls beside it tell how an own function takes values; where they differ nothing is offered', async () => {
  const app = `import { get } from './database';
import express from 'express';
const app = express();
app.get('/x', (req, res) => res.json(get(\`select * from t where a like '%\${req.query.a}%'\`)));
`;
  const database = `import mysql from 'mysql2';
const db = mysql.createConnection({});
export function get(sql, values = []) {
  return db.query(sql, values);
}
`;
  const beside = (rest: string) => offersIn({ 'app.js': app + rest, 'database.js': database });
  const alone = await beside('');
  expect(alone.texts.size).toBe(0);
  const told = await beside("get('select * from t where b = ?', [1]);\n");
  expect(told.texts.get('app.js')).toContain('get(`select * from t where a like ?`, [`%${req.query.a}%`])');
  const differ = await beside("get('select b = ?', [1]);\nget('select b = $1', [1]);\n");
  expect(differ.texts.size).toBe(0);
});

test('a line that a shell would read as more than words is left alone', async () => {
  const before = `${python.replace('import sqlite3', 'import os')}`;
  const { texts } = await offersIn({ 'a.py': `${before}    os.system('ls ' + name + ' | wc -l')\n` });
  expect(texts.size).toBe(0);
});

test('a module is not imported under a name that the file uses for something else', async () => {
  const body = '    secrets = [name]\n    token = str(random.random())\n    return token + secrets[0]\n';
  const before = python.replace('import sqlite3', 'import random');
  const { texts } = await offersIn({
    'a.py': before.replace("    db = sqlite3.connect('shop.db')\n", '') + body,
  });
  expect(texts.size).toBe(0);
});

test('one check of a path is offered for each thing that is done with it', async () => {
  const body = [
    "    path = os.path.join('receipts', name)",
    '    os.remove(path)',
    '    open(path).close()',
    "    return ''",
    '',
  ].join('\n');
  const { fixes, texts } = await offersIn({
    'a.py':
      python.replace('import sqlite3', 'import os').replace("    db = sqlite3.connect('shop.db')\n", '') +
      body,
  });
  expect(fixes.map(({ finding }) => finding.ruleId)).toEqual(['code/path-traversal', 'code/path-traversal']);
  expect(texts.get('a.py')?.match(/raise ValueError/g)).toHaveLength(1);
});
