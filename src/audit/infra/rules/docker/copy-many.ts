import { infraRule } from '../../infra-rule.ts';

/** Several files are copied to what is no folder. */
export const dockerCopyMany = infraRule({
  name: 'docker-copy-many',
  title: 'Several files are copied to what is no folder',
  severity: 'info',
  cwe: 628,
  what: 'COPY or ADD names several sources, and a destination that does not end with `/`.',
  why: 'The build fails, or what was there is overwritten.',
  fix: ['End the destination with `/`.'],
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  applies: ['docker.file'],
  must: {
    all: ['copy', 'add'].map((each) => ({
      each,
      where: { at: 'sources', countAtLeast: 2 },
      must: { at: 'destination', matches: /[\\/]["']?$|^\.$|\.\.?$/ },
    })),
  },
  says: 'The destination of several files is no folder',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
COPY package.json yarn.lock app
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
COPY package.json yarn.lock ./
COPY a b .
COPY a $TARGET
USER node
`,
    ],
  },
});
