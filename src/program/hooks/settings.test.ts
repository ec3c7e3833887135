import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { systemsIn } from './hook.ts';
import { lefthookWith, withoutAll } from './lefthook.ts';
import { preCommitWith } from './pre-commit.ts';

const lax = { strict: false };

function put(form: typeof lefthookWith, before: string | undefined): string {
  const result = form(before, lax);
  if (result.kind !== 'text') throw new Error(JSON.stringify(result));
  return result.text;
}

const lefthooks = [
  '# ours\npre-commit:\n  parallel: true # yes\n  commands:\n    # first\n    lint:\n      run: npm run lint\n\nmin_version: 1.5.0\n',
  'pre-commit:\n    jobs:\n        - name: lint\n          run: npm run lint\n        - run: x\npre-push:\n    commands:\n        a: {run: b}\n',
  'pre-push:\n  skip: [merge]\n',
  'colors: false',
  'pre-commit:\r\n  commands:\r\n    lint:\r\n      run: x\r\n',
  'pre-commit:\n  jobs:\n  - run: x\n',
];

test.each(lefthooks)('settings of lefthook are taken up and given back byte for byte: %j', (before) => {
  const after = put(lefthookWith, before);
  const was = parse(before);
  const is = parse(after);
  for (const hook of ['pre-commit', 'pre-push', 'post-commit']) {
    const { jobs, commands } = is[hook];
    const own = jobs?.find(({ name }: { name?: string }) => name === 'handrail') ?? commands.handrail;
    expect(own.run).toContain(`hook ${hook}`);
    expect(own.use_stdin).toBe(hook === 'pre-push' ? true : undefined);
    if (jobs) is[hook].jobs = jobs.filter((job: unknown) => job !== own);
    else delete commands.handrail;
    if (commands && Object.keys(commands).length === 0) delete is[hook].commands;
    if (Object.keys(is[hook]).length === 0) delete is[hook];
  }
  expect(is).toEqual(was);
  expect(lefthookWith(after, lax)).toEqual({ kind: 'same' });
  expect(withoutAll(after)).toEqual({ kind: 'text', text: before });
});

const preCommits = [
  'repos:\n# formatters\n- repo: https://example.org/a\n  rev: v1\n  hooks:\n  - id: x\n',
  '# top\nfail_fast: true\nrepos: # all\n  - repo: local\n    hooks:\n      - id: y\n        name: y\n        entry: y\n        language: system\n',
  'default_stages: [pre-commit]\n',
];

test.each(preCommits)('settings of pre-commit are taken up and given back byte for byte: %j', (before) => {
  const after = put(preCommitWith, before);
  const { repos } = parse(after);
  const [own] = repos;
  expect(own.hooks.map(({ id, stages }: { id: string; stages: string[] }) => [id, stages])).toEqual([
    ['handrail-pre-commit', ['pre-commit']],
    ['handrail-pre-push', ['pre-push']],
    ['handrail-post-commit', ['post-commit']],
  ]);
  expect(own.hooks[0].entry).toMatch(/^sh -c '.*hook pre-commit;.*'$/);
  expect(repos.slice(1)).toEqual(parse(before).repos ?? []);
  expect(preCommitWith(after, lax)).toEqual({ kind: 'same' });
  expect(withoutAll(after)).toEqual({ kind: 'text', text: before });
});

test('what our own repository offers to pre-commit is what is put into settings', () => {
  const offered = parse(readFileSync(new URL('../../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));
  const [own] = parse(put(preCommitWith, undefined)).repos;
  expect(offered.map(({ description: _, ...hook }: { description: string }) => hook)).toEqual(own.hooks);
});

test('a file that is only ours goes with it', () => {
  for (const form of [lefthookWith, preCommitWith])
    expect(withoutAll(put(form, undefined))).toEqual({ kind: 'gone' });
});

test.each([
  ['pre-commit: {commands: {a: {run: b}}}\n', 'has a form'],
  ['pre-commit:\n  commands:\n    handrail:\n      run: own\n', 'an entry of this name'],
  ['pre-commit: &a\n  commands: *b\n', ''],
  ['[1, 2]\n', 'no keys'],
  ['a: [\n', 'line'],
])('settings that nothing can be put into are left alone: %j', (before, why) => {
  const result = lefthookWith(before, lax);
  expect(result.kind).toBe('left');
  expect(result.kind === 'left' && result.why).toContain(why);
});

test('what runs the hooks is seen from files and from core.hooksPath', () => {
  const folder = '.git/hooks';
  expect(systemsIn({ names: ['src'], hooksFolder: folder })).toEqual(['git']);
  expect(systemsIn({ names: ['.husky'], hooksFolder: folder })).toEqual(['husky']);
  expect(systemsIn({ names: [], hooksFolder: '.husky/_' })).toEqual(['husky']);
  expect(systemsIn({ names: ['.lefthook.yaml'], hooksFolder: folder })).toEqual(['lefthook']);
  expect(systemsIn({ names: ['lefthook.toml'], hooksFolder: folder })).toEqual(['lefthook']);
  expect(systemsIn({ names: ['.pre-commit-config.yaml', 'lefthook.yml'], hooksFolder: folder })).toEqual([
    'lefthook',
    'pre-commit',
  ]);
});
