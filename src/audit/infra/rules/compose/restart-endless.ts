import { infraRule } from '../../infra-rule.ts';

/** Service is started again without end. */
export const composeRestartEndless = infraRule({
  name: 'compose-restart-endless',
  title: 'Service is started again without end',
  severity: 'info',
  cwe: 835,
  what: 'A service that fails is started again more than five times, or without end.',
  why: 'A program that crashes on what somebody sends can be kept crashing, and takes the host’s time.',
  fix: ['Limit it: `restart: on-failure:5`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  applies: ['compose.service'],
  must: {
    all: [
      { at: 'restart', matchesNot: /^on-failure(?!:[1-5]$)/ },
      {
        any: [
          { at: 'deploy.restart_policy.condition', isNot: 'on-failure' },
          {
            all: [
              { at: 'deploy.restart_policy.max_attempts', isSet: true },
              { at: 'deploy.restart_policy.max_attempts', atMost: 5 },
            ],
          },
        ],
      },
    ],
  },
  says: 'Nothing limits how often it is started again',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    restart: on-failure # flaw
`,
      `services:
  app:
    image: example/app:1.4
    restart: on-failure:10 # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    restart: on-failure:5
`,
      `services:
  app:
    image: example/app:1.4
    restart: unless-stopped
`,
    ],
  },
});
