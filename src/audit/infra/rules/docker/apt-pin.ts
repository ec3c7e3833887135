import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerAptPin = infraRule({
  name: 'docker-apt-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'apt installs whatever version is there on the day of the build.',
  why: 'Two builds of the same Dockerfile are two images, and nobody knows which was tested.',
  fix: ['Name the version: `curl=7.88.1-10+deb12u5`, or build on snapshots of the distribution.'],
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  applies: ['docker.file'],
  must: eachCommand(installs('apt'), packagesMatch(/[=*]|^[-+]|\/|-$/)),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update && apt-get install -y curl git=1:2.39.2
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y curl=7.88.1-10+deb12u5 ./local.deb $MORE
`,
    ],
  },
});
