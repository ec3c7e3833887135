import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Listing, ListOptions, Source, TargetSpec } from './contract.ts';
import {
  commitAll,
  everything,
  git,
  left,
  paths,
  pipe,
  repository,
  temporaryFolder,
  write,
} from './fixtures/temporary.ts';
import { openReader } from './reader.ts';
import { openSource } from './source.ts';

async function use<T>(spec: TargetSpec, act: (source: Source) => Promise<T>): Promise<T> {
  const source = await openSource(spec);
  try {
    return await act(source);
  } finally {
    await source.close();
  }
}

function list(path: string, options: Partial<ListOptions> = {}): Promise<Listing> {
  return use({ kind: 'path', path }, (source) => source.list({ ...everything, ...options }));
}

test('a work tree lists tracked and untracked files, and what is ignored with the line that says so', async () => {
  const root = repository({ '.gitignore': 'out/\n*.env\n', 'a.ts': '', 'b/c.ts': '' });
  write(root, { 'new.ts': '', '.env': '', 'out/x': '', 'b/prod.env': '', 'forced.env': '' });
  git(root, 'add', '-f', 'forced.env');
  const listing = await list(root);
  expect(paths(listing)).toEqual(['.gitignore', 'a.ts', 'b/c.ts', 'forced.env', 'new.ts']);
  expect(listing.exclusions).toEqual([
    { path: '.env', why: 'gitignore', by: '.gitignore:2 *.env' },
    { path: '.git/', why: 'version-control', by: '.git' },
    { path: 'b/prod.env', why: 'gitignore', by: '.gitignore:2 *.env' },
    { path: 'out/', why: 'gitignore', by: '.gitignore:1 out/' },
  ]);
  expect(paths(await list(root, { noIgnore: true }))).toContain('out/x');
});

test('without git the same files are listed but for those that are tracked and ignored', async () => {
  const root = repository({ '.gitignore': '*.env\n', 'a.ts': '', 'b/.gitignore': '!k.env\n', 'b/c.ts': '' });
  write(root, { 'b/k.env': '', 'x.env': '', 'forced.env': '', 'own.txt': '', 'not/me': '' });
  write(root, { '.git/info/exclude': 'own.txt\nnot/\n' });
  git(root, 'add', '-f', 'forced.env');
  const withGit = await list(root);
  writeFileSync(join(root, '.git', 'index'), 'broken');
  const without = await list(root);
  expect(paths(without)).toEqual(paths(withGit).filter((path) => path !== 'forced.env'));
  expect(without.notices.map(({ code }) => code)).toEqual(['git-not-usable']);
  expect(left(without).filter((line) => !line.includes('forced'))).toEqual(left(withGit));
});

test('a blob is given only for content that git vouches for', async () => {
  const root = repository({ clean: 'x\n', touched: 'x\n', hidden: 'x\n' });
  git(root, 'update-index', '--assume-unchanged', 'hidden');
  write(root, { touched: 'y\n', hidden: 'z\n', fresh: 'x\n' });
  const { files } = await list(root);
  expect(files.filter(({ blob }) => blob !== undefined).map(({ path }) => path)).toEqual(['clean']);
});

test('a folder inside a work tree is listed from there, an ignored one too when it is named', async () => {
  const root = repository({ '.gitignore': 'out/\nx.log\n', 'src/a.ts': '', 'other.ts': '' });
  write(root, { 'src/x.log': '', 'out/b.ts': '' });
  expect(paths(await list(join(root, 'src')))).toEqual(['a.ts']);
  expect(left(await list(join(root, 'src')))).toEqual(['gitignore x.log']);
  expect((await list(join(root, 'src'))).notices).toEqual([]);
  expect(paths(await list(join(root, 'out')))).toEqual(['b.ts']);
});

test('a single file is looked at, whatever ignores it, under its own name', async () => {
  const root = repository({ '.gitignore': '*.env\n', 'a.ts': '' });
  write(root, { '.env': 'x' });
  await use({ kind: 'path', path: join(root, '.env') }, async (source) => {
    expect(source.target).toMatchObject({ kind: 'file', name: '.env' });
    expect(paths(await source.list(everything))).toEqual(['.env']);
  });
});

