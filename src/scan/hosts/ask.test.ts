import { afterEach, expect, test } from 'vitest';
import { type Answered, type Provider, startProvider } from '#remote/fixtures/provider';
import { askHost } from './ask.ts';
import { hostedRepository } from './repository.ts';

let started: Provider | undefined;
afterEach(() => started?.close());

type Answers = Readonly<Record<string, unknown>>;

async function asked(address: string, answers: Answers) {
  const repository = hostedRepository(address);
  started = await startProvider([repository.host], ({ path }): Answered => {
    const document = answers[path.replace(/\?.*/, '')];
    if (typeof document === 'number') return { status: document };
    return document === undefined ? { status: 404 } : { status: 200, body: JSON.stringify(document) };
  });
  const pace = { concurrency: 4, pause: 0, longestPause: 0 };
  return askHost(repository, { token: 'made-up', outside: started.outside, pace });
}

const github = 'https://github.com/fry-factory/shop';
const branch = '/repos/fry-factory/shop/branches/main/protection';
const known = { '/repos/fry-factory/shop': { default_branch: 'main', allow_auto_merge: true } };

test.each([
  ['https://github.com/a/b', 'github', 'api.github.com', '', 'a/b'],
  ['git@github.com:a/b.git', 'github', 'api.github.com', '', 'a/b'],
  ['https://git.acme.example/a/b/', 'github', 'git.acme.example', '/api/v3', 'a/b'],
  ['https://gitlab.com/a/b/c', 'gitlab', 'gitlab.com', '/api/v4', 'a/b/c'],
])('%s is a repository at %s', (address, kind, host, base, path) => {
  expect(hostedRepository(address)).toMatchObject({ kind, host, base, path });
});

test.each([
  'a/b',
  'http://github.com/a/b',
  'https://github.com/a',
  'https://github.com/a/b/c',
  'https://u:p@github.com/a/b',
])('%s is refused', (address) => {
  expect(() => hostedRepository(address)).toThrow(/no address of a repository/);
});

test('rulesets, protection and environments of GitHub become settings, and the token goes along', async () => {
  const { settings, gaps } = await asked(github, {
    ...known,
    '/repos/fry-factory/shop/rules/branches/main': [
      {
        type: 'pull_request',
        parameters: { required_approving_review_count: 2, require_code_owner_review: true },
      },
    ],
    [branch]: { required_status_checks: { strict: true } },
    '/repos/fry-factory/shop/environments': {
      environments: [
        { name: 'production', protection_rules: [{ type: 'required_reviewers' }] },
        { name: 'test', protection_rules: [{ type: 'wait_timer' }] },
      ],
    },
  });
  expect(gaps).toEqual([]);
  expect(settings?.branches).toMatchObject([
    { name: 'main', reviews: 2, byOwners: true, checks: false },
    { name: 'main', reviews: 0, byOwners: false, checks: true },
  ]);
  expect(settings?.environments.map(({ name }) => name)).toEqual(['production']);
  expect(settings).toMatchObject({
    autoMerge: true,
    sources: [{ path: 'https://github.com/fry-factory/shop' }],
  });
  expect(started?.asked.every(({ headers }) => headers.authorization === 'Bearer made-up')).toBe(true);
});

test('what a token may not see is a gap, and no missing setting', async () => {
  const { settings, gaps } = await asked(github, { ...known, [branch]: 403 });
  expect(settings?.sources).toEqual([]);
  expect(gaps[0]?.detail).toContain('may not read this');
});

test('where only administrators are told of protection, silence proves nothing', async () => {
  const { settings, gaps } = await asked(github, {
    ...known,
    '/repos/fry-factory/shop/rules/branches/main': [],
  });
  expect(settings?.sources).toEqual([]);
  expect(gaps[0]?.detail).toContain('administrators only');
});

test('a repository that is not there, and an answer of another shape, are gaps', async () => {
  expect((await asked(github, {})).gaps[0]?.detail).toContain('no such repository');
  await started?.close();
  expect((await asked(github, { '/repos/fry-factory/shop': [] })).gaps[0]?.detail).toContain(
    'something else',
  );
});

test('protected branches, approvals and environments of GitLab become settings', async () => {
  const id = '/api/v4/projects/fry%2Fshop';
  const { settings, gaps } = await asked('https://gitlab.com/fry/shop', {
    [id]: { default_branch: 'main', only_allow_merge_if_pipeline_succeeds: true },
    [`${id}/protected_branches`]: [{ name: 'main', code_owner_approval_required: true }],
    [`${id}/approval_rules`]: [{ approvals_required: 0 }, { approvals_required: 1 }],
    [`${id}/protected_environments`]: [{ name: 'production', approval_rules: [{ required_approvals: 1 }] }],
  });
  expect(gaps).toEqual([]);
  expect(settings?.branches).toMatchObject([{ name: 'main', reviews: 1, byOwners: true, checks: true }]);
  expect(settings?.environments).toMatchObject([{ name: 'production' }]);
});
