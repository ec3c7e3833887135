import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll, everything, git, repository, temporaryFolder, write } from '../fixtures/temporary.ts';
import { openSource } from '../source.ts';
import { locateRepository } from './locate.ts';
import { findGit, trustedPath } from './program.ts';
import { type Git, runGit } from './run.ts';

/** Something in the place of git that does what a stuck or chatty one would do. */
function odd(script: string): Git {
  const folder = temporaryFolder();
  const program = join(folder, 'git');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return { program, folder, environment: { PATH: process.env['PATH'] ?? '' } };
}

test('a git that hangs is stopped after its time, or at once when the scan is aborted', async () => {
  const stuck = odd('exec sleep 30');
  await expect(runGit(stuck, ['x'], { timeout: 100 })).rejects.toMatchObject({ kind: 'timeout' });
  const signal = AbortSignal.timeout(100);
  await expect(runGit(stuck, ['x'], { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a git that prints without end is stopped at the limit', async () => {
  await expect(runGit(odd('exec yes'), ['x'], { limit: 10_000 })).rejects.toMatchObject({
    kind: 'too-much-output',
  });
});

test('a git that fails gives its exit code and words, one that is not there says so', async () => {
  const failing = odd('echo no such thing >&2; exit 128');
  await expect(runGit(failing, ['x'])).rejects.toMatchObject({
    kind: 'exit',
    exitCode: 128,
    message: 'no such thing',
  });
  const none = { ...failing, program: join(failing.folder, 'none') };
  await expect(runGit(none, ['x'], { input: 'x'.repeat(100_000) })).rejects.toMatchObject({
    kind: 'not-started',
  });
});

test('git is looked for in absolute folders outside the project only', () => {
  const root = repository({ 'node_modules/.bin/git': '', 'sub/x': '' });
  chmodSync(join(root, 'node_modules/.bin/git'), 0o755);
  const path = `.:${root}/node_modules/.bin::bin:/usr/bin`;
  expect(trustedPath(path, join(root, 'sub'))).toBe('/usr/bin');
  expect(findGit('bin:.:')).toBeUndefined();
});

test('the private folder is for the user alone and gone when the last source is closed', async () => {
  const root = repository({ a: '' });
  const folders = () => new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('handrail-git-')));
  const before = folders();
  const source = await openSource({ kind: 'path', path: root });
  const base = await source.at('HEAD');
  const own = base.access.kind === 'objects' ? (base.access.git.environment['GIT_DIR'] ?? '') : '';
  expect(statSync(own).mode & 0o777).toBe(0o700);
  expect(before.has(own)).toBe(false);
  await source.close();
  expect((await base.list(everything)).files).toHaveLength(1);
  await base.close();
  expect(existsSync(own)).toBe(false);
});

test('a .git that leads to no git folder, or into a circle, makes no repository', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'other'));
  for (const content of ['gitdir: other\n', 'gitdir: /etc\n', 'nonsense', `gitdir: ${'x'.repeat(5000)}`]) {
    writeFileSync(join(root, '.git'), content);
    expect(locateRepository(root), content.slice(0, 20)).toBeUndefined();
  }
  symlinkSync('.git', join(root, 'other', '.git'));
  expect(locateRepository(join(root, 'other'))).toBeUndefined();
});

test('objects of a reference repository, a submodule and a linked .git are found', async () => {
  const origin = repository({ a: 'x\n' });
  const places = temporaryFolder();
  git(places, 'clone', '-q', '--shared', origin, 'shared');
  git(places, '-c', 'protocol.file.allow=always', 'clone', '-q', origin, 'super');
  git(
    join(places, 'super'),
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    origin,
    'sub',
  );
  commitAll(join(places, 'super'));
  mkdirSync(join(places, 'linked'));
  symlinkSync(join(origin, '.git'), join(places, 'linked', '.git'));
  write(join(places, 'linked'), { a: 'x\n' });
  for (const name of ['shared', 'super/sub', 'linked']) {
    const source = await openSource({ kind: 'path', path: join(places, name) });
    const base = await source.at('HEAD');
    expect((await base.list(everything)).files.map(({ path, size }) => [path, size])).toEqual([['a', 2]]);
    expect((await source.list(everything)).files.map(({ path }) => path)).toEqual(['a']);
    await base.close();
    await source.close();
  }
});
