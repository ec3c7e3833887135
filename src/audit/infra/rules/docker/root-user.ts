import { infraRule } from '../../infra-rule.ts';
import { switchUser } from '../../mend/docker-line.ts';

/** Container runs as root on purpose. */
export const dockerRootUser = infraRule({
  name: 'docker-root-user',
  title: 'Container runs as root on purpose',
  severity: 'low',
  cwe: 250,
  what: 'The last USER of the image is root.',
  why: 'Who breaks into the program is root in the container: they can change everything in it, and a flaw of the kernel or a mounted folder makes them root of the host.',
  fix: [
    'Switch to a user without rights behind the steps that need root: `USER app`.',
    'Let what needs root at the start drop it, as `gosu` does, or give single capabilities.',
  ],
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  applies: ['docker.file'],
  must: { at: 'final.user', matchesNot: /^\s*(?:root|0+)(?::|\s*$)/ },
  says: 'The container runs as root',
  mend: {
    says: 'Switches to a user without rights before the program is started.',
    write: switchUser,
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM node:20
USER node
RUN npm ci
# flaw
USER root
CMD ["node", "app.js"]
`,
      `FROM node:20 AS base
# flaw
USER 0:0
FROM base
CMD ["node", "app.js"]
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
USER root
RUN apt-get update
USER node
CMD ["node", "app.js"]
`,
      `FROM node:20 AS build
USER root
FROM node:20
USER node
`,
    ],
  },
});
