import { type Expression, within } from '#ir/pipeline/github/expressions/expression';
import { isExpression, parseExpression } from '#ir/pipeline/github/expressions/parse';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { expressionsIn } from './shared-walk.ts';

export const unsoundTernary = pipelineRule({
  name: 'unsound-ternary',
  title: 'Choice always takes the second value',
  severity: 'low',
  cwe: 670,
  owasp: ['CICD-SEC-7'],
  what: '`a && b || c` gives `c` whenever `b` is empty, zero, false or null, whatever `a` says.',
  why: 'A setting that should hold under a condition never does: a check that is switched on, a list that is emptied.',
  fix: [
    'Use `case(condition, value, otherwise)`.',
    'Or turn the condition around, so that the value in the middle is not empty.',
  ],
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { inner, text, start, job } of expressionsIn(pipeline)) {
      const read = parseExpression(inner);
      for (const each of isExpression(read) ? within(read) : [])
        if (isUnsound(each))
          yield {
            place: placeWithin(text, start + 3 + each.start, start + 3 + each.end),
            about: [job?.id ?? '', inner.trim()],
            says: `\`${inner.trim().slice(0, 80)}\` always gives its last value`,
          } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      FLAGS: \${{ github.ref == 'refs/heads/main' && '' || '--debug' }} # flaw
    steps: [{ run: make }]
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      FLAGS: \${{ github.ref == 'refs/heads/main' && '--release' || '' }}
      MORE: \${{ github.ref == 'refs/heads/main' && vars.FLAGS || '' }}
    steps: [{ run: make }]
`,
  },
});

function isUnsound(each: Expression): boolean {
  if (each.kind !== 'operator' || each.sign !== '||') return false;
  const { left } = each;
  if (left.kind !== 'operator' || left.sign !== '&&') return false;
  const { right } = left;
  return right.kind === 'literal' && !right.value;
}
