import { infraRule } from '../../infra-rule.ts';
import { asksWho } from './shared-open-stores.ts';

/** Data store asks nobody who they are. */
export const composeNoAuthentication = infraRule({
  name: 'compose-no-authentication',
  title: 'Data store asks nobody who they are',
  severity: 'high',
  cwe: 306,
  what: 'A data store is told to let in everybody, or to switch its security off.',
  why: 'Whoever reaches it, also from any other container of the network, reads and changes everything.',
  fix: ['Take the setting away, and give the data store a password by `secrets`.'],
  references: ['https://cwe.mitre.org/data/definitions/306.html'],
  applies: ['compose.service'],
  must: { each: 'environment', must: { check: asksWho } },
  says: 'Nobody is asked who they are',
  absorbs: ['compose-data-store-exposed'],
  bad: {
    compose: [
      `services:
  app:
    image: mysql:8.4
    environment:
      MYSQL_ALLOW_EMPTY_PASSWORD: "yes" # flaw
`,
      `services:
  app:
    image: elasticsearch:8.13.0
    environment:
      - xpack.security.enabled=false # flaw
`,
      `services:
  app:
    image: postgres:16.2
    environment:
      POSTGRES_HOST_AUTH_METHOD: trust # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: mysql:8.4
    environment:
      MYSQL_ALLOW_EMPTY_PASSWORD: "no"
      xpack.security.enabled: "true"
      POSTGRES_HOST_AUTH_METHOD: scram-sha-256
`,
    ],
  },
});
