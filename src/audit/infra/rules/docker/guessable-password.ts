import { infraRule } from '../../infra-rule.ts';
import { isHard } from './shared-secrets.ts';

/** Password that everybody knows. */
export const dockerGuessablePassword = infraRule({
  name: 'docker-guessable-password',
  title: 'Password that everybody knows',
  severity: 'medium',
  cwe: 521,
  what: 'An ENV sets a password that is among the first that anybody tries.',
  why: 'Whoever reaches the program is in, wherever the image is started without another.',
  fix: ['Take the line out; give the password when the container starts.'],
  references: ['https://docs.docker.com/build/building/secrets/'],
  applies: ['docker.file'],
  must: {
    each: 'env',
    where: {
      all: [
        { at: 'name', matches: /(?:PASS(?:WORD|WD)?|_PWD)$/i },
        { at: 'is_shipped', is: true },
      ],
    },
    must: { check: isHard },
  },
  says: 'A password is one that everybody knows',
  isSecret: true,
  bad: {
    dockerfile: [
      `FROM postgres:16.2
# flaw
ENV POSTGRES_PASSWORD=postgres
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM postgres:16.2
ARG PASSWORD=postgres
ENV POSTGRES_PASSWORD=$PASSWORD POSTGRES_USER=postgres
`,
    ],
  },
});
