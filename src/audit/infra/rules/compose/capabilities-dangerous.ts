import { infraRule } from '../../infra-rule.ts';

/** Container may do what only the host should. */
export const composeCapabilitiesDangerous = infraRule({
  name: 'compose-capabilities-dangerous',
  title: 'Container may do what only the host should',
  severity: 'high',
  cwe: 250,
  what: 'The container gets a capability that is as good as root on the host, or all of them.',
  why: 'Who breaks into the container gets out of it and is root of the host, with everything that runs there.',
  fix: ['Take it away; give the one that is needed, mostly none.'],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  applies: ['compose.service'],
  must: {
    each: 'cap_add',
    must: {
      at: 'value',
      isNot: [
        'ALL',
        'SYS_ADMIN',
        'SYS_MODULE',
        'SYS_PTRACE',
        'SYS_RAWIO',
        'SYS_BOOT',
        'DAC_READ_SEARCH',
        'BPF',
        'MAC_ADMIN',
        'MAC_OVERRIDE',
      ],
    },
  },
  says: 'The container gets a dangerous capability',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cap_add:
      - NET_BIND_SERVICE
      - SYS_ADMIN # flaw
`,
      `services:
  app:
    image: example/app:1.4
    cap_add: [ALL] # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cap_add:
      - NET_BIND_SERVICE
`,
      `services:
  app:
    image: example/app:1.4
    cap_drop: [ALL]
`,
    ],
  },
});
