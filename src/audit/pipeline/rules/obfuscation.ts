import { valueAt } from '#ir/infra/value';
import { type Expression, within } from '#ir/pipeline/github/expressions/expression';
import { isExpression, parseExpression } from '#ir/pipeline/github/expressions/parse';
import { placeWithin, textOf } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { expressionsIn, stepsIn, usesIn } from './shared-walk.ts';

export const obfuscation = pipelineRule({
  name: 'obfuscation',
  title: 'What is used or computed is written in a roundabout way',
  severity: 'medium',
  confidence: 'medium',
  cwe: 506,
  owasp: ['CICD-SEC-7'],
  what: 'A path goes through `.`, `..` or `//`, or an expression computes what could be written down.',
  why: 'People and tools that look at it see something else than what runs; there is hardly another reason to write it so.',
  fix: ['Write the path or the value as it is.', 'Ask who wrote it, and why.'],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { use, about } of usesIn(pipeline)) {
      const { text, place } = use.written;
      const path = text.replace(/^\.\.?\//, '').split('@')[0] ?? '';
      const isHidden =
        use.kind !== 'image' &&
        path.split('/').some((part, i) => part === '.' || part === '..' || (part === '' && i > 0));
      const isEnded = /\/(?:@|$)/.test(text) && use.kind !== 'local';
      if (isHidden || isEnded)
        yield {
          place,
          about: [...about, text],
          says: `\`${text}\` names its path in a roundabout way`,
        } satisfies Hit;
    }
    for (const { step, about } of stepsIn(pipeline)) {
      const given = textOf(valueAt(step.value, 'with'), pipeline.source);
      if (given !== undefined)
        yield {
          place: given.place,
          about: [...about, 'with'],
          says: 'All inputs come from one expression: nobody can see here what is given',
        } satisfies Hit;
    }
    for (const { inner, text, start, job } of expressionsIn(pipeline)) {
      const read = parseExpression(inner);
      const found = isExpression(read) ? outermost(read) : [];
      const hidden = isExpression(read) ? within(read).find(isComputedIndex) : undefined;
      if (hidden !== undefined)
        yield {
          place: placeWithin(text, start + 3 + hidden.start, start + 3 + hidden.end),
          about: [job?.id ?? '', inner.trim(), 'index'],
          says: `\`${inner.trim().slice(0, 80)}\` reads a value whose name only a run tells`,
          isFaint: true,
        } satisfies Hit;
      for (const each of found)
        yield {
          place: placeWithin(text, start + 3 + each.start, start + 3 + each.end),
          about: [job?.id ?? '', inner.trim()],
          says: `\`${inner.slice(each.start, each.end).slice(0, 80)}\` computes what could be written down`,
        } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/cache/./save@v4 # flaw
      - uses: actions//checkout@v4 # flaw
      - uses: actions/checkout@v4
        with:
          repository: \${{ format('{0}/{1}', 'fry-factory', 'shop') }} # flaw
          ref: \${{ fromJSON(toJSON(github.ref)) }} # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/cache/save@v4
      - uses: ./build
      - uses: actions/checkout@v4
        with:
          repository: \${{ format('{0}/{1}', 'fry-factory', matrix.app) }}
          ref: \${{ fromJSON('["a", "b"]')[matrix.index] }}
`,
  },
});

/** A key that a context gives: which value is read, nobody can tell from here. */
function isComputedIndex(each: Expression): boolean {
  return (
    each.kind === 'path' &&
    typeof each.of === 'string' &&
    each.of !== 'matrix' &&
    each.indexes.some((index) => index.kind !== 'literal')
  );
}

/** The largest parts of an expression that compute nothing. */
function outermost(expression: Expression): readonly Expression[] {
  if (expression.kind === 'literal' || isNoOperation(expression) || isComputedLiteral(expression))
    return [expression];
  return within(expression)
    .slice(1)
    .filter((each) => isNoOperation(each) || isComputedLiteral(each))
    .slice(0, 1);
}

function isNoOperation(each: Expression): boolean {
  const [inner] = each.kind === 'call' ? each.args : [];
  return (
    each.kind === 'call' && each.name === 'fromjson' && inner?.kind === 'call' && inner.name === 'tojson'
  );
}

/** A function or a sign with nothing but literals; lists of JSON and comparisons with `true` are people's ways. */
function isComputedLiteral(each: Expression): boolean {
  if (each.kind === 'literal' || each.kind === 'path' || each.kind === 'not') return false;
  if (each.kind === 'call' && !foldable.has(each.name)) return false;
  const parts = each.kind === 'call' ? each.args : [each.left, each.right];
  return parts.length > 0 && parts.every((part) => part.kind === 'literal' || isComputedLiteral(part));
}

const foldable: ReadonlySet<string> = new Set([
  'format',
  'contains',
  'startswith',
  'endswith',
  'join',
  'tojson',
]);
