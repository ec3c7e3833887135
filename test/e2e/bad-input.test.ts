import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, open, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { command, handrail, type RunOptions } from './handrail.ts';
import { commit, git, leak, password, withTree } from './trees.ts';

interface Outcome {
  readonly exit: number | null;
  readonly scan: Scan;
}

async function secrets(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const ended = await handrail(
    ['scan', ...args, '--only', 'secrets', '--no-cache', '--format', 'json'],
    options,
  );
  if (ended.stdout === '') throw new Error(`exit ${ended.exit}: ${ended.stderr}`);
  return { exit: ended.exit, scan: JSON.parse(ended.stdout) };
}

const places = ({ scan }: Outcome) =>
  scan.findings.map(({ location }) => `${location.path}:${location.line}`);
const gaps = ({ scan }: Outcome) => scan.gaps.map(({ path, why }) => `${path} ${why}`);

test('a missing path is said, with what to do, and nothing else is printed', async () => {
  const { exit, stdout, stderr } = await handrail(['scan', 'no/such/folder']);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toMatch(/There is no file or folder 'no\/such\/folder'/);
  expect(stderr).not.toMatch(/ {4}at /);
});

test('a file as path is scanned alone', async () => {
  await withTree({ 'a.env': leak, 'b.env': leak }, async (root) => {
    expect(places(await secrets([join(root, 'b.env')]))).toEqual(['b.env:1']);
  });
});

test('an empty tree is complete, and the report says that there was nothing to check', async () => {
  await withTree({}, async (root) => {
    const { exit, scan } = await secrets([root]);
    expect(exit).toBe(0);
    expect(scan.coverage[0]).toMatchObject({ family: 'secrets', state: 'nothing-to-check' });
  });
});

test('a repository without commits is scanned, staged and untracked files alike', async () => {
  await withTree({ 'a.env': leak, 'b.env': leak }, async (root) => {
    git(root, 'init', '-q');
    git(root, 'add', 'a.env');
    expect(places(await secrets([root]))).toEqual(['a.env:1', 'b.env:1']);
    expect(places(await secrets([root, '--staged']))).toEqual(['a.env:1']);
  });
});

test('a shallow clone is scanned; comparing with what it lacks is an error that says so', async () => {
  await withTree({ 'a.env': leak }, async (root) => {
    const first = commit(root, 'one');
    commit(root, 'two');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(root).href, 'shallow'], { cwd: root });
    const shallow = join(root, 'shallow');
    expect(places(await secrets([shallow]))).toEqual(['a.env:1']);
    const { exit, stderr } = await handrail(['scan', shallow, '--base', first]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/shallow|fetch/i);
  });
});

test('a broken index costs the index, not the scan', async () => {
  await withTree({ 'a.env': leak }, async (root) => {
    commit(root);
    await writeFile(join(root, '.git/index'), 'not an index');
    const outcome = await secrets([root]);
    expect(places(outcome)).toEqual(['a.env:1']);
    expect(outcome.scan.notices).not.toEqual([]);
  });
});

test('a file of 2 GB is a gap and costs nothing', async () => {
  await withTree({ 'a.env': leak }, async (root) => {
    const large = await open(join(root, 'large.txt'), 'w');
    await large.truncate(2 * 1024 ** 3);
    await large.close();
    const outcome = await secrets([root]);
    expect(places(outcome)).toEqual(['a.env:1']);
    expect(gaps(outcome)).toEqual(['large.txt too-large']);
  });
});

test('a line of 50 MB is searched to its end', async () => {
  const half = 'x = 1; '.repeat(25_000_000 / 7);
  await withTree({ 'long.py': `${half}db_password = "${password}"; ${half}` }, async (root) => {
    const { scan } = await secrets([root, '--max-file-size', '100MB']);
    expect(scan.findings.map(({ location }) => location.column)).toEqual([half.length + 16]);
    // How each section of the standards stands is told of any scan.
    expect(JSON.stringify({ ...scan, standards: [] }).length).toBeLessThan(20_000);
  });
});

test('a file with more secrets than are looked at shows none of its text', async () => {
  const many = Array.from({ length: 6000 }, (_, i) => `db_password_${i} = "${password}${i}"`).join('; ');
  await withTree({ 'many.py': many }, async (root) => {
    const outcome = await secrets([root]);
    expect(gaps(outcome)).toEqual(['many.py budget']);
    expect(outcome.scan.findings.length).toBeGreaterThan(1000);
    expect(JSON.stringify(outcome.scan)).not.toContain(password);
  });
});

test('100,000 small files are all checked', async () => {
  await withTree({}, async (root) => {
    for (let i = 0; i < 1000; i++) {
      mkdirSync(join(root, `d${i}`));
      for (let j = 0; j < 100; j++)
        writeFileSync(join(root, `d${i}/f${j}`), j === 50 && i % 100 === 0 ? leak : 'small\n');
    }
    const { scan } = await secrets([root]);
    expect(scan.coverage[0]).toMatchObject({ state: 'checked', files: 100_000, checked: 100_000 });
    expect(scan.findings).toHaveLength(10);
  });
});

