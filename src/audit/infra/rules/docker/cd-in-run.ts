import { infraRule } from '../../infra-rule.ts';
import { eachRun } from './shared-commands.ts';

/** cd where WORKDIR is meant. */
export const dockerCdInRun = infraRule({
  name: 'docker-cd-in-run',
  title: 'cd where WORKDIR is meant',
  severity: 'info',
  cwe: 710,
  what: 'A step does nothing but change the folder, or begins with it; the next step starts in the old one.',
  why: 'Steps run in another folder than who reads the file believes.',
  fix: ['Use WORKDIR.'],
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  applies: ['docker.file'],
  must: eachRun(
    { some: 'commands', has: { at: 'program', is: 'cd' } },
    { some: 'commands', has: { at: 'program', isNot: 'cd' } },
  ),
  says: 'A folder is changed for nothing',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN cd /srv/app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN cd /srv/app && make
WORKDIR /srv/app
`,
    ],
  },
});
