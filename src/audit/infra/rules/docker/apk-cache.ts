import { infraRule } from '../../infra-rule.ts';
import { addFlag } from '../../mend/docker-run.ts';
import { eachRun, hasWord, installs } from './shared-commands.ts';

/** Lists of packages stay in the image. */
export const dockerApkCache = infraRule({
  name: 'docker-apk-cache',
  title: 'Lists of packages stay in the image',
  severity: 'info',
  cwe: 459,
  what: 'apk keeps the lists that it fetched.',
  why: 'The image is larger than it has to be, and later installs take old versions.',
  fix: ['Add `--no-cache`.'],
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  applies: ['docker.file'],
  must: eachRun(
    {
      all: [
        {
          some: 'commands',
          has: { all: [installs('apk'), { at: 'flags', containsNot: ['--no-cache', '--cache-dir'] }] },
        },
        { not: { some: 'mounts', has: { at: 'type', is: 'cache' } } },
      ],
    },
    {
      some: 'commands',
      has: {
        all: [
          { at: 'program', is: 'rm' },
          hasWord(/^\/(?:var\/cache\/apk|etc\/apk\/cache|var\/cache)(?:\/|$)/),
        ],
      },
    },
  ),
  says: 'The lists of packages are kept',
  mend: { says: 'Adds `--no-cache`.', write: addFlag('--no-cache', { programs: ['apk'], actions: ['add'] }) },
  bad: {
    dockerfile: [
      `FROM alpine:3.20
# flaw
RUN apk add curl=8.9.0-r0
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM alpine:3.20
RUN apk add --no-cache curl=8.9.0-r0
RUN apk update && apk add git && rm -rf /var/cache/apk/*
`,
    ],
  },
});
