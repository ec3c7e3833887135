import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, git, leak, password, put, withTree } from './trees.ts';

interface Said {
  readonly status: number | null;
  readonly text: string;
}

/** Git as a person runs it, hooks included. */
function say(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Said {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const text = `${stdout}${stderr}`;
  expect(text).not.toContain(password);
  return { status, text };
}

/** Commits what is staged. */
function tryCommit(root: string, env?: Readonly<Record<string, string>>): Said {
  return say(root, ['commit', '-q', '-m', 'work'], env);
}

/** A repository with one commit and our hooks. */
function withHooks(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (root: string) => Promise<void>,
): Promise<void> {
  return withTree(files, async (root) => {
    commit(root);
    const { exit, stderr } = await handrail(['hooks', 'install'], { cwd: root });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    await use(root);
  });
}

const log = (root: string) => readFileSync(join(root, '.git/handrail/bypasses.jsonl'), 'utf8');

test('a commit with a secret is stopped with its line and what to do, and goes on once it is gone', async () => {
  await withHooks({ 'a.txt': 'one\n' }, async (root) => {
    await put(root, 'app.env', `PLAIN=1\n${leak}`);
    git(root, 'add', '-A');
    const stopped = tryCommit(root);
    expect(stopped.status).toBe(1);
    expect(stopped.text).toContain('the commit was stopped: 1 new finding in what is staged');
    expect(stopped.text).toContain('app.env:2:13  High: ');
    expect(stopped.text).toContain('Run: handrail secrets guide app.env:2');
    expect(stopped.text).toContain('HANDRAIL_SKIP=');
    await put(root, 'app.env', 'PLAIN=1\n');
    git(root, 'add', '-A');
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
  });
});

test('what is staged counts, not what lies on disk', async () => {
  await withHooks({ 'app.env': 'PLAIN=1\n' }, async (root) => {
    await put(root, 'app.env', 'PLAIN=2\n');
    git(root, 'add', '-A');
    await put(root, 'app.env', `PLAIN=2\n${leak}`);
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
    git(root, 'add', '-A');
    await put(root, 'app.env', 'PLAIN=2\n');
    expect(tryCommit(root).status).toBe(1);
  });
});

test('git commit FILE and git commit -a are judged by what they commit, not by the index', async () => {
  await withHooks({ 'a.txt': 'one\n', 'app.env': 'PLAIN=1\n' }, async (root) => {
    await put(root, 'app.env', leak);
    git(root, 'add', 'app.env');
    await put(root, 'a.txt', 'two\n');
    expect(say(root, ['commit', '-q', '-m', 'part', 'a.txt'])).toEqual({ status: 0, text: '' });
    git(root, 'reset', '-q');
    expect(say(root, ['commit', '-q', '-a', '-m', 'all']).status).toBe(1);
  });
});

test('only what is new counts, and a change cannot silence its own check', async () => {
  await withHooks({ 'app.env': leak }, async (root) => {
    await put(root, 'app.env', `${leak}PLAIN=1\n`);
    git(root, 'add', '-A');
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
    await put(root, 'more.env', leak.replace('DB', 'MAIL'));
    await put(root, 'handrail.yaml', 'version: 1\nscan:\n  exclude:\n    - "*.env"\n');
    await put(root, '.handrailignore', '*.env\n');
    git(root, 'add', '-A');
    const stopped = tryCommit(root);
    expect(stopped.status).toBe(1);
    expect(stopped.text).toContain('more.env:1');
    expect(stopped.text).toContain('.handrailignore:1');
  });
});

test('settings that are staged broken do not switch the hook off', async () => {
  await withHooks({ 'a.txt': 'one\n' }, async (root) => {
    await put(root, 'app.env', leak);
    await put(root, 'handrail.yaml', 'version: 1\nno-such-key: true\n');
    git(root, 'add', '-A');
    const stopped = tryCommit(root);
    expect(stopped.status).toBe(1);
    expect(stopped.text).toContain('handrail.yaml:2:1: no-such-key: unknown key');
  });
});

test('a bypass needs a reason of some words, which is remembered without the secret', async () => {
  await withHooks({ 'a.txt': 'one\n' }, async (root) => {
    await put(root, 'app.env', leak);
    git(root, 'add', '-A');
    for (const HANDRAIL_SKIP of ['', 'please', '1']) {
      const refused = tryCommit(root, { HANDRAIL_SKIP });
      expect(refused.status).toBe(1);
      expect(refused.text).toContain('needs a reason');
    }
    const gone = tryCommit(root, { HANDRAIL_SKIP: 'a test account, rotated today' });
    expect(gone.status).toBe(0);
    expect(gone.text).toContain('the reason is remembered');
    await put(root, 'a.txt', 'two\n');
    const unseen = say(root, ['commit', '-q', '-a', '--no-verify', '-m', 'quick']);
    expect(unseen.text).toContain('was not checked before it was made');
    const lines = log(root)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        hook: 'pre-commit',
        kind: 'skipped',
        who: 'Test <test@localhost>',
        reason: 'a test account, rotated today',
        findings: [{ rule: 'secrets/generic-password', path: 'app.env' }],
      },
      { hook: 'pre-commit', kind: 'unchecked', findings: [] },
    ]);
    expect(log(root)).not.toContain(password);
    const { stdout } = await handrail(['hooks', 'bypasses'], { cwd: root });
    expect(stdout).toContain('a test account, rotated today');
    expect(stdout).toContain('no reason was given');
    expect(stdout).toContain('2 bypasses');
  });
});

