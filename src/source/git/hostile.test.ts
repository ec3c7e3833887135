import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitAll, everything, git, temporaryFolder, write } from '../fixtures/temporary.ts';
import { openReader } from '../reader.ts';
import { openSource, type TargetSpec } from '../source.ts';

interface Trap {
  readonly root: string;
  readonly canaries: string;
  readonly first: string;
  readonly missing: string;
}

/**
 * A repository with a trap at every door that we know: each runs a program that leaves a file in `canaries`. It also has a
 * submodule with the same traps, a `git` program of its own, and a blob that only a remote of its own could deliver.
 */
function setTraps(): Trap {
  const root = temporaryFolder();
  const canaries = temporaryFolder();
  git(root, 'init', '-q', '-b', 'main');
  const trap = (name: string) => script(root, canaries, name);
  write(root, {
    'a.txt': 'one\n',
    'b.txt': 'two\n',
    'gone.txt': 'a blob that is taken away\n',
    '.gitignore': 'ignored/\n',
    'ignored/x': '',
    '.gitattributes': '*.txt filter=trap diff=trap merge=trap textconv=trap\n*.bin filter=lfs\n',
  });
  const inner = join(root, 'inner');
  git(root, 'init', '-q', inner);
  write(inner, { 'a.txt': 'x\n' });
  commitAll(inner);
  const first = commitAll(root);
  write(root, { 'a.txt': 'one\nmore\n', 'c.txt': 'three\n' });
  commitAll(root);
  const missing = git(root, 'rev-parse', 'HEAD:gone.txt').trim();
  rmSync(join(root, '.git', 'objects', missing.slice(0, 2), missing.slice(2)));
  for (const folder of [root, inner]) arm(folder, trap);
  // Same size, other time: git has to look into the file, through its filters.
  write(root, { 'b.txt': 'owt\n', 'new.txt': 'untracked\n', 'c.txt': 'staged\n' });
  write(inner, { 'a.txt': 'y\n' });
  writeFileSync(join(root, 'git'), `#!/bin/sh\n${trap('own-git')} </dev/null\n`);
  chmodSync(join(root, 'git'), 0o755);
  return { root, canaries, first, missing };
}

/** A program that leaves its mark and then does what a filter does; given back as a command. */
function script(root: string, canaries: string, name: string): string {
  const path = join(root, '.git', `trap-${name}`);
  writeFileSync(path, `#!/bin/sh\ntouch '${join(canaries, name)}'\ncat 2>/dev/null || true\n`);
  chmodSync(path, 0o755);
  return path;
}

function arm(folder: string, trap: (name: string) => string): void {
  const gitDir = join(folder, '.git');
  const included = join(gitDir, 'more');
  writeFileSync(
    included,
    `[core]\n\tfsmonitor = ${trap('included-fsmonitor')}\n[alias]\n\tls-files = "!${trap('alias')}"\n`,
  );
  const hooks = join(gitDir, 'my-hooks');
  const lines = [
    '[core]',
    `\tfsmonitor = ${trap('fsmonitor')}`,
    `\thooksPath = ${hooks}`,
    `\tpager = ${trap('pager')}`,
    `\teditor = ${trap('editor')}`,
    `\tsshCommand = ${trap('ssh')}`,
    `\tgitProxy = ${trap('proxy')}`,
    `\taskPass = ${trap('askpass')}`,
    `\talternateRefsCommand = ${trap('alternate-refs')}`,
    '[filter "trap"]',
    `\tclean = ${trap('clean')}`,
    `\tsmudge = ${trap('smudge')}`,
    '\trequired = true',
    '[filter "lfs"]',
    `\tprocess = ${trap('process')}`,
    '[diff]',
    `\texternal = ${trap('diff-external')}`,
    '[diff "trap"]',
    `\ttextconv = ${trap('textconv')}`,
    `\tcommand = ${trap('diff-command')}`,
    '[merge "trap"]',
    `\tdriver = ${trap('merge-driver')}`,
    '[pager]',
    `\tls-files = ${trap('pager-ls-files')}`,
    '[credential]',
    `\thelper = ${trap('credential')}`,
    '[remote "origin"]',
    `\turl = ext::${trap('ext')} %S`,
    `\tuploadpack = ${trap('uploadpack')}`,
    '\tpromisor = true',
    '[protocol "ext"]',
    '\tallow = always',
    '[extensions]',
    '\tpartialClone = origin',
    '[include]',
    `\tpath = ${included}`,
    '[uploadpack]',
    `\tpackObjectsHook = ${trap('pack-objects')}`,
  ];
  const config = join(gitDir, 'config');
  writeFileSync(
    config,
    `${readFileSync(config, 'utf8')}${lines.join('\n')}\n`.replace(
      'repositoryformatversion = 0',
      'repositoryformatversion = 1',
    ),
  );
  for (const place of [hooks, join(gitDir, 'hooks')]) {
    for (const hook of [
      'post-index-change',
      'post-checkout',
      'reference-transaction',
      'pre-commit',
      'fsmonitor-watchman',
    ]) {
      write(place, { [hook]: `#!/bin/sh\n${trap(`hook-${hook}`)} </dev/null\n` });
      chmodSync(join(place, hook), 0o755);
    }
  }
}

