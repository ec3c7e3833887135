import { infraRule } from '../../infra-rule.ts';

/** Settings of the host are writable in the container. */
export const composeHostSettingsMount = infraRule({
  name: 'compose-host-settings-mount',
  title: 'Settings of the host are writable in the container',
  severity: 'low',
  cwe: 668,
  what: 'A file or folder below those in which the host keeps its settings or programs is mounted into the container, writable.',
  why: 'Who breaks into the container changes what the host runs or believes.',
  fix: ['Mount it read-only: `:ro`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  applies: ['compose.service'],
  must: {
    each: 'volumes',
    where: { at: 'read_only', isNot: true },
    must: {
      at: 'source',
      matchesNot:
        /^\/(?:etc|boot|usr|lib|lib64|bin|sbin|proc|sys)\/(?!localtime$|timezone$|letsencrypt|machine-id$|fs\/cgroup)./,
    },
  },
  says: 'Settings of the host are writable',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - /etc/exercise:/etc/exercise # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - /etc/localtime:/etc/localtime
      - /etc/exercise:/x:ro
      - ./etc/app:/etc/app
`,
    ],
  },
});
