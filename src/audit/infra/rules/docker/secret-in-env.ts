import { infraRule } from '../../infra-rule.ts';
import { isNoSecret, secretName } from './shared-secrets.ts';

/** Secret in an environment variable of the image. */
export const dockerSecretInEnv = infraRule({
  name: 'docker-secret-in-env',
  title: 'Secret in an environment variable of the image',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  what: 'An ENV whose name says that it is a secret has its value in the Dockerfile.',
  why: 'The value is part of the image: whoever pulls it, or reads the history of the repository, has it, and every program in the container sees it.',
  fix: [
    'Take the line out, and change the secret: it is known.',
    'Give it when the container starts, from a secret of the platform; while building, with `RUN --mount=type=secret`.',
  ],
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  applies: ['docker.file'],
  must: { each: 'env', where: { at: 'name', matches: secretName }, must: { check: isNoSecret } },
  says: 'The image holds a secret',
  isSecret: true,
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
ENV DB_PASSWORD=example-only-7f3b
USER node
`,
      `FROM node:20
ENV HOST=0.0.0.0 \\
# flaw
    API_TOKEN=example-only-91c2
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
ENV DB_PASSWORD_FILE=/run/secrets/db
ENV DB_PASSWORD=
ARG TOKEN
ENV API_TOKEN=$TOKEN
`,
      `FROM node:20
ENV TOKEN_URL=https://login.example.com/token SECRET_KEY_PATH=/etc/key PASSWORD=changeme
`,
    ],
  },
});
