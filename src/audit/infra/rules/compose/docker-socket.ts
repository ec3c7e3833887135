import { infraRule } from '../../infra-rule.ts';

const socket =
  /(?:^|\/)(?:docker|containerd|crio|podman|cri-dockerd|buildkitd)\.sock$|^\/(?:var\/)?run\/(?:docker|containerd|crio|podman)\/?$/;

/** Container controls the container daemon. */
export const composeDockerSocket = infraRule({
  name: 'compose-docker-socket',
  title: 'Container controls the container daemon',
  severity: 'high',
  cwe: 250,
  what: 'The socket of Docker, or of another container daemon, is mounted into the container. That it is mounted read-only changes nothing: requests are still taken.',
  why: 'Who breaks into the container starts another one with the whole disk of the host in it, and is root there.',
  fix: [
    'Take the mount away.',
    'What must ask the daemon does so through a proxy that lets single requests pass.',
  ],
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-1-do-not-expose-the-docker-daemon-socket-even-to-the-containers',
  ],
  applies: ['compose.service'],
  must: { each: 'volumes', must: { at: 'source', matchesNot: socket } },
  says: 'The container controls the container daemon',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro # flaw
      - ./data:/data
`,
      `services:
  app:
    image: example/app:1.4
    volumes:
      - type: bind
        source: /run/containerd/containerd.sock # flaw
        target: /run/containerd.sock
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - ./docker.sock.d:/etc/x
      - data:/var/run
`,
    ],
  },
});
