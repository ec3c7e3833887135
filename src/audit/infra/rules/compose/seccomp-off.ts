import { infraRule } from '../../infra-rule.ts';

/** Calls into the kernel are not filtered. */
export const composeSeccompOff = infraRule({
  name: 'compose-seccomp-off',
  title: 'Calls into the kernel are not filtered',
  severity: 'medium',
  cwe: 693,
  what: 'For this container seccomp, which keeps programs from calls into the kernel that they do not need, is switched off.',
  why: 'A flaw of the kernel or a wrong mount is enough to get out of the container.',
  fix: ['Take the line away, or write a profile that allows what is needed.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  applies: ['compose.service'],
  must: { each: 'security_opt', must: { at: 'value', isNot: 'seccomp:unconfined' } },
  says: 'Calls into the kernel are not filtered',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    security_opt:
      - seccomp:unconfined # flaw
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
