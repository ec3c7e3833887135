import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

/** Weaknesses found, by name and line. */
async function found(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { detections } = await auditFiles(texts);
  return detections
    .map(({ ruleId, location }) => `${ruleId.replace('code/', '')} ${location.path}:${location.line}`)
    .sort();
}

const app = `const express = require('express');
const app = express();
const db = require('mysql2/promise').createPool({});
`;

/** The body of a handler, on line four of a server. */
function handler(body: string, before = ''): Record<string, string> {
  return { 'app.js': `${app}app.get('/', async (req, res) => { ${body} });\n${before}` };
}

/** What one thing makes of a handler: the first is dangerous, the second, which differs in that, is not. */
async function twins(weakness: string, bad: string, good: string, before = ''): Promise<void> {
  expect(await found(handler(bad, before)), bad).toEqual([`${weakness} app.js:4`]);
  expect(await found(handler(good, before)), good).toEqual([]);
}

const query = (text: string) => `await db.query(\`SELECT * FROM t ORDER BY \${${text}}\`);`;

describe('what is allowed', () => {
  test('a pattern that takes the whole text, and one that finds a part', () =>
    twins(
      'sql-injection',
      `if (!/[a-z]+/.test(req.query.c)) return; ${query('req.query.c')}`,
      `if (!/^[a-z]+$/.test(req.query.c)) return; ${query('req.query.c')}`,
    ));

  test('a function that answers with two tests joined', () =>
    twins(
      'sql-injection',
      `if (!isName(req.query.c) && x) return; ${query('req.query.c')}`,
      `if (!isName(req.query.c)) return; ${query('req.query.c')}`,
      `function isName(v) { return typeof v === 'string' && /^\\w+$/.test(v); }\n`,
    ));

  test('a set of the program, and what somebody sent', () =>
    twins(
      'sql-injection',
      `if (!new Set(req.query.all).has(req.query.c)) return; ${query('req.query.c')}`,
      `if (!new Set(['a', 'b']).has(req.query.c)) return; ${query('req.query.c')}`,
    ));

  test('the shape that a schema gives: numbers are harmless, texts are not', () =>
    twins(
      'sql-injection',
      `const { z } = require('zod'); const { c } = z.object({ c: z.string() }).parse(req.query); ${query('c')}`,
      `const { z } = require('zod'); const { c } = z.object({ c: z.number() }).parse(req.query); ${query('c')}`,
    ));

  test('a path without ways up', () =>
    twins(
      'path-traversal',
      `if (req.query.f.includes('x')) return; require('fs').readFileSync('/srv/' + req.query.f);`,
      `if (req.query.f.includes('..')) return; require('fs').readFileSync('/srv/' + req.query.f);`,
    ));

  test('names with a dot or with folders, and with both', async () => {
    const file = (pattern: string) =>
      `if (!${pattern}.test(req.query.f)) return; require('fs').readFileSync('/srv/' + req.query.f);`;
    await twins('path-traversal', file('/^[\\w.]+$/'), file('/^\\w+\\.(?:png|jpg)$/'));
    await twins('path-traversal', file('/^\\w[\\w./]+$/'), file('/^(@\\w+\\/)?theme-[\\w-]+$/'));
  });

  test('an address that begins with one slash', () =>
    twins(
      'open-redirect',
      `const n = req.query.n; if (n.startsWith('/')) res.redirect(n);`,
      `const n = req.query.n; if (n.startsWith('/') && !n.startsWith('//')) res.redirect(n);`,
    ));

  test('where an uploaded file was put', () =>
    twins(
      'path-traversal',
      `require('fs').unlinkSync('/srv/' + req.file.originalname);`,
      `require('fs').unlinkSync(req.file.path); require('fs').readFileSync(req.files[0].path);`,
    ));

  test('an own path', () =>
    twins('ssrf', `await fetch('//' + req.query.n);`, `await fetch('/orders?n=' + req.query.n);`));

  test('the address that the request itself was sent to', () =>
    twins(
      'ssrf',
      `await fetch(new URL('/orders', req.body.url));`,
      `await fetch(new URL('/orders', req.url));`,
    ));

  test('a path of a part of the request, at the address that it was sent to', () =>
    twins(
      'ssrf',
      `await fetch(new URL(\`/\${req.query.n}\`, req.url));`,
      `await fetch(new URL(\`/orders/\${req.query.n}\`, req.url));`,
    ));

  test('what is a function is no text', () =>
    twins(
      'code-injection',
      `const f = req.query.f; if (typeof f === 'object') setTimeout(f, 5);`,
      `const f = req.query.f; if (typeof f === 'function') setTimeout(f, 5);`,
    ));

  test('the host of an address that was parsed', () =>
    twins(
      'ssrf',
      `const u = new URL(req.query.u); if (u.hash === 'a.example') await fetch(u.href);`,
      `const u = new URL(req.query.u); if (u.hostname === 'a.example') await fetch(u.href);`,
    ));

  test('letters that a function puts others in the place of', () =>
    twins(
      'cross-site-scripting',
      `res.send('<p>' + req.query.q.replace(/[&"]/g, (c) => ({ '&': '&amp;', '"': '&quot;' })[c]));`,
      `res.send('<p>' + req.query.q.replace(/[&<>"]/g, (c) => ({ '<': '&lt;', '>': '&gt;' })[c]));`,
    ));
});

