import { describe, expect, test } from 'vitest';
import { express } from '#audit/code/models/javascript/express.table';
import { language } from '#audit/code/models/javascript/language.table';
import { node } from '#audit/code/models/javascript/node.table';
import { openFlowTest } from './fixtures/flows.ts';
import { javascript } from './fixtures/javascript.ts';

const { find, effort } = await openFlowTest(javascript, [language, node, express]);

describe('modules', () => {
  test('a function reached through module.exports and require', () => {
    const store = `const run = (text) => {\n  const all = text;\n  sql(all.trim());\n};\nmodule.exports = { run };\n`;
    expect(
      find({ 'store.js': store, 'app.js': `const { run } = require('./store');\nrun(source());\n` }),
    ).toEqual(['sql store.js:3']);
    expect(
      find({ 'store.js': store, 'app.js': `const { run } = require('./store');\nrun('plain');\n` }),
    ).toEqual([]);
  });

  test('exports by name, as default and passed on from another module', () => {
    const files = {
      'deep.js': `export function run(text) { sql(text); }\nexport default class { go(text) { shell(text); } }\n`,
      'index.js': `export { run as start, default as Goer } from './deep';\nexport * from './deep';\n`,
      'app.js': `import { start, Goer, run } from './index.js';\nstart(source());\nnew Goer().go(source());\n`,
    };
    expect(find(files)).toEqual(['sql deep.js:1', 'command deep.js:2']);
  });

  test('a list of a module that one function fills and another reads', () => {
    const text = (list: string) =>
      `const a = [];\nconst b = [];\nfunction put(x) { ${list}.push(x); }\nput(source());\nsql(a[0]);\n`;
    expect(find(text('a'))).toEqual(['sql app.js:5']);
    expect(find(text('b'))).toEqual([]);
  });

  test('what one function writes into its argument is not in the argument of another', () => {
    const start = `const start = () => { this.ready = true; };\nstart();\nmodule.exports = { start };\n`;
    const app = (shown: string) =>
      `require('./start');\nfunction fill(box) { box.name = source(); }\nfunction show(box) { box.seen = 1; sql(box.name); }\nconst full = {};\nfill(full);\nshow(${shown});\n`;
    expect(find({ 'start.js': start, 'app.js': app('{}') })).toEqual([]);
    expect(find({ 'start.js': start, 'app.js': app('full') })).toEqual(['sql app.js:3']);
  });
});