test('standard input is one file with the name that it was given', async () => {
  const bytes = Buffer.from('x = 1\n');
  await use({ kind: 'stdin', name: '/etc/a.py', bytes }, async (source) => {
    const { files } = await source.list(everything);
    const result = await openReader(source.access, { maxFileSize: 10 }).read(files[0]!);
    expect('text' in result && result.text.path).toBe('etc/a.py');
    await expect(source.at('HEAD')).rejects.toMatchObject({ code: 'no-git' });
  });
});

test('a path that is not there and a pipe are errors with a hint; an empty tree is an empty list', async () => {
  const root = temporaryFolder();
  pipe(join(root, 'pipe'));
  const open = (path: string) => openSource({ kind: 'path', path: join(root, path) });
  await expect(open('none')).rejects.toMatchObject({ name: 'UserError', code: 'path-missing' });
  await expect(open('pipe')).rejects.toMatchObject({ code: 'path-special' });
  rmSync(join(root, 'pipe'));
  expect(await list(root)).toEqual({ files: [], exclusions: [], gaps: [], notices: [] });
});

test('a repository without commits lists its index and what is beside it', async () => {
  const root = temporaryFolder();
  git(root, 'init', '-q');
  write(root, { a: '', b: '' });
  git(root, 'add', 'a');
  expect(paths(await list(root))).toEqual(['a', 'b']);
  await use({ kind: 'staged', path: root }, async (source) => {
    expect(paths(await source.list(everything))).toEqual(['a']);
    await expect(source.at('HEAD')).rejects.toMatchObject({ code: 'revision-unknown' });
  });
});

test('a shallow clone is scanned, and a base that it lacks is an error that says what to fetch', async () => {
  const origin = repository({ a: '1' });
  const first = git(origin, 'rev-parse', 'HEAD').trim();
  write(origin, { a: '2' });
  commitAll(origin);
  const clone = join(temporaryFolder(), 'clone');
  git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, clone);
  await use({ kind: 'path', path: clone }, async (source) => {
    expect(paths(await source.list(everything))).toEqual(['a']);
    await expect(source.at(first)).rejects.toMatchObject({ code: 'revision-not-fetched' });
  });
});

test('a commit, a range and what is staged show the content of their own', async () => {
  const root = repository({ same: 's\n', old: 'o\n', gone: 'g\n' });
  const first = git(root, 'rev-parse', 'HEAD').trim();
  write(root, { old: 'second\n', 'dir/new': 'n\n' });
  rmSync(join(root, 'gone'));
  const second = commitAll(root);
  write(root, { old: 'staged\n' });
  git(root, 'add', 'old');
  write(root, { old: 'only on disk\n' });
  expect(await contents({ kind: 'commit', path: root, revision: first })).toEqual([
    'gone: g\n',
    'old: o\n',
    'same: s\n',
  ]);
  const range = await contents({ kind: 'range', path: root, from: first, to: 'HEAD' });
  expect(range).toEqual(['dir/new: n\n', 'old: second\n']);
  expect(await contents({ kind: 'staged', path: root })).toEqual(['old: staged\n']);
  await use({ kind: 'commit', path: join(root, 'dir'), revision: 'main' }, async (source) => {
    expect(source.target).toEqual({ kind: 'commit', name: 'dir', revision: second });
    expect(paths(await source.list(everything))).toEqual(['new']);
  });
  await expect(openSource({ kind: 'commit', path: root, revision: '--all' })).rejects.toMatchObject({
    code: 'revision-unknown',
  });
});

function contents(spec: TargetSpec): Promise<string[]> {
  return use(spec, async (source) => {
    const reader = openReader(source.access, { maxFileSize: 1000 });
    const said: string[] = [];
    for (const file of (await source.list(everything)).files) {
      const result = await reader.read(file);
      if ('text' in result) said.push(`${file.path}: ${Buffer.from(result.text.bytes)}`);
    }
    await reader.close();
    return said;
  });
}

