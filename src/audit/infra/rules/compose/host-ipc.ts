import { infraRule } from '../../infra-rule.ts';

/** Container shares the shared memory of the host. */
export const composeHostIpc = infraRule({
  name: 'compose-host-ipc',
  title: 'Container shares the shared memory of the host',
  severity: 'medium',
  cwe: 653,
  what: 'The wall between the container and the shared memory of the host is taken away.',
  why: 'It reads and changes what programs of the host share in memory.',
  fix: ['Take `ipc: host` away.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#ipc'],
  applies: ['compose.service'],
  must: { at: 'ipc', isNot: 'host' },
  says: 'The container shares the shared memory of the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ipc: host # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ipc: "shareable"
`,
      `services:
  app:
    image: example/app:1.4
    ipc: \${MODE}
`,
    ],
  },
});
