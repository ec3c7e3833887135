import type { Access, Job, Permissions, Pipeline } from '#ir/pipeline/pipeline';
import type { Severity } from '#model/severity';
import type { PlainEdit } from '#model/text-edit';
import type { Hit, Mend } from '../hit.ts';
import { type Needs, needsOf, permissionsText } from '../permissions/needs.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { indentAt } from './shared-walk.ts';

export const excessivePermissions = pipelineRule({
  name: 'excessive-permissions',
  title: 'Token of a job may do more than the job needs',
  severity: 'medium',
  cwe: 250,
  owasp: ['CICD-SEC-2', 'CICD-SEC-5'],
  what: 'The token that every step of the job can use may do more than the steps need, as far as they tell.',
  why: 'An action that is taken over, or a text that becomes a command, has all of it: it pushes code, makes releases, publishes packages.',
  fix: [
    'Say `permissions: {}` for the workflow, and for each job what it needs.',
    'In the settings, let the token read only by default.',
  ],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github' || pipeline.kind !== 'workflow') return;
    // What only others call gets no more than they have.
    const isCalledOnly =
      pipeline.triggers.length > 0 && pipeline.triggers.every(({ kind }) => kind === 'call');
    const inheriting = pipeline.jobs.filter(({ permissions }) => permissions === undefined);
    if (pipeline.permissions !== undefined) yield* ofWorkflow(pipeline.permissions, inheriting, pipeline);
    else if (inheriting.length > 0) yield* ofNothingSaid(inheriting, pipeline, isCalledOnly);
    for (const job of pipeline.jobs)
      if (job.permissions !== undefined) yield* ofJob(job.permissions, job, pipeline);
  },
  bad: {
    github: [
      `on: push
permissions: write-all # flaw
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: make
`,
      `on: push
permissions:
  contents: write # flaw
  issues: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
  list:
    runs-on: ubuntu-24.04
    permissions:
      issues: write
    steps:
      - run: gh issue comment 1 --body hello
        env: { GH_TOKEN: "\${{ github.token }}" }
`,
      `on: push
jobs:
  build: # flaw
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
`,
    ],
  },
  good: {
    github: [
      `on: push
permissions: {}
jobs:
  release:
    runs-on: ubuntu-24.04
    permissions:
      contents: write
      id-token: write
    steps:
      - uses: actions/checkout@v4
      - run: npm publish --provenance && gh release create v1
        env: { GH_TOKEN: "\${{ github.token }}" }
`,
      `on: push
permissions: read-all
jobs:
  build:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v4
`,
    ],
  },
});

/** How bad it is that somebody else has a scope to write. */
const bySeverity: Readonly<Record<string, Severity>> = {
  contents: 'medium',
  packages: 'medium',
  'id-token': 'medium',
  actions: 'medium',
  attestations: 'medium',
  deployments: 'medium',
  'pull-requests': 'medium',
  issues: 'medium',
};

function* ofWorkflow(permissions: Permissions, jobs: readonly Job[], pipeline: Pipeline): Iterable<Hit> {
  const needs = jobs.map((job) => [job, needsOf(job)] as const);
  if (permissions.kind === 'all') {
    if (permissions.access === 'read') {
      if (jobs.length > 0)
        yield {
          place: permissions.place,
          about: ['read-all'],
          says: 'The token of every job may read everything',
          severity: 'low',
          isFaint: true,
        };
      return;
    }
    const mend = written(joined(needs.map(([, each]) => each)), permissions, pipeline);
    yield {
      place: permissions.place,
      about: ['write-all'],
      says: `The token of every job may write everything${needed(joined(needs.map(([, each]) => each)))}`,
      severity: 'high',
      ...(mend === undefined ? {} : { mend }),
    };
    return;
  }
  for (const [scope, { access, place }] of permissions.scopes) {
    if (access !== 'write') continue;
    const [with_, without] = [
      needs.filter(([, { scopes }]) => scopes.get(scope) === 'write'),
      needs.filter(([, { scopes }]) => scopes.get(scope) !== 'write'),
    ];
    const open = without.filter(([, { unknown }]) => unknown.length > 0);
    if (without.length === 0 && needs.length === 1) continue;
    const isNeeded = with_.length > 0;
    // One job may as well have it from the workflow.
    if (needs.length === 1 && isNeeded) continue;
    const names = without
      .slice(0, 3)
      .map(([{ id }]) => `\`${id}\``)
      .join(', ');
    yield {
      place,
      about: ['workflow', scope],
      says:
        without.length === 0
          ? `\`${scope}: write\` is given to every job by the workflow, not to the jobs that need it`
          : `\`${scope}: write\` is given to ${names}${without.length > 3 ? ` and ${without.length - 3} more` : ''}, which ${open.length > 0 ? 'may not need it' : without.length === 1 ? 'does not need it' : 'do not need it'}`,
      severity: bySeverity[scope] ?? 'low',
      confidence: open.length > 0 ? 'medium' : 'high',
      ...(without.length === 0 || (needs.length === 1 && open.length === 1) ? { isFaint: true } : {}),
    };
  }
}