test('changes since a base follow renames and see what is not committed', async () => {
  const root = repository({
    'old.ts': 'a long enough line\n'.repeat(20),
    gone: 'x',
    touched: 'y',
    kept: 'z',
  });
  git(root, 'mv', 'old.ts', 'new.ts');
  rmSync(join(root, 'gone'));
  write(root, { untracked: '', touched: 'y', kept: 'changed' });
  await use({ kind: 'path', path: root }, async (source) => {
    const base = await source.at('HEAD');
    expect(await source.changesSince(base)).toEqual([
      { path: 'gone', kind: 'deleted' },
      { path: 'kept', kind: 'modified' },
      { path: 'new.ts', oldPath: 'old.ts', kind: 'renamed' },
      { path: 'untracked', kind: 'added' },
    ]);
    await base.close();
  });
});

test('ignore files and attributes are taken from the base when that is asked', async () => {
  const root = repository({
    '.handrailignore': 'base.ts\n',
    'base.ts': '',
    'b.ts': '',
    'c/d.ts': '',
    'e/f.ts': '',
  });
  write(root, {
    '.handrailignore': 'b.ts\n',
    'c/.gitattributes': '* linguist-generated\n',
    'e/pyvenv.cfg': '',
  });
  await use({ kind: 'path', path: root }, async (source) => {
    const base = await source.at('HEAD');
    expect(left(await source.list({ ...everything, rulesFrom: base }))).toEqual([
      'version-control .git/',
      'handrailignore base.ts',
    ]);
    expect(left(await source.list(everything))).toEqual([
      'version-control .git/',
      'handrailignore b.ts',
      'generated c/',
      'vendored e/',
    ]);
    await base.close();
  });
});

test('choices of the user have gitignore syntax and are summed up by folder', async () => {
  const root = temporaryFolder();
  write(root, {
    'src/a.ts': '',
    'src/gen/b.ts': '',
    'docs/x/c.md': '',
    'docs/d.md': '',
    'node_modules/m/i.js': '',
  });
  const location = { path: 'handrail.yaml', line: 3, column: 1, endLine: 3, endColumn: 1 };
  const options = { include: ['src/'], exclude: [{ pattern: '**/gen/', location }] };
  const listing = await list(root, options);
  expect(paths(listing)).toEqual(['src/a.ts']);
  expect(listing.exclusions).toEqual([
    { path: 'docs/', why: 'not-included', by: 'src/' },
    { path: 'node_modules/', why: 'vendored', by: 'a folder named node_modules' },
    { path: 'src/gen/', why: 'excluded', by: 'handrail.yaml:3 **/gen/' },
  ]);
});

