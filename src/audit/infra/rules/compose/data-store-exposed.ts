import { infraRule } from '../../infra-rule.ts';

/** Ports of data stores by the registry of IANA and the manuals of their makers. */
const stores = [
  '1433',
  '1521',
  '3306',
  '5432',
  '6379',
  '9042',
  '7000',
  '7001',
  '9200',
  '9300',
  '11211',
  '27017',
  '27018',
  '27019',
  '28015',
  '5984',
  '8086',
  '8529',
  '26257',
  '33060',
  '50000',
  '5672',
  '9092',
  '2181',
  '2379',
  '2380',
  '4222',
  '61616',
  '8123',
  '7687',
  '7474',
];

/** Data store listens on every interface. */
export const composeDataStoreExposed = infraRule({
  name: 'compose-data-store-exposed',
  title: 'Data store listens on every interface',
  severity: 'medium',
  cwe: 284,
  what: 'The port of a database, queue or cache is published on every interface of the host; Docker opens it past the firewall of the host.',
  why: 'Everybody who reaches the host can try passwords and flaws of the data store; searching for such ports is automatic.',
  fix: [
    'Take `ports` away: services of one network reach each other without.',
    'For tools on the host alone: `127.0.0.1:5432:5432`.',
  ],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#ports',
    'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
  ],
  applies: ['compose.service'],
  must: {
    each: 'ports',
    where: { at: 'target', is: stores },
    must: {
      at: 'host_ip',
      matches: /^(?:127\.|::1$|localhost$|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/,
    },
  },
  says: 'A data store is reached from everywhere',
  bad: {
    compose: [
      `services:
  db:
    image: postgres:16.2
    ports:
      - "5432:5432" # flaw
`,
      `services:
  app:
    image: redis:7.2
    ports:
      - target: 6379 # flaw
        published: 6379
`,
      `services:
  app:
    image: mongo:7.0
    ports:
      - 0.0.0.0:27018:27017 # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: postgres:16.2
    ports:
      - "127.0.0.1:5432:5432"
      - "8080:80"
      - "\${DB_BIND}:5432:5432"
`,
      `services:
  app:
    image: postgres:16.2
    expose: ["5432"]
`,
    ],
  },
});
