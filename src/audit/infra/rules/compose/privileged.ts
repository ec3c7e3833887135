import { infraRule } from '../../infra-rule.ts';

/** Container is privileged. */
export const composePrivileged = infraRule({
  name: 'compose-privileged',
  title: 'Container is privileged',
  severity: 'high',
  cwe: 250,
  what: 'The container runs with all capabilities and all devices of the host, and without the walls of seccomp and AppArmor.',
  why: 'Who breaks into the container gets out of it and is root of the host, with everything that runs there.',
  fix: ['Take `privileged` away, and give what is needed alone: `cap_add`, `devices`.'],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#privileged',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
  applies: ['compose.service'],
  must: { at: 'privileged', isNot: true },
  says: 'The container is privileged',
  mend: { set: { privileged: false }, isDisruptive: true },
  absorbs: [
    'compose-capabilities-dangerous',
    'compose-capabilities-network',
    'compose-seccomp-off',
    'compose-apparmor-off',
    'compose-selinux-off',
    'compose-device-rules',
    'compose-raw-device',
    'compose-root-user',
  ],
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    privileged: true # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    privileged: false
`,
      `services:
  app:
    image: example/app:1.4
    privileged: \${PRIVILEGED}
`,
    ],
  },
});
