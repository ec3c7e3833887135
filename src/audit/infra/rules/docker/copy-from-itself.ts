import { infraRule } from '../../infra-rule.ts';
import { copiesFromOthers } from './shared-once.ts';

/** Stage copies from itself. */
export const dockerCopyFromItself = infraRule({
  name: 'docker-copy-from-itself',
  title: 'Stage copies from itself',
  severity: 'info',
  cwe: 628,
  what: 'A COPY names its own stage.',
  why: 'The build fails, or takes an image of that name from the network.',
  fix: ['Name the stage that has the files.'],
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  applies: ['docker.file'],
  must: { check: copiesFromOthers },
  says: 'A stage copies from itself',
  bad: {
    dockerfile: [
      `FROM golang:1.22 AS build
# flaw
COPY --from=build /a /b
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM golang:1.22 AS build
FROM scratch AS final
COPY --from=build /a /b
`,
    ],
  },
});
