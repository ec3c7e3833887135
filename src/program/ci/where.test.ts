import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { linesOfPatch } from './diff-lines.ts';
import { whereAmI } from './where.ts';

const examples: readonly { readonly name: string; readonly examples: readonly Published[] }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
);

type Published = Readonly<Record<string, unknown>>;

/** Payloads as GitHub publishes them. */
function published(name: string): readonly Published[] {
  return examples.filter((each) => each.name === name).flatMap((each) => each.examples);
}

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'fry-factory/shop',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_REF: 'refs/pull/7/merge',
};

describe('GitHub Actions', () => {
  test.each(published('pull_request').map((event, i) => [i, event] as const))(
    'a published pull request (%i) is a change with number, base and commit',
    (_, event) => {
      const { pull_request: pull } = event as {
        readonly pull_request: {
          readonly number: number;
          readonly base: {
            readonly sha: string;
            readonly ref: string;
            readonly repo: { readonly full_name: string };
          };
          readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
        };
      };
      expect(whereAmI(github, JSON.stringify(event))).toMatchObject({
        host: 'github',
        occasion: 'change',
        repository: 'https://github.com/fry-factory/shop',
        change: pull.number,
        commit: pull.head.sha,
        bases: [pull.base.sha, `origin/${pull.base.ref}`],
        isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
      });
    },
  );

  test('a queue of merges is compared with where it stands', () => {
    const [event] = published('merge_group');
    const { merge_group: group } = event as { readonly merge_group: { readonly base_sha: string } };
    expect(whereAmI(github, JSON.stringify(event))).toMatchObject({
      occasion: 'merge-queue',
      bases: [group.base_sha],
    });
  });

  test.each(published('push').map((event, i) => [i, event] as const))(
    'a published push (%i) is compared with what was there before, a new branch with nothing',
    (_, event) => {
      const { before } = event as { readonly before: string };
      const isNew = /^0+$/.test(before);
      expect(whereAmI(github, JSON.stringify(event))).toMatchObject({
        occasion: isNew ? 'whole' : 'push',
        bases: isNew ? [] : [before],
        isFork: false,
      });
    },
  );

  test.each([undefined, '', '{', '[]', '{"pull_request":{"number":"x"}}'])(
    'an event that cannot be read (%j) is a run of everything',
    (event) => {
      expect(whereAmI(github, event)).toMatchObject({ host: 'github', occasion: 'whole', bases: [] });
    },
  );
});

test.each([
  [
    'gitlab',
    {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gitlab.com/a/b',
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'abc',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
    },
    { change: 3, bases: ['abc', 'origin/main'], isFork: true, repository: 'https://gitlab.com/a/b' },
  ],
  [
    'codebuild',
    {
      CODEBUILD_BUILD_ID: 'x:1',
      CODEBUILD_WEBHOOK_TRIGGER: 'pr/12',
      CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main',
      CODEBUILD_RESOLVED_SOURCE_VERSION: 'abc',
      CODEBUILD_SOURCE_REPO_URL: 'https://github.com/a/b.git',
    },
    { change: 12, bases: ['origin/main', 'main'], commit: 'abc', repository: 'https://github.com/a/b' },
  ],
  [
    'jenkins',
    { JENKINS_URL: 'https://ci.example', CHANGE_ID: '4', CHANGE_TARGET: 'main', GIT_COMMIT: 'abc' },
    { change: 4, bases: ['origin/main', 'main'], commit: 'abc' },
  ],
  [
    'circleci',
    {
      CIRCLECI: 'true',
      CIRCLE_PULL_REQUEST: 'https://github.com/a/b/pull/5',
      CIRCLE_SHA1: 'abc',
      CIRCLE_REPOSITORY_URL: 'git@github.com:a/b.git',
    },
    { change: 5, commit: 'abc', repository: 'git@github.com:a/b' },
  ],
  [
    'azure',
    {
      TF_BUILD: 'True',
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '6',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_ISFORK: 'True',
      BUILD_REPOSITORY_URI: 'https://user:token@github.com/a/b',
    },
    { change: 6, bases: ['origin/main', 'main'], isFork: true, repository: 'https://github.com/a/b' },
  ],
  [
    'bitbucket',
    {
      BITBUCKET_BUILD_NUMBER: '1',
      BITBUCKET_PR_ID: '8',
      BITBUCKET_PR_DESTINATION_COMMIT: 'abc',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    },
    { change: 8, bases: ['abc', 'origin/main', 'main'] },
  ],
] as const)('%s: a change is known by its variables', (host, env, known) => {
  expect(whereAmI(env, undefined)).toMatchObject({ host, occasion: 'change', ...known });
});

test('nowhere at all everything is looked at', () => {
  expect(whereAmI({}, undefined)).toMatchObject({ host: 'unknown', occasion: 'whole', bases: [] });
});

test('comments go on lines that the new side of a diff shows', () => {
  const patch =
    '@@ -1,3 +1,4 @@ def a():\n a\n-b\n+c\n+d\n e\n@@ -10 +11,2 @@\n x\n+y\n\\ No newline at end of file';
  expect([...linesOfPatch(patch)]).toEqual([1, 2, 3, 4, 11, 12]);
});