describe('objects', () => {
  test('one tree that is laid over another settles', () => {
    const text = `function merge(into, from) {\n  for (const key in from) {\n    if (isTree(from[key]) && isTree(into[key])) merge(into[key], from[key]);\n    else into[key] = from[key];\n  }\n  return into;\n}\nfunction isTree(x) { return typeof x === 'object' && x !== null; }\nmerge({}, source());\n`;
    expect(effort(text).unsettled).toEqual([]);
  });

  test('a method of an object that a function captured', () => {
    const text = (given: string) =>
      `function D(db) {\n  const table = db.open();\n  this.get = (x) => { table.note(); sql(x); };\n}\nfunction H(db) {\n  const dao = new D(db);\n  this.show = (x) => dao.get(x);\n}\nconst h = new H(db);\n[${given}].forEach(h.show);\n`;
    expect(find(text('source()'))).toEqual(['sql app.js:3']);
    expect(find(text("'plain'"))).toEqual([]);
  });

  test('what a method captured is known where the object is captured in turn', () => {
    const text = (given: string) =>
      `function D(run) { this.get = (x) => run(x); }\nfunction H() {\n  const dao = new D(${given});\n  this.show = (x) => dao.get(x);\n}\nconst h = new H();\n[source()].forEach(h.show);\n`;
    expect(find(text('(x) => sql(x)'))).toEqual(['sql app.js:3']);
    expect(find(text('(x) => x'))).toEqual([]);
  });

  test('fields have their first values before the constructor runs', () => {
    expect(find(`class A {\n  text = source();\n  constructor() { sql(this.text); }\n}\nnew A();\n`)).toEqual(
      ['sql app.js:3'],
    );
    expect(find(`class A {\n  text = 'plain';\n  constructor() { sql(this.text); }\n}\nnew A();\n`)).toEqual(
      [],
    );
  });

  test('a getter is called when it is read', () => {
    expect(find(`class A {\n  get text() { return source(); }\n}\nsql(new A().text);\n`)).toEqual([
      'sql app.js:4',
    ]);
  });

  test('what one object holds is not what another of its class holds', () => {
    const text = (name: string) =>
      `class Box {\n  put(x) { this.x = x; }\n  get() { return this.x; }\n}\nconst a = new Box();\nconst b = new Box();\na.put(source());\nb.put('plain');\nsql(${name}.get());\n`;
    expect(find(text('a'))).toEqual(['sql app.js:9']);
    expect(find(text('b'))).toEqual([]);
  });

  test('methods of a prototype', () => {
    expect(
      find(
        `function Box(x) { this.x = x; }\nBox.prototype.run = function () { sql(this.x); };\nnew Box(source()).run();\n`,
      ),
    ).toEqual(['sql app.js:2']);
    expect(
      find(
        `function Box(x) { this.x = x; }\nBox.prototype.run = function () { sql(this.y); };\nnew Box(source()).run();\n`,
      ),
    ).toEqual([]);
  });

  test('destructuring takes one part, the rest and a default', () => {
    expect(find(`const { a, ...rest } = { a: 'plain', b: source() };\nsql(a);\nshell(rest.b);\n`)).toEqual([
      'command app.js:3',
    ]);
    expect(find(`const [first, second = source()] = ['plain'];\nsql(first);\nshell(second);\n`)).toEqual([
      'command app.js:3',
    ]);
  });

  test('a length is a number', () => {
    expect(find(`sql(source().length);\n`)).toEqual([]);
  });
});

describe('functions', () => {
  test('what a promise is resolved with comes out of it', () => {
    const text = (value: string) =>
      `const read = () => new Promise((resolve) => { later(() => resolve(${value})); });\nread().then((x) => sql(x));\n`;
    expect(find(text('source()'))).toEqual(['sql app.js:2']);
    expect(find(text(`'plain'`))).toEqual([]);
  });

  test('async functions, generators, spread and rest', () => {
    expect(find(`async function a() { return source(); }\nasync function b() { sql(await a()); }\n`)).toEqual(
      ['sql app.js:2'],
    );
    expect(find(`function* a() { yield source(); }\nfor (const x of a()) sql(x);\n`)).toEqual([
      'sql app.js:2',
    ]);
    expect(
      find(`function a(first, ...others) { sql(first); shell(others[0]); }\na(...['plain', source()]);\n`),
    ).toContain('command app.js:1');
  });

  test('a callback sees the variables around it', () => {
    expect(
      find(
        `app = require('express')();\napp.get('/', (req, res) => {\n  [req.query.a].forEach((x) => res.send(x));\n});\n`,
      ),
    ).toContain('html app.js:3');
  });

  test('bind, call and apply', () => {
    expect(find(`function run(x) { sql(x + this.y); }\nrun.call({ y: 'plain' }, source());\n`)).toEqual([
      'sql app.js:1',
    ]);
    expect(find(`function run(x) { sql(x); }\nrun.apply(null, [source()]);\n`)).toEqual(['sql app.js:1']);
  });

  test('harm is told where the text is put together', () => {
    expect(find(`function query(text) { sql(text); }\nquery('select ' + source());\n`)).toEqual([
      'sql app.js:2',
    ]);
    expect(find(`function query(text) { sql('select ' + text); }\nquery(source());\n`)).toEqual([
      'sql app.js:1',
    ]);
  });
});

