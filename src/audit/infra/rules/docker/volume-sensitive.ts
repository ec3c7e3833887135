import { infraRule } from '../../infra-rule.ts';

/** Volume over a folder of keys or of the system. */
export const dockerVolumeSensitive = infraRule({
  name: 'docker-volume-sensitive',
  title: 'Volume over a folder of keys or of the system',
  severity: 'low',
  cwe: 668,
  what: 'A VOLUME covers a folder in which keys or settings of the system are kept, or the socket of Docker.',
  why: 'What is in it outlives the container and can be read and changed from outside, also by other containers that mount it.',
  fix: ['Name the folder of the data alone.'],
  references: ['https://docs.docker.com/reference/dockerfile/#volume'],
  applies: ['docker.file'],
  must: {
    each: 'volume',
    must: {
      at: 'path',
      matchesNot:
        /^\/(?:|etc\/?|root\/?|root\/\.ssh.*|root\/\.aws.*|proc.*|sys.*|dev\/?|boot.*|usr\/?|bin|sbin|lib|var\/?|var\/run\/docker\.sock|run\/docker\.sock)$/,
    },
  },
  says: 'A volume covers a folder of the system',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
VOLUME /root/.ssh
# flaw
VOLUME ["/data", "/etc"]
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
VOLUME /data /var/lib/app /etc/app
`,
    ],
  },
});
