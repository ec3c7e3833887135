import { infraRule } from '../../infra-rule.ts';

/** Container shares the processes of the host. */
export const composeHostPid = infraRule({
  name: 'compose-host-pid',
  title: 'Container shares the processes of the host',
  severity: 'high',
  cwe: 653,
  what: 'The wall between the container and the processes of the host is taken away.',
  why: 'It sees every process of the host with its environment, and may stop or take over those of its own user, mostly root.',
  fix: ['Take `pid: host` away.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#pid'],
  applies: ['compose.service'],
  must: { at: 'pid', isNot: 'host' },
  says: 'The container shares the processes of the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    pid: host # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    pid: "service:app"
`,
      `services:
  app:
    image: example/app:1.4
    pid: \${MODE}
`,
    ],
  },
});
