import { infraRule } from '../../infra-rule.ts';

/** Programs may gain rights. */
export const composeNewPrivileges = infraRule({
  name: 'compose-new-privileges',
  title: 'Programs may gain rights',
  severity: 'info',
  cwe: 250,
  what: 'Programs in the container may gain rights by setuid files.',
  why: 'Who breaks in as a user without rights may become root of the container through a flaw of `su`, `sudo` and the like.',
  fix: ['Add `security_opt: ["no-new-privileges:true"]`.'],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#security_opt',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-4-prevent-in-container-privilege-escalation',
  ],
  applies: ['compose.service'],
  must: { at: 'security_opt', contains: ['no-new-privileges:true', 'no-new-privileges'] },
  says: 'Programs may gain rights',
  mend: { set: { security_opt: ['no-new-privileges:true'] } },
  bad: {
    compose: [
      `services:
  app: # flaw
    image: example/app:1.4
`,
      `services:
  app:
    image: example/app:1.4
    security_opt: # flaw
      - seccomp:./profile.json
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
`,
      `services:
  app:
    image: example/app:1.4
    security_opt: ["no-new-privileges=true"]
`,
    ],
  },
});
