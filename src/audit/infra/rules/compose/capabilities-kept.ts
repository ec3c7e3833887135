import { infraRule } from '../../infra-rule.ts';

/** Container keeps capabilities that it does not need. */
export const composeCapabilitiesKept = infraRule({
  name: 'compose-capabilities-kept',
  title: 'Container keeps capabilities that it does not need',
  severity: 'info',
  cwe: 250,
  what: 'The container has the capabilities that Docker gives without being asked; none is dropped.',
  why: 'Each serves who breaks in.',
  fix: ['Drop them all and add the few that are needed: `cap_drop: [ALL]`.'],
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_drop',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
  applies: ['compose.service'],
  must: { at: 'cap_drop', isSet: true },
  says: 'No capability is dropped',
  mend: { set: { cap_drop: ['ALL'] }, isDisruptive: true },
  bad: {
    compose: [
      `services:
  app: # flaw
    image: example/app:1.4
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cap_drop: [ALL]
`,
    ],
  },
});
