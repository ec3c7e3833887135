import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, sampleLanguages } from '#audit/code/sample';
import { weaknesses } from '#audit/code/weaknesses';
import type { Detection } from '#model/finding';
import { temporaryFolder, write } from '#source/fixtures/temporary';
import { type Offers, offersFor } from './fix.ts';
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
  'binds-all-interfaces python',
  'certificate-check-off javascript',
  'certificate-check-off python',
  'certificate-check-off typescript',
  'command-injection javascript',
  'command-injection python',
  'command-injection typescript',
  'cookie-readable-by-scripts javascript',
  'cookie-readable-by-scripts python',
  'cookie-same-site-none javascript',
  'cookie-same-site-none python',
  'cookie-same-site-none typescript',
  'debug-mode python',
  'host-key-check-off python',
  'insecure-cookie javascript',
  'insecure-cookie python',
  'insecure-cookie typescript',
  'insecure-deserialisation python',
  'insecure-temp-file python',
  'jwt-unverified python',
  'sql-injection javascript',
  'sql-injection python',
  'weak-hash javascript',
  'weak-hash python',
  'weak-key javascript',
  'weak-key python',
  'weak-random javascript',
  'weak-random python',
  'weak-random typescript',
  'weak-tls-version javascript',
  'world-writable-file javascript',
  'xml-bomb python',
  'xml-bomb typescript',
  'xxe javascript',
];

test('every fix of a bad sample is one that compiles and is found no more', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const files = badSamples();
  write(folder, files);
  const study = await studyOf(folder);
  const { fixes, texts } = await offersFor(detectionsOf(study), study);
  write(folder, Object.fromEntries(texts));
  const left = detectionsOf(await studyOf(folder));
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
  const mended = new Set(fixes.map(({ path }) => path.split('/').slice(0, 2).join(' ')));
  expect(cures.filter((name) => !mended.has(name))).toEqual([]);
  expect(compileErrors(folder, [...texts.keys()])).toEqual([]);
});

/** What the languages' own tools say of files, where they are installed. */
function compileErrors(folder: string, paths: readonly string[]): readonly string[] {
  const python = paths.filter((path) => path.endsWith('.py'));
  const program = 'import ast, sys\nfor path in sys.argv[1:]: ast.parse(open(path).read(), path)';
  const parsed = spawnSync('python3', ['-c', program, ...python], { cwd: folder, encoding: 'utf8' });
  const errors = parsed.error === undefined && parsed.status !== 0 ? [parsed.stderr] : [];
  for (const path of paths.filter((each) => each.endsWith('.js'))) {
    const file = join(folder, path);
    const checked = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' });
    if (checked.status !== 0) errors.push(checked.stderr);
  }
  return errors;
}

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

test('a part of a text in quotes is no value by itself: nothing is offered', async () => {
  expect(
    await mended(`    db.execute(f"SELECT * FROM t WHERE a LIKE '%{name}%'")\n    return ''\n`),
  ).toBeUndefined();
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
