import { infraRule } from '../../infra-rule.ts';
import { addFlag } from '../../mend/docker-run.ts';
import { eachCommand } from './shared-commands.ts';

/** zypper may wait for an answer. */
export const dockerZypperYes = infraRule({
  name: 'docker-zypper-yes',
  title: 'zypper may wait for an answer',
  severity: 'info',
  cwe: 1188,
  what: 'zypper asks before it changes anything, and nobody is there to answer.',
  why: 'The build stops, or whoever builds answers by hand and nobody knows what was built.',
  fix: ['Add `--non-interactive` (`-n`).'],
  references: ['https://en.opensuse.org/SDB:Zypper_manual'],
  applies: ['docker.file'],
  must: eachCommand(
    {
      all: [
        { at: 'manager', is: 'zypper' },
        {
          at: 'action',
          is: [
            'install',
            'in',
            'remove',
            'rm',
            'update',
            'up',
            'patch',
            'dup',
            'dist-upgrade',
            'source-install',
            'si',
          ],
        },
      ],
    },
    {
      at: 'flags',
      contains: ['-n', '--non-interactive', '-y', '--no-confirm', '--non-interactive-include-reboot-patches'],
    },
  ),
  says: 'zypper may ask, and nobody answers',
  mend: {
    says: 'Adds `-y`.',
    write: addFlag(
      '-y',
      {
        programs: ['zypper'],
        actions: ['install', 'in', 'remove', 'rm', 'update', 'up', 'patch', 'dup', 'dist-upgrade'],
      },
      ['-y', '-n', '--non-interactive', '--no-confirm'],
    ),
  },
  bad: {
    dockerfile: [
      `FROM opensuse/leap:15.6
# flaw
RUN zypper install vim=9.1 && zypper clean
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM opensuse/leap:15.6
RUN zypper -n install vim=9.1 && zypper clean
`,
    ],
  },
});
