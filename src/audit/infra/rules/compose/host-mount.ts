import { infraRule } from '../../infra-rule.ts';

const systemFolder =
  /^\/(?:|etc|root|boot|bin|sbin|lib(?:32|64)?|usr(?:\/(?:bin|sbin|lib(?:32|64)?|local))?|dev|proc|sys|home|var|var\/(?:lib|log|run)|run|var\/lib\/(?:docker|kubelet|containerd)(?:\/.*)?|etc\/(?:passwd|shadow|group|sudoers|cron[\w.]*|ssh|docker|kubernetes|systemd|pam\.d)(?:\/.*)?)\/?$/;

/** Folder of the host’s system in the container. */
export const composeHostMount = infraRule({
  name: 'compose-host-mount',
  title: 'Folder of the host’s system in the container',
  severity: 'high',
  cwe: 668,
  what: 'A folder in which the host keeps its settings, its programs or everything is mounted into the container, writable.',
  why: 'Who breaks into the container changes the host: adds users, keys and programs that run there.',
  fix: ['Mount the folder of the data alone, read-only where that is enough.'],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#volumes',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
  applies: ['compose.service'],
  must: {
    each: 'volumes',
    where: { at: 'read_only', isNot: true },
    must: { at: 'source', matchesNot: systemFolder },
  },
  says: 'A folder of the host’s system is writable in the container',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - /etc:/host/etc # flaw
      - /:/host # flaw
`,
      `services:
  app:
    image: example/app:1.4
    volumes:
      - type: bind
        source: /root # flaw
        target: /r
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
      - /srv/data:/data
      - /etc:/etc/host:ro
      - etc:/etc
`,
    ],
  },
});
