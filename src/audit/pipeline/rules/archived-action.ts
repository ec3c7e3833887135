import { itemsOf } from '#ir/infra/value';
import { textAt } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { archivedActions } from './archived-actions.table.ts';
import { asMap, usesIn } from './shared-walk.ts';

export const archivedAction = pipelineRule({
  name: 'archived-action',
  title: 'Action is no longer maintained',
  severity: 'medium',
  cwe: 1104,
  owasp: ['CICD-SEC-3'],
  what: 'The repository of the action or hook is archived: its owners change nothing any more.',
  why: 'A flaw that is found in it, or in what it brings, stays there.',
  fix: ['Use what its page names as its successor, or a program in a step of your own.'],
  references: [
    'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
  ],
  *find(pipeline) {
    for (const { use, about } of usesIn(pipeline)) {
      const isNamed = use.kind === 'action' || use.kind === 'workflow';
      if (isNamed && archivedActions.has(use.name.toLowerCase()))
        yield {
          place: use.written.place,
          about: [...about, use.name],
          says: `The repository of \`${use.name}\` is archived`,
        } satisfies Hit;
    }
  },
  *findBeside({ kind, root, source }) {
    if (kind !== 'pre-commit') return;
    for (const item of itemsOf(asMap(root)?.entries.get('repos')?.value)) {
      const map = asMap(item);
      const repo = map && textAt(map, 'repo', source);
      const name = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(repo?.text ?? '')?.[1];
      if (repo !== undefined && name !== undefined && archivedActions.has(name.toLowerCase()))
        yield {
          place: repo.place,
          about: [name],
          says: `The repository \`${name}\` is archived`,
        } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-ruby@v1 # flaw
      - uses: Actions-RS/cargo@v1 # flaw
`,
    'pre-commit': `repos:
  - repo: https://github.com/pre-commit/mirrors-prettier # flaw
    rev: v1
    hooks: [{ id: prettier }]
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: ruby/setup-ruby@v1
`,
    'pre-commit': `repos:
  - repo: https://github.com/pre-commit/pre-commit-hooks
    rev: v1
    hooks: [{ id: check-yaml }]
`,
  },
});
