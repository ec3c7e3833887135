import type { Condition } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';
import { eachRun, installsAny } from './shared-commands.ts';

const updates: Condition = {
  all: [
    { at: 'manager', is: ['apt', 'apk', 'yum', 'dnf', 'zypper'] },
    { at: 'action', is: ['update', 'makecache', 'refresh', 'ref', 'check-update'] },
    {
      not: {
        all: [
          { at: 'manager', is: 'zypper' },
          { at: 'action', is: 'update' },
        ],
      },
    },
  ],
};
/** `yum update` brings what is installed up to date; whoever cleans up behind it means that. */
const upgrades: Condition = {
  at: 'action',
  is: ['upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep', 'clean'],
};
/** Programs that install nothing; whatever else a step runs may. */
const quiet = [
  'apt-get',
  'apt',
  'apk',
  'yum',
  'dnf',
  'zypper',
  'rm',
  'echo',
  'set',
  'sed',
  'mkdir',
  'cat',
  'true',
  'export',
  'sleep',
  'printf',
];

/** Lists of packages are fetched in a step of their own. */
export const dockerUpdateAlone = infraRule({
  name: 'docker-update-alone',
  title: 'Lists of packages are fetched in a step of their own',
  severity: 'info',
  cwe: 1104,
  what: 'A step fetches lists of packages and installs nothing. Docker keeps the result and does not fetch them again.',
  why: 'Later steps install versions of the day on which the lists were fetched, with flaws that are long mended.',
  fix: ['Fetch and install in one step: `RUN apt-get update && apt-get install -y …`.'],
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  applies: ['docker.file'],
  must: eachRun(
    { some: 'commands', has: updates },
    {
      some: 'commands',
      has: {
        any: [
          installsAny('apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper'),
          upgrades,
          { not: { at: 'program', is: quiet } },
        ],
      },
    },
  ),
  says: 'Lists are fetched and nothing is installed',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update
RUN apt-get install -y curl
`,
      `FROM alpine:3.20
# flaw
RUN apk update
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y curl
RUN apt-get update && ./install-all.sh
RUN apt-get update && apt-get upgrade -y
`,
    ],
  },
});
