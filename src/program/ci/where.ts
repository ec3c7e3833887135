import { z } from 'zod';
import type { CiRun } from '#model/ci';
import { present } from '#model/present';

/** Variables of the process. */
export type CiEnvironment = Readonly<Record<string, string | undefined>>;

/** No commit: what a push of a new branch comes from. */
const nothing = /^0+$/;

/**
 * Where a pipeline runs, from the variables that each service documents.
 *
 * @param event the text of `GITHUB_EVENT_PATH`, where there is one
 */
export function whereAmI(env: CiEnvironment, event: string | undefined): CiRun {
  if (env['GITHUB_ACTIONS'] === 'true') return atGithub(env, event);
  if (env['GITLAB_CI'] === 'true') return atGitlab(env);
  if (env['CODEBUILD_BUILD_ID']) return atCodebuild(env);
  if (env['CIRCLECI'] === 'true') return atCircleci(env);
  if (env['TF_BUILD']) return atAzure(env);
  if (env['BITBUCKET_BUILD_NUMBER']) return atBitbucket(env);
  if (env['JENKINS_URL'] || env['JENKINS_HOME']) return atJenkins(env);
  return {
    host: 'unknown',
    occasion: 'whole',
    bases: [],
    isFork: false,
    deepen: 'Fetch the base before: git fetch --unshallow origin',
  };
}

const githubEvent = z.object({
  pull_request: z
    .object({
      number: z.number(),
      base: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }) }),
      head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    })
    .optional(),
  merge_group: z.object({ base_sha: z.string(), head_sha: z.string() }).optional(),
  before: z.string().optional(),
});

/** https://docs.github.com/actions/reference/workflows-and-actions/variables, and the payloads of its events. */
function atGithub(env: CiEnvironment, text: string | undefined): CiRun {
  const { pull_request: change, merge_group: queue, before } = githubEvent.catch({}).parse(parsed(text));
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const own = env['GITHUB_REPOSITORY'];
  const common = {
    host: 'github',
    deepen: 'Give actions/checkout the whole history: with: { fetch-depth: 0 }',
    ...present({
      repository: own === undefined ? undefined : `${server}/${own}`,
      ref: env['GITHUB_REF'],
    }),
  } as const;
  if (change !== undefined)
    return {
      ...common,
      occasion: 'change',
      bases: [change.base.sha, `origin/${change.base.ref}`],
      change: change.number,
      commit: change.head.sha,
      isFork: change.head.repo?.full_name !== change.base.repo.full_name,
    };
  if (queue !== undefined)
    return {
      ...common,
      occasion: 'merge-queue',
      bases: [queue.base_sha],
      commit: queue.head_sha,
      isFork: false,
    };
  return { ...common, ...pushed(env['GITHUB_SHA'], before), isFork: false };
}

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
function atGitlab(env: CiEnvironment): CiRun {
  const change = numberOf(env['CI_MERGE_REQUEST_IID']);
  const target = env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  const common = {
    host: 'gitlab',
    deepen: 'Let the job fetch the whole history: variables: { GIT_DEPTH: "0" }',
    ...present({
      repository: env['CI_MERGE_REQUEST_PROJECT_URL'] || env['CI_PROJECT_URL'],
      ref: env['CI_COMMIT_REF_NAME'],
    }),
  } as const;
  if (change === undefined)
    return { ...common, ...pushed(env['CI_COMMIT_SHA'], env['CI_COMMIT_BEFORE_SHA']), isFork: false };
  return {
    ...common,
    occasion: 'change',
    bases: known([env['CI_MERGE_REQUEST_DIFF_BASE_SHA'], target && `origin/${target}`]),
    change,
    isFork: env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== env['CI_MERGE_REQUEST_PROJECT_ID'],
    ...present({ commit: env['CI_COMMIT_SHA'] }),
  };
}

/** https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html */
function atCodebuild(env: CiEnvironment): CiRun {
  const change = numberOf(/^pr\/(\d+)$/.exec(env['CODEBUILD_WEBHOOK_TRIGGER'] ?? '')?.[1]);
  const base = branchOf(env['CODEBUILD_WEBHOOK_BASE_REF']);
  return {
    host: 'codebuild',
    ...branched(change, env['CODEBUILD_RESOLVED_SOURCE_VERSION'], base, env['CODEBUILD_WEBHOOK_PREV_COMMIT']),
    isFork: false,
    deepen: 'Let the project clone the whole history: "Git clone depth: Full"',
    ...present({
      repository: plain(env['CODEBUILD_SOURCE_REPO_URL']),
      ref: env['CODEBUILD_WEBHOOK_HEAD_REF'],
    }),
  };
}

