import { infraRule } from '../../infra-rule.ts';

const tools =
  /(?:^|\/)(?:phpmyadmin|adminer|pgadmin4?|mongo-express|redis-commander|redisinsight|phpredisadmin|portainer(?:-ce|-ee)?|cadvisor|kafka-ui|akhq|kafdrop|cloudbeaver|phpldapadmin|dozzle|yacht|sqlpad|docker-registry-ui)$/;

/** Administration listens on every interface. */
export const composeAdministrationExposed = infraRule({
  name: 'compose-administration-exposed',
  title: 'Administration listens on every interface',
  severity: 'medium',
  cwe: 284,
  what: 'A program by which data stores or the host are administrated, or the port of one, is published on every interface of the host.',
  why: 'Everybody who reaches the host can try passwords and flaws of it; behind it is everything that it administrates.',
  fix: ['Publish it on the host alone: `127.0.0.1:8080:80`, and come through a tunnel.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  applies: ['compose.service'],
  where: { at: 'image_parts.repository', matches: tools },
  must: {
    each: 'ports',
    must: {
      at: 'host_ip',
      matches: /^(?:127\.|::1$|localhost$|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/,
    },
  },
  says: 'A program for administration is reached from everywhere',
  bad: {
    compose: [
      `services:
  app:
    image: phpmyadmin:5.2
    ports:
      - "8080:80" # flaw
`,
      `services:
  app:
    image: mongo-express:1.0
    ports:
      - 8081:8081 # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: phpmyadmin:5.2
    ports:
      - "127.0.0.1:8080:80"
`,
      `services:
  app:
    image: example/app:1.4
    ports:
      - "8080:80"
`,
    ],
  },
});
