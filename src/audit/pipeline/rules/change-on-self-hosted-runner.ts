import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { ownMachine } from './self-hosted-runner.ts';
import { leftByConditions } from './shared-strangers.ts';

export const changeOnSelfHostedRunner = pipelineRule({
  name: 'change-on-self-hosted-runner',
  title: 'Proposals of strangers run on a machine of your own',
  severity: 'high',
  confidence: 'medium',
  cwe: 693,
  owasp: ['CICD-SEC-4', 'CICD-SEC-7'],
  what: 'A job that a pull request starts runs on a machine, or in a group of machines, that you run yourself.',
  why: 'Whoever proposes a change runs code there: it reaches the network around the machine, and stays for the jobs that follow. In a public repository that is anybody.',
  fix: [
    'Run proposals on machines of the host, or on such as live for one job in a network of their own.',
    'Let somebody approve runs of all who are not members.',
  ],
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  ],
  absorbs: ['self-hosted-runner'],
  *find({ system, triggers, jobs }) {
    const trigger = triggers.find(({ kind }) => kind === 'change' || kind === 'change-of-base');
    if (system !== 'github' || trigger === undefined) return;
    for (const job of jobs) {
      const says = ownMachine(job);
      const { place } = job.runner;
      if (says === undefined || place === undefined) continue;
      const isHeldBack = leftByConditions(job, []) === 'none';
      yield {
        place,
        about: [job.id],
        says: `${says}, started by \`${trigger.name}\``,
        ...(isHeldBack ? { isFaint: true, confidence: 'low', severity: 'low' } : {}),
        steps: [
          { place: trigger.place, says: `Whoever proposes a change starts it by \`${trigger.name}\`.` },
          { place, says: `${says}.` },
        ],
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: pull_request
jobs:
  build:
    runs-on: self-hosted # flaw
    steps: [{ run: make }]
`,
  },
  good: {
    github: [
      `on: push
jobs:
  build:
    runs-on: self-hosted
    steps: [{ run: make }]
`,
      `on: pull_request
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
    ],
  },
});
