import { infraRule } from '../../infra-rule.ts';

/** Programs of the container can be changed. */
export const composeReadOnly = infraRule({
  name: 'compose-read-only',
  title: 'Programs of the container can be changed',
  severity: 'info',
  cwe: 732,
  what: 'The file system of the container is writable.',
  why: 'Who breaks in puts programs of their own in place of others, and keeps them there.',
  fix: ['Set `read_only: true`, with `tmpfs` or a volume for what must be written.'],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#read_only',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
  applies: ['compose.service'],
  must: { at: 'read_only', is: true },
  says: 'The file system of the container is writable',
  mend: { set: { read_only: true }, isDisruptive: true },
  bad: {
    compose: [
      `services:
  app: # flaw
    image: example/app:1.4
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    read_only: true
`,
    ],
  },
});