function* ofNothingSaid(jobs: readonly Job[], pipeline: Pipeline, isCalledOnly: boolean): Iterable<Hit> {
  const all = jobs.map(needsOf);
  const needs = joined(all);
  const entry = pipeline.root.entries.get('jobs');
  const place = jobs[0]?.header;
  if (entry === undefined || place === undefined) return;
  const said: PlainEdit = {
    start: entry.place.start,
    end: entry.place.start,
    text: blockOf(needs.scopes, ''),
  };
  const isWhole = needs.unknown.length === 0;
  yield {
    place,
    about: ['nothing said'],
    says: `Nothing says what the token may do: older repositories let it write everything${needed(needs)}`,
    severity: 'medium',
    confidence: 'medium',
    ...(isCalledOnly ? { isFaint: true, severity: 'low' } : {}),
    mend: {
      says: `Lets the token do what the jobs need${isWhole ? '' : ', as far as it can be told'}: ${permissionsText(needs.scopes)}.`,
      edits: [said],
      ...(isWhole ? {} : { isDisruptive: true }),
    },
  };
}

function* ofJob(permissions: Permissions, job: Job, pipeline: Pipeline): Iterable<Hit> {
  const needs = needsOf(job);
  if (permissions.kind === 'all') {
    const mend = written(needs, permissions, pipeline);
    const isWrite = permissions.access === 'write';
    yield {
      place: permissions.place,
      about: [job.id, `${permissions.access}-all`],
      says: `The token of \`${job.id}\` may ${permissions.access} everything${needed(needs)}`,
      severity: isWrite ? 'high' : 'low',
      ...(isWrite ? {} : { isFaint: true }),
      ...(mend === undefined ? {} : { mend }),
    };
    return;
  }
}

function joined(all: readonly Needs[]): Needs {
  const scopes = new Map<string, Access>();
  for (const [scope, access] of all.flatMap((each) => [...each.scopes]))
    if (scopes.get(scope) !== 'write') scopes.set(scope, access);
  return { scopes, unknown: [...new Set(all.flatMap(({ unknown }) => unknown))] };
}

function needed({ scopes, unknown }: Needs): string {
  if (unknown.length > 0) return `; what is needed cannot be told whole, since a step ${unknown[0]}`;
  return `; needed ${scopes.size === 0 ? 'is nothing' : `is \`${permissionsText(scopes)}\``}`;
}

/** What is needed in place of everything. */
function written({ scopes, unknown }: Needs, { place }: Permissions, { source }: Pipeline): Mend | undefined {
  if (source[place.start] !== 'p') return undefined;
  const text = blockOf(scopes, indentAt(source, place.start)).trimEnd();
  return {
    says: `Lets the token do what is needed${unknown.length === 0 ? '' : ', as far as it can be told'}: ${permissionsText(scopes)}.`,
    edits: [{ start: place.start, end: place.end, text }],
    ...(unknown.length === 0 ? {} : { isDisruptive: true }),
  };
}

function blockOf(scopes: ReadonlyMap<string, Access>, indent: string): string {
  if (scopes.size === 0) return 'permissions: {}\n\n';
  const lines = permissionsText(scopes)
    .split(', ')
    .map((line) => `${indent}  ${line}`);
  return `permissions:\n${lines.join('\n')}\n\n`;
}
