import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MadeEntry, paxRecord, tarOf } from './fixtures/tar.ts';
import { streamOf } from './stream.ts';
import { TarDamage, tarEntries } from './tar.ts';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 700) {
  const found: (readonly [string, string, string])[] = [];
  for await (const entry of tarEntries(streamOf(inPieces(bytes, size)))) {
    const pieces: Buffer[] = [];
    for await (const piece of entry.content()) pieces.push(Buffer.from(piece));
    const content = Buffer.concat(pieces).toString();
    expect(bytes.toString('utf8', entry.at, entry.at + entry.size)).toBe(content);
    found.push([entry.path, entry.kind, entry.kind.endsWith('link') ? entry.target : content]);
  }
  return found;
}

test('files, folders, links and devices are told apart', async () => {
  const entries: readonly MadeEntry[] = [
    { path: './', type: '5' },
    { path: 'a', content: 'text' },
    { path: 'old/', content: '' },
    { path: 'b', type: '1', target: 'a' },
    { path: 'c', type: '2', target: '../../etc/passwd' },
    { path: 'd', type: '3', size: 1000 },
    { path: 'p', type: '6' },
  ];
  expect(await read(tarOf(entries))).toEqual([
    ['./', 'folder', ''],
    ['a', 'file', 'text'],
    ['old/', 'folder', ''],
    ['b', 'hard-link', 'a'],
    ['c', 'link', '../../etc/passwd'],
    ['d', 'other', ''],
    ['p', 'other', ''],
  ]);
});

const long = `${'folder/'.repeat(40)}file`;

test.for(['pax', 'gnu'] as const)(
  'long names as %s writes them belong to the next entry only',
  async (form) => {
    expect(await read(tarOf([{ path: long, content: 'x' }, { path: 'b' }], form))).toEqual([
      [long, 'file', 'x'],
      ['b', 'file', ''],
    ]);
  },
);

test('names hold whatever bytes, sizes what eleven octal digits cannot', async () => {
  const pax = { path: 'pax', type: 'x', content: `${paxRecord('path', 'ä=\n')}${paxRecord('size', '3')}` };
  expect(await read(tarOf([pax, { path: 'a', content: 'abc', size: 0 }]))).toEqual([['ä=\n', 'file', 'abc']]);
});

test('a sparse file is told, since its content is not what is stored', async () => {
  const pax = {
    path: 'pax',
    type: 'x',
    content: `${paxRecord('GNU.sparse.major', '1')}${paxRecord('GNU.sparse.name', 'real')}`,
  };
  const [entry] = await entriesOf(tarOf([pax, { path: 'GNUSparseFile.0/real', content: 'map' }]));
  expect([entry?.path, entry?.isSparse]).toEqual(['real', true]);
  const [old] = await entriesOf(tarOf([{ path: 'old', type: 'S', content: 'data' }]));
  expect([old?.kind, old?.isSparse]).toEqual(['file', true]);
});

async function entriesOf(bytes: Buffer) {
  const found: { path: string; kind: string; isSparse: boolean }[] = [];
  for await (const { path, kind, isSparse } of tarEntries(streamOf(inPieces(bytes, 512))))
    found.push({ path, kind, isSparse });
  return found;
}

const damaged: readonly (readonly [string, () => Buffer])[] = [
  ['ends in a content', () => tarOf([{ path: 'a', content: 'x'.repeat(2000) }]).subarray(0, 1500)],
  ['ends in a header', () => tarOf([{ path: 'a' }]).subarray(0, 700)],
  ['has no end', () => tarOf([{ path: 'a' }]).subarray(0, 512)],
  ['has a wrong sum', () => tarOf([{ path: 'a' }]).fill('b', 0, 1)],
  [
    'has a size that is no number',
    () => tarOf([{ path: 'pax', type: 'x', content: paxRecord('size', '-1') }, { path: 'a' }]),
  ],
  [
    'has a name without end',
    () => tarOf([{ path: 'pax', type: 'x', content: '999999 path=a\n' }, { path: 'a' }]),
  ],
  ['has a name that is too long', () => tarOf([{ path: 'x', type: 'L', content: 'y', size: 2 ** 30 }])],
];

test.for(damaged)('a tar that %s is damaged', async ([, make]) => {
  await expect(read(make())).rejects.toThrow(TarDamage);
});

test('what bytes ever: entries or damage, however it is cut into pieces', async () => {
  const good = tarOf([
    { path: 'a', content: 'text' },
    { path: long, content: 'x' },
    { path: 'l', type: '2', target: 'a' },
  ]);
  const change = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 5 }),
      fc.integer({ min: 1, max: 3000 }),
      async (changes, size) => {
        const bytes = Buffer.from(good);
        for (const { at, to } of changes) bytes[at] = to;
        const outcome = async (pieces: number) => {
          try {
            return JSON.stringify(await entriesOf2(bytes, pieces));
          } catch (error) {
            if (error instanceof TarDamage) return error.message;
            throw error;
          }
        };
        expect(await outcome(size)).toBe(await outcome(bytes.length));
      },
    ),
    { numRuns: 200 },
  );
});

async function entriesOf2(bytes: Buffer, size: number) {
  const found: string[] = [];
  for await (const { path, kind, size: length } of tarEntries(streamOf(inPieces(bytes, size))))
    found.push(`${path} ${kind} ${length}`);
  return found;
}
