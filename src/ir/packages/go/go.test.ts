import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { show } from '../fixtures/show.ts';

test('go.mod tells what is replaced, for tools and indirect, and the standard library', () => {
  const mod = `module example.test/app

go 1.22.1

require (
	example.test/a v1.0.0
	example.test/b v1.1.0 // indirect
	example.test/c v1.2.0
)
replace example.test/c => ./c
tool example.test/a/cmd/a
`;
  const work = 'go 1.22\nuse ./app\nreplace example.test/b v1.1.0 => example.test/fork v1.1.1\n';
  expect(show('app/go.mod', { 'app/go.mod': mod, 'go.work': work })).toEqual([
    '1 example.test/app () production root: example.test/a example.test/c stdlib',
    '6 example.test/a v1.0.0 development direct',
    '7 example.test/fork v1.1.1 production transitive',
    '8 example.test/c () production direct',
    '3 stdlib 1.22.1 production direct',
  ]);
});

test('a program of Go tells its modules', () => {
  const text = (words: string) =>
    Buffer.concat([Buffer.from([(words.length & 0x7f) | 0x80, words.length >> 7]), Buffer.from(words)]);
  const modules = `${'s'.repeat(16)}path\texample.test/app\nmod\texample.test/app\t(devel)\t\ndep\texample.test/a\tv1.0.0\th1:${'A'.repeat(43)}=\ndep\texample.test/b\tv1.0.0\n=>\texample.test/fork\tv1.0.1\t\n${'e'.repeat(16)}`;
  const head = Buffer.alloc(32);
  head.write('\xff Go buildinf:', 'latin1');
  head[15] = 2;
  const program = Buffer.concat([
    Buffer.from('7f454c46', 'hex'),
    Buffer.alloc(60),
    head,
    text('go1.22.3'),
    text(modules),
  ]);
  expect(show('bin/app', { 'bin/app': program })).toEqual([
    '1 stdlib 1.22.3 production direct',
    '1 example.test/app () production root',
    '1 example.test/a v1.0.0 production unknown',
    '1 example.test/fork v1.0.1 production unknown',
  ]);
  expect(show('bin/app', { 'bin/app': program.subarray(0, 100) })).toEqual([
    'gap: Line 1: The information on its build ends too early.',
  ]);
});

test('a program of Rust tells its crates when cargo auditable built it', () => {
  const list = {
    packages: [
      { name: 'a', version: '1.0.0', source: 'crates.io' },
      { name: 'app', version: '0.1.0', root: true, dependencies: [0] },
    ],
  };
  const content = deflateSync(JSON.stringify(list));
  const names = Buffer.from('\0.dep-v0\0');
  const header = Buffer.alloc(64);
  header.write('7f454c460201', 'hex');
  header.writeBigUInt64LE(64n, 0x28);
  header.writeUInt16LE(64, 0x3a);
  header.writeUInt16LE(2, 0x3c);
  header.writeUInt16LE(1, 0x3e);
  const section = (name: number, start: number, length: number) => {
    const bytes = Buffer.alloc(64);
    bytes.writeUInt32LE(name, 0);
    bytes.writeBigUInt64LE(BigInt(start), 0x18);
    bytes.writeBigUInt64LE(BigInt(length), 0x20);
    return bytes;
  };
  const start = 64 + 128;
  const program = Buffer.concat([
    header,
    section(1, start + names.length, content.length),
    section(0, start, names.length),
    names,
    content,
  ]);
  expect(show('bin/app', { 'bin/app': program })).toEqual([
    '1 a 1.0.0 production direct',
    '1 app 0.1.0 production root: a',
  ]);
});
