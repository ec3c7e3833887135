import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { handrail } from './handrail.ts';
import { commit, git, leak, password, put, withTree } from './trees.ts';

interface Outcome {
  readonly exit: number | null;
  readonly scan: Scan;
}

async function history(root: string, ...args: readonly string[]): Promise<Outcome> {
  const { exit, stdout, stderr } = await handrail(['scan', root, '--history', '--format', 'json', ...args]);
  if (stdout === '') throw new Error(`exit ${exit}: ${stderr}`);
  expect(stdout).not.toContain(password);
  return { exit, scan: JSON.parse(stdout) };
}

/** What is said of each finding, with the numbers of commits in the place of their ids. */
function told({ scan }: Outcome, commits: readonly string[]) {
  const number = (id = '') =>
    id
      .split(', ')
      .map((each) => commits.indexOf(each))
      .join(', ');
  return scan.findings.map(({ location, evidence = {} }) => ({
    place: `${location.path}:${location.line}`,
    commit: number(evidence['commit']),
    at: number(location.at),
    removed: evidence['removed in'] === undefined ? undefined : number(evidence['removed in']),
    present: evidence['still present'],
    author: evidence['author'],
  }));
}

test('a secret that 30 versions carried is one finding: who brought it, who removed it, and that it is gone', async () => {
  await withTree({ 'app.env': leak }, async (root) => {
    const commits = [commit(root)];
    for (let i = 0; i < 30; i++) {
      await put(root, 'app.env', `# ${'line\n# '.repeat(i)}\n${leak}`);
      commits.push(commit(root));
    }
    await put(root, 'app.env', 'PLAIN=1\n');
    commits.push(commit(root));
    const found = await history(root, '--no-cache');
    expect(found.exit).toBe(1);
    expect(told(found, commits)).toEqual([
      {
        place: 'app.env:1',
        commit: '0',
        at: '0',
        removed: '31',
        present: 'no, not in HEAD',
        author: 'Test <test@localhost>',
      },
    ]);
    expect(found.scan.findings[0]?.frame?.lines).toEqual(['DB_PASSWORD=****']);
    expect(found.scan.coverage[0]).toMatchObject({
      family: 'secrets',
      state: 'checked',
      files: 32,
      checked: 32,
    });
  });
});

test('two versions of one path that each brought a secret are two findings with a frame of their own', async () => {
  await withTree({ 'app.env': leak }, async (root) => {
    const commits = [commit(root)];
    await put(root, 'app.env', 'PLAIN=1\n');
    commits.push(commit(root));
    await put(root, 'app.env', `ADMIN_PASSWORD=${password}x\n`);
    commits.push(commit(root));
    const found = await history(root, '--no-cache');
    const inOrder = told(found, commits).sort((a, b) => a.commit.localeCompare(b.commit));
    expect(inOrder).toMatchObject([
      { commit: '0', present: 'no, not in HEAD' },
      { commit: '2', present: 'yes, in HEAD' },
    ]);
    expect(found.scan.findings.map(({ frame }) => frame?.lines[0]).sort()).toEqual([
      'ADMIN_PASSWORD=****',
      'DB_PASSWORD=****',
    ]);
  });
});

test('since a commit, what it already held is not a finding, what a later commit brought and removed is', async () => {
  await withTree({ 'old.env': leak }, async (root) => {
    const commits = [commit(root)];
    await put(root, 'old.env', `# touched\n${leak}`);
    await put(root, 'new.env', `# new\n${leak}`);
    commits.push(commit(root));
    rmSync(join(root, 'new.env'));
    commits.push(commit(root));
    const found = await history(root, '--no-cache', '--since', commits[0] ?? '');
    expect(told(found, commits)).toMatchObject([{ place: 'new.env:2', commit: '1', removed: '2' }]);
  });
});

test('every number of threads and a remembered scan give the same bytes', async () => {
  await withTree({}, async (root) => {
    for (let i = 0; i < 60; i++) {
      await put(root, `f${i % 7}.env`, `${i % 3 === 0 ? '' : leak}N${i}=1\n`);
      commit(root);
    }
    const [one, two, cold, warm] = [
      await history(root, '--no-cache', '--jobs', '1'),
      await history(root, '--no-cache', '--jobs', '2'),
      ...(await twice(root)),
    ];
    expect(two).toEqual(one);
    expect(cold).toEqual(one);
    expect(warm).toEqual(one);
    expect(one.scan.findings.length).toBeGreaterThan(3);
  });
});

/** A scan that remembers nothing yet and one that remembers all. */
function twice(root: string): Promise<[Outcome, Outcome]> {
  return withTree({}, async (cache) => {
    const scan = async () => {
      const args = ['scan', root, '--history', '--format', 'json'];
      const { exit, stdout } = await handrail(args, { env: { HANDRAIL_CACHE: cache } });
      return { exit, scan: JSON.parse(stdout) as Scan };
    };
    const cold = await scan();
    expect(readdirSync(cache).filter((name) => name.endsWith('.facts'))).toHaveLength(2);
    return [cold, await scan()];
  });
}