test('what a server answers under a name that the address of the page chose', async () => {
  const page = (shown: string) => ({
    'Page.tsx': `import useSWR from 'swr';
import { useSearchParams } from 'next/navigation';
export function Page() {
  const name = useSearchParams().get('name');
  const { data } = useSWR(\`/api/pages/\${name}\`);
  return <div dangerouslySetInnerHTML={{ __html: ${shown} }} />;
}
`,
  });
  expect(await found(page('name'))).toEqual(['cross-site-scripting Page.tsx:6']);
  expect(await found(page('data'))).toEqual([]);
});

describe('checks by how they are written', () => {
  const checked = async (body: string) =>
    (await found({ 'app.js': `export function f(text) {\n${body}\n}\n` })).map((each) => each.split(' ')[0]);
  const twin = async (bad: string, good: string) => {
    expect(await checked(bad)).toEqual(['permissive-check']);
    expect(await checked(good)).toEqual([]);
  };

  test('a range of letters, and one of characters by their numbers', () =>
    twin(`return /^[A-z]+$/.test(text);`, `return /[\\u200B-\\u200F\\x7F-\\x9F]/.test(text);`));

  test('alternatives of a host that one anchor ends, and none', () =>
    twin(
      `return /^(shop\\.com|.*\\.shop\\.com)/i.test(text);`,
      `return /^(shop\\.com|.*\\.shop\\.com)$/i.test(text);`,
    ));

  test('a match that decides, and one of which a part is taken', () =>
    twin(
      `const found = /vimeo\\.com\\/(\\d+)/.exec(text); return found !== null;`,
      `const found = /vimeo\\.com\\/(\\d+)/.exec(text); return found === null ? null : found[1];`,
    ));

  test('what is allowed, and what a test expects', () =>
    twin(`return text.includes('shop.com');`, `assert(!text.includes('shop.com'));`));

  test('a scheme that is looked for, and a sentence about it', () =>
    twin(`return text.startsWith('javascript:');`, `return text.startsWith('learn javascript here');`));
});

test('a variable that is made of itself ends every question for how it is written', async () => {
  const text = `function all(text, rows) {\n  for (const row of rows) text = row + text;\n  return text + '>';\n}\nfunction none(text) {\n  text = text.replace(/</g, '');\n  return '<a b="' + text.replace(/>/g, '');\n}\n`;
  expect(await found({ 'app.js': text })).toEqual(['incomplete-sanitisation app.js:7']);
});

describe('where data goes', () => {
  const page = (text: string) => `res.send('<p>' + ${text});`;

  test('a record that is found holds what was stored, not the key that was asked for', () =>
    twins(
      'cross-site-scripting',
      page('(await prisma.order.create({ data: { name: req.query.q } })).name'),
      page('(await prisma.order.findUnique({ where: { name: req.query.q } })).name'),
    ));

  test('`arguments` is the parameters and what is given beside them', () =>
    twins(
      'cross-site-scripting',
      page("second('x', req.query.q)"),
      page("second(req.query.q, 'x')"),
      'function second() { return arguments[1]; }\n',
    ));

  test('a setter keeps what it is given', () =>
    twins(
      'cross-site-scripting',
      `const b = new Box(); b.value = req.query.q; ${page('b.read()')}`,
      `const b = new Box(); b.other = req.query.q; ${page('b.read()')}`,
      'class Box { #v; set value(v) { this.#v = v; } set other(v) {} read() { return this.#v; } }\n',
    ));

  test('what is thrown is caught', () =>
    twins(
      'cross-site-scripting',
      `try { fail(req.query.q); } catch (e) { ${page('e.message')} }`,
      `try { fail('x'); } catch (e) { ${page('e.message')} }`,
      'function fail(v) { throw new Error(v); }\n',
    ));

  test('a closure holds what it captured', () =>
    twins(
      'cross-site-scripting',
      `const v = req.query.q; const get = () => v; ${page('get()')}`,
      `const v = 'x'; const get = () => v; ${page('get()')}`,
    ));

  test('the first arguments of a bound function', () =>
    twins(
      'cross-site-scripting',
      page('join.bind(null, req.query.q)("x")'),
      page('join.bind(null, "x")("y", req.query.q)'),
      'function join(a, b) { return a + b; }\n',
    ));

  test('a labelled block is left before its end', () =>
    twins(
      'cross-site-scripting',
      `let v = req.query.q; done: { if (x()) break done; v = ''; } ${page('v')}`,
      `let v = req.query.q; done: { if (x()) y(); v = ''; } ${page('v')}`,
    ));

  test('who listens to an event gets what is emitted', async () => {
    const texts = (name: string) => ({
      'app.js': `${app}const all = new (require('events'))();\nall.on('a', (v, res) => {\n  res.send('<p>' + v);\n});\napp.get('/', (req, res) => { all.emit('${name}', req.query.q, res); });\n`,
    });
    expect(await found(texts('a'))).toEqual(['cross-site-scripting app.js:6']);
    expect(await found(texts('b'))).toEqual([]);
  });

  test('what is spread over an object takes the place of its fields', () =>
    twins(
      'cross-site-scripting',
      `const o = Object.assign({ a: 'x' }, req.query); ${page('o.a')}`,
      `const o = Object.assign({}, req.query, { a: 'x' }); ${page('o.a')}`,
    ));
});

