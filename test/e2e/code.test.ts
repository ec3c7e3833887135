import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, put, withTree } from './trees.ts';

const store =
  'import sqlite3\n\n\ndef find(text):\n    return sqlite3.connect("a").execute("SELECT " + text)\n';
const routes = (given: string) =>
  `from flask import Flask, request\nfrom shop.store import find\n\napp = Flask(__name__)\n\n\n@app.route("/a")\ndef a():\n    return str(find(${given}))\n`;
const old = 'import hashlib\n\n\ndef old(x):\n    return hashlib.md5(x)\n';

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly status?: string;
    readonly location: { readonly path: string };
  }[];
}

function said(stdout: string): string[] {
  const { findings } = JSON.parse(stdout) as Report;
  return findings.map(({ ruleId, location, status }) => `${ruleId} ${location.path} ${status ?? ''}`.trim());
}

test('a change in one file that makes a flaw in another, which nobody touched, is new; what was there is not', async () => {
  const files = {
    'shop/__init__.py': '',
    'shop/store.py': store,
    'shop/routes.py': routes('"1"'),
    'shop/old.py': old,
  };
  await withTree(files, async (root) => {
    commit(root);
    await put(root, 'shop/routes.py', routes('request.args["q"]'));
    await put(root, 'shop/old.py', `# a line\n${old}`);
    const { stdout, exit } = await handrail([
      'scan',
      root,
      '--only',
      'code',
      '--base',
      'HEAD',
      '--format',
      'json',
      '--no-cache',
    ]);
    expect(said(stdout)).toEqual([
      'code/weak-hash shop/old.py existing',
      'code/sql-injection shop/store.py new',
    ]);
    expect(exit).toBe(1);
  });
});

test('with a memory the report is the same, follows an edit, and the memory holds no literal', async () => {
  const secret = ['hun', 'ter', '2'].join('');
  const files = {
    'shop/__init__.py': '',
    'shop/store.py': `${store}\nname = "${secret}"\n`,
    'shop/routes.py': routes('"1"'),
  };
  await withTree(files, async (root) => {
    const env = { HANDRAIL_CACHE: `${root}.cache` };
    const scan = () => handrail(['scan', root, '--only', 'code', '--format', 'json'], { env });
    const first = await scan();
    expect(said(first.stdout)).toEqual([]);
    expect((await scan()).stdout).toBe(first.stdout);
    await put(root, 'shop/routes.py', routes('request.args["q"]'));
    expect(said((await scan()).stdout)).toEqual(['code/sql-injection shop/store.py']);
    const packs = (await readdir(env.HANDRAIL_CACHE)).filter((name) => name.endsWith('.facts'));
    expect(packs.length).toBeGreaterThan(1);
    for (const pack of packs)
      expect((await readFile(join(env.HANDRAIL_CACHE, pack))).includes(secret)).toBe(false);
  });
});
