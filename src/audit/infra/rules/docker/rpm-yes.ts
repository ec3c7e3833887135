import { infraRule } from '../../infra-rule.ts';
import { addFlag } from '../../mend/docker-run.ts';
import { eachCommand, installs } from './shared-commands.ts';

/** yum or dnf may wait for an answer. */
export const dockerRpmYes = infraRule({
  name: 'docker-rpm-yes',
  title: 'yum or dnf may wait for an answer',
  severity: 'info',
  cwe: 1188,
  what: 'The manager of packages asks before it installs, and nobody is there to answer.',
  why: 'The build stops, or whoever builds answers by hand and nobody knows what was built.',
  fix: ['Add `-y`.'],
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html#options'],
  applies: ['docker.file'],
  must: eachCommand(installs('yum', 'dnf', 'microdnf'), {
    any: [
      { at: 'flags', contains: ['-y', '--assumeyes', '--yes', '--assumeno', '--downloadonly'] },
      { at: 'program', is: 'microdnf' },
      { at: 'input', is: 'yes' },
    ],
  }),
  says: 'The manager of packages may ask, and nobody answers',
  mend: {
    says: 'Adds `-y`.',
    write: addFlag('-y', { programs: ['yum', 'dnf'], actions: ['install', 'localinstall', 'groupinstall'] }, [
      '-y',
      '--assumeyes',
    ]),
  },
  bad: {
    dockerfile: [
      `FROM rockylinux:9
# flaw
RUN dnf install httpd-2.4 && dnf clean all
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM rockylinux:9
RUN dnf -y install httpd-2.4 && dnf clean all
`,
    ],
  },
});
