import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerZypperPin = infraRule({
  name: 'docker-zypper-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'zypper installs whatever version is there on the day of the build.',
  why: 'Two builds of the same Dockerfile are two images, and nobody knows which was tested.',
  fix: ['Name the version: `vim=9.1`.'],
  references: ['https://en.opensuse.org/SDB:Zypper_manual'],
  applies: ['docker.file'],
  must: eachCommand(installs('zypper'), packagesMatch(/[=<>]|-\d|\.rpm$|^https?:/)),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM opensuse/leap:15.6
# flaw
RUN zypper -n install vim && zypper clean
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
