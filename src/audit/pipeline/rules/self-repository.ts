import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { usesIn } from './shared-walk.ts';

export const selfRepository = pipelineRule({
  name: 'self-repository',
  title: 'Action of the same repository is taken from the working folder',
  severity: 'info',
  cwe: 829,
  owasp: ['CICD-SEC-4'],
  what: '`./` names a folder of the machine, as earlier steps have left it; `$/` names the repository at the commit of the workflow.',
  why: 'What an earlier step checked out or wrote over decides which code runs, and a policy that all actions be pinned cannot hold.',
  fix: [
    'Write `$/` in place of `./`, where GitHub itself runs the workflow: other servers may not know it yet.',
  ],
  references: [
    'https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { use, about } of usesIn(pipeline)) {
      const { text, place, source } = use.written;
      if (use.kind !== 'local' || !text.startsWith('./')) continue;
      const start = source.indexOf('./', place.start);
      yield {
        place,
        about: [...about, text],
        says: `\`${text}\` is taken from the working folder`,
        mend: {
          says: 'Takes it from the repository at the commit of the workflow.',
          edits: [{ start, end: start + 1, text: '$' }],
          isDisruptive: true,
        },
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: ./build # flaw
  publish:
    uses: ./.github/workflows/publish.yml # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: $/build
`,
  },
});