/** https://www.jenkins.io/doc/book/pipeline/jenkinsfile/, "Using environment variables", and the branch API plugin. */
function atJenkins(env: CiEnvironment): CiRun {
  return {
    host: 'jenkins',
    ...branched(
      numberOf(env['CHANGE_ID']),
      env['GIT_COMMIT'],
      env['CHANGE_TARGET'],
      env['GIT_PREVIOUS_SUCCESSFUL_COMMIT'],
    ),
    isFork: env['CHANGE_FORK'] !== undefined,
    deepen: 'Let the job clone without "Shallow clone", and fetch the target branch',
    ...present({ repository: plain(env['GIT_URL']), ref: env['BRANCH_NAME'] }),
  };
}

/** https://circleci.com/docs/variables/ */
function atCircleci(env: CiEnvironment): CiRun {
  const change = numberOf(/\/(\d+)$/.exec(env['CIRCLE_PULL_REQUEST'] ?? '')?.[1]);
  return {
    host: 'circleci',
    occasion: change === undefined ? 'whole' : 'change',
    bases: change === undefined ? [] : ['origin/HEAD', 'origin/main', 'origin/master'],
    isFork: env['CIRCLE_PR_USERNAME'] !== undefined,
    deepen: 'Fetch the target branch before: git fetch origin main',
    ...present({
      change,
      commit: env['CIRCLE_SHA1'],
      repository: plain(env['CIRCLE_REPOSITORY_URL']),
      ref: env['CIRCLE_BRANCH'],
    }),
  };
}

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
function atAzure(env: CiEnvironment): CiRun {
  const change = numberOf(
    env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER'] ?? env['SYSTEM_PULLREQUEST_PULLREQUESTID'],
  );
  return {
    host: 'azure',
    ...branched(change, env['BUILD_SOURCEVERSION'], branchOf(env['SYSTEM_PULLREQUEST_TARGETBRANCH'])),
    isFork: env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
    deepen: 'Let the job fetch the whole history: checkout: self, fetchDepth: 0',
    ...present({ repository: plain(env['BUILD_REPOSITORY_URI']), ref: env['BUILD_SOURCEBRANCH'] }),
  };
}

/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
function atBitbucket(env: CiEnvironment): CiRun {
  const change = numberOf(env['BITBUCKET_PR_ID']);
  const run = branched(change, env['BITBUCKET_COMMIT'], env['BITBUCKET_PR_DESTINATION_BRANCH']);
  return {
    host: 'bitbucket',
    ...run,
    bases: change === undefined ? [] : known([env['BITBUCKET_PR_DESTINATION_COMMIT'], ...run.bases]),
    isFork: false,
    deepen: 'Let the pipeline clone the whole history: clone: { depth: full }',
    ...present({ repository: plain(env['BITBUCKET_GIT_HTTP_ORIGIN']), ref: env['BITBUCKET_BRANCH'] }),
  };
}

type Compared = Pick<CiRun, 'occasion' | 'bases' | 'commit' | 'change'>;

/** Commits that were pushed are compared with what was there before; a new branch with nothing. */
function pushed(commit: string | undefined, before: string | undefined): Compared {
  const isNew = before === undefined || nothing.test(before);
  return { occasion: isNew ? 'whole' : 'push', bases: isNew ? [] : [before], ...present({ commit }) };
}

function branched(
  change: number | undefined,
  commit: string | undefined,
  target: string | undefined,
  before?: string,
): Compared {
  if (change === undefined) return pushed(commit, before);
  return {
    occasion: 'change',
    bases: target === undefined ? [] : [`origin/${target}`, target],
    change,
    ...present({ commit }),
  };
}

function known(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined && value !== '' && !nothing.test(value)) as string[];
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, '');
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** An address without the name and password that some services put into it. */
function plain(address: string | undefined): string | undefined {
  return address?.replace(/^(https?:\/\/)[^/@]*@/, '$1').replace(/\.git$/, '');
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}
