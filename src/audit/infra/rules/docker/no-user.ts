import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';
import { switchUser } from '../../mend/docker-line.ts';
import { mayBeRoot } from './shared-bases.ts';

/** It is told where the container is started. */
function hasUser({ view, place }: Subject): Verdict {
  const final = view.entries.get('final');
  if (final === undefined || valueAt(final.value, 'user') !== undefined) return holds;
  return fails({ place: final.place ?? place, path: 'final.user', written: '' });
}

/** Container runs as root. */
export const dockerNoUser = infraRule({
  name: 'docker-no-user',
  title: 'Container runs as root',
  severity: 'low',
  cwe: 250,
  what: 'No USER is set in the last stage, so the program runs as root unless the base image says otherwise.',
  why: 'Who breaks into the program is root in the container: they can change everything in it, and a flaw of the kernel or a mounted folder makes them root of the host.',
  fix: [
    'Make a user and switch to it at the end: `RUN useradd --system app`, then `USER app`.',
    'Many official images have a user already: `USER node`.',
  ],
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  applies: ['docker.file'],
  where: { check: ({ view }) => mayBeRoot(valueAt(view, 'final', 'base')) },
  must: { check: hasUser },
  says: 'No USER is set, so the container runs as root',
  mend: {
    says: 'Switches to a user without rights before the program is started.',
    write: switchUser,
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM python:3.11
COPY . /srv
# flaw
CMD ["python", "/srv/run.py"]
`,
      `FROM golang:1.22 AS build
USER nobody
RUN go build -o /app .
FROM alpine:3.20
# flaw
COPY --from=build /app /app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM python:3.11
USER 1000:1000
CMD ["python", "/srv/run.py"]
`,
      `FROM node:20 AS base
USER node
FROM base
CMD ["node"]
`,
      `ARG BASE
FROM \${BASE}
CMD ["app"]
`,
      `FROM public.ecr.aws/lambda/python:3.13
CMD ["app.handler"]
`,
      `FROM gcr.io/distroless/static:nonroot
CMD ["/app"]
`,
    ],
  },
});
