import { infraRule } from '../../infra-rule.ts';
import { renameProgram } from '../../mend/docker-run.ts';
import { eachCommand, runsProgram } from './shared-commands.ts';

/** apt is called where apt-get is meant. */
export const dockerAptProgram = infraRule({
  name: 'docker-apt-program',
  title: 'apt is called where apt-get is meant',
  severity: 'info',
  cwe: 710,
  what: '`apt` is for people at a keyboard; what it prints and takes changes without notice.',
  why: 'A build that worked breaks with a newer base image.',
  fix: ['Call `apt-get` and `apt-cache`.'],
  references: [
    'https://manpages.debian.org/bookworm/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
  ],
  applies: ['docker.file'],
  must: eachCommand(runsProgram('apt')),
  says: 'apt is called in a script',
  mend: {
    says: 'Calls `apt-get`.',
    write: renameProgram('apt', 'apt-get', [
      'update',
      'install',
      'remove',
      'purge',
      'upgrade',
      'autoremove',
      'clean',
      'autoclean',
    ]),
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt update && apt install -y curl
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y curl
`,
    ],
  },
});
