import { infraRule } from '../../infra-rule.ts';
import { appendCommand } from '../../mend/docker-run.ts';
import { eachRun, hasWord, installs } from './shared-commands.ts';

/** Lists of packages stay in the image. */
export const dockerAptLists = infraRule({
  name: 'docker-apt-lists',
  title: 'Lists of packages stay in the image',
  severity: 'info',
  cwe: 459,
  what: 'What `apt-get update` fetched is not deleted in the same step.',
  why: 'The image is larger than it has to be, and old lists make later installs fail or take old versions.',
  fix: ['End the step with `rm -rf /var/lib/apt/lists/*`.'],
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  applies: ['docker.file'],
  must: eachRun(
    {
      all: [
        { some: 'commands', has: installs('apt') },
        {
          not: {
            some: 'mounts',
            has: {
              all: [
                { at: 'type', is: ['cache', 'tmpfs'] },
                { at: 'target', startsWith: '/var/lib/apt' },
              ],
            },
          },
        },
      ],
    },
    {
      some: 'commands',
      has: {
        any: [
          { all: [{ at: 'program', is: ['rm', 'find'] }, hasWord(/^\/var\/lib\/apt(?:\/|$)/)] },
          {
            all: [
              { at: 'manager', is: 'apt' },
              { at: 'action', is: ['clean', 'autoclean', 'distclean'] },
            ],
          },
        ],
      },
    },
  ),
  says: 'The lists of packages are not deleted',
  mend: {
    says: 'Deletes the lists of packages at the end of the step.',
    write: appendCommand('rm -rf /var/lib/apt/lists/*'),
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update && apt-get install -y --no-install-recommends curl
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
RUN --mount=type=cache,target=/var/lib/apt apt-get install -y git
`,
    ],
  },
});
