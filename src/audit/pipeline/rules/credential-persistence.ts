import { commandsOf } from '#ir/pipeline/commands';
import type { Job, Permissions, Pipeline, Step } from '#ir/pipeline/pipeline';
import type { Hit, Mend } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { aboutStep, addingTo, asMap, indentAt, inputOf } from './shared-walk.ts';

export const credentialPersistence = pipelineRule({
  name: 'credential-persistence',
  title: 'Token of the checkout stays on the disk',
  severity: 'low',
  cwe: 522,
  owasp: ['CICD-SEC-6'],
  what: '`actions/checkout` leaves the token of the job where git finds it; before its version 6 in `.git/config` of the folder.',
  why: 'Every later step can read it, and whoever uploads the folder as an artifact publishes it while the job still runs.',
  fix: ['Add `persist-credentials: false` to the checkout.', 'Give steps that push the token themselves.'],
  references: [
    'https://github.com/actions/checkout#usage',
    'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const job of pipeline.jobs)
      for (const [i, step] of job.steps.entries()) {
        if (step.use?.name.toLowerCase() !== 'actions/checkout') continue;
        const kept = inputOf(step, 'persist-credentials');
        if (kept?.value !== undefined && /^(?:false|\s*\$\{\{)/.test(kept.value.text)) continue;
        yield ofCheckout(step, job.steps.slice(i + 1), { job, pipeline });
      }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v4 # flaw
        with:
          fetch-depth: 0
      - uses: actions/checkout@v4 # flaw
      - uses: actions/upload-artifact@v4
        with: { path: . }
`,
    action: `runs:
  using: composite
  steps:
    - uses: actions/checkout@v4 # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with: { persist-credentials: false }
`,
    action: `runs:
  using: composite
  steps:
    - uses: actions/checkout@v4
      with:
        persist-credentials: false
`,
  },
});

function ofCheckout(
  step: Step,
  later: readonly Step[],
  { job, pipeline }: { readonly job: Job; readonly pipeline: Pipeline },
): Hit {
  const upload = later.find(uploadsFolder);
  const isAsked = inputOf(step, 'persist-credentials') !== undefined;
  const pushes = later.some(usesGit);
  const isOld = !/^v?(?:[6-9]|\d\d)(?:\.|$)/.test(step.use?.ref ?? '') && !isNewByComment(step);
  const mend = mendOf(step, pipeline.source, pushes);
  const about = aboutStep(job, step);
  const place = { ...step.place, endLine: step.place.line };
  if (upload !== undefined && isOld)
    return {
      place,
      about,
      says: 'The token stays in `.git/config`, and the folder is uploaded as an artifact',
      severity: 'high',
      confidence: 'medium',
      ...(mend === undefined ? {} : { mend }),
    };
  const mayOnlyRead = isReadOnly(job.permissions ?? pipeline.permissions);
  return {
    place,
    about,
    says: isAsked
      ? 'The token stays on the disk, as is asked for'
      : 'The token stays on the disk for all later steps',
    ...(isAsked || pushes || mayOnlyRead ? { isFaint: true } : {}),
    ...(mend === undefined || isAsked ? {} : { mend }),
  };
}

function isNewByComment({ use }: Step): boolean {
  return /\bv?(?:[6-9]|\d\d)\.\d/.test(use?.comment?.text ?? '');
}

function uploadsFolder(step: Step): boolean {
  if (step.use?.name.toLowerCase() !== 'actions/upload-artifact') return false;
  const path = inputOf(step, 'path')?.value?.text.trim() ?? '';
  const isWhole = path
    .split('\n')
    .some((each) =>
      /^(?:\.{1,2}\/?|\.\/\*{1,2}|\*{1,2}|\$\{\{\s*github\.workspace\s*\}\}\/?)$/.test(each.trim()),
    );
  // Files whose names begin with a dot are left out since its version 4.4.
  return isWhole && !/!.*\.git/.test(path);
}

function usesGit({ run, use }: Step): boolean {
  if (
    /create-pull-request|git-auto-commit|add-and-commit|github-push-action|gh-pages|semantic-release|changesets\/action/i.test(
      use?.name ?? '',
    )
  )
    return true;
  return (
    run !== undefined &&
    commandsOf(run).some(
      ({ program, words }) =>
        program === 'git' && words.some((word) => /^(?:push|pull|fetch|submodule)$/.test(word ?? '')),
    )
  );
}

function isReadOnly(permissions: Permissions | undefined): boolean {
  if (permissions === undefined) return false;
  if (permissions.kind === 'all') return permissions.access === 'read';
  return ![...permissions.scopes.values()].some(({ access }) => access === 'write');
}

function mendOf(step: Step, source: string, isDisruptive: boolean): Mend | undefined {
  const map = asMap(step.value);
  if (map === undefined) return undefined;
  const line = 'persist-credentials: false';
  const asked = inputOf(step, 'persist-credentials');
  const given = asMap(map.entries.get('with')?.value);
  const edit =
    asked?.value !== undefined
      ? { start: asked.value.place.start, end: asked.value.place.end, text: 'false' }
      : given !== undefined
        ? addingTo(given, [line], source)
        : map.entries.has('with')
          ? undefined
          : addingWith(step, source, line);
  if (edit === undefined) return undefined;
  return { says: 'Leaves no token behind.', edits: [edit], ...(isDisruptive ? { isDisruptive: true } : {}) };
}

/** Behind the line of `uses`, whose comment stays where it is. */
function addingWith({ use, value }: Step, source: string, line: string) {
  const entry = asMap(value)?.entries.get('uses');
  if (use === undefined || entry === undefined || source[value.place.start] === '{') return undefined;
  const indent = indentAt(source, entry.place.start);
  const end = source.indexOf('\n', use.written.place.end);
  const at = end < 0 ? source.length : end;
  return { start: at, end: at, text: `\n${indent}with:\n${indent}  ${line}` };
}
