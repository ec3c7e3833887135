import { infraRule } from '../../infra-rule.ts';

/** Base image floats. */
export const dockerBaseLatest = infraRule({
  name: 'docker-base-latest',
  title: 'Base image floats',
  severity: 'low',
  cwe: 1104,
  what: 'The image is built on the tag `latest`, which is a different image whenever somebody publishes one.',
  why: 'Nobody knows what was shipped, and a new major version, or one that an attacker published, gets in with the next build.',
  fix: [
    'Name the version that was tested: `FROM node:20.12.2-bookworm-slim`.',
    'Let a bot propose newer versions.',
  ],
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  applies: ['docker.file'],
  must: {
    each: 'from',
    where: {
      all: [
        { at: 'is_stage', is: false },
        { at: 'repository', isNot: 'scratch' },
        { at: 'digest', isSet: false },
      ],
    },
    must: { at: 'tag', isNot: 'latest' },
  },
  says: 'The base image is whatever is published under `latest`',
  bad: {
    dockerfile: [
      `# flaw
FROM node:latest
USER node
`,
      `ARG TAG=latest
# flaw
FROM python:$TAG AS build
FROM scratch
COPY --from=build /app /app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20.12.2 AS latest
FROM latest
USER node
`,
      `ARG TAG
FROM python:\${TAG}
`,
      `FROM node:latest@sha256:0f6c9a1b5f6b3ad8d1f1c54d5d1f0a3c7c2b0e0d4b1c9a8f7e6d5c4b3a291807
`,
    ],
  },
});
