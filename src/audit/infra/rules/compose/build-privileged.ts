import { infraRule } from '../../infra-rule.ts';

/** Build has the rights of the host. */
export const composeBuildPrivileged = infraRule({
  name: 'compose-build-privileged',
  title: 'Build has the rights of the host',
  severity: 'medium',
  cwe: 250,
  what: 'The image is built with all rights, or on the network of the host.',
  why: 'What the build fetches and runs can change the machine, and reach what only it can reach.',
  fix: ['Take `privileged` and `network: host` away from `build`.'],
  references: ['https://docs.docker.com/reference/compose-file/build/#privileged'],
  applies: ['compose.service'],
  must: {
    all: [
      { at: 'build.privileged', isNot: true },
      { at: 'build.network', isNot: 'host' },
    ],
  },
  says: 'The build has rights of the host',
  bad: {
    compose: [
      `services:
  app:
    build:
      context: .
      privileged: true # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    build:
      context: .
      privileged: false
`,
    ],
  },
});
