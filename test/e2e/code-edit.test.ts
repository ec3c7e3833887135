import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, put, withTree } from './trees.ts';

const shop = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const json = ['--only', 'code', '--format', 'json'];

test('after each of several edits a scan that remembers says the same as one that does not', {
  timeout: 240_000,
}, async () => {
  await withTree({}, async (root) => {
    await cp(shop, root, { recursive: true });
    await put(
      root,
      'aside/first.py',
      'from aside.second import find\n\n\ndef handle():\n    return find("fries")\n',
    );
    await put(root, 'aside/second.py', second);
    commit(root);
    const env = { HANDRAIL_CACHE: `${root}.cache` };
    const both = async () => {
      const [known, cold] = [
        await handrail(['scan', root, ...json], { env }),
        await handrail(['scan', root, ...json, '--no-cache']),
      ];
      expect(known.stdout).toBe(cold.stdout);
      return JSON.parse(known.stdout).findings.length;
    };
    const before = await both();
    await put(root, 'aside/first.py', flowing);
    expect(await both()).toBe(before + 1);
    await put(root, 'aside/second.py', second.replace('+ name', '+ str(int(name))'));
    expect(await both()).toBe(before);
    await put(root, 'aside/second.py', second.replace('def find', 'def seek'));
    expect(await both()).toBe(before);
    await put(root, 'aside/third.py', flowing);
    await put(root, 'aside/second.py', second);
    expect(await both()).toBe(before + 1);
    await rm(join(root, 'aside/first.py'));
    await both();
    const settings = join(root, 'aside/second.py');
    await writeFile(settings, `# moved down\n${await readFile(settings, 'utf8')}`);
    await both();
    await rm(`${root}.cache`, { recursive: true, force: true });
  });
});

const second = `import sqlite3

db = sqlite3.connect('shop.db')


def find(name):
    return db.execute("SELECT * FROM dish WHERE name = '" + name + "'").fetchall()
`;

const flowing = `from flask import request

from aside.second import find


def handle():
    return find(request.args['name'])
`;
