import { infraRule } from '../../infra-rule.ts';
import { isNoSecret, secretName } from '../docker/shared-secrets.ts';

/** Secret in the file of services. */
export const composeSecretInEnvironment = infraRule({
  name: 'compose-secret-in-environment',
  title: 'Secret in the file of services',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  what: 'A variable whose name says that it is a secret has its value in the file.',
  why: 'Whoever reads the repository has it; every program in the container and whoever may inspect it sees it too.',
  fix: [
    'Take the value out, and change it: it is known.',
    'Use `secrets`, or leave the value to a file that is not in the repository: `$DB_PASSWORD`.',
  ],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#secrets',
    'https://docs.docker.com/compose/how-tos/use-secrets/',
  ],
  applies: ['compose.service'],
  must: { each: 'environment', where: { at: 'name', matches: secretName }, must: { check: isNoSecret } },
  says: 'The file holds a secret',
  isSecret: true,
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    environment:
      DB_PASSWORD: example-only-7f3b # flaw
`,
      `services:
  app:
    image: example/app:1.4
    environment:
      - API_TOKEN=example-only-91c2 # flaw
      - HOST=db
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    environment:
      DB_PASSWORD: \${DB_PASSWORD}
      MAIL_PASSWORD: \${MAIL_PASSWORD:-changeme}
      API_TOKEN:
      TOKEN_FILE: /run/secrets/token
      PASSWORD: ""
`,
    ],
  },
});
