import type { Condition } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** Container may use any amount of processes. */
export const composeProcessLimit = infraRule({
  name: 'compose-process-limit',
  title: 'Container may use any amount of processes',
  severity: 'info',
  cwe: 770,
  what: 'Nothing limits how much processes the container uses.',
  why: 'A flaw, or who breaks in, takes it from everything else on the host.',
  fix: ['Set a limit that the program stays well below.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#deploy'],
  applies: ['compose.service'],
  must: {
    any: ['pids_limit', 'deploy.resources.limits.pids'].map(
      (at): Condition => ({
        all: [
          { at, isSet: true },
          { at, isNot: ['-1', '0'] },
        ],
      }),
    ),
  },
  says: 'No limit for processes is set',
  bad: {
    compose: [
      `services:
  app: # flaw
    image: example/app:1.4
`,
      `services:
  app:
    image: example/app:1.4
    pids_limit: -1 # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    pids_limit: 200
`,
      `services:
  app:
    image: example/app:1.4
    deploy:
      resources:
        limits:
          pids: 200
`,
    ],
  },
});
