import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { commitAll, everything, git, repository, temporaryFolder, write } from '../../fixtures/temporary.ts';
import { noRules } from '../../rules.ts';
import { openSource } from '../../source.ts';
import { openRepository } from '../repository.ts';
import { readHistory } from './history.ts';
import type { HistorySpec, TreeHistory } from './tree-history.ts';

const all: HistorySpec = { branches: [], stashes: false, dangling: false };

async function historyOf(
  root: string,
  spec: Partial<HistorySpec> = {},
  options = everything,
): Promise<TreeHistory> {
  const source = await openSource({ kind: 'history', path: root, ...all, ...spec });
  try {
    const history = await source.history?.(options);
    if (history === undefined) throw new Error('no history');
    return history;
  } finally {
    await source.close();
  }
}

/** `path content-id`, of every version that is to be checked. */
function versions(history: TreeHistory): string[] {
  return [...history.files()].map(({ path, blob }) => `${path} ${blob}`).sort();
}

function blobs(history: TreeHistory): string[] {
  return [...history.files()].map(({ blob = '' }) => blob).sort();
}

function reachable(root: string, ...what: string[]): string[] {
  const objects = git(root, 'rev-list', '--objects', ...what)
    .split('\n')
    .filter(Boolean);
  const input = objects.map((line) => `${line.split(' ')[0]}\n`).join('');
  const told = execFileSync('git', ['cat-file', '--batch-check'], { cwd: root, input })
    .toString()
    .split('\n');
  return told.flatMap((line) => (line.split(' ')[1] === 'blob' ? (line.split(' ')[0] ?? '') : [])).sort();
}

/** The number of steps in which a path came to hold something else, by commit subject. */
function brings(history: TreeHistory, root: string, path: string): string[] {
  return [...history.steps()]
    .filter((step) => history.paths[step.path] === path)
    .map(({ commit, now }) => {
      const subject = git(root, 'log', '-1', '--format=%s', history.commits.hex(commit)).trim();
      return `${subject} ${now < 0 ? 'removes' : 'brings'}`;
    });
}

function commitAs(root: string, subject: string, files: Record<string, string | null>): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(root, path));
    else write(root, { [path]: text });
  }
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', subject);
  return git(root, 'rev-parse', 'HEAD').trim();
}

interface Made {
  readonly parents: readonly number[];
  readonly files: readonly (readonly [string, string | null])[];
}

const path = fc.constantFrom('a', 'b', 'd/a', 'd/e/f', 'ü x');
const content: fc.Arbitrary<string | null> = fc.option(
  fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
);
const made: fc.Arbitrary<Made> = fc.record({
  parents: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
  files: fc.array(fc.tuple(path, content), { maxLength: 4 }),
});

/** A repository of any shape: roots, merges of up to four parents with content of their own, deletions. */
function makeAny(root: string, commits: readonly Made[]): void {
  git(root, 'init', '-q', '--bare');
  const text = commits.map(({ parents, files }, index) => {
    const known = [...new Set(parents.map((parent) => parent % Math.max(index, 1)))].filter(() => index > 0);
    const [first, ...others] = known;
    const lines = [
      `commit refs/heads/b${index}`,
      `mark :${index + 1}`,
      `committer A <a@example.org> ${1_700_000_000 + index * 10} +0000`,
      'data 1',
      'x',
      ...(first === undefined ? [] : [`from :${first + 1}`]),
      ...others.map((other) => `merge :${other + 1}`),
      ...files.map(([name, content]) =>
        content === null ? `D ${quote(name)}` : `M 100644 inline ${quote(name)}\ndata 1\n${content}`,
      ),
    ];
    return `${lines.join('\n')}\n\n`;
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: root, input: text.join('') });
}

function quote(name: string): string {
  return `"${[...Buffer.from(name)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`;
}

test('no blob of any commit is missed, and each is listed once, whatever the shape of the history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 12 }), async (commits) => {
      const root = temporaryFolder();
      makeAny(root, commits);
      expect(blobs(await historyOf(root))).toEqual(reachable(root, '--all'));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a renamed file keeps its blob and is listed under its first name', async () => {
  const root = repository({ a: 'one' });
  git(root, 'mv', 'a', 'b');
  commitAll(root);
  expect((await historyOf(root)).count).toBe(1);
  expect(versions(await historyOf(root))[0]).toMatch(/^a /);
});

test('a commit that brings, removes and brings again is told step by step', async () => {
  const root = repository({ x: '1' });
  commitAs(root, 'first', { a: 'secret' });
  commitAs(root, 'second', { a: null });
  commitAs(root, 'third', { a: 'secret' });
  expect(brings(await historyOf(root), root, 'a')).toEqual([
    'first brings',
    'second removes',
    'third brings',
  ]);
});

