import fc from 'fast-check';
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

/** What each file may hold: sources and sinks, sanitizers, names, bases, variables of modules, imports. */
const variants: Readonly<Record<string, readonly string[]>> = {
  'store.py': [
    store,
    store
      .replace('name + "', 'clean(name) + "')
      .replace('import sqlite3', 'import sqlite3\nfrom text import clean'),
    store.replace('def find', 'def seek'),
    store.replace("'shop.db'", "'shop.db'  # again"),
  ],
  'text.py': [
    'def clean(text):\n    return text\n',
    'def clean(text):\n    return int(text)\n',
    "from bill import *\n\n\ndef clean(text):\n    return text.replace(\"'\", '')\n",
  ],
  'handler.py': [
    handler("'fries'"),
    handler("request.args['name']"),
    handler("last['name']").replace('app =', 'from state import last\n\napp ='),
    handler('request.args["name"]').replace('str(find', "str(__import__('os').system"),
  ],
  'state.py': [
    'last = {}\n',
    "last = {'name': 'fries'}\n",
    "last = {'name': input()}\n",
    'from flask import request\n\nlast = {}\n\n\ndef keep():\n    last["name"] = request.args["n"]\n',
  ],
  'writer.py': [
    "import state\nfrom flask import request\n\n\ndef put():\n    state.last['name'] = request.args['n']\n",
    'x = 1\n',
  ],
  'key.py': [`SECRET = '${word}'\n`, `x = 1\nSECRET = '${word}'\n`],
  'sign.py': [
    'from flask import Flask\nfrom key import SECRET\n\napp = Flask(__name__)\napp.secret_key = SECRET\n',
  ],
  'other.py': ['x = 1\n', `greeting = '${word}'\n`],
  'base.py': [
    'class Base:\n    def run(self, text):\n        return text\n',
    'import os\n\n\nclass Base:\n    def run(self, text):\n        os.system(text)\n',
    'class Base:\n    def go(self, text):\n        return text\n',
  ],
  'bill.py': [
    'from base import Base\n\n\nclass Bill(Base):\n    pass\n\n\nBill().run(input())\n',
    'from base import Base\n\n\nclass Bill:\n    pass\n\n\nBase().run(input())\n',
    "import re\n\nkey = 'letmein'\n",
    'import state\nimport os\n\n\ndef go():\n    os.system(state.last["name"])\n',
  ],
  'routes.py': [
    "from flask import Flask\nfrom guard import login\n\nweb = Flask(__name__)\n\n\n@web.post('/a')\n@login\ndef a():\n    return ''\n\n\n@web.post('/b')\n@login\ndef b():\n    return ''\n\n\n@web.post('/c')\ndef c():\n    return ''\n",
    'x = 1\n',
  ],
  'guard.py': [
    "from flask import abort, session\n\n\ndef login(view):\n    def inner():\n        if 'user' not in session:\n            abort(401)\n        return view()\n    return inner\n",
    'def login(view):\n    return view\n',
  ],
};
const files = Object.keys(variants);
const edits = fc.array(fc.tuple(fc.nat(files.length - 1), fc.nat(3)), { minLength: 3, maxLength: 6 });

test('after any edits the result is that of the whole program', { timeout: 60_000 }, async () => {
  let parts = 0;
  const start: Texts = Object.fromEntries(files.map((path) => [path, variants[path]?.[0] ?? '']));
  const first = await whole(start);
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      let texts = start;
      let { memory } = first;
      for (const [file, variant] of steps) {
        const path = files[file] ?? '';
        const own = variants[path] ?? [];
        texts = { ...texts, [path]: own[variant % own.length] ?? '' };
        const all = await whole(texts);
        const some = await part(texts, memory);
        if (some !== undefined) {
          parts++;
          expect(JSON.stringify(some.result)).toBe(JSON.stringify(all.result));
        }
        memory = (some ?? all).memory;
      }
    }),
    { numRuns: 70, seed: 7 },
  );
  expect(parts).toBeGreaterThan(60);
});
