import { infraRule } from '../../infra-rule.ts';

/** Container is not stopped when memory runs out. */
export const composeOomOff = infraRule({
  name: 'compose-oom-off',
  title: 'Container is not stopped when memory runs out',
  severity: 'info',
  cwe: 770,
  what: 'The kernel is told to leave the container alone when memory runs out.',
  why: 'It stops other programs of the host instead, or the host.',
  fix: ['Take `oom_kill_disable` away and set a limit of memory.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#oom_kill_disable'],
  applies: ['compose.service'],
  must: { at: 'oom_kill_disable', isNot: true },
  says: 'It is not stopped when memory runs out',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    oom_kill_disable: true # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    oom_kill_disable: false
`,
    ],
  },
});
