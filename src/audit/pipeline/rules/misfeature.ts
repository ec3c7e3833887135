import { valueAt } from '#ir/infra/value';
import type { Pipeline } from '#ir/pipeline/pipeline';
import { type Text, textOf } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { inputOf, stepsIn } from './shared-walk.ts';

/** Shells that GitHub documents. */
const wellKnown = /^(?:bash|sh|pwsh|powershell|python|cmd)(?:\s|$)/i;

export const misfeature = pipelineRule({
  name: 'misfeature',
  title: 'Part of the system is used that brings trouble',
  severity: 'low',
  cwe: 1104,
  owasp: ['CICD-SEC-7'],
  what: 'The step uses what GitHub still offers and advises against: packages that `setup-python` installs for the whole machine, or the shell `cmd`, in which texts cannot be quoted safely.',
  why: 'Packages get in each other’s way unseen, and a text of others that reaches `cmd` becomes a command whatever stands around it.',
  fix: [
    'Install packages in a step of your own, in a virtual environment.',
    'Use `shell: pwsh` or `shell: bash`.',
  ],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
    'https://peps.python.org/pep-0668/',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { step, about } of stepsIn(pipeline)) {
      const installed = inputOf(step, 'pip-install');
      if (step.use?.name.toLowerCase() === 'actions/setup-python' && installed !== undefined)
        yield {
          place: installed.place,
          about: [...about, 'pip-install'],
          says: '`pip-install` installs packages for the whole machine',
        };
    }
    for (const [shell, about] of shellsOf(pipeline)) yield* ofShell(shell, about);
  },
  bad: {
    github: `on: push
defaults: { run: { shell: cmd } } # flaw
jobs:
  build:
    runs-on: windows-2025
    steps:
      - uses: actions/setup-python@v6
        with:
          pip-install: -r requirements.txt # flaw
      - run: make
        shell: nu {0} # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: windows-2025
    defaults: { run: { shell: pwsh } }
    steps:
      - uses: actions/setup-python@v6
      - run: make
        shell: bash --noprofile {0}
`,
  },
});

function* ofShell(shell: Text, about: readonly string[]): Iterable<Hit> {
  if (/^cmd(?:\s|$)/i.test(shell.text))
    yield { place: shell.place, about, says: 'The shell `cmd` cannot quote texts safely' };
  else if (!wellKnown.test(shell.text) && !shell.text.includes('${{'))
    yield {
      place: shell.place,
      about,
      says: `\`${shell.text}\` is no shell that GitHub documents: what it runs was not checked`,
      isFaint: true,
    };
}

function shellsOf({ root, jobs, source }: Pipeline): readonly (readonly [Text, readonly string[]])[] {
  const own = textOf(valueAt(root, 'defaults', 'run', 'shell'), source);
  return [
    ...(own === undefined ? [] : [[own, ['defaults']] as const]),
    ...jobs.flatMap((job) => {
      const shell = textOf(valueAt(job.value, 'defaults', 'run', 'shell'), source);
      const steps = job.steps.flatMap(({ value, path }) => {
        const of = textOf(valueAt(value, 'shell'), source);
        return of === undefined ? [] : [[of, [job.id, path]] as const];
      });
      return [...(shell === undefined ? [] : [[shell, [job.id]] as const]), ...steps];
    }),
  ];
}