test('a baseline of the history excuses it; what comes later counts', async () => {
  await withTree({ 'a.env': leak }, async (root) => {
    commit(root);
    rmSync(join(root, 'a.env'));
    commit(root);
    const baseline = join(root, 'known.json');
    const written = await handrail(['baseline', '--history', '--no-cache', '--output', 'known.json'], {
      cwd: root,
    });
    expect(written.stdout).toContain('1 finding');
    expect((await history(root, '--no-cache', '--baseline', baseline)).exit).toBe(0);
    await put(root, 'b.env', `OTHER_PASSWORD=${password}\n`);
    git(root, 'add', 'b.env');
    commit(root);
    const later = await history(root, '--no-cache', '--baseline', baseline);
    expect(later.exit).toBe(1);
    expect(later.scan.findings.map(({ status }) => status)).toEqual(['existing', 'new']);
  });
});

test('a suppression in handrail.yaml and a comment of today silence what earlier versions brought', async () => {
  await withTree({ 'a.env': leak, 'b.env': `# another\n${leak}` }, async (root) => {
    commit(root);
    const reason = 'a password of the test bench only';
    await put(root, 'a.env', `# handrail:ignore secrets/generic-password ${reason}\n${leak}`);
    const entry = `{ rule: secrets/generic-password, path: b.env, reason: "${reason}" }`;
    await put(root, 'handrail.yaml', `version: 1\nsuppressions:\n  - ${entry}\n`);
    commit(root);
    const { exit, scan } = await history(root, '--no-cache');
    expect(scan.findings.map(({ suppression }) => suppression?.kind)).toEqual(['inline', 'config']);
    expect(exit).toBe(0);
    expect(scan.notices).toEqual([]);
  });
});

test('a deleted branch and a stash are found when asked for, in every report', async () => {
  await withTree({ 'a.txt': 'x\n' }, async (root) => {
    commit(root);
    git(root, 'checkout', '-q', '-b', 'gone');
    await put(root, 'lost.env', leak);
    const lost = commit(root);
    git(root, 'checkout', '-q', 'main');
    git(root, 'branch', '-q', '-D', 'gone');
    await put(root, 'a.txt', `STASHED_PASSWORD=${password}\n`);
    git(root, 'stash', '-q');
    expect((await history(root, '--no-cache')).exit).toBe(0);
    const stashed = await history(root, '--no-cache', '--stashes');
    expect(stashed.scan.findings.map(({ location }) => location.path)).toEqual(['a.txt']);
    const dangling = await history(root, '--no-cache', '--dangling');
    expect(dangling.scan.findings.map(({ location }) => location.path)).toEqual(['a.txt', 'lost.env']);
    for (const format of ['terminal', 'markdown', 'html', 'sarif', 'json']) {
      const args = ['scan', root, '--history', '--dangling', '--no-cache', '--all', '--format', format];
      const { stdout } = await handrail(args);
      expect(stdout.replaceAll(/\s/g, '')).toContain(lost);
      expect(stdout).toContain('still present');
    }
  });
});

test('a copy elsewhere that no comment speaks for still counts', async () => {
  await withTree({ 'a.env': leak, 'b.env': leak }, async (root) => {
    commit(root);
    await put(root, 'a.env', `# handrail:ignore secrets/generic-password only for the test bench\n${leak}`);
    commit(root);
    const { exit, scan } = await history(root, '--no-cache');
    expect(scan.findings.map(({ suppression, evidence }) => [suppression, evidence?.['also in']])).toEqual([
      [undefined, 'b.env'],
    ]);
    expect(exit).toBe(1);
  });
});

test('an interruption says what was not checked', async () => {
  await withTree({}, async (root) => {
    for (let i = 0; i < 2000; i++) await put(root, `f${i}.py`, `x${i} = 1\n`.repeat(4000));
    commit(root);
    const args = ['scan', root, '--history', '--no-cache', '--jobs', '1', '--format', 'json'];
    const { exit, stdout } = await interrupted(args);
    expect(exit).toBe(130);
    const scan: Scan = JSON.parse(stdout);
    expect(scan.gaps[0]).toMatchObject({ why: 'interrupted' });
    expect(scan.reproducible).toBe(false);
  });
});

/** Interrupts between the start and the end of a scan, whose speed nobody knows: later when it was too early. */
async function interrupted(args: readonly string[], delay = 500): ReturnType<typeof handrail> {
  const ended = await handrail(args, { whileRunning: (kill) => setTimeout(kill, delay, 'SIGINT') });
  return ended.stdout === '' && delay < 10_000 ? interrupted(args, delay + 200) : ended;
}

test.each([
  [['--since', 'main'], '--since says which part of a history'],
  [['--history', '--range', 'a..b'], '--range and --history each say what to scan'],
  [['--history', '--base', 'a'], '--base compares two states'],
  [['--history', '--dangling', '--branch', 'x'], '--branch narrows the history'],
  [['--history', '--only', 'code'], 'Only secrets are looked for in a history'],
  [['--history', '--since', 'soon'], 'neither a revision of the repository nor a day'],
])('%j is refused', async (args, message) => {
  await withTree({ a: 'x' }, async (root) => {
    commit(root);
    const { exit, stderr } = await handrail(['scan', root, ...args]);
    expect(stderr).toContain(message);
    expect(exit).toBe(2);
  });
});
