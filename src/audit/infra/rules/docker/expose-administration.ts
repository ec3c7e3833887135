import { infraRule } from '../../infra-rule.ts';

/** Image exposes a port for administration. */
export const dockerExposeAdministration = infraRule({
  name: 'docker-expose-administration',
  title: 'Image exposes a port for administration',
  severity: 'low',
  cwe: 284,
  what: 'The image tells that it listens on a port by which machines are administrated: SSH, Telnet, remote desktop, VNC, the Docker daemon.',
  why: 'Such a port is what attackers look for first; with a password or key that is lost they are inside, past everything that guards the application.',
  fix: ['Take the port and the server away: `docker exec` gives a shell without them.'],
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  applies: ['docker.file'],
  must: { each: 'expose', must: { at: 'port', isNot: [22, 23, 512, 513, 514, 2375, 3389, 5900] } },
  says: 'A port for administration is exposed',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
EXPOSE 5001 22
USER node
`,
      `FROM debian:12
EXPOSE 80
# flaw
EXPOSE 3389/tcp
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
ARG PORT
EXPOSE 8080 2222 $PORT
USER node
`,
    ],
  },
});
