import type { Place } from '#ir/infra/value';
import { commandsOf } from '#ir/pipeline/commands';
import type { Job, Pipeline, Step } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

/** Actions that approve or merge a proposal, in small letters. */
const merging: ReadonlySet<string> = new Set(
  `
  ahmadnassri/action-dependabot-auto-merge alexwilson/enable-github-automerge-action ana06/automatic-pull-request-review
  fastify/github-action-merge-dependabot hmarr/auto-approve-action juliangruber/approve-pull-request-action
  pascalgn/automerge-action peter-evans/enable-pull-request-automerge reitermarkus/automerge
  `
    .trim()
    .split(/\s+/),
);

/** They ask who opened the proposal, and which version it brings. */
const careful: ReadonlySet<string> = new Set([
  'dependabot/fetch-metadata',
  'fastify/github-action-merge-dependabot',
  'actions-cool/check-user-permission',
]);

export const autoMerge = pipelineRule({
  name: 'auto-merge',
  title: 'Proposals are merged without anybody looking at them',
  severity: 'medium',
  confidence: 'medium',
  cwe: 862,
  owasp: ['CICD-SEC-1', 'CICD-SEC-3'],
  what: 'The workflow approves or merges proposals by itself, whatever version they bring, or because a bot was the last to touch them.',
  why: '`github.actor` is who acted last: a stranger can make Dependabot touch a proposal of their own. And a package that was taken over reaches the main branch at once.',
  fix: [
    "Ask who opened it: `github.event.pull_request.user.login == 'dependabot[bot]'`.",
    'Ask which step of version it is, with `dependabot/fetch-metadata`, and merge patches only.',
    'Protect the branch, so that tests have to pass first.',
  ],
  references: [
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions',
    'https://www.synacktiv.com/publications/github-actions-exploitation-dependabot',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { step, job, about } of stepsIn(pipeline)) {
      const place = mergeOf(step);
      if (place !== undefined) yield* ofMerge(place, about, { step, job, pipeline });
    }
  },
  bad: {
    github: [
      `on: pull_request_target
jobs:
  merge:
    if: github.actor == 'dependabot[bot]'
    runs-on: ubuntu-24.04
    steps:
      - run: gh pr merge --auto --squash "$URL" # flaw
        env: { URL: "\${{ github.event.pull_request.html_url }}" }
`,
      `on: pull_request
jobs:
  merge:
    if: github.event.pull_request.user.login == 'renovate[bot]'
    runs-on: ubuntu-24.04
    steps:
      - uses: hmarr/auto-approve-action@v4 # flaw
`,
    ],
  },
  good: {
    github: `on: pull_request
jobs:
  merge:
    if: github.event.pull_request.user.login == 'dependabot[bot]'
    runs-on: ubuntu-24.04
    steps:
      - uses: dependabot/fetch-metadata@v2
        id: update
      - if: steps.update.outputs.update-type == 'version-update:semver-patch'
        run: gh pr merge --auto --squash "$URL"
        env: { URL: "\${{ github.event.pull_request.html_url }}" }
`,
  },
});

function mergeOf({ run, use }: Step): Place | undefined {
  if (use !== undefined) return merging.has(use.name.toLowerCase()) ? use.written.place : undefined;
  if (run === undefined) return undefined;
  const command = commandsOf(run).find(({ program, words }) => {
    const [, what, how] = words;
    if (program !== 'gh' || what !== 'pr') return false;
    return (
      how === 'merge' || (how === 'review' && words.some((word) => word === '--approve' || word === '-a'))
    );
  });
  return command === undefined ? undefined : placeWithin(run, command.start, command.end);
}

function* ofMerge(
  place: Place,
  about: readonly string[],
  { step, job, pipeline }: { readonly step: Step; readonly job: Job; readonly pipeline: Pipeline },
): Iterable<Hit> {
  const conditions = [job.condition, step.condition].map((each) => each?.text ?? '').join('\n');
  const isOpen = pipeline.triggers.some(({ kind }) => kind === 'change-of-base' || kind === 'after');
  const asksActor =
    /github\.(?:actor|triggering_actor)\b[^\n]*\[bot\]|\[bot\][^\n]*github\.(?:actor|triggering_actor)\b/.test(
      conditions,
    );
  if (asksActor && isOpen) {
    const says = 'Proposals are merged because a bot acted last, which a stranger can bring about';
    yield { place, about, says, severity: 'high' };
    return;
  }
  const asksVersion =
    /update-type|semver/.test(conditions) ||
    job.steps.some(
      ({ use }) =>
        careful.has(use?.name.toLowerCase() ?? '') &&
        /update-type|semver|target/.test(textOfJob(job, pipeline)),
    );
  const isProposal = pipeline.triggers.some(
    ({ kind }) => kind === 'change' || kind === 'change-of-base' || kind === 'after',
  );
  if (isProposal && !asksVersion && /\[bot\]|dependabot|renovate/i.test(textOfJob(job, pipeline)))
    yield { place, about, says: 'Updates are merged whatever step of version they make' };
}

function textOfJob({ place }: Job, { source }: Pipeline): string {
  return source.slice(place.start, place.end);
}
