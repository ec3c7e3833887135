import { pipelineRule } from '../pipeline-rule.ts';
import { environmentsIn } from './shared-walk.ts';

/** Variables that switch debugging on, of GitHub, GitLab and Azure. */
const names: ReadonlySet<string> = new Set([
  'ACTIONS_STEP_DEBUG',
  'ACTIONS_RUNNER_DEBUG',
  'CI_DEBUG_TRACE',
  'CI_DEBUG_SERVICES',
  'SYSTEM.DEBUG',
]);

export const debugEnabled = pipelineRule({
  name: 'debug-enabled',
  title: 'Debugging is on in every run',
  severity: 'low',
  cwe: 532,
  owasp: ['CICD-SEC-10', 'CICD-SEC-6'],
  what: 'A variable that makes the system log everything is set for every run.',
  why: 'Such logs hold variables and commands as they are run, and with them what was made of secrets: parts and encodings of them are not masked.',
  fix: ['Take it away, and switch debugging on for the one run that needs it.'],
  references: [
    'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
    'https://docs.gitlab.com/ci/variables/variables_troubleshooting/#enable-debug-logging',
  ],
  *find(pipeline) {
    for (const { variable, about } of environmentsIn(pipeline))
      if (
        names.has(variable.name.toUpperCase()) &&
        /^(?:true|1|yes)$/i.test(variable.value?.text.trim() ?? '')
      )
        yield {
          place: variable.place,
          about: [...about, variable.name],
          says: `\`${variable.name}\` is set for every run`,
        };
  },
  bad: {
    github: `on: push
env:
  ACTIONS_RUNNER_DEBUG: true # flaw
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
        env: { ACTIONS_STEP_DEBUG: "true" } # flaw
`,
  },
  good: {
    github: `on: push
env:
  ACTIONS_STEP_DEBUG: \${{ runner.debug }}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
  },
});
