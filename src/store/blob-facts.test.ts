import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openBlobFacts } from './blob-facts.ts';

function place(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, path: folder };
}

async function remember(
  where: ReturnType<typeof place>,
  facts: Iterable<readonly [string, string | number]>,
) {
  const cache = await openBlobFacts({ ...where, engine: 'e' });
  for (const [content, summary] of facts) cache.add(content, 'a', summary);
  expect(await cache.save()).toBeUndefined();
}

function packOf(folder: string): string {
  return join(folder, readdirSync(folder)[0] ?? '');
}

test('what was added is there the next time, whatever the order', async () => {
  const summary = fc.oneof(
    fc.nat(),
    fc.string({ minLength: 1 }).map((text) => JSON.stringify(text)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.string(), summary), { selector: ([name]) => name }),
      async (facts) => {
        const where = place();
        await remember(where, facts);
        const cache = await openBlobFacts({ ...where, engine: 'e' });
        for (const [content, expected] of facts) expect(cache.get(content, 'a')).toEqual(expected);
        expect(cache.get('never added', 'a')).toBeUndefined();
      },
    ),
    { numRuns: 30 },
  );
});

test('facts belong to a path and to an engine', async () => {
  const where = place();
  await remember(where, [['x', 1]]);
  expect((await openBlobFacts({ ...where, engine: 'e' })).get('x', 'b')).toBeUndefined();
  expect((await openBlobFacts({ ...where, engine: 'f' })).get('x', 'a')).toBeUndefined();
});

test('what is not asked for again is forgotten', async () => {
  const where = place();
  await remember(where, [
    ['x', 1],
    ['y', 2],
  ]);
  const second = await openBlobFacts({ ...where, engine: 'e' });
  second.get('x', 'a');
  await second.save();
  const third = await openBlobFacts({ ...where, engine: 'e' });
  expect([third.get('x', 'a'), third.get('y', 'a')]).toEqual([1, undefined]);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['not ours', () => Buffer.from('hello\nworld')],
  ['empty', () => Buffer.alloc(0)],
])('a pack that is %s is not used', async (_, damage) => {
  const where = place();
  await remember(where, [['x', '"text"']]);
  const pack = packOf(where.folder);
  writeFileSync(pack, damage(readFileSync(pack)));
  expect((await openBlobFacts({ ...where, engine: 'e' })).get('x', 'a')).toBeUndefined();
});
