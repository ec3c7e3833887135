import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, password, put, withTree } from './trees.ts';

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

test('an edit of a data file that code reads is followed, one of another is not, and the memory holds no value', async () => {
  const value = ['correct', 'horse', 'battery'].join('-');
  const settings = (hash: string) => `{ "hash": "${hash}", "name": "${value}" }\n`;
  const files = {
    'shop/seal.py':
      'import hashlib, json\n\nsettings = json.load(open("settings.json"))\n\n\ndef seal(x):\n    return hashlib.new(settings["hash"], x)\n',
    'settings.json': settings('sha256'),
    'other/a.json': settings('md5'),
  };
  await withTree(files, async (root) => {
    const env = { HANDRAIL_CACHE: `${root}.cache` };
    const scan = async (...more: string[]) => {
      const asked = ['scan', root, '--only', 'code', '--profile', 'audit', '--format', 'json', ...more];
      const { stdout } = await handrail(asked, { env });
      expect(stdout).not.toContain(value);
      return stdout;
    };
    expect(said(await scan())).toEqual([]);
    await put(root, 'settings.json', settings('md5'));
    const found = await scan();
    expect(said(found)).toEqual(['code/weak-hash shop/seal.py']);
    expect(await scan()).toBe(found);
    expect(await scan('--no-cache', '--jobs', '1')).toBe(await scan('--no-cache', '--jobs', '2'));
    await put(root, 'other/b.json', '{}');
    expect(said(await scan())).toEqual(['code/weak-hash shop/seal.py']);
    await put(root, 'other/settings.json', settings('md5'));
    expect(said(await scan())).toEqual(['code/weak-hash shop/seal.py']);
    await put(root, 'shop/settings.json', settings('md5'));
    expect(said(await scan())).toEqual([]);
    for (const pack of (await readdir(env.HANDRAIL_CACHE)).filter((name) => name.endsWith('.facts')))
      expect((await readFile(join(env.HANDRAIL_CACHE, pack))).includes(value)).toBe(false);
  });
});

test.each([[], ['--base', 'HEAD']])(
  '--changed %s tells flows that the change has a part in, and nothing else',
  async (...base) => {
    const files = {
      'shop/__init__.py': '',
      'shop/store.py': store,
      'shop/routes.py': routes('"1"'),
      'shop/old.py': old,
    };
    await withTree(files, async (root) => {
      commit(root);
      await put(root, 'shop/routes.py', routes('request.args["q"]'));
      const scan = [root, '--only', 'code', '--changed', ...base, '--format', 'json', '--no-cache'];
      const { stdout, exit } = await handrail(['scan', ...scan]);
      const status = base.length > 0 ? ' new' : '';
      expect(said(stdout)).toEqual([`code/sql-injection shop/store.py${status}`]);
      expect(
        JSON.parse(stdout).coverage.find((each: { family: string }) => each.family === 'code').files,
      ).toBe(1);
      expect(exit).toBe(1);
    });
  },
);

test('--changed follows a flow into the change from a file that nobody touched', async () => {
  const files = {
    'shop/__init__.py': '',
    'shop/store.py': old,
    'shop/routes.py': routes('request.args["q"]'),
  };
  await withTree(files, async (root) => {
    commit(root);
    await put(root, 'shop/store.py', store);
    const { stdout } = await handrail([
      'scan',
      root,
      '--changed',
      '--only',
      'code',
      '--format',
      'json',
      '--no-cache',
    ]);
    expect(said(stdout)).toEqual(['code/sql-injection shop/store.py']);
  });
});

test('a comment in a file that nobody touched still holds for what the change makes of it', async () => {
  const quiet = store.replace(
    '+ text)',
    '+ text)  # handrail:ignore code/sql-injection names are checked before',
  );
  const files = { 'shop/__init__.py': '', 'shop/store.py': quiet, 'shop/routes.py': routes('"1"') };
  await withTree(files, async (root) => {
    commit(root);
    await put(root, 'shop/routes.py', routes('request.args["q"]'));
    const { stdout, exit } = await handrail([
      'scan',
      root,
      '--changed',
      '--only',
      'code',
      '--format',
      'json',
      '--no-cache',
    ]);
    expect(
      JSON.parse(stdout).findings.map((each: { suppression?: { kind: string } }) => each.suppression?.kind),
    ).toEqual(['inline']);
    expect(JSON.parse(stdout).notices).toEqual([]);
    expect(exit).toBe(0);
  });
});

test('models of handrail.yaml find and clear; with a base those of the base hold, and a new sanitizer is told', async () => {
  const own = (more: string) =>
    `version: 1\nmodels:\n  sources:\n    - { name: acme.text, kind: http-body }\n  sinks:\n    - { name: acme.run, argument: 0, kind: sql }\n${more}`;
  const clean = '  sanitizers:\n    - { name: text.clean, kinds: [sql] }\n';
  const files = {
    'handrail.yaml': own(''),
    'text.py': 'def clean(x):\n    return x\n',
    'app.py': 'import acme\nfrom text import clean\n\nacme.run(clean(acme.text()))\n',
  };
  await withTree(files, async (root) => {
    commit(root);
    await put(root, 'handrail.yaml', own(clean));
    const scan = ['scan', root, '--only', 'code', '--format', 'json', '--no-cache'];
    expect(said((await handrail(scan)).stdout)).toEqual([]);
    const { stdout, exit } = await handrail([...scan, '--base', 'HEAD']);
    expect(said(stdout)).toEqual([
      'code/sql-injection app.py existing',
      'policy/loosened-models handrail.yaml new',
    ]);
    expect(exit).toBe(1);
    await put(root, 'handrail.yaml', own('  sanitisers: []\n'));
    const broken = await handrail(scan);
    expect(broken.exit).toBe(2);
    expect(broken.stderr).toContain('handrail.yaml:7:3: models.sanitisers');
  });
});

test('lines of a file that nobody touched are shown with their secrets masked', async () => {
  const near = store.replace('    return', `    DB_PASSWORD = "${password}"\n    return`);
  const files = { 'shop/__init__.py': '', 'shop/store.py': near, 'shop/routes.py': routes('"1"') };
  await withTree(files, async (root) => {
    commit(root);
    await put(root, 'shop/routes.py', routes('request.args["q"]'));
    const { stdout } = await handrail(['scan', root, '--changed', '--format', 'json', '--no-cache']);
    expect(said(stdout)).toEqual(['code/sql-injection shop/store.py']);
    expect(stdout).toContain('DB_PASSWORD');
    expect(stdout).not.toContain(password);
  });
});
