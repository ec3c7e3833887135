import { infraRule } from '../../infra-rule.ts';
import { stagesHaveOwnNames } from './shared-once.ts';

/** Two stages have one name. */
export const dockerStageTwice = infraRule({
  name: 'docker-stage-twice',
  title: 'Two stages have one name',
  severity: 'info',
  cwe: 694,
  what: 'Two stages have the same name.',
  why: 'Whoever copies from it, or builds it, gets another than they meant.',
  fix: ['Give every stage a name of its own.'],
  references: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
  applies: ['docker.file'],
  must: { check: stagesHaveOwnNames },
  says: 'Two stages have one name',
  bad: {
    dockerfile: [
      `FROM golang:1.22 AS build
# flaw
FROM node:20 AS build
FROM scratch
COPY --from=build /a /a
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM golang:1.22 AS build
FROM node:20 AS web
FROM scratch
`,
    ],
  },
});
