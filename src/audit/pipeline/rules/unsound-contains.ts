import { type Expression, pathText, within } from '#ir/pipeline/github/expressions/expression';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { conditionsIn } from './shared-conditions.ts';

export const unsoundContains = pipelineRule({
  name: 'unsound-contains',
  title: 'Condition holds for part of a name, too',
  severity: 'medium',
  cwe: 185,
  owasp: ['CICD-SEC-1'],
  what: '`contains` with a text looks for a part of it: any piece of the listed names passes, `mai` for `main`.',
  why: 'Whoever may choose the name of a branch, or of an account, chooses one that is part of the list.',
  fix: [
    'Give it a list: `contains(fromJSON(\'["refs/heads/main", "refs/heads/next"]\'), github.ref)`.',
    "Or compare: `github.ref == 'refs/heads/main'`.",
  ],
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains'],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { text, about, asks, start } of conditionsIn(pipeline))
      for (const each of asks === undefined ? [] : within(asks)) {
        const context = chosen(each);
        if (context === undefined) continue;
        yield {
          place: placeWithin(text, start + each.start, start + each.end),
          about: [...about, context],
          says: `\`contains\` lets every part of the text pass as \`${context}\``,
          ...(byOthers.test(context) ? {} : { severity: 'info' as const }),
        } satisfies Hit;
      }
  },
  bad: {
    github: `on: push
jobs:
  deploy:
    if: contains('refs/heads/main refs/heads/next', github.ref) # flaw
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
  },
  good: {
    github: `on: push
jobs:
  deploy:
    if: contains(fromJSON('["refs/heads/main"]'), github.ref) && contains(github.event.issue.title, 'fry')
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
  },
});

/** Contexts that others choose. */
const byOthers = /^(?:github\.(?:actor|triggering_actor|base_ref|head_ref|ref|ref_name|event\.)|env\.)/;

/** The context that is looked for in a text that is written down. */
function chosen(each: Expression): string | undefined {
  if (each.kind !== 'call' || each.name !== 'contains') return undefined;
  const [all, one] = each.args;
  return all?.kind === 'literal' && typeof all.value === 'string' && one?.kind === 'path'
    ? pathText(one)
    : undefined;
}
