import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

/** Weaknesses found, by name and line; those of which little is sure are left out. */
async function found(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { detections } = await auditFiles(texts);
  return detections
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ ruleId, location }) => `${ruleId.replace('code/', '')} ${location.path}:${location.line}`)
    .sort();
}

describe('files of a form', () => {
  const upload = (field: string) => ({
    'upload.js': `const formidable = require('formidable');
const fs = require('fs');
module.exports.save = (req, res) => {
  const form = formidable({});
  form.parse(req, (err, fields, files) => {
    fs.unlinkSync('kept/' + files.order[0].${field});
  });
};
`,
  });
  test('the name that the sender gave leads anywhere, the place where it is kept does not', async () => {
    expect(await found(upload('originalFilename'))).toEqual(['path-traversal upload.js:6']);
    expect(await found(upload('filepath'))).toEqual([]);
  });
});

describe('records', () => {
  const service = (body: string) => ({
    'app.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { OrderService } from './order';
@Controller('orders')
export class OrderController {
  constructor(private readonly orders: OrderService) {}
  @Post()
  async add(@Body() data: any) {
    ${body}
  }
}
`,
    'order.ts': `import { PrismaClient } from '@prisma/client';
export class OrderService {
  constructor(private readonly prisma: PrismaClient) {}
  async add(data: any) {
    return await this.prisma.order.create({ data });
  }
  greet(name: string) {
    return '<b>' + name + '</b>';
  }
}
`,
  });
  test('a key that the store made leads nowhere, a key from the request does', async () => {
    const read = (what: string) => ({
      'app.ts': `import { PrismaClient } from '@prisma/client';
import fs from 'fs';
import express from 'express';
const store = new PrismaClient();
const app = express();
app.post('/x', async (req, res) => {
  const order = await store.order.create({ data: { note: req.body.note } });
  fs.readFileSync('orders/' + ${what});
});
`,
    });
    expect(await found(read('req.body.id'))).toEqual(['path-traversal app.ts:8']);
    expect(await found(read('order.id'))).toEqual([]);
  });
  test('what a store gives back through a service is no page, a text that a service makes is', async () => {
    expect(await found(service('return this.orders.greet(data.name);'))).toEqual([
      'cross-site-scripting app.ts:8',
    ]);
    expect(await found(service('return this.orders.add(data);'))).toEqual([]);
  });
});

describe('results of two kinds', () => {
  const answer = (side: string) => ({
    'app.ts': `import * as E from 'fp-ts/Either';
import express from 'express';
const app = express();
function find(path: string) {
  if (path === '/') return E.right('<p>all</p>');
  return E.left('nothing at ' + path);
}
app.get('/x', (req, res) => {
  const result: any = find(req.query.path as string);
  res.send('<p>' + result.${side});
});
`,
  });
  test('what went wrong holds the data, what went well does not', async () => {
    expect(await found(answer('left'))).toEqual(['cross-site-scripting app.ts:10']);
    expect(await found(answer('right'))).toEqual([]);
  });
});

describe('places in a browser', () => {
  const page = (to: string) => ({
    'Page.tsx': `import { useLocation } from 'react-router-dom';
export function Page() {
  const location = useLocation();
  const next = new URLSearchParams(location.search).get('next');
  window.location.href = ${to};
  return null;
}
`,
  });
  test('an address of the query leads anywhere, what the program kept beside the place does not', async () => {
    expect(await found(page('next'))).toEqual(['open-redirect Page.tsx:5']);
    expect(await found(page('location.state.back'))).toEqual([]);
  });
  test('another program is no other site', async () => {
    expect(await found(page(`\`https://\${next}/x\``))).toEqual(['open-redirect Page.tsx:5']);
    expect(await found(page(`\`warehouse://\${next}/x\``))).toEqual([]);
  });
});

describe('sealed tokens', () => {
  const read = (call: string) => ({
    'pages/api/file.js': `import { decode } from 'next-auth/jwt';
import fs from 'fs';
export default async function handler(req, res) {
  const token = ${call};
  res.json({ size: fs.readFileSync('files/' + token.path).length });
}
`,
  });
  test('what a token holds was written by who sealed it', async () => {
    expect(await found(read('JSON.parse(req.query.token)'))).toEqual(['path-traversal pages/api/file.js:5']);
    expect(await found(read('await decode({ token: req.query.token, secret: process.env.S })'))).toEqual([]);
  });
});

describe('numbers that can be guessed', () => {
  test('a token made by helpers of the program is told once', async () => {
    expect(
      await found({
        'token.js': `const letters = 'abcdefgh';
function pick(n) { return letters.charAt(Math.floor(Math.random() * n)); }
function text(length) {
  let made = '';
  for (let i = 0; i < length; i++) made += pick(letters.length);
  return made;
}
export function reset(user) {
  const resetToken = text(20);
  user.resetToken = resetToken;
  return { token: resetToken };
}
`,
      }),
    ).toEqual(['weak-random token.js:9']);
  });
  test('a key of a cipher is a key', async () => {
    expect(
      await found({
        'seal.js': `function fill(key) { return Buffer.from(key); }
function seal(text, given) {
  const key = CryptoJS.enc.Utf8.parse(fill(given));
  return CryptoJS.AES.encrypt(text, key).toString();
}
export function send(text) {
  const aesKey = (Math.random() + 1).toString(36).substring(2);
  return seal(text, aesKey);
}
`,
      }),
    ).toEqual(['weak-random seal.js:7']);
  });
  test('the key of an element protects nothing', async () => {
    expect(
      await found({
        'List.jsx': `export function List({ rows }) {
  const fetchToken = Math.random();
  return rows.map((row) => <li key={Math.random()} id={'r' + Math.random()}>{row}</li>);
}
`,
      }),
    ).toEqual([]);
  });
});

