import { Buffer } from 'node:buffer';
import { appendFileSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, realDisk } from './disk.ts';
import { everything, git, pipe, repository, temporaryFolder, write } from './fixtures/temporary.ts';
import { openReader, type ReadResult } from './reader.ts';
import { openSource } from './source.ts';

const limits = { maxFileSize: 1000 };

function said(result: ReadResult): string {
  if ('gap' in result) return `gap ${result.gap.why}`;
  if ('entries' in result) return 'archive';
  return 'exclusion' in result
    ? `exclusion ${result.exclusion.why}`
    : Buffer.from(result.text.bytes).toString();
}

function read(root: string, path: string, disk: Disk = realDisk): Promise<ReadResult> {
  return openReader({ kind: 'tree', root, naming: 'plain' }, limits, disk).read({ path, size: 1 });
}

test('content is named by what was read: as git would name it, or by its SHA-256', async () => {
  const root = repository({ 'a.txt': 'hello\n' });
  const source = await openSource({ kind: 'path', path: root });
  const [file] = (await source.list(everything)).files;
  const result = await openReader(source.access, limits).read(file!);
  await source.close();
  expect('blob' in result && result.blob).toBe(git(root, 'rev-parse', 'HEAD:a.txt').trim());
  const plain = await read(root, 'a.txt');
  expect('blob' in plain && plain.blob).toBe(
    'sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03',
  );
});

test('a folder that was swapped for a link does not lead out of the tree', async () => {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  write(root, { 'a/f': 'inside' });
  write(outside, { f: 'outside' });
  expect(said(await read(root, 'a/f'))).toBe('inside');
  renameSync(join(root, 'a'), join(root, 'old'));
  symlinkSync(outside, join(root, 'a'));
  expect(said(await read(root, 'a/f'))).toBe('gap changed-while-read');
});

test('a link, a pipe, a folder and nothing at all are gaps, and none is waited for', async () => {
  const root = temporaryFolder();
  write(root, { 'd/f': '' });
  symlinkSync('d/f', join(root, 'link'));
  pipe(join(root, 'pipe'));
  expect(said(await read(root, 'link'))).toBe('gap symlink');
  expect(said(await read(root, 'pipe'))).toBe('gap special-file');
  expect(said(await read(root, 'd'))).toBe('gap special-file');
  expect(said(await read(root, 'none'))).toBe('gap changed-while-read');
});

test('a file over the limit is not read, whatever the listing said', async () => {
  const root = temporaryFolder();
  write(root, { huge: '' });
  truncateSync(join(root, 'huge'), 2 ** 31 + 5);
  const disk = { ...realDisk, read: () => expect.unreachable('it was read') };
  expect(said(await read(root, 'huge', disk))).toBe('gap too-large');
});

test('a file that changes while it is read is read once more, then given up', async () => {
  const root = temporaryFolder();
  write(root, { f: 'one\n' });
  const growing = (times: number): Disk => {
    let left = times;
    return {
      ...realDisk,
      read: (file, into, at) => {
        if (left-- > 0) appendFileSync(join(root, 'f'), 'more\n');
        return realDisk.read(file, into, at);
      },
    };
  };
  expect(said(await read(root, 'f', growing(1)))).toBe('one\nmore\n');
  expect(said(await read(root, 'f', growing(100)))).toBe('gap changed-while-read');
});

test('a file that may not be read, or that the disk fails to read, is a gap', async () => {
  const root = temporaryFolder();
  write(root, { f: 'x' });
  const failing = (code: string) => () => {
    throw Object.assign(new Error(code), { code });
  };
  const denied = await read(root, 'f', { ...realDisk, open: failing('EACCES') });
  expect('gap' in denied && denied.gap.detail).toBe(
    'The file could not be opened: no permission to read it.',
  );
  expect(said(await read(root, 'f', { ...realDisk, read: failing('EIO') }))).toBe('gap unreadable');
});

test('content decides: binary, minified, generated and what git LFS keeps are told apart', async () => {
  const root = temporaryFolder();
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
  write(root, {
    bin: 'a\0',
    'x.min.js': 'x',
    gen: '// @generated\n',
    lfs: pointer,
    latin: Buffer.of(0x61, 0xe9),
  });
  expect(said(await read(root, 'bin'))).toBe('exclusion binary');
  expect(said(await read(root, 'x.min.js'))).toBe('exclusion minified');
  expect(said(await read(root, 'gen'))).toBe('exclusion generated');
  expect(said(await read(root, 'lfs'))).toBe('gap lfs-pointer');
  const reader = openReader({ kind: 'tree', root, naming: 'plain' }, limits);
  expect(said(await reader.read({ path: 'gen', size: 1, handwritten: true }))).toBe('// @generated\n');
  const latin = await read(root, 'latin');
  expect('notes' in latin && latin.notes.map(({ why }) => why)).toEqual(['encoding']);
});

test('one git answers many readers in order, leaves out what is too large and starts again', async () => {
  const root = repository({ big: 'x'.repeat(100_000), ...numbered(50) });
  const source = await openSource({ kind: 'commit', path: root, revision: 'HEAD' });
  const { files } = await source.list(everything);
  const reader = openReader(source.access, limits);
  const results = await Promise.all(files.map((file) => reader.read(file)));
  expect(results.map(said)).toEqual(
    files.map(({ path }) => (path === 'big' ? 'gap too-large' : `${path}\n`)),
  );
  const missing = await reader.read({ path: 'x', size: 1, blob: '0'.repeat(40) });
  expect(said(missing)).toBe('gap object-missing');
  expect(said(await reader.read({ path: 'x', size: 1, blob: 'HEAD\n' }))).toBe('gap object-missing');
  await reader.close();
  await source.close();
});

function numbered(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, `f${index}\n`]));
}
