import { infraRule } from '../../infra-rule.ts';

/** AppArmor is switched off. */
export const composeApparmorOff = infraRule({
  name: 'compose-apparmor-off',
  title: 'AppArmor is switched off',
  severity: 'low',
  cwe: 693,
  what: 'For this container AppArmor, which keeps programs from files and rights that are not theirs, is switched off.',
  why: 'A flaw of the kernel or a wrong mount is enough to get out of the container.',
  fix: ['Take the line away, or write a profile that allows what is needed.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  applies: ['compose.service'],
  must: { each: 'security_opt', must: { at: 'value', isNot: 'apparmor:unconfined' } },
  says: 'AppArmor is switched off',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    security_opt:
      - apparmor:unconfined # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    security_opt:
      - no-new-privileges:true
      - seccomp:./profile.json
`,
    ],
  },
});
