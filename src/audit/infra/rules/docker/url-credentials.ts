import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

const withPassword = /\b(?:https?|ftp):\/\/[^\s/:@$<{]+:[^\s/:@$<{]{3,}@[\w.-]/;

/** Credentials in an address. */
export const dockerUrlCredentials = infraRule({
  name: 'docker-url-credentials',
  title: 'Credentials in an address',
  severity: 'high',
  cwe: 798,
  what: 'An address that the build fetches from has a user name and password in it.',
  why: 'The address is part of the image’s history and of the repository: whoever reads either has the password.',
  fix: [
    'Use `RUN --mount=type=secret` or `--mount=type=ssh`, and take the credentials out of the address.',
    'Change the password: it is known.',
  ],
  references: ['https://docs.docker.com/build/building/secrets/'],
  applies: ['docker.file'],
  must: {
    all: [
      eachCommand(hasWord(withPassword)),
      { each: 'add', must: { at: 'sources', matchesNot: withPassword } },
    ],
  },
  says: 'An address has a password in it',
  isSecret: true,
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN git clone https://user:example-only@git.example.com/team/app.git
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ARG TOKEN
RUN git clone https://x:\${TOKEN}@git.example.com/team/app.git
RUN git clone git@git.example.com:team/app.git && curl https://git@example.com/x
`,
    ],
  },
});
