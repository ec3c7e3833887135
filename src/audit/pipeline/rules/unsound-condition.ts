import type { PlainEdit } from '#model/text-edit';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { type Condition, conditionsIn } from './shared-conditions.ts';

export const unsoundCondition = pipelineRule({
  name: 'unsound-condition',
  title: 'Condition is always true',
  severity: 'high',
  cwe: 571,
  owasp: ['CICD-SEC-1', 'CICD-SEC-4'],
  what: 'Something stands beside `${{ … }}`, a blank, a line break or another expression. The whole is then a text that is not empty, and every such text is true.',
  why: 'The job or step that the condition should hold back runs always: a check of who started it is no check.',
  fix: [
    'Write the condition without `${{` and `}}`.',
    'In a block, `if: >-` in place of `if: |` drops the line break.',
  ],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
    'https://github.com/actions/runner/issues/1173',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const condition of conditionsIn(pipeline)) {
      const { text, about } = condition;
      if (!isAlwaysTrue(text.text)) continue;
      const edit = bare(condition);
      yield {
        place: text.place,
        about: [...about, 'if'],
        says: 'The condition is a text with something beside `${{ … }}`, and so always true',
        ...(edit === undefined
          ? {}
          : { mend: { says: 'Makes it a condition.', edits: edit, isDisruptive: true as const } }),
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: pull_request
jobs:
  deploy:
    if: \${{ github.actor == 'chef' }} && \${{ github.ref == 'refs/heads/main' }} # flaw
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy.sh
        # flaw
        if: |
          \${{ github.ref == 'refs/heads/main' }}
`,
  },
  good: {
    github: `on: pull_request
jobs:
  deploy:
    if: \${{ github.actor == 'chef' && github.ref == 'refs/heads/main' }}
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy.sh
        if: |
          github.ref == 'refs/heads/main'
      - run: ./deploy.sh
        if: >-
          \${{ github.ref == 'refs/heads/main' }}
`,
  },
});

/** More than one expression in braces, or text beside it. A blank around it counts, too. */
function isAlwaysTrue(text: string): boolean {
  if (!text.includes('${{')) return false;
  return text.replace(/\$\{\{(?:'(?:[^']|'')*'|[^'])*?\}\}/, '') !== '';
}

/** The braces go, where one expression is all there is besides white space, or signs join several. */
function bare({ text: { text, place, source } }: Condition): readonly PlainEdit[] | undefined {
  const rest = text.replace(/\$\{\{(?:'(?:[^']|'')*'|[^'])*?\}\}/g, '');
  if (!/^(?:\s|&&|\|\||[()!])*$/.test(rest)) return undefined;
  const whole = source.slice(place.start, place.end);
  if (/^["']/.test(whole)) return undefined;
  return [...whole.matchAll(/\$\{\{\s*|\s*\}\}/g)].map((match) => {
    const start = place.start + match.index;
    const isFirst = match[0].startsWith('${{');
    const several = rest.trim() !== '';
    return { start, end: start + match[0].length, text: several ? (isFirst ? '(' : ')') : '' };
  });
}
