import { infraRule } from '../../infra-rule.ts';

/** Service runs as root. */
export const composeDockerfileRoot = infraRule({
  name: 'compose-dockerfile-root',
  title: 'Service runs as root',
  severity: 'info',
  cwe: 250,
  what: 'The service is built from a Dockerfile of this tree whose last USER is missing or root, and is not given another.',
  why: 'Who breaks into the program is root in the container.',
  fix: ['Set USER in the Dockerfile, or `user` here.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  applies: ['compose.service'],
  where: { at: 'build.file', isSet: true },
  must: {
    any: [
      { at: 'user', isSet: true },
      {
        not: {
          connected: 'docker.file',
          via: 'build.file',
          where: { at: 'final.user', matches: /^(?:root|0+)(?::|$)/ },
        },
      },
    ],
  },
  says: 'The image that it is built from runs as root',
  bad: {
    compose: [
      {
        'compose.yaml': `services:
  app: # flaw
    build: app
`,
        'app/Dockerfile': `FROM node:20
USER root
`,
      },
    ],
  },
  good: {
    compose: [
      {
        'compose.yaml': `services:
  app:
    build: app
    user: "1000"
  web:
    build: web
`,
        'app/Dockerfile': `FROM node:20
USER root
`,
        'web/Dockerfile': `FROM node:20
USER node
`,
      },
    ],
  },
});
