import { expect, test } from 'vitest';
import { part, type Texts, whole } from './fixtures/edited-program.ts';
import type { LinkMemory } from './link-memory.ts';

const store = `import sqlite3

db = sqlite3.connect('shop.db')


def find(name):
    return db.execute("SELECT * FROM dish WHERE name = '" + name + "'").fetchall()
`;
const handler = (given: string) => `from flask import Flask, request

from store import find

app = Flask(__name__)


@app.get('/dishes')
def dishes():
    return str(find(${given}))
`;
const aside = (name: string) => `import store


class ${name}:
    def price(self, dishes):
        return sum(dish.price for dish in dishes)
`;
const before: Texts = {
  'store.py': store,
  'handler.py': handler("'fries'"),
  'bill.py': aside('Bill'),
  'stock.py': aside('Stock'),
  'staff.py': "import os\n\nos.system('date')\n",
};

test('an edit that makes a flow into another file is found, and only what calls each other is followed', async () => {
  const { memory } = await whole(before);
  const after = { ...before, 'handler.py': handler("request.args['name']") };
  const found = await part(after, memory);
  expect(found?.result.detections.map(({ ruleId, location }) => `${ruleId} ${location.path}`)).toContain(
    'code/sql-injection store.py',
  );
  expect(found?.result).toEqual((await whole(after)).result);
  const { modules }: LinkMemory = JSON.parse(found?.memory ?? '');
  const parts = Map.groupBy(modules, ({ part: number }) => number);
  expect([...parts.values()].map((own) => own.map(({ path }) => path))).toEqual([
    ['bill.py'],
    ['handler.py', 'store.py'],
    ['staff.py'],
    ['stock.py'],
  ]);
});

test('an edit of a data file is one of what reads it, and one that nobody asked for makes more of the program', async () => {
  const settings = "import yaml\n\n\ndef read():\n    return yaml.safe_load(open('shop.yml'))\n";
  const texts = {
    ...before,
    'app.py':
      "from flask import Flask\nfrom settings import read\n\napp = Flask(__name__)\napp.run(debug=read()['debug'])\n",
    'settings.py': settings,
    'shop.yml': 'debug: false\n',
    'other.yml': 'debug: true\n',
  };
  const { memory } = await whole(texts);
  const after = { ...texts, 'shop.yml': 'debug: true\n' };
  const found = await part(after, memory);
  expect(found?.result.detections.map(({ ruleId, location }) => `${ruleId} ${location.path}`)).toContain(
    'code/debug-mode app.py',
  );
  expect(found?.result).toEqual((await whole(after)).result);
  expect(await part({ ...texts, 'settings.py': settings.replace('shop', 'other') }, memory)).toBeUndefined();
  expect(await part({ ...texts, 'other.yml': 'debug: false\n' }, memory)).toBeDefined();
});

test('a test that is read because of what another one does now is followed, too', async () => {
  const texts = {
    ...before,
    'test_ask.py': 'def ask():\n    return 1\n',
    'test_run.py':
      "import os\nfrom test_ask import ask\n\n\ndef test_run():\n    os.system('ls ' + str(ask()))\n",
  };
  const { memory } = await whole(texts);
  const after = { ...texts, 'test_ask.py': 'def ask():\n    return input()\n' };
  const found = await part(after, memory);
  expect(found?.result.detections.map(({ location }) => location.path)).toContain('test_run.py');
  expect(found?.result).toEqual((await whole(after)).result);
});

test('functions that a package gives away because of an edit elsewhere are told', async () => {
  const remove =
    "const { exec } = require('child_process');\nmodule.exports = { remove(name) { exec('rm ' + name); } };\n";
  const texts = {
    'index.js': 'export const boxes = 1;\n',
    'lib/a.js': remove,
    'lib/b.js': 'exports.b = 1;\n',
    'lib/c.js': 'exports.c = 1;\n',
    'lib/d.js': 'exports.d = 1;\n',
    'package.json': JSON.stringify({ name: 'boxes', main: './index.js' }),
  };
  const { memory } = await whole(texts, 'javascript');
  const after = { ...texts, 'index.js': "export * from './lib/a.js';\n" };
  const found = await part(after, memory, 'javascript');
  expect(found?.result.detections.map(({ location }) => location.path)).toEqual(['lib/a.js']);
  expect(found?.result).toEqual((await whole(after, 'javascript')).result);
  const back = await part(texts, found?.memory, 'javascript');
  expect(back?.result.detections).toEqual([]);
});

test('a file that is added or deleted, and a class with other bases, take the whole program', async () => {
  const { memory } = await whole(before);
  const { 'bill.py': _, ...less } = before;
  expect(await part(less, memory)).toBeUndefined();
  expect(await part({ ...before, 'new.py': 'x = 1\n' }, memory)).toBeUndefined();
  const derived = aside('Bill').replace('class Bill', 'class Bill(store.Table)');
  expect(await part({ ...before, 'bill.py': derived }, memory)).toBeUndefined();
});

test('a memory of other models, of other files or of nothing is no help', async () => {
  const { memory = '' } = await whole(before);
  const other = JSON.parse(memory);
  expect(await part(before, JSON.stringify({ ...other, settings: 'other' }))).toBeUndefined();
  expect(await part(before, JSON.stringify({ ...other, modules: other.modules.slice(1) }))).toBeUndefined();
  expect(await part(before, memory)).toBeDefined();
});

test('no text of a literal is remembered', async () => {
  const secret = ['swor', 'dfish', '-91'].join('');
  const texts = {
    ...before,
    'staff.py': `import requests\n\npassword = '${secret}'\nrequests.get('https://bob:${secret}@example.org/')\n`,
  };
  const { memory } = await whole(texts);
  expect(memory).toContain('https://example.org');
  expect(memory).not.toContain(secret);
});

/** A text that is written in two places, and so nobody's. */
const word = ['salt', 'and', 'vinegar', '24'].join('-');

test('a secret that is used where it is not written is looked for again when anything changes', async () => {
  const used =
    'from flask import Flask\nfrom key import SECRET\n\napp = Flask(__name__)\napp.secret_key = SECRET\n';
  const texts = {
    'key.py': `SECRET = '${word}'\n`,
    'other.py': 'x = 1\n',
    'sign.py': used,
    'z.py': 'y = 1\n',
  };
  const { memory, result } = await whole({
    ...texts,
    'a.py': 'x = 1\n',
    'b.py': 'x = 1\n',
    'c.py': 'x = 1\n',
  });
  expect(result.detections.map(({ location }) => location.path)).toEqual(['key.py']);
  const after = { ...texts, 'a.py': `x = '${word}'\n`, 'b.py': 'x = 1\n', 'c.py': 'x = 1\n' };
  const found = await part(after, memory);
  expect(found?.result.detections.map(({ location }) => location.path)).toEqual(['sign.py']);
});
