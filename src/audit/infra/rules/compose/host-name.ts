import { infraRule } from '../../infra-rule.ts';

/** Container shares the name of the host. */
export const composeHostName = infraRule({
  name: 'compose-host-name',
  title: 'Container shares the name of the host',
  severity: 'info',
  cwe: 653,
  what: 'The wall between the container and the name of the host is taken away.',
  why: 'It can change the name of the host.',
  fix: ['Take `uts: host` away.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#uts'],
  applies: ['compose.service'],
  must: { at: 'uts', isNot: 'host' },
  says: 'The container shares the name of the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    uts: host # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    uts: "private"
`,
      `services:
  app:
    image: example/app:1.4
    uts: \${MODE}
`,
    ],
  },
});
