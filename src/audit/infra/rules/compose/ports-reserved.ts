import type { Condition } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

const high = /^(?:\d{5}|[2-9]\d{3}|1[1-9]\d\d|10[3-9]\d|102[4-9])/;

/** Port below 1024. */
export const composePortsReserved = infraRule({
  name: 'compose-ports-reserved',
  title: 'Port below 1024',
  severity: 'info',
  cwe: 250,
  what: 'The container listens on a port below 1024, or takes one of the host, which only root may.',
  why: 'The program is started as root or with more rights for it.',
  fix: ['Let it listen above 1023, and publish it behind a load balancer.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  applies: ['compose.service'],
  must: {
    each: 'ports',
    must: { all: ['target', 'published'].map((at): Condition => ({ at, matches: high, absent: 'holds' })) },
  },
  says: 'A reserved port is used',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "80:8080" # flaw
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
      - "8080:8081"
      - "1024:1024"
      - "\${PORT}:9000"
`,
    ],
  },
});