describe('prototypes', () => {
  test('written is what a key gave, not under a key', () =>
    twins(
      'prototype-pollution',
      'const o = {}; o[req.body.a][req.body.b] = 1; res.json(o);',
      'const o = {}; o[req.body.a] = 1; res.json(o);',
    ));

  test('a function that merges, with and without a look at its keys', async () => {
    const merge = (guard: string) =>
      handler(
        'res.json(merge({}, req.body));',
        `function merge(to, from) {\n  for (const key in from) {\n    ${guard}\n    if (typeof from[key] === 'object') merge(to[key], from[key]);\n    else to[key] = from[key];\n  }\n  return to;\n}\n`,
      );
    expect(await found(merge(''))).toEqual(['prototype-pollution app.js:9']);
    expect(await found(merge("if (key === '__proto__') continue;"))).toEqual([]);
  });
});

describe('frameworks', () => {
  test('Koa: a text is a page, an object is none', async () => {
    const texts = (body: string) => ({
      'app.js': `const Koa = require('koa');\nnew Koa().use((ctx) => {\n  ctx.body = ${body};\n});\n`,
    });
    expect(await found(texts("'<p>' + ctx.query.q"))).toEqual(['cross-site-scripting app.js:3']);
    expect(await found(texts('{ q: ctx.query.q }'))).toEqual([]);
  });

  test('Next: pages, routes and functions of the server', async () => {
    const run = "const { execSync } = require('child_process');\n";
    expect(
      await found({
        'app/p/page.tsx': `${run}export default async function Page({ searchParams }) {\n  execSync('ls ' + (await searchParams).q);\n  return null;\n}\n`,
        'app/api/route.ts': `${run}export const GET = async (request) => {\n  execSync('ls ' + request.nextUrl.searchParams.get('q'));\n};\n`,
        'app/p/actions.ts': `'use server';\n${run}export async function make(form: FormData) {\n  execSync('mk ' + form.get('name'));\n}\n`,
        'lib/make.ts': `${run}export async function make(form: FormData) {\n  execSync('mk ' + form.get('name'));\n}\n`,
      }),
    ).toEqual([
      'command-injection app/api/route.ts:3',
      'command-injection app/p/actions.ts:4',
      'command-injection app/p/page.tsx:3',
    ]);
  });

  test('Lambda: what it answers is a page where it says so', async () => {
    const texts = (type: string) => ({
      'index.js': `exports.handler = async (event) => {\n  return { headers: { 'Content-Type': '${type}' }, body: '<p>' + event.queryStringParameters.q };\n};\n`,
    });
    expect(await found(texts('text/html'))).toEqual(['cross-site-scripting index.js:2']);
    expect(await found(texts('text/plain'))).toEqual([]);
  });
});

