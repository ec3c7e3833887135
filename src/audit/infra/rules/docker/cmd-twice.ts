import { infraRule } from '../../infra-rule.ts';
import { removeInstruction } from '../../mend/docker-line.ts';
import { onceInStage } from './shared-once.ts';

/** Several CMD in one stage. */
export const dockerCmdTwice = infraRule({
  name: 'docker-cmd-twice',
  title: 'Several CMD in one stage',
  severity: 'info',
  cwe: 561,
  what: 'A stage has more than one CMD; only the last counts.',
  why: 'What somebody wrote and believes to happen does not happen.',
  fix: ['Keep the last one.'],
  references: ['https://docs.docker.com/reference/dockerfile/#cmd'],
  applies: ['docker.file'],
  must: { check: (subject) => onceInStage(subject, 'cmd') },
  says: 'Only the last CMD of a stage counts',
  mend: { says: 'Takes the CMD away that does not count.', write: removeInstruction },
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
CMD ["node", "a.js"]
CMD ["node", "b.js"]
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20 AS a
CMD ["node", "a.js"]
FROM a
CMD ["node", "b.js"]
USER node
`,
    ],
  },
});
