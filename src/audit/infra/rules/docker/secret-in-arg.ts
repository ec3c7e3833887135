import { infraRule } from '../../infra-rule.ts';
import { secretName } from './shared-secrets.ts';

/** Secret is given as a build argument. */
export const dockerSecretInArg = infraRule({
  name: 'docker-secret-in-arg',
  title: 'Secret is given as a build argument',
  severity: 'medium',
  confidence: 'medium',
  cwe: 522,
  what: 'An ARG whose name says that it is a secret: its value is kept in the history of the image and in what is told of how it was built.',
  why: 'Whoever can pull the image reads the value with `docker history`.',
  fix: ['Use a secret mount: `RUN --mount=type=secret,id=token …`; what it holds is in no layer.'],
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  applies: ['docker.file'],
  must: { each: 'arg', must: { at: 'name', matchesNot: secretName } },
  says: 'A secret is asked for as a build argument',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
ARG NPM_TOKEN
RUN npm ci
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
ARG NODE_ENV=production
ARG TOKEN_URL
RUN --mount=type=secret,id=npm npm ci
`,
    ],
  },
});
