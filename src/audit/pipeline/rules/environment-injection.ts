import type { Script } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { controlOf, worst } from './shared-control.ts';
import { strangersStart } from './shared-strangers.ts';
import { stepsIn } from './shared-walk.ts';

export const environmentInjection = pipelineRule({
  name: 'environment-injection',
  title: 'Text of others reaches the environment of all later steps',
  severity: 'high',
  cwe: 94,
  owasp: ['CICD-SEC-4'],
  what: 'The step writes to `$GITHUB_ENV` or `$GITHUB_PATH` in a workflow that strangers start.',
  why: 'A value with a line break sets further variables, `LD_PRELOAD` or `NODE_OPTIONS` among them, and each later program runs what they say.',
  fix: [
    'Hand values over as outputs of the step (`$GITHUB_OUTPUT`), and read them where they are needed.',
    'Where it has to be, write nothing that others decide, or take line breaks out: `tr -d "\\n"`.',
  ],
  references: ['https://www.legitsecurity.com/blog/github-privilege-escalation-vulnerability'],
  *find(pipeline, tree) {
    if (pipeline.system !== 'github') return;
    const triggers = strangersStart(pipeline, tree);
    const isAction = pipeline.kind === 'action';
    for (const { job, step, about } of stepsIn(pipeline))
      for (const { line, start } of step.run === undefined ? [] : writesIn(step.run)) {
        if (step.run === undefined) continue;
        const scope = { pipeline, tree, job, step };
        const pasted = [...line.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = '']) =>
          controlOf(inner, scope),
        );
        const used = [...line.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) =>
          controlOf(`env.${name}`, scope),
        );
        const known = used.filter(({ steps }) => steps.length > 0);
        const { control, by, steps } = worst([...pasted, ...known]);
        const place = placeWithin(step.run, start, start + line.length);
        const file = /GITHUB_PATH/i.test(line) ? '$GITHUB_PATH' : '$GITHUB_ENV';
        if (control === 'stranger')
          yield {
            place,
            about: [...about, file, by],
            says: `\`${by}\` reaches \`${file}\`: strangers decide what it says`,
            steps: [...steps, { place, says: `It is written to \`${file}\`.` }],
          } satisfies Hit;
        else if ((triggers.length > 0 || isAction) && !isConstant(line))
          yield {
            place,
            about: [...about, file],
            says: isAction
              ? `\`${file}\` is written to, and the action may be used where strangers decide what is in it`
              : `\`${file}\` is written to, in a workflow that strangers start`,
            severity: 'low',
            confidence: 'low',
          } satisfies Hit;
      }
  },
  bad: {
    github: [
      `on: issue_comment
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "WANTED=\${{ github.event.comment.body }}" >> "$GITHUB_ENV" # flaw
      - run: echo "WANTED=$BODY" >> $GITHUB_ENV # flaw
        env: { BODY: "\${{ github.event.comment.body }}" }
`,
      `on: pull_request_target
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: cat versions.txt >> $GITHUB_ENV # flaw
`,
    ],
  },
  good: {
    github: [
      `on: issue_comment
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          echo "STAGE=shop" >> "$GITHUB_ENV"
          echo "$HOME/bin" >> "$GITHUB_PATH"
          echo "BODY=$BODY" >> "$GITHUB_OUTPUT"
        env: { BODY: "\${{ github.event.comment.body }}" }
`,
      `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: cat versions.txt >> $GITHUB_ENV
`,
    ],
  },
});

interface Write {
  readonly line: string;
  /** In the text of the script. */
  readonly start: number;
}

/** Lines that write to one of the files, in whatever shell. */
function writesIn({ text }: Script): readonly Write[] {
  return [
    ...text.matchAll(
      /^[^\n#]*(?:>>?\s*["']?\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\b|(?:\btee\b|Out-File|Add-Content|Set-Content)[^\n]*GITHUB_(?:ENV|PATH)\b|>>?\s*["']?%GITHUB_(?:ENV|PATH)%)[^\n]*/gim,
    ),
  ].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { line: match[0].trim(), start: match.index + lead };
  });
}

/** Nothing in it but what is written down, or what the machine itself says of its folders. */
function isConstant(line: string): boolean {
  const written = line.replace(/(?:>>?|\|)\s*[^|]*GITHUB_(?:ENV|PATH).*$/i, '').trim();
  if (!/^(?:echo|printf|Write-(?:Output|Host))\b|^["'][^"']*["']\s*$/i.test(written)) return false;
  return !/\$\(|`|\$\{?(?!HOME\b|PWD\b|RUNNER_|GITHUB_(?:WORKSPACE|SHA|RUN_|REPOSITORY|ACTION_PATH|JOB)|\{)[A-Za-z_({]|\$\{\{/.test(
    written,
  );
}
