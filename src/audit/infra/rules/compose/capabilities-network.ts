import { infraRule } from '../../infra-rule.ts';

/** Container may change networks. */
export const composeCapabilitiesNetwork = infraRule({
  name: 'compose-capabilities-network',
  title: 'Container may change networks',
  severity: 'low',
  cwe: 250,
  what: 'The container gets NET_ADMIN or NET_RAW.',
  why: 'Who breaks into the container pretends to be others on its networks and reads what is sent to them.',
  fix: ['Take it away, unless the program manages networks itself, as a VPN does.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#cap_add'],
  applies: ['compose.service'],
  must: { each: 'cap_add', must: { at: 'value', isNot: ['NET_ADMIN', 'NET_RAW'] } },
  says: 'The container may change networks',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cap_add:
      - NET_ADMIN # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cap_add:
      - CHOWN
`,
    ],
  },
});
