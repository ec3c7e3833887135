import { infraRule } from '../../infra-rule.ts';

/** Docker daemon listens without encryption. */
export const composeDaemonPort = infraRule({
  name: 'compose-daemon-port',
  title: 'Docker daemon listens without encryption',
  severity: 'high',
  cwe: 306,
  what: 'The port on which the Docker daemon takes commands unencrypted and unasked is published.',
  why: 'Everybody who reaches it is root of the host.',
  fix: ['Take the port away; use SSH or certificates of both sides (2376).'],
  references: ['https://docs.docker.com/engine/security/protect-access/'],
  applies: ['compose.service'],
  must: {
    each: 'ports',
    where: { at: 'target', is: '2375' },
    must: { at: 'host_ip', matches: /^(?:127\.|::1$|localhost$)/ },
  },
  says: 'The Docker daemon takes commands from everybody',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "2375:2375" # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "2376:2376"
      - 127.0.0.1:2375:2375
`,
    ],
  },
});
