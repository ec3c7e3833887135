import { infraRule } from '../../infra-rule.ts';

/** Program runs in debug mode. */
export const composeDebugMode = infraRule({
  name: 'compose-debug-mode',
  title: 'Program runs in debug mode',
  severity: 'low',
  confidence: 'medium',
  cwe: 489,
  what: 'A framework is switched into its mode for developers.',
  why: 'Errors show code and settings to everybody; with some frameworks anybody can run code through them.',
  fix: ['Take the variable out of the file that is started on servers.'],
  references: ['https://flask.palletsprojects.com/en/stable/debugging/'],
  applies: ['compose.service'],
  must: {
    each: 'environment',
    must: {
      any: [
        { at: 'name', isNot: ['FLASK_DEBUG', 'DJANGO_DEBUG', 'APP_DEBUG', 'SYMFONY_DEBUG'] },
        { at: 'value', isNot: ['1', 'true', 'on', 'yes'], anyCase: true },
      ],
    },
  },
  says: 'A framework runs in the mode for developers',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    environment:
      FLASK_DEBUG: 1 # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    environment:
      FLASK_DEBUG: "0"
      APP_DEBUG: \${DEBUG:-}
`,
    ],
  },
});
