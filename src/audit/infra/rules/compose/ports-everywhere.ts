import { infraRule } from '../../infra-rule.ts';

/** Port listens on every interface. */
export const composePortsEverywhere = infraRule({
  name: 'compose-ports-everywhere',
  title: 'Port listens on every interface',
  severity: 'info',
  cwe: 284,
  what: 'A port is published without an address: on every interface of the host, past its firewall.',
  why: 'What is meant for the host, or for one network, is reached from all.',
  fix: ['Name the address: `127.0.0.1:8080:80`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  applies: ['compose.service'],
  must: {
    each: 'ports',
    must: {
      all: [
        { at: 'host_ip', isSet: true },
        { at: 'host_ip', isNot: ['0.0.0.0', '::'] },
      ],
    },
  },
  says: 'A port is published on every interface',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "8080:80" # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "127.0.0.1:8080:80"
`,
    ],
  },
});
