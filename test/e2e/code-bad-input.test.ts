import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { handrail } from './handrail.ts';
import { withTree } from './trees.ts';

const python = 'import os\nfrom flask import request\n\n\ndef h():\n    os.system(request.args["q"])\n\n\n';
const script =
  "const cp = require('child_process');\nconst app = require('express')();\napp.get('/a', (req, res) => { cp.exec(req.query.q); });\n";
const times = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

async function scan(root: string, jobs: number) {
  const { stdout, exit } = await handrail([
    'scan',
    root,
    ...['--only', 'code', '--no-cache', '--format', 'json', '--jobs', String(jobs)],
  ]);
  return { text: stdout, exit, scan: JSON.parse(stdout) as Scan };
}

/** What was found and what was left out, the same with one thread and with two. */
async function outcome(files: Readonly<Record<string, string | Uint8Array>>) {
  return withTree(files, async (root) => {
    const one = await scan(root, 1);
    expect((await scan(root, 2)).text).toBe(one.text);
    const { findings, gaps, exclusions, reproducible } = one.scan;
    expect(reproducible).toBe(true);
    return {
      found: [...new Set(findings.map(({ location }) => location.path))],
      left: gaps.map(({ path, why }) => `${path} ${why}`),
      excluded: exclusions.map(({ path, why }) => `${path} ${why}`),
      details: gaps.map(({ detail }) => detail).join('\n'),
      exit: one.exit,
    };
  });
}

test('what is broken or cut off costs its region, and the rest is followed', async () => {
  const { found, left } = await outcome({
    'cut.py': `${python}def broken(x:\n    if (((`,
    'cut.js': `${script}app.get("/b", (req, res) => { if (a { cp.exec(req.query["`,
    'cut.ts': `${script}class A<T extends { a: `,
  });
  expect(found).toEqual(['cut.js', 'cut.py', 'cut.ts']);
  expect(left).toEqual(['cut.js syntax', 'cut.py syntax', 'cut.ts syntax']);
});

test('generated files of 3 and 10 MB and a bundle are left out and said', async () => {
  const row = (i: number) => `  ["key${i}", ${i}, "value ${i}"],\n`;
  const { left, excluded, found, exit } = await outcome({
    'data.js': `${script}var x = [\n${times(90_000, row)}];\n`,
    'huge.py': `x = [\n${times(300_000, row)}]\n`,
    'bundle.js': script.replaceAll('\n', '') + times(9_000, (i) => `function a${i}(b,c){return b?c:a(c,b)};`),
    'small.py': python,
  });
  expect(left).toEqual(['data.js too-large', 'huge.py too-large']);
  expect(excluded).toEqual(['bundle.js minified']);
  expect(found).toEqual(['small.py']);
  expect(exit).toBe(1);
});

test('code that is nested 10,000 deep is a gap, other files are read', async () => {
  const deep = 10_000;
  const { left, found } = await outcome({
    'brackets.py': `${python}x = ${'('.repeat(deep)}1${')'.repeat(deep)}\n`,
    'calls.ts': `${script}x = ${'f(\n'.repeat(deep)}1${')\n'.repeat(deep)};\n`,
    'sum.py': `${python}x = (${times(deep, () => 'a +\n')} 1)\n`,
    'chain.js': `${script}x${times(deep, () => '\n.then(function (a) { return a; })')};\n`,
    'else.js': `${script}${times(deep, (i) => `${i === 0 ? '' : 'else '}if (a === ${i}) { b(); }\n`)}`,
    'elif.py': `${python}if a == 0:\n    b()\n${times(deep, (i) => `elif a == ${i}:\n    b()\n`)}`,
    'small.py': python,
  });
  expect(left).toEqual([
    'brackets.py budget',
    'calls.ts budget',
    'chain.js budget',
    'else.js budget',
    'sum.py budget',
  ]);
  expect(found).toEqual(['elif.py', 'small.py']);
});

test('5,000 functions that call each other in a circle: bounded, and a gap names those that were not settled', {
  timeout: 240_000,
}, async () => {
  const count = 5_000;
  const { found, left, details } = await outcome({
    'circle.py': `${python}${times(count, (i) => `def f${i}(x, y):\n    if y:\n        os.system(x)\n    return f${(i + 1) % count}(x, ${i})\n`)}def g():\n    f0(request.args["q"], 1)\n`,
    'other.py': python,
  });
  expect(found).toEqual(['circle.py', 'other.py']);
  expect(left.filter((each) => each !== 'circle.py budget')).toEqual([]);
  if (left.length > 0) expect(details).toMatch(/`f\d+`/);
});

test('UTF-16, latin-1, a byte order mark and NUL: read, or left out and said', async () => {
  const { found, left, excluded } = await outcome({
    'utf16.py': Buffer.from(`\uFEFF${python}`, 'utf16le'),
    'latin.py': Buffer.concat([
      Buffer.from('# -*- coding: latin-1 -*-\n# caf\xe9\n', 'latin1'),
      Buffer.from(python),
    ]),
    'mark.js': `\uFEFF${script}`,
    'nul.py': `${python}x = "\0"\n`,
  });
  expect(found).toEqual(['latin.py', 'mark.js', 'utf16.py']);
  expect(left).toEqual(['latin.py encoding']);
  expect(excluded).toEqual(['nul.py binary']);
});

test('two modules of one name, and modules that import each other, give the same answer every time', async () => {
  const { found, left } = await outcome({
    'store.js': "exports.run = (q) => require('child_process').exec(q);\n",
    'store.ts': 'export const run = (q: string) => q;\n',
    'app.js':
      "const { run } = require('./store');\nrequire('express')().get('/', (req) => run(req.query.q));\n",
    'a/__init__.py': 'from a.b import g\n',
    'a/b.py': 'import os\nfrom a.c import f\n\n\ndef g(x):\n    os.system(x)\n    return f(x)\n',
    'a/c.py':
      'from flask import request\nfrom a.b import g\n\n\ndef f(x):\n    return g(x)\n\n\ndef h():\n    return f(request.args["q"])\n',
    'e.js': "export * from './f.js';\nexport * from './e.js';\n",
    'f.js': "export * from './e.js';\nimport { nothing } from './e.js';\nnothing();\n",
  });
  expect(found).toContain('a/b.py');
  expect(left).toEqual([]);
});