test('a secret that was committed and removed again stops the push', async () => {
  await withHooks({ 'a.txt': 'one\n' }, async (root) => {
    await withTree({}, async (remote) => {
      git(remote, 'init', '-q', '--bare');
      git(root, 'remote', 'add', 'origin', remote);
      expect(say(root, ['push', '-q', 'origin', 'main']).status).toBe(0);
      await put(root, 'app.env', leak);
      git(root, 'add', '-A');
      expect(tryCommit(root, { HANDRAIL_SKIP: 'to test the push' }).status).toBe(0);
      const brought = git(root, 'rev-parse', 'HEAD').slice(0, 12);
      git(root, 'rm', '-q', 'app.env');
      expect(tryCommit(root).status).toBe(0);
      for (const target of ['main', 'main:refs/heads/new', 'main:refs/tags/v1']) {
        const stopped = say(root, ['push', '-q', 'origin', target]);
        expect(stopped.status).toBe(1);
        expect(stopped.text).toContain(`Commit ${brought} brought it`);
        expect(stopped.text).toContain('removed it again');
      }
      git(root, 'tag', '-a', 'v2', '-m', 'v2');
      expect(say(root, ['push', '-q', 'origin', 'v2']).status).toBe(1);
      const gone = say(root, ['push', '-q', 'origin', 'main'], { HANDRAIL_SKIP: 'revoked an hour ago' });
      expect(gone.status).toBe(0);
      // What the remote has is not told again; a deletion brings nothing.
      expect(say(root, ['push', '-q', 'origin', 'main:refs/heads/new'])).toEqual({ status: 0, text: '' });
      expect(say(root, ['push', '-q', 'origin', ':refs/heads/new'])).toEqual({ status: 0, text: '' });
      git(root, 'reset', '-q', '--hard', 'HEAD~2');
      expect(say(root, ['push', '-q', '--force', 'origin', 'main'])).toEqual({ status: 0, text: '' });
    });
  });
});

