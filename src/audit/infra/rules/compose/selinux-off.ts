import { infraRule } from '../../infra-rule.ts';

/** SELinux is switched off. */
export const composeSelinuxOff = infraRule({
  name: 'compose-selinux-off',
  title: 'SELinux is switched off',
  severity: 'low',
  cwe: 693,
  what: 'For this container SELinux, which keeps containers from the files of the host and of each other, is switched off.',
  why: 'A flaw of the kernel or a wrong mount is enough to get out of the container.',
  fix: ['Take the line away, or write a profile that allows what is needed.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  applies: ['compose.service'],
  must: { each: 'security_opt', must: { at: 'value', isNot: 'label:disable' } },
  says: 'SELinux is switched off',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    security_opt:
      - label:disable # flaw
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