/** What a caller's environment can do to git. */
function setEnvironment(canaries: string, root: string): void {
  const trap = (name: string) => script(root, canaries, name);
  const hostile: Readonly<Record<string, string>> = {
    GIT_EXTERNAL_DIFF: trap('env-external-diff'),
    GIT_PAGER: trap('env-pager'),
    GIT_SSH_COMMAND: trap('env-ssh'),
    GIT_EDITOR: trap('env-editor'),
    GIT_ASKPASS: trap('env-askpass'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: trap('env-fsmonitor'),
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${trap('env-parameters')}'`,
    GIT_TRACE2_EVENT: join(canaries, 'env-trace'),
    GIT_TRACE: join(canaries, 'env-trace-old'),
    PATH: `.:${root}:${process.env['PATH']}`,
  };
  const before = { ...process.env };
  onTestFinished(() => {
    for (const name of Object.keys(hostile)) restore(name, before[name]);
  });
  Object.assign(process.env, hostile);
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function walkThrough(spec: TargetSpec, first: string): Promise<string[]> {
  const source = await openSource(spec);
  const base = await source.at(first);
  const said: string[] = [];
  for (const options of [everything, { ...everything, noIgnore: true }, { ...everything, rulesFrom: base }]) {
    for (const one of [source, base]) {
      const listing = await one.list(options);
      const reader = openReader(one.access, { maxFileSize: 1000 });
      for (const file of listing.files) said.push(...Object.keys(await reader.read(file)));
      said.push(...listing.gaps.map(({ why }) => why), ...listing.notices.map(({ code }) => code));
      await reader.close();
    }
  }
  await source.read('.handrailignore');
  await source.rules();
  said.push(...(await source.changesSince(base)).map(({ kind }) => kind));
  await base.close();
  await source.close();
  return said;
}

test('nothing that a hostile repository names is ever run, whichever way it is read', async () => {
  const { root, canaries, first } = setTraps();
  const innerFirst = git(join(root, 'inner'), 'rev-parse', 'HEAD').trim();
  const untouched = snapshot(join(root, '.git'));
  setEnvironment(canaries, root);
  const before = process.cwd();
  const specs: TargetSpec[] = [
    { kind: 'path', path: root },
    { kind: 'path', path: join(root, 'inner') },
    { kind: 'path', path: join(root, 'a.txt') },
    { kind: 'commit', path: root, revision: 'HEAD' },
    { kind: 'range', path: root, from: first, to: 'main' },
    { kind: 'staged', path: root },
  ];
  rmSync(canaries, { recursive: true });
  write(canaries, { '.keep': '' });
  const said = new Set<string>();
  for (const spec of specs) {
    const base = 'path' in spec && spec.path.endsWith('inner') ? innerFirst : first;
    for (const word of await walkThrough(spec, base)) said.add(word);
  }
  expect(readdirSync(canaries)).toEqual(['.keep']);
  expect(process.cwd()).toBe(before);
  // That everything was really read: the blob that was taken away, the submodule, a change.
  for (const word of ['object-missing', 'submodule', 'text', 'modified', 'added'])
    expect(said).toContain(word);
  expect(said).not.toContain('git-not-usable');
  expect(snapshot(join(root, '.git'))).toEqual(untouched);
}, 60_000);

test('the traps do work: plain git falls into them', () => {
  const { root, canaries } = setTraps();
  const env = { PATH: process.env['PATH'], GIT_ALLOW_PROTOCOL: 'ext' };
  for (const args of [
    ['status'],
    ['diff', 'HEAD'],
    ['diff-files', '-p'],
    ['update-index', '--refresh'],
    ['cat-file', '-p', 'HEAD:gone.txt'],
  ]) {
    spawnSync('git', args, { cwd: root, env, stdio: 'ignore', timeout: 4_000 });
  }
  const sprung = readdirSync(canaries);
  for (const name of ['included-fsmonitor', 'clean', 'ext']) expect(sprung).toContain(name);
  expect(sprung.some((name) => name.startsWith('diff-') || name === 'textconv')).toBe(true);
  expect(sprung.some((name) => name.startsWith('hook-'))).toBe(true);
}, 60_000);

test('an index that names files outside, or behind a link, leads nowhere', async () => {
  const outside = temporaryFolder();
  write(outside, { secret: 'outside\n' });
  const root = temporaryFolder();
  git(root, 'init', '-q');
  write(root, { 'link/secret': 'inside\n', escape: 'x\n' });
  git(root, 'add', '-A');
  rmSync(join(root, 'link'), { recursive: true });
  symlinkSync(outside, join(root, 'link'));
  forgeIndex(root, 'escape', '../out');
  const source = await openSource({ kind: 'path', path: root });
  const listing = await source.list(everything);
  await source.close();
  const text = JSON.stringify(listing.files);
  expect(text).not.toContain('secret');
  expect(text).not.toContain('../out');
});

/** Writes another name of the same length into the index and makes its checksum right again. */
function forgeIndex(root: string, from: string, to: string): void {
  const path = join(root, '.git', 'index');
  const bytes = readFileSync(path);
  bytes.write(to, bytes.lastIndexOf(from), 'latin1');
  const body = bytes.subarray(0, -20);
  const sum = execFileSync('sha1sum', { input: body }).toString().slice(0, 40);
  writeFileSync(path, Buffer.concat([body, Buffer.from(sum, 'hex')]));
}

/** Names, sizes and times of everything in a folder: what a scan must not touch. */
function snapshot(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('trap-'))
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .sort();
}