test('an old secret beside an edited line is not what the push brings', async () => {
  await withHooks({ 'app.env': leak }, async (root) => {
    await withTree({}, async (remote) => {
      git(remote, 'init', '-q', '--bare');
      git(root, 'remote', 'add', 'origin', remote);
      say(root, ['push', '-q', '--no-verify', 'origin', 'main']);
      await put(root, 'app.env', `PLAIN=1\n${leak}`);
      git(root, 'add', '-A');
      expect(tryCommit(root).status).toBe(0);
      expect(say(root, ['push', '-q', 'origin', 'main'])).toEqual({ status: 0, text: '' });
    });
  });
});

test('the first commit, deletions, renames, modes, bytes, submodules and files that are only announced', async () => {
  await withTree({ 'old.txt': 'one\n', 'run.sh': 'echo\n' }, async (root) => {
    git(root, 'init', '-q', '-b', 'main');
    await handrail(['hooks', 'install'], { cwd: root });
    git(root, 'add', '-A');
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
    git(root, 'mv', 'old.txt', 'new.txt');
    chmodSync(join(root, 'run.sh'), 0o755);
    await put(root, 'image.bin', new Uint8Array([0, 1, 2, 255, 0, 7]));
    git(root, 'add', 'run.sh', 'image.bin');
    await put(root, 'later.env', leak);
    git(root, 'add', '-N', 'later.env');
    const head = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${head},module`);
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
    git(root, 'rm', '-q', 'run.sh');
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
    git(root, 'add', 'later.env');
    expect(tryCommit(root).status).toBe(1);
  });
});

test('the first commit of all is stopped, too', async () => {
  await withTree({ 'app.env': leak }, async (root) => {
    git(root, 'init', '-q', '-b', 'main');
    await handrail(['hooks', 'install'], { cwd: root });
    git(root, 'add', '-A');
    expect(tryCommit(root).status).toBe(1);
  });
});

test('of a merge only what it makes itself is looked at', async () => {
  await withHooks({ 'a.txt': 'one\n' }, async (root) => {
    git(root, 'checkout', '-q', '-b', 'side');
    await put(root, 'app.env', leak);
    await put(root, 'a.txt', 'side\n');
    git(root, 'add', '-A');
    tryCommit(root, { HANDRAIL_SKIP: 'known on the side branch' });
    git(root, 'checkout', '-q', 'main');
    await put(root, 'a.txt', 'main\n');
    git(root, 'add', '-A');
    tryCommit(root);
    expect(say(root, ['merge', '-q', 'side']).status).not.toBe(0);
    await put(root, 'a.txt', 'both\n');
    git(root, 'add', '-A');
    expect(tryCommit(root)).toEqual({ status: 0, text: '' });
  });
});

test('a work tree of its own and a submodule have the hooks, too', async () => {
  await withHooks({ 'a.txt': 'one\n' }, async (root) => {
    await withTree({}, async (elsewhere) => {
      const tree = join(elsewhere, 'tree');
      git(root, 'worktree', 'add', '-q', tree);
      const { stdout, exit } = await handrail(['hooks', 'status'], { cwd: tree });
      expect(exit).toBe(0);
      expect(stdout).toContain('pre-commit: in place');
      await put(tree, 'app.env', leak);
      git(tree, 'add', '-A');
      expect(tryCommit(tree).status).toBe(1);
      git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'sub');
      const sub = join(root, 'sub');
      expect((await handrail(['hooks', 'install'], { cwd: sub })).exit).toBe(0);
      await put(sub, 'app.env', leak);
      git(sub, 'add', '-A');
      expect(tryCommit(sub).status).toBe(1);
    });
  });
});

test('hooks that are there stay and run, and are as before once ours are taken out', async () => {
  const own = '#!/bin/sh\nset -e\necho "mine: $(cat)" >> pushed.txt\nexit 0\n';
  const python = '#!/usr/bin/env python3\nprint("hello")\n';
  await withTree({ 'a.txt': 'one\n' }, async (root) => {
    commit(root);
    const hook = (name: string) => join(root, '.git/hooks', name);
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    writeFileSync(hook('pre-push'), own, { mode: 0o750 });
    writeFileSync(hook('pre-commit'), python, { mode: 0o755 });
    const first = await handrail(['hooks', 'install'], { cwd: root });
    expect(first.exit).toBe(2);
    expect(first.stdout).toContain(
      'left alone .git/hooks/pre-commit: it is a script for python3, not for a shell',
    );
    expect(statSync(hook('pre-push')).mode & 0o777).toBe(0o750);
    expect(readFileSync(hook('pre-commit'), 'utf8')).toBe(python);
    const written = readFileSync(hook('pre-push'), 'utf8');
    await handrail(['hooks', 'install'], { cwd: root });
    expect(readFileSync(hook('pre-push'), 'utf8')).toBe(written);
    await withTree({}, async (remote) => {
      git(remote, 'init', '-q', '--bare');
      expect(say(root, ['push', '-q', remote, 'main']).status).toBe(0);
    });
    expect(readFileSync(join(root, 'pushed.txt'), 'utf8')).toMatch(/^mine: refs\/heads\/main [0-9a-f]{40} /);
    await handrail(['hooks', 'remove'], { cwd: root });
    expect(readFileSync(hook('pre-push'), 'utf8')).toBe(own);
    expect(() => statSync(hook('post-commit'))).toThrow();
  });
});

test('a hook without the program tells it and lets go, unless it is strict', async () => {
  for (const strict of [false, true]) {
    await withHooks({ 'a.txt': 'one\n' }, async (root) => {
      await handrail(['hooks', 'install', ...(strict ? ['--strict'] : [])], { cwd: root });
      const file = join(root, '.git/hooks/pre-commit');
      // As on a machine from which the program is gone.
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('main.js', 'gone.js'));
      await put(root, 'a.txt', 'two\n');
      git(root, 'add', '-A');
      const { status, text } = tryCommit(root);
      expect(text).toContain('handrail: not found');
      expect(status).toBe(strict ? 1 : 0);
    });
  }
});

test('core.hooksPath is honoured inside the repository, and refused outside of it', async () => {
  await withTree({ 'a.txt': 'one\n' }, async (root) => {
    commit(root);
    git(root, 'config', 'core.hooksPath', '.githooks');
    const { stdout } = await handrail(['hooks', 'install'], { cwd: root });
    expect(stdout).toContain('wrote .githooks/pre-commit');
    await put(root, 'app.env', leak);
    git(root, 'add', '-A');
    expect(tryCommit(root).status).toBe(1);
    rmSync(join(root, '.githooks'), { recursive: true });
    git(root, 'config', 'core.hooksPath', '/somewhere/hooks');
    const refused = await handrail(['hooks', 'install'], { cwd: root });
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain('core.hooksPath leads out of this repository');
  });
});

test('what runs the hooks is found out, and two of them are asked about', async () => {
  await withTree(
    { 'lefthook.yml': '# ours\npre-commit:\n  commands:\n    lint:\n      run: npm run lint\n' },
    async (root) => {
      commit(root);
      const first = await handrail(['hooks', 'install', '--dry-run'], { cwd: root });
      expect(first.stdout).toContain('would change lefthook.yml');
      await put(root, '.pre-commit-config.yaml', 'repos: []\n');
      const asked = await handrail(['hooks', 'install'], { cwd: root });
      expect(asked.exit).toBe(2);
      expect(asked.stderr).toContain('lefthook and pre-commit');
      const before = readFileSync(join(root, 'lefthook.yml'), 'utf8');
      expect((await handrail(['hooks', 'install', '--system', 'lefthook'], { cwd: root })).exit).toBe(0);
      expect(readFileSync(join(root, 'lefthook.yml'), 'utf8')).toContain('hook pre-commit');
      await handrail(['hooks', 'remove', '--system', 'lefthook'], { cwd: root });
      expect(readFileSync(join(root, 'lefthook.yml'), 'utf8')).toBe(before);
    },
  );
});