test('a merge tells only what neither parent held, and an evil one tells what it slipped in', async () => {
  const root = repository({ a: '1', b: '1' });
  git(root, 'checkout', '-q', '-b', 'side');
  commitAs(root, 'side', { a: '2' });
  git(root, 'checkout', '-q', 'main');
  commitAs(root, 'main', { b: '2' });
  git(root, 'merge', '-q', '--no-commit', 'side');
  write(root, { evil: 'slipped in' });
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'merge');
  const history = await historyOf(root);
  expect(brings(history, root, 'evil')).toEqual(['merge brings']);
  expect(brings(history, root, 'a').filter((step) => step.startsWith('merge'))).toEqual([]);
});

test('an amended commit and a deleted branch are found only when dangling objects are asked for', async () => {
  const root = repository({ a: '1' });
  git(root, 'checkout', '-q', '-b', 'gone');
  commitAs(root, 'lost', { lost: 'on a deleted branch' });
  git(root, 'checkout', '-q', 'main');
  git(root, 'branch', '-q', '-D', 'gone');
  write(root, { never: 'added and forgotten' });
  git(root, 'add', 'never');
  git(root, 'rm', '-q', '--cached', '-f', 'never');
  expect((await historyOf(root)).count).toBe(1);
  const found = await historyOf(root, { dangling: true });
  const names = [...found.files()].map((file) => file.path).sort();
  expect(names).toEqual(['a', 'lost', expect.stringMatching(/^objects\/[0-9a-f]{2}\/[0-9a-f]{38}$/)]);
  expect(brings(found, root, 'lost')).toEqual(['lost brings']);
});

test('stashes, the older ones too, are found only when asked for', async () => {
  const root = repository({ a: '1' });
  for (const text of ['first stash', 'second stash']) {
    write(root, { a: text });
    git(root, 'stash', '-q');
  }
  expect((await historyOf(root)).count).toBe(1);
  expect((await historyOf(root, { stashes: true })).count).toBe(3);
});

test('a replaced commit and a graft do not hide what was there', async () => {
  const root = repository({ a: 'secret' });
  const first = git(root, 'rev-parse', 'HEAD').trim();
  const second = commitAs(root, 'second', { a: 'clean' });
  const empty = git(root, 'commit-tree', '-m', 'nothing', git(root, 'mktree', '--missing').trim()).trim();
  git(root, 'replace', first, empty);
  mkdirSync(join(root, '.git', 'info'), { recursive: true });
  writeFileSync(join(root, '.git', 'info', 'grafts'), `${second}\n`);
  const history = await historyOf(root);
  // The replacing commit is under refs/replace, and so reachable; it holds no file.
  expect(versions(history).map((each) => each.split(' ')[0])).toEqual(['a', 'a']);
});

test('a shallow clone is a gap, and what it holds is still checked', async () => {
  const root = repository({ a: '1' });
  commitAs(root, 'second', { a: '2' });
  const clone = join(temporaryFolder(), 'clone');
  git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
  const history = await historyOf(clone);
  expect(history.gaps.map(({ why }) => why)).toEqual(['history-missing']);
  expect(history.count).toBe(1);
});

test.each(['blob', 'tree', 'commit'] as const)(
  'a missing %s is a gap, and all else is checked',
  async (kind) => {
    const root = repository({ a: '1' });
    const commit = commitAs(root, 'second', { a: '2' });
    commitAs(root, 'third', { a: '3' });
    const id = git(root, 'rev-parse', { blob: `${commit}:a`, tree: `${commit}^{tree}`, commit }[kind]).trim();
    const lost = git(root, 'rev-parse', `${commit}:a`).trim();
    rmSync(join(root, '.git', 'objects', id.slice(0, 2), id.slice(2)), { force: true });
    const history = await historyOf(root);
    const why = kind === 'blob' ? 'object-missing' : 'history-missing';
    expect(history.gaps.length).toBeGreaterThan(0);
    expect(new Set(history.gaps.map((gap) => gap.why))).toEqual(new Set([why]));
    expect(history.gaps[0]?.detail).toContain(kind === 'tree' ? commit : id);
    expect(blobs(history)).toEqual(reachableBut(root, commit).filter((each) => each !== lost));
  },
);

/** What is left beside the broken commit. */
function reachableBut(root: string, broken: string): string[] {
  const trees = git(
    root,
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objecttype) %(objectname)',
    '--unordered',
  );
  expect(broken).toHaveLength(40);
  return trees
    .split('\n')
    .flatMap((line) => (line.startsWith('blob ') ? line.slice(5) : []))
    .sort();
}

