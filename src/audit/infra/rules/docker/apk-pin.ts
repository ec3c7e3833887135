import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerApkPin = infraRule({
  name: 'docker-apk-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'apk installs whatever version is there on the day of the build.',
  why: 'Two builds of the same Dockerfile are two images, and nobody knows which was tested.',
  fix: ['Name the version: `curl=8.9.0-r0` or at least `curl~=8.9`.'],
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Holding_a_specific_package_back'],
  applies: ['docker.file'],
  must: eachCommand(installs('apk'), packagesMatch(/[=~<>@]|^[.!]|\*/)),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM alpine:3.20
# flaw
RUN apk add --no-cache curl
`,
      `FROM alpine:3.20
# flaw
RUN apk add --virtual .build --no-cache gcc
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM alpine:3.20
RUN apk add --no-cache curl=8.9.0-r0 git~=2.45 $MORE
`,
      `FROM alpine:3.20
RUN apk del .build
`,
    ],
  },
});
