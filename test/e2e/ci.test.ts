import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, git, leak, put } from './trees.ts';

let place: string;
let shop: string;
let base: string;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'handrail-ci-'));
  shop = join(place, 'shop');
  await put(shop, 'old.env', leak);
  await put(shop, 'a.py', 'print(1)\n');
  git(shop, 'init', '-q', '-b', 'main');
  base = commit(shop);
  git(shop, 'checkout', '-q', '-b', 'change');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const flaw = 'import os\nfrom flask import request\n\n\ndef run():\n    os.system(request.args["a"])\n';

const examples: readonly { readonly name: string; readonly examples: readonly object[] }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
);

/** A pull request as GitHub publishes one, of the commits of this repository, from a fork. */
function event(): string {
  const [published] = examples.find(({ name }) => name === 'pull_request')?.examples ?? [];
  const text = JSON.parse(JSON.stringify(published));
  text.pull_request.base.sha = base;
  text.pull_request.base.ref = 'main';
  text.pull_request.head.repo.full_name = 'somebody/fork';
  const path = join(place, 'event.json');
  writeFileSync(path, JSON.stringify(text));
  return path;
}

function atGithub(words: readonly string[] = [], cwd = shop) {
  const summary = join(place, 'summary.md');
  writeFileSync(summary, '');
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: event(),
    GITHUB_REPOSITORY: 'fry-factory/shop',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_TOKEN: undefined,
    GH_TOKEN: undefined,
    HANDRAIL_CACHE: join(place, 'cache'),
  };
  return handrail(['ci', '--skip', 'packages', ...words], { cwd, env }).then((ended) => ({
    ...ended,
    summary: readFileSync(summary, 'utf8'),
  }));
}

test('a change from a fork: what it brings stops it, what was there does not, and it says that nobody was told', async () => {
  await put(shop, 'b.py', flaw);
  commit(shop);
  const { exit, stdout, stderr, summary } = await atGithub();
  expect(exit).toBe(1);
  expect(stdout).toContain('code/command-injection');
  expect(summary).toContain('code/command-injection');
  expect(summary).not.toContain('old.env');
  expect(stderr).toMatch(/Not told: No comments: the change comes from a fork/);
  expect(summary).toMatch(/No comments: the change comes from a fork/);
});

test('a change that brings nothing passes', async () => {
  await put(shop, 'b.py', 'print(2)\n');
  commit(shop);
  expect((await atGithub()).exit).toBe(0);
});

test('a change that tries to silence its own check is caught, and that is said first', async () => {
  await put(shop, 'b.py', flaw);
  await put(shop, 'handrail.yaml', 'version: 1\nscan:\n  exclude: ["*.py"]\n');
  await put(shop, '.handrailignore', '*.py\n');
  commit(shop);
  const { exit, summary } = await atGithub();
  expect(exit).toBe(1);
  expect(summary).toMatch(/^> \*\*This change loosens its own check\.\*\*/);
  expect(summary).toContain('handrail.yaml');
  expect(summary).toContain('.handrailignore');
  expect(summary).toContain('code/command-injection');
});

test('a shallow clone without the base is told with the line that mends it, and is no pass', async () => {
  await put(shop, 'b.py', 'print(2)\n');
  commit(shop);
  const shallow = join(place, 'shallow');
  git(place, 'clone', '-q', '--depth', '1', `file://${shop}`, shallow);
  const { exit, stderr } = await atGithub([], shallow);
  expect(exit).toBe(2);
  expect(stderr).toMatch(/is not in this shallow clone.*\n.*fetch-depth: 0/);
});

test('a detached head and a base that is named: tried at home, with a report for the service', async () => {
  await put(shop, 'b.py', flaw);
  const head = commit(shop);
  git(shop, 'checkout', '-q', '--detach', head);
  const report = join(place, 'junit.xml');
  const words = ['ci', '--base', 'main', '--no-post', '--skip', 'packages', '--format', `junit=${report}`];
  const { exit } = await handrail(words, { cwd: shop, env: { GITHUB_ACTIONS: undefined, CI: undefined } });
  expect(exit).toBe(1);
  expect(readFileSync(report, 'utf8')).toContain('command-injection');
});

test('without a repository nobody can say what is new', async () => {
  const folder = join(place, 'plain');
  await put(folder, 'a.py', 'print(1)\n');
  const { exit, stderr } = await atGithub([], folder);
  expect(exit).toBe(2);
  expect(stderr).toMatch(/no git repository/);
});