test('links, pipes and large files are named and not followed, waited for or read', async () => {
  const root = temporaryFolder();
  write(root, { 'a.ts': '', huge: '' });
  truncateSync(join(root, 'huge'), 2 ** 31 + 5);
  pipe(join(root, 'pipe'));
  symlinkSync('a.ts', join(root, 'inside'));
  symlinkSync('/etc/passwd', join(root, 'outside'));
  symlinkSync('nowhere', join(root, 'broken'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('.', join(root, 'self'));
  expect(left(await list(root))).toEqual([
    'excluded inside',
    'excluded self',
    'symlink broken',
    'too-large huge',
    'symlink loop',
    'symlink outside',
    'special-file pipe',
  ]);
});

test('links in a commit are judged by their text alone', async () => {
  const root = repository({ 'd/a.ts': '' });
  symlinkSync('../d/a.ts', join(root, 'd', 'inside'));
  symlinkSync('../../etc/passwd', join(root, 'd', 'outside'));
  commitAll(root);
  const listing = await use({ kind: 'commit', path: root, revision: 'HEAD' }, (source) =>
    source.list(everything),
  );
  expect(left(listing)).toEqual(['excluded d/inside', 'symlink d/outside']);
});

test('a submodule, a nested repository and what a sparse checkout leaves out are gaps', async () => {
  const root = repository({ a: '', 'far/b': '', 'far/c/d': '' });
  git(root, 'init', '-q', join(root, 'sub'));
  write(root, { 'sub/x': '' });
  commitAll(join(root, 'sub'));
  git(root, 'add', 'sub');
  git(root, 'commit', '-q', '-m', 'sub');
  git(root, 'init', '-q', join(root, 'nested'));
  write(root, { 'nested/x': '' });
  commitAll(join(root, 'nested'));
  git(root, 'sparse-checkout', 'set', '--no-cone', '/a');
  const listing = await list(root);
  expect(paths(listing)).toEqual(['a']);
  expect(listing.gaps.map(({ why, path }) => `${why} ${path}`)).toEqual([
    'not-checked-out far/',
    'submodule nested/',
    'submodule sub',
  ]);
  expect(listing.gaps[0]?.detail).toMatch(/^2 tracked files are/);
});

test('a linked work tree, a bare repository and one with SHA-256 names are read', async () => {
  const root = repository({ a: 'x\n' });
  const linked = join(temporaryFolder(), 'linked');
  git(root, 'worktree', 'add', '-q', linked);
  write(linked, { b: '' });
  expect(paths(await list(linked))).toEqual(['a', 'b']);
  const bare = join(temporaryFolder(), 'bare.git');
  git(root, 'clone', '-q', '--bare', root, bare);
  expect(await contents({ kind: 'commit', path: bare, revision: 'main' })).toEqual(['a: x\n']);
  const long = temporaryFolder();
  git(long, 'init', '-q', '--object-format=sha256', '-b', 'main');
  write(long, { a: 'x\n' });
  commitAll(long);
  const { files } = await list(long);
  expect(files[0]?.blob).toHaveLength(64);
  expect(await contents({ kind: 'commit', path: long, revision: 'main' })).toEqual(['a: x\n']);
});

test('names with line ends, escapes and bytes that are no text are listed and read', async () => {
  const root = repository({ 'a\nb': '1', '\u001b[31m': '2', ü: '3' });
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0x63, 0xe9)]), '4');
  const expected = ['\u001b[31m', 'a\nb', 'c\uefe9', 'ü'].sort();
  expect(paths(await list(root))).toEqual(expected);
  expect((await contents({ kind: 'path', path: root })).length).toBe(4);
  renameSync(join(root, '.git'), join(root, 'no-git'));
  rmSync(join(root, 'no-git'), { recursive: true });
  expect(paths(await list(root))).toEqual(expected);
});

test('a folder so deep that the system cannot name it is a gap, not a crash', async () => {
  const root = temporaryFolder();
  // The shell and Node's own functions cannot make or remove it: each step has to be relative.
  const dig = `for (let i = 0; i < 30; i++) {
    const name = String(i).padStart(200, '0');
    fs.mkdirSync(name);
    process.chdir(name);
  }
  fs.writeFileSync('f', 'x');`;
  execFileSync(process.execPath, ['-e', dig], { cwd: root });
  onTestFinished(() => void execFileSync('rm', ['-rf', root]));
  const listing = await list(root);
  expect(listing.files).toEqual([]);
  expect(listing.gaps.map(({ why }) => why)).toEqual(['unreadable']);
});

test('an aborted listing ends with the reason of the abortion', async () => {
  const root = repository({ a: '' });
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(list(root, { signal })).rejects.toThrow('enough');
});

test('a settings file over 1 MiB is an error, one that is missing is none', async () => {
  const root = repository({ big: 'x'.repeat(1024 * 1024 + 1), small: 'x' });
  mkdirSync(join(root, 'folder'));
  for (const spec of [
    { kind: 'path', path: root },
    { kind: 'commit', path: root, revision: 'HEAD' },
  ] as const) {
    await use(spec, async (source) => {
      await expect(source.read('big')).rejects.toMatchObject({ code: 'settings-file-too-large' });
      expect(await source.read('none')).toBeUndefined();
      expect(await source.read('folder')).toBeUndefined();
      expect(await source.read('../x')).toBeUndefined();
      expect(Buffer.from((await source.read('small')) ?? []).toString()).toBe('x');
    });
  }
});