describe('guards', () => {
  test('a place that was looked for and not found', () => {
    const text = (test_: string) => `const x = source();\nif (x.indexOf('..') ${test_}) file(x);\n`;
    expect(find(text('=== -1'))).toEqual([]);
    expect(find(text('< 0'))).toEqual([]);
    expect(find(text('!== -1'))).toEqual(['path app.js:2']);
  });

  test('a member of a list of ours', () => {
    expect(find(`const x = source();\nif (['a', 'b'].includes(x)) sql(x);\n`)).toEqual([]);
    expect(find(`const x = source();\nif (!['a', 'b'].includes(x)) sql(x);\n`)).toEqual(['sql app.js:2']);
  });

  test('a pattern that accepts the whole text', () => {
    expect(find(`const x = source();\nif (/^\\w+$/.test(x)) sql(x);\n`)).toEqual([]);
    expect(find(`const x = source();\nif (/\\w+/.test(x)) sql(x);\n`)).toEqual(['sql app.js:2']);
  });

  test('letters that are replaced one by one', () => {
    const text = (letter: string) =>
      `const x = source();\nlet y = '';\nfor (let i = 0; i < x.length; i++) {\n  const c = x[i];\n  switch (c) {\n    case '${letter}':\n      y += '_';\n      break;\n    default:\n      y += c;\n  }\n}\npage(y);\n`;
    expect(find(text('<'))).toEqual([]);
    expect(find(text('&'))).toEqual(['html app.js:13']);
  });

  test('the number of a letter says which it can be', () => {
    const text = (limit: number) =>
      `const x = source();\nlet y = '';\nfor (const i of [0, 1]) {\n  const c = x[i];\n  if (c.charCodeAt(0) >= ${limit}) y += c;\n}\npage(y);\n`;
    expect(find(text(65))).toEqual([]);
    expect(find(text(32))).toEqual(['html app.js:7']);
  });

  test('the host of an address', () => {
    const text = (host: string) =>
      `function load(x) {\n  const url = new URL(x);\n  if (url.hostname !== ${host}) throw new Error('no');\n  fetch_url(x);\n}\nload(source());\n`;
    expect(find({ 'app.js': text(`'a.example'`) })).toEqual([]);
    expect(find({ 'app.js': text('source()') })).toEqual(['url app.js:4']);
  });
});

describe('servers', () => {
  test('functions of requests and responses are known by their parameters', () => {
    expect(find(`exports.show = (req, res) => {\n  res.send('<b>' + req.query.name);\n};\n`)).toEqual([
      'html app.js:2',
    ]);
    expect(find(`exports.show = (a, b) => {\n  b.send('<b>' + a.query.name);\n};\n`)).toEqual([]);
  });

  test('a response that is said to be text is no page', () => {
    expect(find(`exports.show = (req, res) => {\n  res.type('text').send(req.query.name);\n};\n`)).toEqual(
      [],
    );
    expect(
      find(
        `exports.show = (req, res) => {\n  res.setHeader('Content-Type', 'text/plain');\n  res.send(req.query.name);\n};\n`,
      ),
    ).toEqual([]);
    expect(
      find(
        `exports.show = (req, res) => {\n  res.setHeader('Content-Type', 'text/html');\n  res.send(req.query.name);\n};\n`,
      ),
    ).toEqual(['html app.js:3']);
  });

  test('what a session keeps is found again by its name', () => {
    const text = (name: string) =>
      `exports.a = (req, res) => {\n  req.session.name = req.query.name;\n};\nexports.b = (req, res) => {\n  res.send(req.session.${name});\n};\n`;
    expect(find(text('name'))).toContain('html app.js:5');
    expect(find(text('other'))).not.toContain('html app.js:5');
  });

  test('an error handler has four parameters', () => {
    expect(
      find(
        `const app = require('express')();\napp.use((error, request, answer, next) => {\n  answer.send(error.stack);\n});\n`,
      ),
    ).toContain('error-disclosure app.js:3');
  });
});