describe('who calls', () => {
  test('a resolver of GraphQL gets arguments of a query, a procedure of tRPC its input', async () => {
    const resolvers = `import { ApolloServer } from '@apollo/server';
import { initTRPC } from '@trpc/server';
import { Pool } from 'pg';
const pool = new Pool();
const resolvers = {
  Query: {
    order: (_, args) => pool.query('SELECT ' + args.name),
    one: (_, { id }) => pool.query('SELECT $1', [id]),
  },
};
export const server = new ApolloServer({ typeDefs: '', resolvers });
const t = initTRPC.create();
export const router = t.router({
  find: t.procedure.input(schema).query(({ input }) => pool.query('SELECT ' + input.name)),
});
`;
    expect(await found({ 'app.js': resolvers })).toEqual([
      'sql-injection app.js:14',
      'sql-injection app.js:7',
    ]);
  });

  test('who works on a queue gets what somebody put there', async () => {
    const text = (run: string) => `import { Worker } from 'bullmq';
import { exec, execFile } from 'node:child_process';
new Worker('video', async (job) => { ${run} });
`;
    expect(await found({ 'a.js': text("exec('convert ' + job.data.file);") })).toEqual([
      'command-injection a.js:3',
    ]);
    expect(await found({ 'a.js': text("execFile('convert', [job.data.file]);") })).toEqual([]);
  });
});

describe('what a page of Angular or React holds', () => {
  test('parameters of the route, at once or as they change', async () => {
    const component = (body: string) => `import { ActivatedRoute } from '@angular/router';
import { DomSanitizer } from '@angular/platform-browser';
export class Note {
  constructor(private route: ActivatedRoute, private sanitizer: DomSanitizer) {}
  ngOnInit() {
    ${body}
  }
}
`;
    const at = ['cross-site-scripting note.ts:6'];
    const changing =
      'this.route.queryParams.subscribe((now) => { this.html = this.sanitizer.bypassSecurityTrustHtml(now.note); });';
    const once =
      "this.html = this.sanitizer.bypassSecurityTrustHtml(this.route.snapshot.paramMap.get('note'));";
    expect(await found({ 'note.ts': component(changing) })).toEqual(at);
    expect(await found({ 'note.ts': component(once) })).toEqual(at);
    expect(
      await found({ 'note.ts': component('this.plain = this.route.snapshot.queryParams.note;') }),
    ).toEqual([]);
  });

  test('a state is what any handler set it to', async () => {
    const component = (set: string) => `import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
export function Note() {
  const [params] = useSearchParams();
  const [html, setHtml] = useState('');
  useEffect(() => { setHtml(${set}); }, []);
  return <p dangerouslySetInnerHTML={{ __html: html }} />;
}
`;
    expect(await found({ 'note.tsx': component("params.get('note')") })).toEqual([
      'cross-site-scripting note.tsx:7',
    ]);
    expect(await found({ 'note.tsx': component("'plain'") })).toEqual([]);
  });
});

describe('requests', () => {
  test('a call with types is waited for as one without', async () => {
    const app = (call: string) => `import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/', async (req, res) => { ${call} });
`;
    const at = ['sql-injection app.ts:4'];
    expect(await found({ 'app.ts': app("await pool.query<Row>('SELECT ' + req.query.a);") })).toEqual(at);
    expect(await found({ 'app.ts': app(`await pool.query<Row>\`SELECT \${req.query.a}\`;`) })).toEqual([]);
  });

  test('a body arrives in pieces, or line by line', async () => {
    const server = (body: string) => `import http from 'node:http';
import { createInterface } from 'node:readline';
import { execSync } from 'node:child_process';
http.createServer(async (req, res) => { ${body} });
`;
    const at = ['command-injection app.js:4'];
    expect(await found({ 'app.js': server('for await (const part of req) execSync(part);') })).toEqual(at);
    const lines = 'for await (const line of createInterface({ input: req })) execSync(line);';
    expect(await found({ 'app.js': server(lines) })).toEqual(at);
    expect(await found({ 'app.js': server("for await (const part of req) execSync('ls');") })).toEqual([]);
  });

  test('what a promise was rejected with is the inside of the program', async () => {
    const app = (body: string) => `const fs = require('fs/promises');
require('express')().get('/', (req, res) => { fs.readFile('a').catch((error) => { ${body} }); });
`;
    expect(await found({ 'app.js': app('res.send(error.stack);') })).toEqual(['error-disclosure app.js:2']);
    expect(await found({ 'app.js': app("res.send('no');") })).toEqual([]);
  });
});
