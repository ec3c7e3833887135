import { infraRule } from '../../infra-rule.ts';
import { removeInstruction } from '../../mend/docker-line.ts';
import { onceInStage } from './shared-once.ts';

/** Several ENTRYPOINT in one stage. */
export const dockerEntrypointTwice = infraRule({
  name: 'docker-entrypoint-twice',
  title: 'Several ENTRYPOINT in one stage',
  severity: 'info',
  cwe: 561,
  what: 'A stage has more than one ENTRYPOINT; only the last counts.',
  why: 'What somebody wrote and believes to happen does not happen.',
  fix: ['Keep the last one.'],
  references: ['https://docs.docker.com/reference/dockerfile/#entrypoint'],
  applies: ['docker.file'],
  must: { check: (subject) => onceInStage(subject, 'entrypoint') },
  says: 'Only the last ENTRYPOINT of a stage counts',
  mend: { says: 'Takes the ENTRYPOINT away that does not count.', write: removeInstruction },
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
ENTRYPOINT ["node", "a.js"]
ENTRYPOINT ["node", "b.js"]
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20 AS a
ENTRYPOINT ["node", "a.js"]
FROM a
ENTRYPOINT ["node", "b.js"]
USER node
`,
    ],
  },
});
