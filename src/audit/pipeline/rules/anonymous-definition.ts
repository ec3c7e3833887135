import { pipelineRule } from '../pipeline-rule.ts';

export const anonymousDefinition = pipelineRule({
  name: 'anonymous-definition',
  title: 'Workflow or action has no name',
  severity: 'info',
  cwe: 1059,
  owasp: ['CICD-SEC-10'],
  what: 'The file has no `name`.',
  why: 'Lists of runs show its path instead, and nobody sees at a glance what ran.',
  fix: ['Give it a name: `name: Build and test`.'],
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#name'],
  *find({ system, kind, name, root, path }) {
    if (system !== 'github' || kind === 'template' || name !== undefined) return;
    yield { place: { ...root.place, endLine: root.place.line }, about: [kind === 'action' ? path : ''] };
  },
  bad: {
    github: `on: push # flaw
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
    action: `runs: # flaw
  using: composite
  steps: []
`,
  },
  good: {
    github: `name: Build
on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
    action: `name: Build
runs:
  using: composite
  steps: []
`,
  },
});
