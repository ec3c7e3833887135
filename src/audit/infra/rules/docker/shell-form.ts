import { infraRule } from '../../infra-rule.ts';
import { lineAsList } from '../../mend/docker-line.ts';

/** Program is started through a shell. */
export const dockerShellForm = infraRule({
  name: 'docker-shell-form',
  title: 'Program is started through a shell',
  severity: 'info',
  cwe: 710,
  what: 'CMD or ENTRYPOINT is written as a line for a shell.',
  why: 'The shell stands between Docker and the program: signals do not reach it, it is killed instead of ended, and arguments are read as shell.',
  fix: ['Write a list: `CMD ["node", "app.js"]`.'],
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  applies: ['docker.file'],
  must: {
    all: ['cmd', 'entrypoint'].map((each) => ({
      each,
      where: { at: 'is_shipped', is: true },
      must: { at: 'form', isNot: 'shell' },
    })),
  },
  says: 'A shell stands between Docker and the program',
  mend: { says: 'Writes a list, which needs no shell.', write: lineAsList },
  bad: {
    dockerfile: [
      `FROM node:20
USER node
# flaw
CMD node app.js
`,
      `FROM node:20
USER node
# flaw
ENTRYPOINT node app.js
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
USER node
ENTRYPOINT ["node"]
CMD ["app.js"]
`,
    ],
  },
});
