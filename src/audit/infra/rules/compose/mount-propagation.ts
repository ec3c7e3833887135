import { infraRule } from '../../infra-rule.ts';

/** Mounts of the container appear on the host. */
export const composeMountPropagation = infraRule({
  name: 'compose-mount-propagation',
  title: 'Mounts of the container appear on the host',
  severity: 'low',
  cwe: 668,
  what: 'What is mounted in the container is mounted on the host too.',
  why: 'Who breaks into the container puts file systems of their own over folders of the host.',
  fix: ['Take `shared` away; `rslave` lets mounts of the host into the container, not the other way.'],
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation'],
  applies: ['compose.service'],
  must: { each: 'volumes', must: { at: 'propagation', isNot: ['shared', 'rshared'] } },
  says: 'Mounts of the container appear on the host',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - ./data:/data:rshared # flaw
`,
      `services:
  app:
    image: example/app:1.4
    volumes:
      - type: bind
        source: ./data
        target: /data
        bind:
          propagation: shared # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - ./data:/data:rslave
`,
    ],
  },
});
