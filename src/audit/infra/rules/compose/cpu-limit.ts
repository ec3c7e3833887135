import type { Condition } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** Container may use any amount of processor time. */
export const composeCpuLimit = infraRule({
  name: 'compose-cpu-limit',
  title: 'Container may use any amount of processor time',
  severity: 'info',
  cwe: 770,
  what: 'Nothing limits how much processor time the container uses.',
  why: 'A flaw, or who breaks in, takes it from everything else on the host.',
  fix: ['Set a limit that the program stays well below.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#deploy'],
  applies: ['compose.service'],
  must: {
    any: ['cpus', 'cpu_quota', 'cpuset', 'deploy.resources.limits.cpus'].map(
      (at): Condition => ({
        all: [
          { at, isSet: true },
          { at, isNot: ['-1', '0'] },
        ],
      }),
    ),
  },
  says: 'No limit for processor time is set',
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
    cpus: 0.5
`,
      `services:
  app:
    image: example/app:1.4
    deploy:
      resources:
        limits:
          cpus: "0.5"
`,
    ],
  },
});
