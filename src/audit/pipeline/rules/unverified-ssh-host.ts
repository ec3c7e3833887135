import type { Place } from '#ir/infra/value';
import { commandsOf } from '#ir/pipeline/commands';
import type { Script } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { environmentsIn, stepsIn } from './shared-walk.ts';

export const unverifiedSshHost = pipelineRule({
  name: 'unverified-ssh-host',
  title: 'Host is not checked before a key is used with it',
  severity: 'medium',
  cwe: 322,
  owasp: ['CICD-SEC-7', 'CICD-SEC-6'],
  what: 'SSH is told to go on whatever key the other side shows.',
  why: 'Whoever sits between the machine and the host takes its place: what is pushed, deployed or fetched goes through their hands.',
  fix: [
    'Write the key of the host into `known_hosts`, from a place that you trust: hosts of repositories publish theirs.',
    'Leave `StrictHostKeyChecking` on.',
  ],
  references: [
    'https://cwe.mitre.org/data/definitions/322.html',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints',
  ],
  *find(pipeline) {
    for (const { step, about } of stepsIn(pipeline))
      if (step.run !== undefined)
        for (const { place, says, isFaint } of hostsIn(step.run))
          yield {
            place,
            about: [...about, 'ssh'],
            says,
            ...(isFaint ? { isFaint: true, severity: 'low' } : {}),
          } satisfies Hit;
    for (const { variable, about } of environmentsIn(pipeline))
      if (off.test(variable.value?.text ?? ''))
        yield {
          place: variable.place,
          about: [...about, variable.name],
          says: `\`${variable.name}\` switches the check of hosts off`,
        };
  },
  bad: {
    github: `on: push
env:
  GIT_SSH_COMMAND: ssh -o StrictHostKeyChecking=no # flaw
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: scp -o StrictHostKeyChecking=no dist.tgz deploy@shop.fry-factory.example:/srv # flaw
      - run: |
          mkdir -p ~/.ssh
          # flaw
          echo "StrictHostKeyChecking no" >> ~/.ssh/config
`,
    gitlab: `deploy:
  image: alpine:3.22
  script:
    - ssh -oUserKnownHostsFile=/dev/null deploy@shop.fry-factory.example ./restart # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "shop.fry-factory.example ssh-ed25519 AAAA" >> ~/.ssh/known_hosts
      - run: scp -o StrictHostKeyChecking=yes dist.tgz deploy@shop.fry-factory.example:/srv
`,
    gitlab: `deploy:
  image: alpine:3.22
  script: [ssh deploy@shop.fry-factory.example ./restart]
`,
  },
});

const off = /StrictHostKeyChecking[ =]+["']?(?:no|off)\b|UserKnownHostsFile[ =]+["']?\/dev\/null/i;

interface Unchecked {
  readonly place: Place;
  readonly says: string;
  readonly isFaint: boolean;
}

function* hostsIn(run: Script): Iterable<Unchecked> {
  for (const { program, start, end } of commandsOf(run)) {
    const text = run.text.slice(start, end);
    const place = placeWithin(run, start, end);
    if (off.test(text))
      yield { place, says: `\`${program}\` takes any key that a host shows`, isFaint: false };
    // The key comes over the very connection that it is to prove.
    else if (program === 'ssh-keyscan')
      yield { place, says: '`ssh-keyscan` believes the key that it is shown', isFaint: true };
  }
}
