import { infraRule } from '../../infra-rule.ts';
import { removeSudo } from '../../mend/docker-run.ts';
import { eachCommand } from './shared-commands.ts';

/** Build uses sudo. */
export const dockerSudo = infraRule({
  name: 'docker-sudo',
  title: 'Build uses sudo',
  severity: 'info',
  cwe: 250,
  what: 'A step of the build calls `sudo`, for which the image must hold it.',
  why: 'What is in the image for the build is there at run time too: with rules that ask no password, everybody in the container is root.',
  fix: [
    'Do what needs root before the last USER, without `sudo`.',
    'Where a program must change users when it starts, `gosu` does that and nothing else.',
  ],
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  applies: ['docker.file'],
  must: eachCommand({ at: 'wrappers', contains: 'sudo' }),
  says: 'A step is run with sudo',
  mend: { says: 'Takes `sudo` away: the step runs as root.', write: removeSudo },
  bad: {
    dockerfile: [
      `FROM ubuntu:24.04
# flaw
RUN apt-get update && sudo apt-get install -y curl
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM ubuntu:24.04
RUN apt-get update && apt-get install -y sudo=1.9.15p5-3ubuntu5
RUN echo "no sudo here"
`,
    ],
  },
});