test('text that is not UTF-8 is searched and said', async () => {
  const latin = Buffer.concat([Buffer.from('name=Jos'), Buffer.from([0xe9]), Buffer.from(`\n${leak}`)]);
  await withTree({ 'latin.env': latin }, async (root) => {
    const outcome = await secrets([root]);
    expect(places(outcome)).toEqual(['latin.env:2']);
    expect(gaps(outcome)).toEqual(['latin.env encoding']);
    expect(outcome.exit).toBe(1);
  });
});

test('names with newlines and escapes are scanned and shown harmlessly', async () => {
  const name = 'a\n\u001b[31m\u202eb.env';
  await withTree({ [name]: leak }, async (root) => {
    expect((await secrets([root])).scan.findings.map(({ location }) => location.path)).toEqual([name]);
    commit(root);
    expect((await secrets([root])).scan.findings.map(({ location }) => location.path)).toEqual([name]);
    const { stdout } = await handrail(['scan', root, '--colour', 'never', '--no-cache']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });
});

test('links are not followed: in a circle, out of the tree, or to nothing', async () => {
  await withTree({ 'tree/a.env': leak, 'outside/b.env': leak }, async (root) => {
    const tree = join(root, 'tree');
    await mkdir(join(tree, 'sub'));
    await symlink('..', join(tree, 'sub/up'));
    await symlink('../outside', join(tree, 'out'));
    await symlink('../outside/b.env', join(tree, 'out.env'));
    await symlink('nowhere', join(tree, 'broken'));
    for (const prepare of [() => {}, () => commit(tree)]) {
      prepare();
      expect(places(await secrets([tree]))).toEqual(['a.env:1']);
    }
  });
});

test.each([
  ['an unknown key', 'version: 1\nscann: {}\n', /handrail\.yaml:2:1.*scann/],
  ['10 MB', `version: 1\n# ${'x'.repeat(10_000_000)}\n`, /handrail\.yaml/],
  ['broken YAML', 'version: 1\nscan: [\n', /handrail\.yaml:\d/],
])('a configuration with %s is refused before anything is scanned', async (_, text, message) => {
  await withTree({ 'handrail.yaml': text, 'a.env': leak }, async (root) => {
    const { exit, stdout, stderr } = await handrail(['scan', root]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

/** Runs the command where no file may grow over 4 KiB: a disk that is full, without needing one. */
function onFullDisk(args: readonly string[], env: Readonly<Record<string, string>>) {
  const script = 'trap "" XFSZ; ulimit -f 8; exec "$@"';
  return spawnSync('/bin/sh', ['-c', script, 'sh', process.execPath, command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
}

test('a full disk costs the report file its name, not a half of it, and the other report is written', async () => {
  await withTree({ 'tree/a.env': leak }, async (root) => {
    const report = join(root, 'report.html');
    await writeFile(report, 'the report of yesterday');
    const args = [
      'scan',
      join(root, 'tree'),
      '--no-cache',
      '--format',
      `html=${report}`,
      '--format',
      'terminal',
    ];
    const { status, stdout, stderr } = onFullDisk(args, {});
    expect(status).toBe(2);
    expect(stderr).toMatch(/report\.html/);
    expect(stdout).toMatch(/a\.env/);
    expect(await readFile(report, 'utf8')).toBe('the report of yesterday');
    expect(readdirSync(root).sort()).toEqual(['report.html', 'tree']);
  });
});

test('a full disk costs the cache, not the scan', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`tree/file-${i}.txt`, `text ${i}\n`]),
  );
  await withTree({ ...files, 'tree/a.env': leak }, async (root) => {
    const cache = join(root, 'cache');
    const args = ['scan', join(root, 'tree'), '--only', 'secrets', '--format', 'json'];
    const { status, stdout } = onFullDisk(args, { HANDRAIL_CACHE: cache });
    const scan: Scan = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(scan.notices.map(({ code }) => code)).toEqual(['cache-not-saved']);
    expect(readdirSync(cache).filter((name) => name.includes('.facts'))).toEqual([]);
  });
});

test('an interrupted scan says what it did not check and ends with 130', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 4000 }, (_, i) => [`f${i}.py`, `x${i} = 1\n`.repeat(2000)]),
  );
  await withTree(files, async (root) => {
    const args = ['scan', root, '--only', 'secrets', '--no-cache', '--format', 'json', '--jobs', '1'];
    const { exit, stdout } = await interrupted(args);
    const scan: Scan = JSON.parse(stdout);
    expect(exit).toBe(130);
    expect(scan.verdict.outcome).toBe('interrupted');
    expect(scan.gaps.some(({ why }) => why === 'interrupted')).toBe(true);
    expect(scan.reproducible).toBe(false);
  });
});

/** Interrupts between the start and the end of a scan, whose speed nobody knows: later when it was too early. */
async function interrupted(args: readonly string[], delay = 300): ReturnType<typeof handrail> {
  const ended = await handrail(args, { whileRunning: (kill) => setTimeout(kill, delay, 'SIGINT') });
  return ended.stdout === '' && delay < 10_000 ? interrupted(args, delay + 200) : ended;
}
