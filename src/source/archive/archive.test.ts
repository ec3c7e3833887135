import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { expect, test } from 'vitest';
import { openReader } from '../reader.ts';
import { zipOf } from './fixtures/zip.ts';

const limit = 100_000;

interface Seen {
  readonly texts: Readonly<Record<string, string>>;
  readonly gaps: readonly string[];
  readonly exclusions: readonly string[];
}

/** Everything that reading one file gives. */
async function read(path: string, bytes: Uint8Array, archives = true): Promise<Seen> {
  const reader = openReader({ kind: 'bytes', path, bytes }, { maxFileSize: limit, archives });
  const result = await reader.read({ path, size: bytes.length });
  const texts: Record<string, string> = {};
  const gaps: string[] = [];
  const exclusions: string[] = [];
  if ('exclusion' in result) exclusions.push(`${result.exclusion.path}: ${result.exclusion.by}`);
  if ('entries' in result) {
    for await (const entry of result.entries) {
      if ('gap' in entry) gaps.push(`${entry.gap.path}: ${entry.gap.detail}`);
      else if ('text' in entry.read) texts[entry.file.path] = Buffer.from(entry.read.text.bytes).toString();
      else if ('exclusion' in entry.read)
        exclusions.push(`${entry.read.exclusion.path}: ${entry.read.exclusion.by}`);
    }
  }
  return { texts, gaps, exclusions };
}

const tarOf = async (files: Readonly<Record<string, string>>) =>
  packTar(
    Object.entries(files).map(([name, body]) => ({ header: { name, size: Buffer.byteLength(body) }, body })),
  );

test('zip, tar, tgz and gz give their files under the path of the archive', async () => {
  const zip = zipOf(
    { name: 'a/b.txt', content: 'one' },
    { name: 'c.txt', content: 'two', stored: true },
    { name: 'd/', content: '' },
  );
  expect((await read('x.jar', zip)).texts).toEqual({ 'x.jar!a/b.txt': 'one', 'x.jar!c.txt': 'two' });
  const long = `${'deep/'.repeat(40)}ä.txt`;
  const tar = await tarOf({ 'a.txt': 'one', [long]: 'two' });
  const expected = (path: string) => ({ [`${path}!a.txt`]: 'one', [`${path}!${long}`]: 'two' });
  expect((await read('x.tar', tar)).texts).toEqual(expected('x.tar'));
  expect(await read('x.tgz', gzipSync(tar))).toEqual({ texts: expected('x.tgz'), gaps: [], exclusions: [] });
  expect((await read('d/x.sql.gz', gzipSync('one'))).texts).toEqual({ 'd/x.sql.gz!x.sql': 'one' });
});

test('an archive is known by its content, and stays closed when nobody asked to open it', async () => {
  const zip = zipOf({ name: 'a.txt', content: 'one' });
  expect((await read('report.docx', zip)).texts).toEqual({ 'report.docx!a.txt': 'one' });
  expect(await read('x.zip', zip, false)).toMatchObject({ texts: {}, exclusions: ['x.zip: a ZIP archive'] });
  expect((await read('x.zip', Buffer.from('only text'))).texts).toEqual({});
});

test('archives in archives are opened, and no deeper than four', async () => {
  const nested = (depth: number): Buffer =>
    depth === 0
      ? Buffer.from('one')
      : zipOf({ name: depth === 1 ? 'a.txt' : 'in.zip', content: nested(depth - 1) });
  expect((await read('x.zip', nested(4))).texts).toEqual({ 'x.zip!in.zip!in.zip!in.zip!a.txt': 'one' });
  const deep = await read('x.zip', nested(20));
  expect(deep.texts).toEqual({});
  expect(deep.gaps).toEqual(['x.zip!in.zip!in.zip!in.zip!in.zip: It is an archive nested more than 4 deep.']);
});

test('names that lead out are told and dropped to a path below the archive; equal names stay apart', async () => {
  const zip = zipOf(
    { name: '../../etc/passwd', content: 'one' },
    { name: '/abs.txt', content: 'two' },
    { name: 'C:\\win.txt', content: 'three' },
    { name: 'same', content: 'four' },
    { name: 'same', content: 'five' },
  );
  const { texts, gaps } = await read('x.zip', zip);
  expect(texts).toEqual({
    'x.zip!etc/passwd': 'one',
    'x.zip!abs.txt': 'two',
    'x.zip!win.txt': 'three',
    'x.zip!same': 'four',
    'x.zip!same~2': 'five',
  });
  expect(gaps).toHaveLength(3);
  expect(gaps[0]).toContain('leads out of the archive');
});

