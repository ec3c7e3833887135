import { type Command, commandsOf } from '#ir/pipeline/commands';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { environmentsIn, stepsIn } from './shared-walk.ts';

/** Variables that switch checking of certificates off, and the value that does. */
const switches: readonly (readonly [RegExp, RegExp])[] = [
  [/^NODE_TLS_REJECT_UNAUTHORIZED$/, /^0$/],
  [/^GIT_SSL_NO_VERIFY$/i, /^(?:1|true)$/i],
  [/^PYTHONHTTPSVERIFY$/, /^0$/],
  [/^npm_config_strict_ssl$/i, /^false$/i],
];

export const plaintextTransfer = pipelineRule({
  name: 'plaintext-transfer',
  title: 'What is fetched or sent can be read and changed on the way',
  severity: 'medium',
  cwe: 295,
  owasp: ['CICD-SEC-7', 'CICD-SEC-9'],
  what: 'The step fetches or sends over a connection without encryption, or does not look at the certificate of the other side.',
  why: 'Whoever sits between the machine and the server reads credentials and puts code of their own into what is built.',
  fix: [
    'Use `https:`, and leave certificates checked.',
    'Give the machine the certificate of your own authority: `--cacert`, `NODE_EXTRA_CA_CERTS`.',
  ],
  references: [
    'https://cwe.mitre.org/data/definitions/295.html',
    'https://cwe.mitre.org/data/definitions/319.html',
  ],
  *find(pipeline) {
    for (const { step, about } of stepsIn(pipeline))
      for (const command of step.run === undefined ? [] : commandsOf(step.run)) {
        const says = insecure(command);
        if (says !== undefined && step.run !== undefined)
          yield {
            place: placeWithin(step.run, command.start, command.end),
            about: [...about, command.program],
            says,
          } satisfies Hit;
      }
    for (const { variable, about } of environmentsIn(pipeline)) {
      const isOff = switches.some(
        ([name, value]) => name.test(variable.name) && value.test(variable.value?.text ?? ''),
      );
      if (isOff)
        yield {
          place: variable.place,
          about: [...about, variable.name],
          says: `\`${variable.name}\` switches checking of certificates off`,
        };
    }
  },
  bad: {
    github: `on: push
env:
  NODE_TLS_REJECT_UNAUTHORIZED: 0 # flaw
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: curl -fsSLk -o tool.tar.gz https://files.fry-factory.internal/tool.tar.gz # flaw
      - run: wget http://files.fry-factory.com/tool.tar.gz # flaw
      - run: git config --global http.sslVerify false # flaw
      - run: pip install --trusted-host files.fry-factory.com tool # flaw
`,
    gitlab: `build:
  image: alpine:3.22
  script:
    - wget --no-check-certificate https://files.fry-factory.internal/tool.tar.gz # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: curl -fsSL -o tool.tar.gz https://files.fry-factory.internal/tool.tar.gz
      - run: curl http://localhost:8080/health && curl http://127.0.0.1:3000
      - run: wget http://db:8080/ready
`,
    gitlab: `build:
  image: alpine:3.22
  script: [wget https://files.fry-factory.internal/tool.tar.gz]
`,
  },
});

function insecure({ program, words }: Command): string | undefined {
  const rest = words.slice(1).filter((word) => word !== undefined);
  const has = (pattern: RegExp) => rest.some((word) => pattern.test(word));
  if (program === 'git' && has(/^config$/) && has(/^http\.(?:.*\.)?sslverify$/i) && has(/^(?:false|0)$/i))
    return '`git` does not look at certificates any more';
  if (/^pip3?$/.test(program) && has(/^--trusted-host/))
    return '`pip` does not look at the certificate of the host';
  if (program === 'npm' && has(/^strict-ssl(?:=false)?$/) && has(/false/))
    return '`npm` does not look at certificates any more';
  if (program !== 'curl' && program !== 'wget') return undefined;
  const isUnchecked =
    program === 'curl' ? has(/^(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)$/) : has(/^--no-check-certificate$/);
  if (isUnchecked) return `\`${program}\` does not look at the certificate`;
  const plain = rest.find((word) => /^(?:http|ftp):\/\//i.test(word) && isOutside(word));
  return plain === undefined ? undefined : `\`${plain.slice(0, 80)}\` goes without encryption`;
}

/** A name with a dot that is not of this machine. */
function isOutside(url: string): boolean {
  const host = /^\w+:\/\/(?:[^@/]*@)?([^/:?#]+)/.exec(url)?.[1] ?? '';
  return (
    host.includes('.') &&
    !/^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0)|\.(?:local|localhost|internal|svc)$|\$/.test(
      host,
    )
  );
}
