import { infraRule } from '../../infra-rule.ts';

/** Container shares the users of the host. */
export const composeHostUsers = infraRule({
  name: 'compose-host-users',
  title: 'Container shares the users of the host',
  severity: 'low',
  cwe: 653,
  what: 'The wall between the container and the users of the host is taken away.',
  why: 'Root of the container is root of the host, though the daemon was told to keep them apart.',
  fix: ['Take `userns_mode: host` away.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#userns_mode'],
  applies: ['compose.service'],
  must: { at: 'userns_mode', isNot: 'host' },
  says: 'The container shares the users of the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    userns_mode: host # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    userns_mode: "keep-id"
`,
      `services:
  app:
    image: example/app:1.4
    userns_mode: \${MODE}
`,
    ],
  },
});
