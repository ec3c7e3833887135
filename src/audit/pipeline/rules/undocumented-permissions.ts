import type { Permissions, Pipeline } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';

export const undocumentedPermissions = pipelineRule({
  name: 'undocumented-permissions',
  title: 'Nothing says what a permission is for',
  severity: 'info',
  cwe: 1059,
  owasp: ['CICD-SEC-2'],
  what: 'A permission of the token stands without a comment.',
  why: 'Nobody dares to take away what nobody knows the use of.',
  fix: ['Say behind it what it is for: `contents: write # makes the release`.'],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    yield* ofPermissions(pipeline.permissions, '', pipeline);
    for (const { id, permissions } of pipeline.jobs) yield* ofPermissions(permissions, id, pipeline);
  },
  bad: {
    github: `on: push
permissions: { contents: write, issues: write }
jobs: {}
`,
  },
  good: {
    github: `on: push
permissions:
  contents: read
  issues: write # tells the author
jobs: {}
`,
  },
});

function* ofPermissions(
  permissions: Permissions | undefined,
  job: string,
  { comments }: Pipeline,
): Iterable<Hit> {
  if (permissions?.kind !== 'scopes') return;
  for (const [scope, { access, place }] of permissions.scopes) {
    if (access === 'none' || (scope === 'contents' && access === 'read')) continue;
    const isTold = comments.some(
      (each) => each.place.line === place.line || (each.isAlone && each.place.line === place.line - 1),
    );
    if (!isTold)
      yield { place, about: [job, scope], says: `Nothing says what \`${scope}: ${access}\` is for` };
  }
}