test('links of a tar are told and never followed', async () => {
  const tar = await packTar([
    { header: { name: 'link', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
    { header: { name: 'a.txt', size: 3 }, body: 'one' },
  ]);
  expect(await read('x.tar', tar)).toMatchObject({
    texts: { 'x.tar!a.txt': 'one' },
    gaps: ['x.tar!link: The entry is a link; it was not followed.'],
  });
});

test('an encrypted or oversized entry is a gap, the others are read', async () => {
  const zip = zipOf(
    { name: 'secret', content: 'x', encrypted: true },
    { name: 'large', content: 'x', claimed: limit + 1 },
    { name: 'lies', content: Buffer.alloc(limit * 10), claimed: 10 },
    { name: 'a.txt', content: 'one' },
  );
  const { texts, gaps } = await read('x.zip', zip);
  expect(texts).toEqual({ 'x.zip!a.txt': 'one' });
  expect(gaps.map((gap) => gap.split(':')[0])).toEqual(['x.zip!secret', 'x.zip!large', 'x.zip!lies']);
  expect(gaps[2]).toContain(`more than ${limit} bytes`);
});

test('a bomb stops at a hundred times its size, also when its entries overlap', async () => {
  const filler = Buffer.alloc(limit - 1, 'text that packs well\n');
  const first = { name: 'a', content: filler };
  const overlapping = Array.from({ length: 5000 }, (_, i) => ({ name: `b${i}`, content: filler, sameAs: 0 }));
  const bytes = zipOf(first, ...overlapping);
  const { texts, gaps } = await read('x.zip', bytes);
  const unpacked = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  expect(unpacked).toBeLessThanOrEqual(20 * limit);
  expect(gaps.at(-1)).toContain('read only in part');
});

test('a gzip bomb gives what fits and a gap', async () => {
  const { texts, gaps } = await read('x.gz', gzipSync(Buffer.alloc(50 * 1024 * 1024, 'text\n')));
  expect(Object.values(texts).join('').length).toBeLessThanOrEqual(limit);
  expect(gaps).toEqual([expect.stringContaining('unpacks to too much')]);
});

test('of more than ten thousand entries the first are read', async () => {
  const bytes = zipOf(
    ...Array.from({ length: 10_001 }, (_, i) => ({ name: `f${i}`, content: 'x y', stored: true as const })),
  );
  const { texts, gaps } = await read('x.zip', bytes);
  expect(Object.keys(texts)).toHaveLength(10_000);
  expect(gaps).toEqual([expect.stringContaining('too many entries')]);
});

test('damaged archives are gaps, with what could be read before', async () => {
  const zip = zipOf({ name: 'a.txt', content: 'one' }, { name: 'b.txt', content: 'two' });
  expect(await read('x.zip', zip.subarray(0, zip.length - 30))).toMatchObject({
    texts: {},
    gaps: [expect.stringContaining('damaged')],
  });
  const tar = await tarOf({ 'a.txt': 'one', 'b.txt': 'two' });
  const cut = await read('x.tar', tar.subarray(0, 1024 + 600));
  expect(cut.texts).toMatchObject({ 'x.tar!a.txt': 'one' });
  expect(cut.gaps).toEqual([expect.stringContaining('damaged')]);
  const half = gzipSync(
    Buffer.from(Array.from({ length: 40_000 }, (_, i) => `line ${i * 7919}`).join('\n')).subarray(0, 90_000),
  );
  const partly = await read('x.log.gz', half.subarray(0, half.length / 2));
  expect(partly.texts['x.log.gz!x.log']).toContain('line 0');
  expect(partly.gaps).toEqual([expect.stringContaining('damaged')]);
});

test('a tar that lies about sizes ends in a gap', async () => {
  const tar = Buffer.from(await tarOf({ 'a.txt': 'one', 'b.txt': 'two' }));
  tar.write('00000077777\0', 1024 + 124, 'latin1');
  tar.write('        ', 1024 + 148, 'latin1');
  const sum = tar.subarray(1024, 1536).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 1024 + 148, 'latin1');
  const { texts, gaps } = await read('x.tar', tar);
  expect(texts).toEqual({ 'x.tar!a.txt': 'one' });
  expect(gaps).toHaveLength(1);
});

test('thousands of classes are one line of what was left out', async () => {
  const classes = Array.from({ length: 50 }, (_, i) => ({
    name: `C${i}.class`,
    content: Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0]),
  }));
  expect((await read('x.jar', zipOf(...classes))).exclusions).toEqual([
    'x.jar!/: 50 entries: a Java class or Mach-O program',
  ]);
});
