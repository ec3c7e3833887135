import type { Job, Pipeline, PipelineTree, Step } from '#ir/pipeline/pipeline';
import type { Text } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { codeInputs } from './shared-code-inputs.table.ts';
import { type Controlled, controlOf } from './shared-control.ts';
import { mendByEnvironment } from './shared-env-mend.ts';
import { leftByConditions } from './shared-strangers.ts';
import {
  aboutStep,
  type Expression,
  expressionsIn,
  inputOf,
  placeOfExpression,
  stepsIn,
} from './shared-walk.ts';

export const templateInjection = pipelineRule({
  name: 'template-injection',
  title: 'Text of others becomes part of a script',
  severity: 'high',
  cwe: 94,
  owasp: ['CICD-SEC-4'],
  what: 'The system writes the value of an expression into the script before a shell reads it: quotes around it do not help.',
  why: 'Who decides the value — the title of an issue, the name of a branch — ends the command and adds one of their own, which runs with the token and the secrets of the job.',
  fix: [
    'Hand the value over by the environment, and quote it there: `env: { TITLE: "${{ github.event.issue.title }}" }`, `echo "$TITLE"`.',
    'In JavaScript: `process.env.TITLE`.',
  ],
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://securitylab.github.com/resources/github-actions-untrusted-input/',
  ],
  *find(pipeline, tree) {
    if (pipeline.system !== 'github') return;
    const all = expressionsIn(pipeline);
    for (const { job, step } of stepsIn(pipeline))
      for (const { text, isJavaScript } of codeOf(step)) {
        const within = all.filter((each) => each.text.place.start === text.place.start);
        yield* inText({ pipeline, tree, job, step, text, isJavaScript }, within);
      }
  },
  bad: {
    github: [
      `on: issues
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "New issue \${{ github.event.issue.title }}" # flaw
      - run: |
          cat <<END
          \${{ github['event']['issue'].body }} # flaw
          END
          gh issue edit 1 --title \${{ env.TITLE }} # flaw
        env:
          TITLE: New \${{ github.event.issue.title }}
      - uses: actions/github-script@v8
        with:
          script: |
            console.log("\${{ github.event.issue.body }}"); // flaw
      - id: words
        run: echo "first=\${TITLE%% *}" >> "$GITHUB_OUTPUT"
        env: { TITLE: "\${{ github.event.issue.title }}" }
      - run: echo \${{ steps.words.outputs.first }} # flaw
`,
      `on: { workflow_dispatch: { inputs: { version: { required: true } } } }
jobs:
  deploy:
    runs-on: windows-2025
    steps:
      - run: ./deploy.ps1 \${{ inputs.version }} # flaw
`,
      {
        '.github/workflows/a.yml': `on: pull_request_target
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: ./build
        with: { branch: "\${{ github.head_ref }}" }
`,
        'build/action.yml': `name: Build
inputs:
  branch: { required: true }
runs:
  using: composite
  steps:
    - shell: bash
      run: ./build.sh '\${{ inputs.branch }}' # flaw
`,
      },
    ],
    action: `name: Build
inputs:
  target: { description: What to build }
runs:
  using: composite
  steps:
    - run: make \${{ inputs.target }} # flaw
      shell: bash
`,
  },
  good: {
    github: `on: issues
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "New issue $TITLE"
        env:
          TITLE: \${{ github.event.issue.title }}
      - uses: actions/github-script@v8
        with:
          script: console.log(process.env.TITLE);
        env:
          TITLE: \${{ github.event.issue.title }}
`,
    action: `name: Build
inputs:
  target: { description: What to build }
runs:
  using: composite
  steps:
    - run: make "$TARGET"
      shell: bash
      env: { TARGET: "\${{ inputs.target }}" }
`,
  },
});

interface Code {
  readonly pipeline: Pipeline;
  readonly tree: PipelineTree;
  readonly job: Job;
  readonly step: Step;
  readonly text: Text;
  readonly isJavaScript: boolean;
}

/** Texts of a step that are run as code. */
function codeOf(step: Step): readonly Pick<Code, 'text' | 'isJavaScript'>[] {
  if (step.run !== undefined) return [{ text: step.run, isJavaScript: false }];
  const action = step.use?.name.toLowerCase() ?? '';
  return (codeInputs.get(action) ?? []).flatMap((name) => {
    const text = inputOf(step, name)?.value;
    return text === undefined ? [] : [{ text, isJavaScript: action === 'actions/github-script' }];
  });
}

function* inText(code: Code, within: readonly Expression[]): Iterable<Hit> {
  const { job, step, pipeline } = code;
  const all = within.map((expression) => ({ expression, controlled: controlOf(expression.inner, code) }));
  const found = all.filter(({ controlled }) => controlled.control !== 'fixed');
  // All of a script are mended together.
  const mend = mendByEnvironment({ ...code, expressions: found.map(({ expression }) => expression) });
  for (const { expression, controlled } of all) {
    const inner = expression.inner.trim();
    const place = placeOfExpression(expression);
    yield {
      place,
      about: [...aboutStep(job, step), inner],
      ...judged(inner, controlled, { job, step, pipeline }),
      ...(controlled.steps.length === 0
        ? {}
        : { steps: [...controlled.steps, { place, says: 'It becomes part of the script.' }] }),
      ...(mend === undefined || controlled.control === 'fixed' ? {} : { mend }),
    };
  }
}

/** How bad it is: by who decides the text, and whether what they start has any rights. */
function judged(
  inner: string,
  { control, by }: Controlled,
  { job, step, pipeline }: Pick<Code, 'job' | 'step' | 'pipeline'>,
): Pick<Hit, 'says' | 'severity' | 'confidence' | 'isFaint'> {
  const shown = `\`\${{ ${inner.slice(0, 80)} }}\` becomes part of the script`;
  const of = by === '' || by === inner.toLowerCase() ? '' : `, made of \`${by}\``;
  if (control === 'fixed')
    return {
      says: `${shown}: nobody else decides what it says, but a variable would be safe whatever it holds`,
      severity: 'info',
    };
  if (control === 'stranger') {
    const isProposal =
      pipeline.triggers.length > 0 && pipeline.triggers.every(({ kind }) => kind === 'change');
    if (leftByConditions(job, [step]) === 'none')
      return {
        says: `${shown}${of}; a condition holds strangers back`,
        severity: 'low',
        confidence: 'medium',
      };
    return isProposal
      ? { says: `${shown}${of}: whoever proposes a change decides what it says`, severity: 'medium' }
      : { says: `${shown}${of}: strangers decide what it says` };
  }
  if (control === 'writer')
    return { says: `${shown}${of}: whoever may push or start runs decides what it says`, severity: 'low' };
  const isGiven = pipeline.kind === 'action' || pipeline.triggers.some(({ kind }) => kind === 'call');
  if (isGiven && /^inputs\./.test(by))
    return {
      says: `${shown}: whoever uses this decides what it says`,
      severity: 'low',
      confidence: 'medium',
    };
  return {
    says: `${shown}${of}; nobody can tell from here what it says`,
    severity: 'low',
    confidence: 'low',
    isFaint: true,
  };
}
