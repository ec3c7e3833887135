import { infraRule } from '../../infra-rule.ts';
import { stageByName } from '../../mend/docker-line.ts';

/** Stage is named by its number. */
export const dockerCopyFromNumber = infraRule({
  name: 'docker-copy-from-number',
  title: 'Stage is named by its number',
  severity: 'info',
  cwe: 1078,
  what: 'A COPY names the stage that it copies from by its number.',
  why: 'A stage that somebody adds shifts the numbers, and other files get into the image.',
  fix: ['Give the stage a name: `FROM golang:1.22 AS build`, `COPY --from=build`.'],
  references: ['https://docs.docker.com/build/building/multi-stage/#name-your-build-stages'],
  applies: ['docker.file'],
  must: { each: 'copy', must: { at: 'from', matchesNot: /^\d+$/ } },
  says: 'A stage is named by its number',
  mend: { says: 'Names the stage.', write: stageByName },
  bad: {
    dockerfile: [
      `FROM golang:1.22
RUN go build -o /app .
FROM scratch
# flaw
COPY --from=0 /app /app
`,
      `FROM golang:1.22 AS build
RUN go build -o /app .
FROM scratch
# flaw
COPY --from=0 /app /app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM golang:1.22 AS build
FROM scratch
COPY --from=build /app /app
`,
    ],
  },
});
