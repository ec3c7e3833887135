import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { type BenchOptions, handrail } from './handrail.ts';
import { inScratch } from './interrupt.ts';
import { printTable } from './measure.ts';

const shop = fileURLToPath(new URL('../examples/fry-factory', import.meta.url));
const files = 1000;
const linesEach = 100;
const snippets = 200;

/** What an agent waits for: the server's hello, the first scan of the shop, a snippet, a page of 100,000 findings. */
export async function bench({ runs }: BenchOptions): Promise<void> {
  await inScratch(async (folder) => {
    process.env['HANDRAIL_CACHE'] = join(folder, 'cache');
    const rows: string[][] = [];
    const note = (what: string, times: readonly number[], goal: string) => {
      rows.push([what, ...[0.5, 0.95].map((share) => ms(quantile(times, share))), goal]);
      console.error(`  ${rows.at(-1)?.join('  ')}`);
    };
    const hellos: number[] = [];
    for (let i = 0; i < Math.max(runs, 11); i++) {
      const { seconds, result: client } = await timed(() => connect(shop));
      hellos.push(seconds);
      await client.close();
    }
    note('start and initialize', hellos, '300');
    const first: number[] = [];
    const again: number[] = [];
    for (let i = 0; i < runs; i++) {
      process.env['HANDRAIL_CACHE'] = join(folder, `cache${i}`);
      const client = await connect(shop);
      first.push((await timed(() => call(client, 'scan', {}))).seconds);
      again.push((await timed(() => call(client, 'scan', {}))).seconds);
      await client.close();
    }
    note('first scan of the shop, nothing cached', first, 'ASH: 30,000 to 120,000, as it documents');
    note('the same again', again, '');
    const client = await connect(shop);
    await call(client, 'check_snippet', { path: 'a.py', text: 'print(1)\n' });
    for (const [name, make] of Object.entries(texts)) {
      const times: number[] = [];
      for (let i = 0; i < snippets; i++)
        times.push((await timed(() => call(client, 'check_snippet', make(i)))).seconds);
      note(`check_snippet, warm, ${name}`, times, '50');
    }
    await client.close();
    await pages(join(folder, 'many'), note);
    printTable(['call', 'median ms', 'p95 ms', 'goal, ms'], rows);
  });
}

type Note = (what: string, times: readonly number[], goal: string) => void;

/** All pages of a report of 100,000 findings, and how long the longest answer is. */
async function pages(folder: string, note: Note): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < files; i++) {
    const lines = Array.from({ length: linesEach }, (_, j) => `PASSWORD_${j} = "${made(i * linesEach + j)}"`);
    writeFileSync(join(folder, `settings${i}.py`), `${lines.join('\n')}\n`);
  }
  const client = await connect(folder);
  note(
    'scan of 100,000 findings',
    [(await timed(() => call(client, 'scan', { families: ['secrets'] }))).seconds],
    '',
  );
  const times: number[] = [];
  let longest = 0;
  let found = 0;
  let cursor: string | undefined;
  do {
    const page = await timed(() => call(client, 'findings', { limit: 200, ...(cursor && { cursor }) }));
    times.push(page.seconds);
    const { findings, nextCursor } = page.result.structuredContent as {
      readonly findings: readonly unknown[];
      readonly nextCursor?: string;
    };
    found += findings.length;
    longest = Math.max(longest, JSON.stringify(page.result).length);
    cursor = nextCursor;
  } while (cursor !== undefined);
  note(`one of ${times.length} pages of ${found} findings, at most ${longest} characters`, times, '');
  await client.close();
}

/** A value that looks as if it were secret. */
function made(number: number): string {
  let state = number * 2_654_435_761 + 12_345;
  return Array.from({ length: 24 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'.charAt(state % 56);
  }).join('');
}

interface Asked {
  readonly path: string;
  readonly text: string;
}

const texts: Readonly<Record<string, (number: number) => Asked>> = {
  'a handler in Python': (number) => ({
    path: 'orders.py',
    text: `import sqlite3\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n\n@app.route('/o${number}')\ndef orders():\n    name = request.args['name']\n    db = sqlite3.connect('shop.db')\n    return db.execute(f"SELECT * FROM orders WHERE name = '{name}'").fetchall()\n`,
  }),
  'a handler in TypeScript': (number) => ({
    path: 'orders.ts',
    text: `import express from 'express';\nimport { exec } from 'node:child_process';\n\nconst app = express();\napp.get('/o${number}', (request, response) => {\n  exec('ls ' + request.query.name, (error, out) => response.send(out));\n});\n`,
  }),
  'a bucket in Terraform': (number) => ({
    path: 'storage.tf',
    text: `resource "aws_s3_bucket" "b${number}" {\n  bucket = "b${number}"\n  acl    = "public-read"\n}\n`,
  }),
  'a workflow': (number) => ({
    path: '.github/workflows/a.yml',
    text: `on: pull_request_target\njobs:\n  a${number}:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "\${{ github.event.pull_request.title }}"\n`,
  }),
};

async function connect(cwd: string): Promise<Client> {
  const [program = '', ...args] = handrail;
  const client = new Client({ name: 'bench', version: '1.0.0' });
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  await client.connect(
    new StdioClientTransport({ command: program, args: [...args, 'mcp'], cwd, env, stderr: 'ignore' }),
  );
  return client;
}

async function call(client: Client, name: string, args: object): ReturnType<Client['callTool']> {
  return client.callTool({ name, arguments: { ...args } }, { timeout: 600_000 });
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ms(seconds: number): string {
  return (seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0);
}
