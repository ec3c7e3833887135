import { runsFetched } from '#ir/pipeline/fetched';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

export const scriptFromNetwork = pipelineRule({
  name: 'script-from-network',
  title: 'Script runs straight from the network',
  severity: 'medium',
  cwe: 494,
  owasp: ['CICD-SEC-3', 'CICD-SEC-9'],
  what: 'The step fetches a script or a program and runs it without looking at what came.',
  why: 'Whoever holds the server, its name or its storage, today or in a year, runs code with the secrets of the job.',
  fix: [
    'Fetch a version that stays, and compare its hash before it runs: `sha256sum --check`.',
    'Or use the package or the action that its makers publish, pinned.',
  ],
  references: [
    'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse',
  ],
  *find(pipeline) {
    for (const { step, about } of stepsIn(pipeline))
      for (const found of step.run === undefined ? [] : runsFetched(step.run))
        if (step.run !== undefined)
          yield {
            place: placeWithin(step.run, found.start, found.end),
            about: [...about, found.from],
            says: `${found.from === '' ? 'What is fetched' : `\`${found.from}\``} is run without being looked at`,
            ...(found.isSure ? {} : { severity: 'low', confidence: 'medium' }),
            ...(found.isRoot ? { severity: 'high' } : {}),
          } satisfies Hit;
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: curl -fsSL https://get.fry-factory.internal/install.sh | sudo bash # flaw
      - run: bash <(wget -qO- https://get.fry-factory.internal/install.sh) # flaw
      - run: sh -c "$(curl -fsSL https://get.fry-factory.internal/install.sh)" # flaw
      - run: |
          curl -o setup.sh https://get.fry-factory.internal/setup.sh
          chmod +x setup.sh
          ./setup.sh # flaw
      - run: iex ((New-Object Net.WebClient).DownloadString('https://get.fry-factory.internal/a.ps1')) # flaw
        shell: pwsh
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          curl -fsSLO https://get.fry-factory.internal/setup.sh
          echo "4a4884e8a44826194dff92ba316264f392056cbe243dcc9fd3551e71cea02b90  setup.sh" | sha256sum --check
          bash setup.sh
      - run: curl -fsSL https://fry-factory.internal/health | jq .ok
      - run: curl -fsSL https://fry-factory.internal/data.tar.gz | tar xz
`,
  },
});
