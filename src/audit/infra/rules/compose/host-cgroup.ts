import { infraRule } from '../../infra-rule.ts';

/** Container shares the control groups of the host. */
export const composeHostCgroup = infraRule({
  name: 'compose-host-cgroup',
  title: 'Container shares the control groups of the host',
  severity: 'low',
  cwe: 653,
  what: 'The wall between the container and the control groups of the host is taken away.',
  why: 'It sees the groups of the host, and with other rights changes them.',
  fix: ['Take `cgroup: host` away.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#cgroup'],
  applies: ['compose.service'],
  must: { at: 'cgroup', isNot: 'host' },
  says: 'The container shares the control groups of the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cgroup: host # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cgroup: "private"
`,
      `services:
  app:
    image: example/app:1.4
    cgroup: \${MODE}
`,
    ],
  },
});