test('a corrupt blob does not end the walk', async () => {
  const root = repository({ a: '1', b: '2' });
  const id = git(root, 'rev-parse', 'HEAD:a').trim();
  const place = join(root, '.git', 'objects', id.slice(0, 2), id.slice(2));
  rmSync(place, { force: true });
  writeFileSync(place, 'no object');
  const history = await historyOf(root);
  expect(history.gaps.map(({ why, path: where }) => `${why} ${where}`)).toEqual(['object-missing a']);
  expect(history.count).toBe(1);
});

test('a byte that is wrong somewhere in a pack is a gap or an error to mend, never our bug', async () => {
  const root = repository({ a: '1\n'.repeat(50), b: '2' });
  for (const text of ['3', '4', '5']) commitAs(root, text, { a: `1\n${text}\n`.repeat(50) });
  git(root, 'tag', '-a', 'v1', '-m', 'one');
  git(root, 'repack', '-adq');
  const folder = join(root, '.git', 'objects', 'pack');
  const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
  const whole = readFileSync(pack);
  const expected = versions(await historyOf(root));
  chmodSync(pack, 0o644);
  let told = 0;
  // From behind the header up to the checksum; by this step every kind of object is hit.
  for (let at = 14; at < whole.length - 20; at += Math.ceil(whole.length / 24)) {
    const broken = Buffer.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 0x10;
    writeFileSync(pack, broken);
    const outcome = await historyOf(root).catch((cause: unknown) => cause);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError);
    else {
      const history = outcome as TreeHistory;
      if (history.gaps.length > 0) told++;
      expect(expected).toEqual(expect.arrayContaining(versions(history)));
    }
  }
  expect(told).toBeGreaterThan(0);
}, 60_000);

/** A commit of a few trees within each other that name ten to the power of `depth` files, below an empty commit. */
function bomb(depth: number): string {
  const root = repository({ f: '1' });
  const input = (mode: string, type: string, id: string) =>
    [...'0123456789'].map((name) => `${mode} ${type} ${id}\t${name}\n`).join('');
  const tree = (text: string) =>
    execFileSync('git', ['mktree'], { cwd: root, input: text }).toString().trim();
  let top = tree(input('100644', 'blob', git(root, 'rev-parse', 'HEAD:f').trim()));
  for (let level = 1; level < depth; level++) top = tree(input('040000', 'tree', top));
  const commit = git(root, 'commit-tree', top, '-m', 'bomb').trim();
  const clean = git(root, 'commit-tree', tree(''), '-p', commit, '-m', 'clean').trim();
  git(root, 'update-ref', 'HEAD', clean);
  return root;
}

test.each([
  ['paths', 'it holds more than 500 paths'],
  ['changes', 'it holds more than 500 changes'],
  ['pathLength', 'it holds more than 500 characters of paths'],
] as const)(
  'a history with more %s than are kept is walked up to there, and that is a gap',
  async (bound, why) => {
    const root = bomb(3);
    const repository = await openRepository(root);
    if (typeof repository === 'string') throw new Error(repository);
    const plenty = { changes: 1e6, blobs: 1e6, paths: 1e6, pathLength: 1e6 };
    const bounds = { ...plenty, [bound]: 500 };
    try {
      const context = { repository, spec: all, rules: noRules, bounds };
      const history = await readHistory(context, everything);
      expect(history.gaps).toMatchObject([{ why: 'history-missing', path: '' }]);
      expect(history.gaps[0]?.detail).toContain(why);
      expect(history.count).toBe(1);
      // The one more is that of the change that was too many.
      expect(history.paths.length).toBeLessThanOrEqual(501);
      expect([...history.steps()].length).toBeLessThanOrEqual(500);
    } finally {
      repository.release();
    }
  },
);

test('a file too large in many versions is one gap that counts them', async () => {
  const root = repository({ a: 'x'.repeat(101) });
  for (const letter of ['y', 'z']) commitAs(root, letter, { a: letter.repeat(101) });
  const history = await historyOf(root, {}, { ...everything, maxFileSize: 100 });
  expect(history.gaps).toHaveLength(1);
  expect(history.gaps[0]).toMatchObject({ path: 'a', why: 'too-large' });
  expect(history.gaps[0]?.detail).toContain('3 versions');
  expect(history.count).toBe(0);
});

