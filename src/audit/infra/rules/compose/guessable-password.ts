import { infraRule } from '../../infra-rule.ts';
import { isHard } from '../docker/shared-secrets.ts';

/** Password that everybody knows. */
export const composeGuessablePassword = infraRule({
  name: 'compose-guessable-password',
  title: 'Password that everybody knows',
  severity: 'medium',
  cwe: 521,
  what: 'A password is among the first that anybody tries.',
  why: 'Whoever reaches the service is in; such files are copied to servers as they are.',
  fix: ['Leave it to a file that is not in the repository: `$DB_PASSWORD`, and make it long and random.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#secrets'],
  applies: ['compose.service'],
  must: {
    each: 'environment',
    where: { at: 'name', matches: /(?:PASS(?:WORD|WD)?|^NEO4J_AUTH|_PWD)$/i },
    must: { check: isHard },
  },
  says: 'A password is one that everybody knows',
  isSecret: true,
  bad: {
    compose: [
      `services:
  app:
    image: postgres:16.2
    environment:
      POSTGRES_PASSWORD: postgres # flaw
`,
      `services:
  app:
    image: mysql:8.4
    environment:
      - MYSQL_ROOT_PASSWORD=root # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: postgres:16.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
      MYSQL_PASSWORD: \${DB_PASSWORD:-postgres}
      MYSQL_ROOT_PASSWORD: ""
`,
    ],
  },
});
