import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { usesIn } from './shared-walk.ts';

/** What the machines of GitHub bring to do the same. */
const instead: ReadonlyMap<string, string> = new Map([
  ['ncipollo/release-action', '`gh release create`'],
  ['softprops/action-gh-release', '`gh release create`'],
  ['elgohr/github-release-action', '`gh release create`'],
  ['peter-evans/create-pull-request', '`gh pr create`'],
  ['peter-evans/create-or-update-comment', '`gh pr comment` or `gh issue comment`'],
  ['dacbd/create-issue-action', '`gh issue create`'],
  ['actions-ecosystem/action-add-labels', '`gh pr edit --add-label`'],
  ['actions-ecosystem/action-remove-labels', '`gh pr edit --remove-label`'],
  ['svenstaro/upload-release-action', '`gh release upload`'],
  ['addnab/docker-run-action', '`docker run`'],
  ['sergeysova/jq-action', '`jq`'],
  ['dtolnay/rust-toolchain', '`rustup`'],
  ['stefanzweifel/git-auto-commit-action', '`git commit` and `git push`'],
  ['endbug/add-and-commit', '`git commit` and `git push`'],
]);

export const superfluousAction = pipelineRule({
  name: 'superfluous-action',
  title: 'Action does what the machine can do itself',
  severity: 'info',
  cwe: 1357,
  owasp: ['CICD-SEC-3', 'CICD-SEC-8'],
  what: 'The action does what a program does that every machine of GitHub has.',
  why: 'Each action of others is code that can be taken over, with the rights and secrets of the job.',
  fix: ['Run the program in a step of your own.'],
  references: ['https://github.com/actions/runner-images', 'https://cli.github.com/manual/'],
  *find(pipeline) {
    for (const { use, about } of usesIn(pipeline)) {
      const how = use.kind === 'action' ? instead.get(use.name.toLowerCase()) : undefined;
      if (how !== undefined)
        yield {
          place: use.written.place,
          about: [...about, use.name],
          says: `\`${use.name}\` does what ${how} does`,
        } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - uses: softprops/action-gh-release@v2 # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - run: gh release create "$GITHUB_REF_NAME"
      - uses: actions/setup-node@v5
`,
  },
});