test('the ignore rules of the tip leave out old versions, and what lay elsewhere before is checked there', async () => {
  const root = repository({ 'old/a': 'moved' });
  mkdirSync(join(root, 'kept'));
  git(root, 'mv', 'old/a', 'kept/a');
  commitAll(root);
  commitAs(root, 'rules', { '.handrailignore': 'old/\n', 'old/b': 'left out' });
  const history = await historyOf(root);
  expect(versions(history).map((each) => each.split(' ')[0])).toEqual(['.handrailignore', 'kept/a']);
  expect(history.exclusions).toMatchObject([{ path: 'old/', why: 'handrailignore' }]);
});

test('since a commit only later content is new, but the state before is known', async () => {
  const root = repository({ a: '1' });
  const base = commitAs(root, 'base', { b: '1' });
  commitAs(root, 'later', { b: '2' });
  const history = await historyOf(root, { since: base });
  expect(history.commits.size()).toBe(1);
  expect([...history.steps()].map(({ olds, now }) => [olds.length, now >= 0])).toEqual([[1, true]]);
  // The version before is checked too: only so is it known what the later one brought.
  expect(history.count).toBe(2);
});

test('since a day, commits are taken by their date, also behind older ones', async () => {
  const root = temporaryFolder();
  const at = (seconds: number, from: string, text: string) =>
    `commit refs/heads/main\ncommitter A <a@example.org> ${seconds} +0000\ndata 1\nx\n${from}M 100644 inline ${text}\ndata 1\n${text}\n`;
  git(root, 'init', '-q', '-b', 'main');
  const [old, recent] = [Date.parse('2020-01-01') / 1000, Date.parse('2024-01-01') / 1000];
  const stream = at(recent, '', 'a') + at(old, '', 'b') + at(recent, '', 'c');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: stream });
  const history = await historyOf(root, { since: '2023-06-01' });
  expect([...history.files()].map((file) => file.path)).toEqual(['a', 'c']);
});

test('a named branch is all that is walked, and decides what is present', async () => {
  const root = repository({ a: '1' });
  git(root, 'checkout', '-q', '-b', 'side');
  commitAs(root, 'side', { b: '2' });
  git(root, 'checkout', '-q', 'main');
  commitAs(root, 'main', { c: '3' });
  const history = await historyOf(root, { branches: ['side'] });
  expect([...history.files()].map((file) => file.path)).toEqual(['a', 'b']);
  const b = history.blobs.find(Buffer.from(git(root, 'rev-parse', 'side:b').trim()));
  expect(history.isPresent(b)).toBe(true);
  expect((await historyOf(root)).isPresent(b)).toBe(false);
});

test('a tag of a tree and one of a blob are part of the history', async () => {
  const root = repository({ a: '1' });
  const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input: 'tagged' })
    .toString()
    .trim();
  git(root, 'tag', 'text', blob);
  const tree = execFileSync('git', ['mktree'], { cwd: root, input: `100644 blob ${other(root)}\tin-tree\n` });
  git(root, 'tag', '-a', '-m', 'x', 'tree', tree.toString().trim());
  expect([...(await historyOf(root)).files()].map((file) => file.path).sort()).toEqual([
    'a',
    'in-tree',
    'refs/tags/text',
  ]);
});

function other(root: string): string {
  return execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input: 'in a tree' })
    .toString()
    .trim();
}

test('below a folder only its history counts, with paths from there', async () => {
  const root = repository({ 'sub/a': '1', b: '2' });
  commitAs(root, 'more', { 'sub/a': '3' });
  const history = await historyOf(join(root, 'sub'));
  expect(versions(history).map((each) => each.split(' ')[0])).toEqual(['a', 'a']);
  const file = await historyOf(join(root, 'b'));
  expect([...file.files()].map((each) => each.path)).toEqual(['b']);
});

test('names with line feeds, colons and broken bytes come through', async () => {
  const names = ['a\nb', ':100644 x', 'f'.repeat(40)];
  const root = repository(Object.fromEntries(names.map((name) => [name, name])));
  expect([...(await historyOf(root)).files()].map((file) => file.path).sort()).toEqual([...names].sort());
});

test('a repository without commits has an empty history', async () => {
  const root = temporaryFolder();
  git(root, 'init', '-q');
  expect((await historyOf(root)).count).toBe(0);
  expect(readdirSync(root)).toEqual(['.git']);
});

test('what is neither a revision nor a day is refused', async () => {
  const root = repository({ a: '1' });
  await expect(historyOf(root, { since: 'yesterday' })).rejects.toMatchObject({ code: 'since-unknown' });
  await expect(historyOf(root, { branches: ['nowhere'] })).rejects.toMatchObject({
    code: 'revision-unknown',
  });
});

test('an abort ends the walk', async () => {
  const root = repository({ a: '1' });
  await expect(
    historyOf(root, {}, { ...everything, signal: AbortSignal.abort(new Error('stop')) }),
  ).rejects.toThrow('stop');
});
