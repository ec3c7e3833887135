import { infraRule } from '../../infra-rule.ts';
import { failInPipes } from '../../mend/docker-run.ts';
import { eachRun } from './shared-commands.ts';

/** Programs that do not fail. */
const harmless = ['echo', 'printf', 'yes', 'true'];

/** Failure within a pipe goes unnoticed. */
export const dockerPipefail = infraRule({
  name: 'docker-pipefail',
  title: 'Failure within a pipe goes unnoticed',
  severity: 'info',
  cwe: 754,
  what: 'A step pipes the output of a program on, and the shell looks only at whether the last one failed.',
  why: 'A download that broke, or was cut, is built into the image as if nothing had happened.',
  fix: ['Begin with `set -o pipefail &&`, or set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.'],
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  applies: ['docker.file'],
  must: eachRun(
    {
      all: [
        { at: 'form', isNot: 'exec' },
        {
          some: 'commands',
          has: {
            all: [
              { at: 'input', isNot: harmless },
              { at: 'input', isSet: true },
              { at: 'joint', is: '|' },
            ],
          },
        },
      ],
    },
    { at: 'pipefail', is: true },
  ),
  says: 'Only the last program of a pipe can fail the step',
  mend: {
    says: 'Sets a shell in which a failure within a pipe fails the step.',
    write: failInPipes,
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN curl -fsSL https://example.com/a.tgz | tar xz
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN set -eo pipefail; curl -fsSL https://example.com/a.tgz | tar xz
RUN echo "0a1b  x" | sha256sum -c
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -fsSL https://example.com/b.tgz | tar xz
`,
    ],
  },
});
