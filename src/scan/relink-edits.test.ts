import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeGroup } from '#audit/code/group';
import { part, type Texts, whole } from './fixtures/edited-program.ts';

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

/** A text that is written in two places, and so nobody's. */
const word = ['salt', 'and', 'vinegar', '24'].join('-');

/** What files of a program may hold, by their paths. */
type Variants = Readonly<Record<string, readonly string[]>>;

/** Sources and sinks, sanitizers, names, bases, variables of modules, imports, data files, tests. */
const python: Variants = {
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
  'settings.py': [
    "import yaml\n\n\ndef read():\n    return yaml.safe_load(open('shop.yml'))\n",
    "import json\n\n\ndef read():\n    return json.load(open('more.json'))\n",
    "import yaml\n\n\ndef read():\n    with open('shop.yml', 'w') as file:\n        file.write('a')\n    return yaml.safe_load(open('shop.yml'))\n",
  ],
  'shop.yml': ['debug: false\nkey: abc\n', 'debug: true\nkey: letmein\n', 'key:\n  debug: true\n'],
  'more.json': ['{"debug": true}\n', '{"debug": false}\n', '{"debug": '],
  'start.py': [
    "from flask import Flask\nfrom settings import read\n\napp = Flask(__name__)\napp.run(debug=read()['debug'])\n",
    "import hashlib\nfrom settings import read\n\nhashlib.new(read()['key'], b'')\n",
  ],
  'environ.py': [
    "import os\nfrom dotenv import load_dotenv\nfrom flask import Flask\n\nload_dotenv()\napp = Flask(__name__)\napp.run(debug=os.environ['DEBUG'])\n",
    'x = 1\n',
  ],
  '.env': ['DEBUG=1\n', 'DEBUG=\n'],
  'test_ask.py': [
    'def ask():\n    return 1\n',
    'def ask():\n    return input()\n',
    'import state\n\n\ndef ask():\n    state.last = input()\n    return state.last\n',
  ],
  'test_run.py': [
    "import os\nfrom test_ask import ask\n\n\ndef test_run():\n    os.system('ls ' + ask())\n",
    'from store import find\nfrom test_ask import ask\n\n\ndef test_run():\n    assert find(ask())\n',
  ],
  'tests/views.py': ['from store import find\n\nfind(input())\n', 'x = 1\n'],
};

const run = (of: string) =>
  `const { exec } = require('child_process');\nmodule.exports = { run(${of}) { exec('ls ' + name); } };\n`;

/** Packages with what they hand on, pages with scripts, data that is imported and data that is opened, shapes, tests. */
const javascript: Variants = {
  'index.js': [
    "module.exports = require('./lib/a');\n",
    "export * from './lib/a.js';\n",
    "module.exports = { open: require('./lib/b').open };\n",
    "const a = require('./lib/a');\nmodule.exports.go = function (name) { a.run(name); };\n",
  ],
  'lib/a.js': [
    run('name'),
    run('other').replace('name)', 'other)'),
    "module.exports = require('./b');\n",
    "const name = require('./b');\nmodule.exports = { run() {} };\n",
  ],
  'lib/b.js': [
    'exports.open = function (path) { eval("x." + path); };\n',
    'exports.open = function (path) { return path; };\n',
    "const express = require('express');\nconst app = express();\napp.get('/', (req, res) => res.send(require('./a').run(req.query.name)));\nexports.open = app;\n",
  ],
  'lib/seal.js': [
    "const crypto = require('crypto');\nconst config = require('./config');\ncrypto.createHash(config.algorithm).update('x');\n",
    "const crypto = require('crypto');\nconst { algorithm } = require('./config.json');\nexports.seal = (password) => crypto.createHash(algorithm).update(password).digest('hex');\n",
    "const fs = require('fs');\nconst config = JSON.parse(fs.readFileSync('lib/config.json', 'utf8'));\nrequire('crypto').createHash(config.algorithm);\n",
    "const fs = require('fs');\nconst config = JSON.parse(fs.readFileSync('lib/config.json', 'utf8'));\nfs.writeFileSync('lib/config.json', 'x');\nrequire('crypto').createHash(config.algorithm);\n",
  ],
  'lib/config.json': ['{"algorithm": "md5"}\n', '{"algorithm": "sha256"}\n', '{\n "algorithm": "sha1"}\n'],
  'lib/write.js': ["require('fs').writeFileSync('lib/config.json', '{}');\n", 'exports.x = 1;\n'],
  'lib/check.js': [
    "exports.check = (url) => url.includes('example.org');\nexports.clean = (text) => text.replace('<', '');\n",
    'exports.check = (url) => /^https:\\/\\/example.org/.test(url);\n',
    `const pg = require('pg');\nnew pg.Client({ user: 'a', password: '${word}' });\n`,
  ],
  'lib/key.js': [`exports.key = '${word}';\n`, `exports.key = ['${word}'];\n`],
  'lib/token.js': [
    "const jwt = require('jsonwebtoken');\nconst { key } = require('./key');\njwt.sign({}, key);\n",
    'exports.x = 1;\n',
  ],
  'web/show.js': [
    "function show(text) {\n  document.getElementById('out').innerHTML = text;\n}\n",
    "function show(text) {\n  document.getElementById('out').textContent = text;\n}\n",
  ],
  'web/index.html': [
    '<script src="show.js"></script>\n<body onload="show(location.search)">\n',
    '<body onload="show(location.search)">\n',
    '<script>\n  document.write(location.hash);\n</script>\n',
    '<p>text</p>\n',
  ],
  'web/other.html': [
    '<script src="show.js"></script>\n<script>show("a");</script>\n',
    '<script>var a = location.hash;</script>\n',
  ],
  'lib/a.test.js': [
    "const { exec } = require('child_process');\nconst { ask } = require('./ask.test');\ntest('a', () => exec(ask()));\n",
    "const a = require('./a');\ntest('a', () => a.run('x'));\n",
  ],
  'lib/ask.test.js': ['exports.ask = () => 1;\n', 'exports.ask = () => process.argv[2];\n'],
  'package.json': ['{"name": "boxes", "main": "./index.js"}\n', '{"name": "boxes", "private": true}\n'],
};

/** Applies random edits, each after the last, and compares what the memory gives with a whole reading. */
async function compare(variants: Variants, group: CodeGroup, numRuns: number): Promise<number> {
  const files = Object.keys(variants);
  const edit = fc.tuple(fc.nat(files.length - 1), fc.nat(11));
  const start: Texts = Object.fromEntries(files.map((path) => [path, variants[path]?.[0] ?? '']));
  const first = await whole(start, group);
  let parts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 6 }), async (steps) => {
      let texts = start;
      let { memory } = first;
      for (const [file, variant] of steps) {
        const path = files[file] ?? '';
        const own = variants[path] ?? [];
        texts = { ...texts, [path]: own[variant % own.length] ?? '' };
        const all = await whole(texts, group);
        const some = await part(texts, memory, group);
        if (some !== undefined) {
          parts++;
          expect(JSON.stringify(some.result)).toBe(JSON.stringify(all.result));
        }
        memory = (some ?? all).memory;
      }
    }),
    { numRuns, seed },
  );
  return parts;
}

const seed = 7;
const runs = 40;

test('after any edits of Python the result is that of the whole program', { timeout: 240_000 }, async () => {
  const parts = await compare(python, 'python', runs);
  expect(parts).toBeGreaterThan(60);
});

test('after any edits of JavaScript the result is that of the whole program', {
  timeout: 240_000,
}, async () => {
  const parts = await compare(javascript, 'javascript', runs);
  expect(parts).toBeGreaterThan(60);
});
