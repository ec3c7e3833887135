import { infraRule } from '../../infra-rule.ts';
import { removeInstruction } from '../../mend/docker-line.ts';
import { onceInStage } from './shared-once.ts';

/** Several HEALTHCHECK in one stage. */
export const dockerHealthcheckTwice = infraRule({
  name: 'docker-healthcheck-twice',
  title: 'Several HEALTHCHECK in one stage',
  severity: 'info',
  cwe: 561,
  what: 'A stage has more than one HEALTHCHECK; only the last counts.',
  why: 'What somebody wrote and believes to happen does not happen.',
  fix: ['Keep the last one.'],
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  applies: ['docker.file'],
  must: { check: (subject) => onceInStage(subject, 'healthcheck') },
  says: 'Only the last HEALTHCHECK of a stage counts',
  mend: { says: 'Takes the HEALTHCHECK away that does not count.', write: removeInstruction },
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
HEALTHCHECK CMD curl -f http://localhost/
HEALTHCHECK CMD curl -f http://localhost/x
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20 AS a
HEALTHCHECK CMD curl -f http://localhost/
FROM a
HEALTHCHECK NONE
USER node
`,
    ],
  },
});
