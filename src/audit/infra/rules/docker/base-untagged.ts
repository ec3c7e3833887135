import { infraRule } from '../../infra-rule.ts';

/** Base image without version. */
export const dockerBaseUntagged = infraRule({
  name: 'docker-base-untagged',
  title: 'Base image without version',
  severity: 'low',
  cwe: 1104,
  what: 'The base image is named without tag or digest; Docker then takes `latest`, a different image whenever somebody publishes one.',
  why: 'Nobody knows what was shipped, and a new major version, or one that an attacker published, gets in with the next build.',
  fix: ['Name the version that was tested: `FROM node:20.12.2-bookworm-slim`.'],
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
    must: { at: 'tag', isSet: true },
  },
  says: 'The base image has no version',
  bad: {
    dockerfile: [
      `# flaw
FROM alpine
USER nobody
`,
      `# flaw
FROM registry.example.com:5000/team/base AS build
FROM scratch
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM alpine:3.20
USER nobody
`,
      `ARG BASE
FROM \${BASE}
`,
      `FROM golang:1.22 AS build
FROM build AS tests
FROM scratch
`,
    ],
  },
});
