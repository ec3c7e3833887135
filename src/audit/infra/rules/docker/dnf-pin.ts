import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerDnfPin = infraRule({
  name: 'docker-dnf-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'dnf installs whatever version is there on the day of the build.',
  why: 'Two builds of the same Dockerfile are two images, and nobody knows which was tested.',
  fix: ['Name the version: `httpd-2.4.57`.'],
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html#specifying-packages'],
  applies: ['docker.file'],
  must: eachCommand(installs('dnf', 'microdnf'), packagesMatch(/-\d|[=*]|^[@-]|^https?:|\.rpm$/)),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM rockylinux:9
# flaw
RUN dnf install -y httpd && dnf clean all
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM rockylinux:9
RUN dnf install -y httpd-2.4.57 https://example.com/x.rpm && dnf clean all
`,
    ],
  },
});
