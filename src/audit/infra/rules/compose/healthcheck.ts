import { infraRule } from '../../infra-rule.ts';

/** Nobody asks whether the service still works. */
export const composeHealthcheck = infraRule({
  name: 'compose-healthcheck',
  title: 'Nobody asks whether the service still works',
  severity: 'info',
  cwe: 778,
  what: 'The service has no health check of its own, or switches that of the image off.',
  why: 'A program that hangs stays in service, and what depends on it waits.',
  fix: ['Add a `healthcheck` that asks the program itself.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  applies: ['compose.service'],
  must: {
    all: [
      { at: 'healthcheck', isSet: true },
      { at: 'healthcheck.disable', isNot: true },
      { not: { some: 'healthcheck.test', has: { at: 'value', is: 'NONE' } } },
    ],
  },
  says: 'The service is not asked whether it works',
  bad: {
    compose: [
      `services:
  app: # flaw
    image: example/app:1.4
`,
      `services:
  app:
    image: example/app:1.4
    healthcheck:
      disable: true # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    healthcheck:
      test: ["CMD", "ask"]
`,
    ],
  },
});
