import { infraRule } from '../../infra-rule.ts';

/** Program is started without its guards. */
export const composeInsecureOption = infraRule({
  name: 'compose-insecure-option',
  title: 'Program is started without its guards',
  severity: 'medium',
  cwe: 1188,
  what: 'The command starts the program with an option that takes its protection away.',
  why: 'Whoever reaches it may do everything with it.',
  fix: ['Take the option away.'],
  references: ['https://doc.traefik.io/traefik/operations/api/#insecure'],
  applies: ['compose.service'],
  must: {
    all: ['command', 'entrypoint'].map((at) => ({
      at,
      matchesNot:
        /(?:^|\s)--(?:api\.insecure(?:=true)?|noauth|skip-grant-tables|protected-mode[= ]no|insecure-skip-tls-verify(?:=true)?|allow-privileged=true|anonymous-auth=true|disable-auth|no-auth|auth=none|token=['"]{2})(?=\s|$)|--protected-mode\s+no\b/,
    })),
  },
  says: 'A guard is switched off',
  bad: {
    compose: [
      `services:
  app:
    image: traefik:3.1
    command: --api.insecure=true --providers.docker # flaw
`,
      `services:
  app:
    image: mongo:7.0
    command:
      - mongod
      - --noauth # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: traefik:3.1
    command: --providers.docker
`,
      `services:
  app:
    image: example/app:1.4
    command: ["redis-server", "--requirepass", "\${P}"]
`,
    ],
  },
});
