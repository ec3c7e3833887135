import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileFacts } from '#model/facts';
import { type CachedFile, openFactCache } from './fact-cache.ts';

const plain: FileFacts = { detections: [], suppressions: [], gaps: [], bytes: 12 };
const withGap: FileFacts = {
  ...plain,
  gaps: [{ analyser: 'secrets', path: 'b\tc\n', why: 'budget', detail: 'too\tmuch' }],
};
const files = new Map<string, CachedFile>([
  ['a.txt', { content: 'a1', size: 12, facts: plain }],
  ['b\tc\n', { content: 'b2', size: 7, facts: withGap }],
]);

async function folder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'handrail-cache-')), 'facts');
}

async function open(at: string, engine = 'engine 1', path = '/some/tree') {
  return openFactCache({ folder: at, path, purpose: 'path', engine });
}

async function saved(at: string): Promise<string> {
  expect(await (await open(at)).save(files)).toBeUndefined();
  const [name = ''] = await readdir(at);
  return join(at, name);
}

test('what was saved is there when the same tree is opened again, odd names included', async () => {
  const at = await folder();
  await saved(at);
  const again = await open(at);
  for (const [path, file] of files) expect(again.get(path)).toEqual(file);
});

test('another engine and another tree share nothing', async () => {
  const at = await folder();
  await saved(at);
  expect((await open(at, 'engine 2')).get('a.txt')).toBeUndefined();
  expect((await open(at, 'engine 1', '/other/tree')).get('a.txt')).toBeUndefined();
});

test('folder and pack are for their owner alone', async () => {
  const at = await folder();
  const pack = await saved(at);
  expect((await stat(at)).mode & 0o777).toBe(0o700);
  expect((await stat(pack)).mode & 0o777).toBe(0o600);
});

test('facts in a folder that others can write are neither read nor written', async () => {
  const at = await folder();
  await saved(at);
  await chmod(at, 0o777);
  expect((await open(at)).get('a.txt')).toBeUndefined();
  expect(await (await open(at)).save(files)).toMatch(/written by others/);
});

test('a damaged pack is as good as none', async () => {
  const at = await folder();
  const pack = await saved(at);
  await truncate(pack, (await stat(pack)).size - 20);
  expect((await open(at)).get('b\tc\n')).toBeUndefined();
});

test('two scans at once leave a whole pack and nothing beside it', async () => {
  const at = await folder();
  const caches = await Promise.all(Array.from({ length: 8 }, () => open(at)));
  await Promise.all(caches.map((cache) => cache.save(files)));
  expect(await readdir(at)).toHaveLength(1);
  expect((await open(at)).get('a.txt')).toEqual(files.get('a.txt'));
});

test('a pack is replaced, not written through, when somebody put a link in its place', async () => {
  const at = await folder();
  const pack = await saved(at);
  const victim = join(at, '..', 'victim');
  await writeFile(victim, 'precious');
  await import('node:fs/promises').then(({ rm }) => rm(pack));
  await symlink(victim, pack);
  await (await open(at)).save(files);
  expect(await readFile(victim, 'utf8')).toBe('precious');
});

test('the packs that were not used for longest go when the folder is over its bound', async () => {
  const at = await folder();
  await saved(at);
  const [old, recent] = ['0'.repeat(32), '1'.repeat(32)].map((name) => join(at, `${name}.facts`)) as [
    string,
    string,
  ];
  for (const path of [old, recent]) {
    await writeFile(path, '');
    await truncate(path, 300 * 1024 * 1024);
  }
  await utimes(old, 1, 1);
  await (await open(at)).save(files);
  const left = await readdir(at);
  expect(left).toHaveLength(2);
  expect(left).not.toContain(`${'0'.repeat(32)}.facts`);
});

test('a cache that cannot be written says why and does not throw', async () => {
  const at = await folder();
  await writeFile(at, 'a file where the folder should be');
  expect(await (await open(at)).save(files)).toBeTypeOf('string');
});
