import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlob } from '#model/glob';
import { everything, git, left, paths, temporaryFolder, write } from './fixtures/temporary.ts';
import { lastMatch, maxRules, parseIgnore } from './ignore.ts';
import { treeSource } from './tree-source.ts';

test('patterns mean what they mean to git: the walk and git agree on every tree of rules', async () => {
  const root = temporaryFolder();
  const names = ['a', 'b', 'ab', 'a.b', '#a', '!b', 'a b', 'é', ']'];
  for (const outer of names) {
    write(root, {
      [`${outer}/${outer}`]: '',
      [`${outer}/a`]: '',
      [`${outer}/d/b`]: '',
      [`${outer}/d/d/a.b`]: '',
    });
  }
  write(root, { c: '', 'x.b': '', 'é.b': '' });
  git(root, 'init', '-q');
  const walk = treeSource({ root, target: { kind: 'directory', name: 'x' }, repository: 'not-git' });
  const part = fc.constantFrom(
    'a',
    'b',
    'd',
    '*',
    '**',
    '?',
    '??',
    '[ab]',
    '[!a]',
    '[^b]',
    '[a-',
    '[]]',
    '.',
    '\\a',
    '\\',
    'é',
  );
  const more = fc.constantFrom(
    '[[:alpha:]]',
    '[[:punct:]]',
    '[b-a]',
    '[\\]a]',
    '#',
    '!',
    ' ',
    '\\ ',
    '***',
    '*.b',
  );
  const segment = fc.array(fc.oneof({ weight: 5, arbitrary: part }, more), { minLength: 1, maxLength: 3 });
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', '!', '/', '**/'),
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '/', '/**', '\r'),
    )
    .map(([start, segments, end]) => start + segments.map((parts) => parts.join('')).join('/') + end);
  const file = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(file, file, async (top, nested) => {
      write(root, { '.gitignore': top, 'a/.gitignore': nested });
      const expected = git(root, 'ls-files', '-o', '-z', '--exclude-standard')
        .split('\0')
        .slice(0, -1)
        .sort();
      expect(paths(await walk.list(everything)).sort()).toEqual(expected);
    }),
    { numRuns: 250 },
  );
}, 60_000);

test('a pattern made to explode takes linear time', () => {
  const glob = compileGlob(`${'*a'.repeat(60)}b`);
  const deep = compileGlob(`${'**/a'.repeat(20)}/b`.replaceAll('a*', 'a/*'));
  const start = process.threadCpuUsage();
  for (let run = 0; run < 50; run++) {
    expect(glob('a'.repeat(255))).toBe(false);
    expect(deep('a/'.repeat(1000))).toBe(false);
  }
  expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(5000);
});

test('the last rule that speaks of a path decides, and says where it is written', () => {
  const file = parseIgnore('.gitignore', '', Buffer.from('\ufeff*.env\n\n# no\n!keep.env\nlogs/  \n'));
  expect(file?.rules.map(({ pattern, line }) => [pattern, line])).toEqual([
    ['*.env', 1],
    ['!keep.env', 4],
    ['logs/', 5],
  ]);
  const said = (path: string, isFolder = false) => file && lastMatch(file, path, isFolder)?.pattern;
  expect(said('a/x.env')).toBe('*.env');
  expect(said('a/keep.env')).toBe('!keep.env');
  expect(said('logs')).toBeUndefined();
  expect(said('logs', true)).toBe('logs/');
});

test('a file with more rules than anybody writes is not honoured, and that is said', async () => {
  const root = temporaryFolder();
  const rules = Array.from({ length: maxRules + 1 }, (_, index) => `a${index}`).join('\n');
  expect(parseIgnore('x', '', Buffer.from(rules))).toBeUndefined();
  write(root, { '.handrailignore': rules, a1: '' });
  const source = treeSource({ root, target: { kind: 'directory', name: 'x' }, repository: 'not-git' });
  const listing = await source.list(everything);
  expect(paths(listing)).toContain('a1');
  expect(listing.notices.map(({ code, path }) => [code, path])).toEqual([
    ['rules-not-honoured', '.handrailignore'],
  ]);
});

test('a walk lists what it leaves out with the line that says so', async () => {
  const root = temporaryFolder();
  write(root, {
    '.gitignore': 'out/\n',
    '.env': '',
    'out/x': '',
    'a/.gitignore': '/.env',
    'a/.env': '',
    'a/b/.env': '',
  });
  const source = treeSource({ root, target: { kind: 'directory', name: 'x' }, repository: 'not-git' });
  const listing = await source.list(everything);
  expect(paths(listing)).toEqual(['.env', '.gitignore', 'a/.gitignore', 'a/b/.env']);
  expect(listing.exclusions).toEqual([
    { path: 'a/.env', why: 'gitignore', by: 'a/.gitignore:1 /.env' },
    { path: 'out/', why: 'gitignore', by: '.gitignore:1 out/' },
  ]);
  const all = await source.list({ ...everything, noIgnore: true });
  expect(paths(all)).toContain('a/.env');
  expect(left(all)).toEqual([]);
});
