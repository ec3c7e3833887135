import { Buffer } from 'node:buffer';
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCodeCache } from './code-cache.ts';

async function folder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'handrail-cache-')), 'code');
}

function open(at: string, engine = 'engine 1') {
  return openCodeCache({ folder: at, path: '/some/tree', purpose: 'path', engine });
}

async function sizes(at: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(at);
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(join(at, name))).size] as const)),
  );
}

const paths = Array.from({ length: 40 }, (_, i) => `m${i}.py`);

/** Twice: what is asked for is kept. */
async function filled(at: string) {
  const cache = await open(at);
  for (const path of paths) cache.add('first', path, Buffer.alloc(1_000, path));
  expect(await cache.save()).toBeUndefined();
}

test('what was added comes out again, under its content and path and for its engine alone', async () => {
  const at = await folder();
  await filled(at);
  const cache = await open(at);
  expect(Buffer.from(cache.get('first', 'm3.py') ?? []).toString()).toBe(
    Buffer.alloc(1_000, 'm3.py').toString(),
  );
  expect(cache.get('second', 'm3.py')).toBeUndefined();
  expect((await open(at, 'engine 2')).has('first', 'm3.py')).toBe(false);
});

test('the little that a scan learns is written beside the large pack, and replaces what it knew before', async () => {
  const at = await folder();
  await filled(at);
  const [large = ''] = [...(await sizes(at)).keys()];
  const before = (await sizes(at)).get(large);
  for (const content of ['second', 'third']) {
    const cache = await open(at);
    for (const path of paths.slice(1)) cache.get('first', path);
    cache.add(content, 'm0.py', Buffer.from(content));
    await cache.save();
  }
  const after = await sizes(at);
  expect(after.get(large)).toBe(before);
  expect([...after.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan((before ?? 0) + 300);
  const cache = await open(at);
  expect(Buffer.from(cache.get('third', 'm0.py') ?? []).toString()).toBe('third');
  expect(cache.has('second', 'm0.py')).toBe(false);
});

test('when much has changed all is written anew, and the small pack of the old one is no longer used', async () => {
  const at = await folder();
  await filled(at);
  const little = await open(at);
  for (const path of paths) little.get('first', path);
  little.add('second', 'm0.py', Buffer.from('second'));
  await little.save();
  const cache = await open(at);
  for (const path of paths) cache.add('new', path, Buffer.alloc(1_000, 'n'));
  await cache.save();
  const last = await open(at);
  expect(last.has('new', 'm0.py')).toBe(true);
  expect(last.has('second', 'm0.py')).toBe(false);
});

test('a pack that was cut off is not used', async () => {
  const at = await folder();
  await filled(at);
  const [name = ''] = await readdir(at);
  await writeFile(join(at, name), 'cut');
  expect((await open(at)).has('first', 'm0.py')).toBe(false);
});
