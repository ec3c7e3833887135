import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs } from './shared-commands.ts';

/** Image has an SSH server. */
export const dockerSshServer = infraRule({
  name: 'docker-ssh-server',
  title: 'Image has an SSH server',
  severity: 'low',
  cwe: 1125,
  what: 'The build installs an SSH server.',
  why: 'It is one more door with keys and passwords of its own, past everything that guards the application.',
  fix: ['Use `docker exec` or `kubectl exec`.'],
  references: ['https://docs.docker.com/build/building/best-practices/'],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      installs('apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper', 'pacman'),
      {
        some: 'packages',
        has: { at: 'value', matches: /^(?:openssh-server|openssh|dropbear|sshd)(?:[=~]|$)/ },
      },
    ],
  }),
  says: 'An SSH server is installed',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update && apt-get install -y openssh-server=1:9.2p1
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y openssh-client=1:9.2p1
`,
      `FROM alpine:3.20
RUN apk add openssh-client
`,
    ],
  },
});
