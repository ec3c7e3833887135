import { infraRule } from '../../infra-rule.ts';

/** Program runs in debug mode. */
export const dockerDebugMode = infraRule({
  name: 'docker-debug-mode',
  title: 'Program runs in debug mode',
  severity: 'low',
  confidence: 'medium',
  cwe: 489,
  what: 'The image switches a framework into its mode for developers.',
  why: 'Errors show code and settings to everybody; with some frameworks anybody can run code through them.',
  fix: ['Take the variable away, and set it where you develop.'],
  references: ['https://flask.palletsprojects.com/en/stable/debugging/'],
  applies: ['docker.file'],
  must: {
    each: 'env',
    where: { at: 'is_shipped', is: true },
    must: {
      all: [
        {
          any: [
            { at: 'name', isNot: ['FLASK_DEBUG', 'DJANGO_DEBUG', 'APP_DEBUG', 'SYMFONY_DEBUG'] },
            { at: 'value', isNot: ['1', 'true', 'on', 'yes'], anyCase: true },
          ],
        },
        {
          any: [
            {
              at: 'name',
              isNot: ['FLASK_ENV', 'RAILS_ENV', 'RACK_ENV', 'ASPNETCORE_ENVIRONMENT', 'APP_ENV'],
            },
            { at: 'value', isNot: ['development', 'dev', 'local'], anyCase: true },
          ],
        },
      ],
    },
  },
  says: 'A framework runs in the mode for developers',
  bad: {
    dockerfile: [
      `FROM python:3.12
# flaw
ENV FLASK_DEBUG=1
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM python:3.12
ENV FLASK_DEBUG=0 FLASK_ENV=production
`,
    ],
  },
});
