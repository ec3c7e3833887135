import { infraRule } from '../../infra-rule.ts';

/** SSH of a container is published. */
export const composeSshPort = infraRule({
  name: 'compose-ssh-port',
  title: 'SSH of a container is published',
  severity: 'medium',
  cwe: 284,
  what: 'The port 22 of a container is published on every interface of the host.',
  why: 'It is one more door with keys and passwords of its own; attackers try it all day.',
  fix: ['Use `docker compose exec`; publish it on the host alone where it must be.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  applies: ['compose.service'],
  must: {
    each: 'ports',
    where: { at: 'target', is: ['22', '23', '3389', '5900'] },
    must: { at: 'host_ip', matches: /^(?:127\.|::1$|localhost$)/ },
  },
  says: 'A port for administration is published',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "2222:22" # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "127.0.0.1:2222:22"
      - "22:2022"
`,
    ],
  },
});
