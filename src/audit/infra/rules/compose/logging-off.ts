import { infraRule } from '../../infra-rule.ts';

/** Nobody sees what the service says. */
export const composeLoggingOff = infraRule({
  name: 'compose-logging-off',
  title: 'Nobody sees what the service says',
  severity: 'info',
  cwe: 778,
  what: 'What the service writes is thrown away.',
  why: 'Who breaks in leaves no trace, and nobody learns why it failed.',
  fix: ['Use a driver that keeps it: `local`, `json-file` with a limit, or that of your collector.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#logging'],
  applies: ['compose.service'],
  must: { at: 'logging.driver', isNot: 'none' },
  says: 'What the service writes is thrown away',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    logging:
      driver: none # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    logging:
      driver: local
`,
    ],
  },
});
