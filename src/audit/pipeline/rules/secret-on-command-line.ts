import { type Command, commandsOf } from '#ir/pipeline/commands';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

export const secretOnCommandLine = pipelineRule({
  name: 'secret-on-command-line',
  title: 'Credential is an argument of a command',
  severity: 'low',
  confidence: 'medium',
  cwe: 214,
  owasp: ['CICD-SEC-6'],
  what: 'A password or token is given to a program as one of its arguments.',
  why: 'Arguments stand in the list of processes, which everything on the machine may read, and in logs that print commands (`set -x`, error messages).',
  fix: [
    'Hand it over where only the program reads it: standard input (`--password-stdin`), a variable of the environment, a file.',
  ],
  references: ['https://cwe.mitre.org/data/definitions/214.html'],
  *find(pipeline) {
    for (const { step, about } of stepsIn(pipeline))
      for (const command of step.run === undefined ? [] : commandsOf(step.run)) {
        const text = step.run?.text.slice(command.start, command.end) ?? '';
        const what = givenIn(command, text);
        if (what !== undefined && step.run !== undefined)
          yield {
            place: placeWithin(step.run, command.start, command.end),
            about: [...about, command.program],
            says: `\`${command.program}\` is given a ${what} as an argument`,
          } satisfies Hit;
      }
  },
  bad: {
    github: `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - run: docker login -u fryer -p "$REGISTRY_PASSWORD" registry.fry-factory.example # flaw
      - run: curl -u "fryer:$PASSWORD" https://files.fry-factory.example/upload -T dist.tgz # flaw
      - run: git clone https://x-access-token:\${TOKEN}@github.com/fry-factory/recipes # flaw
      - run: sshpass -p "$PASSWORD" ssh deploy@shop.fry-factory.example ./restart # flaw
`,
    gitlab: `push:
  image: alpine:3.22
  script:
    - docker login --password=$CI_REGISTRY_PASSWORD $CI_REGISTRY # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "$REGISTRY_PASSWORD" | docker login -u fryer --password-stdin registry.fry-factory.example
      - run: curl --netrc https://files.fry-factory.example/upload -T dist.tgz
      - run: docker run -p "$PORT:80" shop
      - run: mkdir -p "$TOKEN_FOLDER"
`,
    gitlab: `push:
  image: alpine:3.22
  script: [echo "$CI_REGISTRY_PASSWORD" | docker login --password-stdin $CI_REGISTRY]
`,
  },
});

/** A variable, or what a system pastes. */
const value = String.raw`["']?(?:\$\{?\{?[^\s"']+|%\w+%)`;

/** Programs, and how each is given a password. */
const given: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:docker|podman|buildah|skopeo|nerdctl)$/,
    new RegExp(String.raw`\blogin\b.*\s(?:-p|--password)[ =]${value}`, 's'),
  ],
  [
    /^(?:helm|oras|cosign|crane|regctl)$/,
    new RegExp(String.raw`\blogin\b.*\s(?:-p|--password)[ =]${value}`, 's'),
  ],
  [/^curl$/, new RegExp(String.raw`\s(?:-u|--user)[ =]?["']?[^\s:"']*:${value}`)],
  [/^sshpass$/, new RegExp(String.raw`\s-p ?${value}`)],
  [/^(?:mysql|mysqldump|mariadb)$/, new RegExp(String.raw`\s(?:-p|--password=)${value}`)],
  [/^(?:twine|poetry)$/, new RegExp(String.raw`\s(?:-p|--password)[ =]${value}`)],
  [/^(?:cargo|vsce|ovsx)$/, new RegExp(String.raw`\s(?:--token|-p|--pat)[ =]${value}`)],
];

/** A name and a secret in an address. */
const inAddress =
  /https?:\/\/(?:[\w.-]*:)?\$\{?\{?[^\s@/"']*(?:TOKEN|PASSWORD|PASS|SECRET|PAT|KEY)[^\s@/"']*@/i;

function givenIn({ program }: Command, text: string): string | undefined {
  if (given.some(([name, pattern]) => name.test(program) && pattern.test(text))) return 'credential';
  // What only writes it into a file or a pipe is a builtin, and no process of its own.
  return !/^(?:echo|printf|export|\[|test)$/.test(program) && inAddress.test(text)
    ? 'credential in an address'
    : undefined;
}
