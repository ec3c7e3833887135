import type { Condition } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** Container may use any amount of memory. */
export const composeMemoryLimit = infraRule({
  name: 'compose-memory-limit',
  title: 'Container may use any amount of memory',
  severity: 'info',
  cwe: 770,
  what: 'Nothing limits how much memory the container uses.',
  why: 'A flaw, or who breaks in, takes it from everything else on the host.',
  fix: ['Set a limit that the program stays well below.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#deploy'],
  applies: ['compose.service'],
  must: {
    any: ['mem_limit', 'deploy.resources.limits.memory'].map(
      (at): Condition => ({
        all: [
          { at, isSet: true },
          { at, isNot: ['-1', '0'] },
        ],
      }),
    ),
  },
  says: 'No limit for memory is set',
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
    mem_limit: 512m
`,
      `services:
  app:
    image: example/app:1.4
    deploy:
      resources:
        limits:
          memory: 512M
`,
    ],
  },
});