describe('templates', () => {
  const render = `${app}app.get('/', (req, res) => { res.render('a', { name: req.query.name, all: req.query.all }); });\n`;

  test('Handlebars: three braces, elements of lists, places where escaping does not help', async () => {
    expect(
      await found({
        'app.js': render,
        'views/a.hbs':
          '<p>{{name}}</p>\n<p>{{{name}}}</p>\n{{#each all}}<p>{{{this.x}}}</p>{{/each}}\n<p title={{name}}>\n{{! {{{name}}} }}\n',
      }),
    ).toEqual([
      'cross-site-scripting views/a.hbs:2',
      'cross-site-scripting views/a.hbs:3',
      'cross-site-scripting views/a.hbs:4',
    ]);
  });

  test('Pug: as it is, and in addresses', async () => {
    expect(
      await found({
        'app.js': render,
        'views/a.pug':
          'p= name\np!= name\neach one in all\n  p !{one.x}\n  p #{one.x}\na(href=name title=name) x\n',
      }),
    ).toEqual([
      'cross-site-scripting views/a.pug:2',
      'cross-site-scripting views/a.pug:4',
      'cross-site-scripting views/a.pug:6',
    ]);
  });

  test('Vue: markup as it is', async () => {
    expect(
      await found({
        'A.vue': `<template>\n  <p>{{ q }}</p>\n  <p v-html="q"></p>\n</template>\n<script setup>\nconst q = new URLSearchParams(location.search).get('q');\n</script>\n`,
      }),
    ).toEqual(['cross-site-scripting A.vue:3']);
  });
});

describe('guards of applications', () => {
  const files = "const fs = require('fs'), path = require('path'); const root = path.resolve('/srv');";
  const read = (guard: string) =>
    `const file = path.join(root, req.query.f); ${guard} res.json({ size: fs.readFileSync(file).length });`;
  test('a folder of the settings, checked by a function of another file', async () => {
    const inside = `const path = require('path');
const file = module.exports;
file.isInside = function (base, target) {
  const folder = path.resolve(base);
  const whole = path.resolve(base, target);
  return whole === folder || whole.startsWith(folder + path.sep);
};
`;
    const server = (checked: string) =>
      `const fs = require('fs'), path = require('path'), settings = require('settings'), file = require('./file');
require('express')().get('/', async (req, res, next) => {
  const folder = path.join(settings.get('uploads'), req.query.dir || '');
  if (!file.isInside(settings.get('uploads'), ${checked})) return next();
  res.json(await fs.promises.readdir(folder));
});
`;
    expect(await found({ 'file.js': inside, 'app.js': server("'x'") })).toEqual(['path-traversal app.js:5']);
    expect(await found({ 'file.js': inside, 'app.js': server('folder') })).toEqual([]);
  });
  test('a joined path that lies in the folder', async () => {
    const inside = 'if (!file.startsWith(root + path.sep)) return res.end();';
    await twins('path-traversal', read(''), read(inside), files);
    const back =
      "const back = path.relative(root, file); if (back.startsWith('..') || path.isAbsolute(back)) return res.end();";
    await twins('path-traversal', read(''), read(back), files);
  });

  test('a helper that is given the folder', async () => {
    const helper = (check: string) =>
      `${files} function within(base, name) { const full = path.resolve(base, name); ${check} return full; }`;
    const body = "res.json({ size: fs.readFileSync(within('/srv', req.query.f)).length });";
    expect(
      await found(handler(body, helper("if (!full.startsWith(base + '/')) throw new Error('no');"))),
    ).toEqual([]);
    expect(await found(handler(body, helper('')))).toEqual(['path-traversal app.js:4']);
  });

  test('a helper that says whether an address is on the site', async () => {
    const helper = (second: string) => `const isOwn = (to) => to.startsWith('/')${second};`;
    const body = "res.redirect(isOwn(req.query.to) ? req.query.to : '/');";
    expect(await found(handler(body, helper(" && !to.startsWith('//')")))).toEqual([]);
    expect(await found(handler(body, helper('')))).toEqual(['open-redirect app.js:4']);
  });

  test('the page before is no address that somebody chose', async () => {
    await twins(
      'open-redirect',
      "res.redirect(req.get('X-Next'));",
      "res.redirect(req.get('Referrer') || '/');",
    );
  });
});

test('a response of Koa that is said to be no page', async () => {
  const app = (body: string) => ({
    'app.js': `const Koa = require('koa');\nnew Koa().use(async (ctx) => { ${body} });\n`,
  });
  const answer = "ctx.body = 'q: ' + ctx.query.q;";
  expect(await found(app(answer))).toEqual(['cross-site-scripting app.js:2']);
  expect(await found(app(`ctx.type = 'application/json'; ${answer}`))).toEqual([]);
  expect(await found(app(`ctx.set('Content-Type', 'text/plain'); ${answer}`))).toEqual([]);
});

test('a slow pattern takes little time for a short text, unless it takes ever more for each letter', async () => {
  const trim = 'const name = String(req.query.name); GUARD res.json({ name: name.replace(/\\s+$/, "") });';
  const bound = 'if (name.length > 64) return res.end();';
  await twins('redos', trim.replace('GUARD', ''), trim.replace('GUARD', bound));
  const worse = `const name = String(req.query.name); ${bound} res.json({ ok: /^(\\w+)+$/.test(name) });`;
  expect(await found(handler(worse))).toEqual(['redos app.js:4']);
});
