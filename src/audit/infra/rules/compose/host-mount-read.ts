import { infraRule } from '../../infra-rule.ts';

/** Container reads the host’s system. */
export const composeHostMountRead = infraRule({
  name: 'compose-host-mount-read',
  title: 'Container reads the host’s system',
  severity: 'low',
  cwe: 668,
  what: 'A folder in which the host keeps its settings, or everything, is mounted into the container, read-only.',
  why: 'Who breaks into the container reads keys, settings and the data of other containers.',
  fix: ['Mount the files that are needed alone.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  applies: ['compose.service'],
  must: {
    each: 'volumes',
    where: { at: 'read_only', is: true },
    must: {
      at: 'source',
      matchesNot:
        /^\/(?:|etc|root|home|var|var\/lib|var\/lib\/(?:docker|kubelet)|etc\/(?:shadow|ssh|kubernetes|docker))\/?$/,
    },
  },
  says: 'The container reads the host’s system',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - /:/host:ro # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - /etc/localtime:/etc/localtime:ro
      - /sys:/sys:ro
`,
    ],
  },
});
