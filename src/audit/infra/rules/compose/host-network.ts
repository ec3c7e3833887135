import { infraRule } from '../../infra-rule.ts';

/** Container shares the network of the host. */
export const composeHostNetwork = infraRule({
  name: 'compose-host-network',
  title: 'Container shares the network of the host',
  severity: 'medium',
  cwe: 653,
  what: 'The wall between the container and the network of the host is taken away.',
  why: 'It reaches everything that listens on the host alone, and listens on every interface itself, past the rules for ports.',
  fix: ['Take `network_mode: host` away.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  applies: ['compose.service'],
  must: { at: 'network_mode', isNot: 'host' },
  says: 'The container shares the network of the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    network_mode: host # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    network_mode: "bridge"
`,
      `services:
  app:
    image: example/app:1.4
    network_mode: \${MODE}
`,
    ],
  },
});
