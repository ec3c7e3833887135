import { expect, test } from 'vitest';
import { taintKinds } from '#ir/flow/taint-kind';
import { modelKinds, modelSources, type OwnModel } from '#model/code-models';
import { auditFiles } from './fixtures/program.ts';
import { sourceWords } from './words.table.ts';

const location = { path: 'handrail.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const source: OwnModel = { as: 'source', name: 'acme.web.text', source: 'http-body', location };
const sink: OwnModel = { as: 'sink', name: 'acme.db.run', at: 0, kind: 'sql', location };

async function found(texts: Readonly<Record<string, string>>, ...models: OwnModel[]): Promise<string[]> {
  const { detections } = await auditFiles(texts, { models });
  return detections.map(({ ruleId, location: at }) => `${ruleId} ${at.path}:${at.line}`);
}

const program = {
  'app.py':
    'from acme import db, web\nfrom shop.text import clean\n\ndef h():\n    db.run("SELECT " + web.text())\n',
};

test('a source and a sink of a library that nobody knows make a finding', async () => {
  expect(await found(program)).toEqual([]);
  expect(await found(program, source, sink)).toEqual(['code/sql-injection app.py:5']);
});

test('a sanitizer of the project itself clears its kinds and no others, wherever its folder lies', async () => {
  const clean: OwnModel = { as: 'sanitizer', name: 'shop.text.clean', kinds: ['sql'], location };
  const texts = {
    'src/shop/__init__.py': '',
    'src/shop/text.py': 'def clean(x):\n    return x\n',
    'src/app.py': program['app.py'].replace('web.text()', 'clean(web.text())'),
  };
  expect(await found(texts, source, sink)).toEqual(['code/sql-injection src/app.py:5']);
  expect(await found(texts, source, sink, clean)).toEqual([]);
  expect(await found(texts, source, sink, { ...clean, kinds: ['html'] })).toEqual([
    'code/sql-injection src/app.py:5',
  ]);
});

test('an argument given by name is the one that the model numbers', async () => {
  const texts = {
    'shop/db.py': 'def run(limit, statement):\n    pass\n',
    'shop/__init__.py': '',
    'app.py': 'from shop import db\nfrom acme import web\n\ndb.run(statement=web.text(), limit=1)\n',
  };
  const own: OwnModel = { as: 'sink', name: 'shop.db.run', at: 1, kind: 'sql', location };
  expect(await found(texts, source, own)).toEqual(['code/sql-injection app.py:4']);
  expect(await found(texts, source, { ...own, at: 0 })).toEqual([]);
});

test('a method of a class, a module of JavaScript, a flow into the receiver', async () => {
  const texts = {
    'lib/sql.js': 'class Query { add(x) {} text() { return this.parts; } }\nmodule.exports = { Query };\n',
    'app.js':
      "const { Query } = require('./lib/sql');\nconst acme = require('acme');\nconst q = new Query();\nq.add(acme.text());\nacme.run(q);\n",
  };
  const models: OwnModel[] = [
    { as: 'source', name: 'acme.text', source: 'http-body', location },
    { as: 'sink', name: 'acme.run', at: 0, kind: 'command', location },
  ];
  const flow: OwnModel = { as: 'flow', name: 'lib.sql.Query.add', from: 0, to: 'receiver', location };
  expect(await found(texts, ...models)).toEqual([]);
  expect(await found(texts, ...models, flow)).toEqual(['code/command-injection app.js:5']);
});

test('what is said of a function that we know is added to what we know', async () => {
  const texts = { 'app.py': 'import os\nfrom acme import web\n\nos.system(web.text())\n' };
  const more: OwnModel = { as: 'sink', name: 'os.system', at: 0, kind: 'log', location };
  expect(await found(texts, source, more)).toContain('code/command-injection app.py:4');
});

test('the words of models are words of the engine', () => {
  for (const kind of modelKinds) expect(taintKinds).toContain(kind);
  for (const each of modelSources) expect(Object.keys(sourceWords)).toContain(each);
});
