import { infraRule } from '../../infra-rule.ts';
import { listAsJson } from '../../mend/docker-line.ts';

/** List that is no JSON. */
export const dockerBrokenList = infraRule({
  name: 'docker-broken-list',
  title: 'List that is no JSON',
  severity: 'info',
  cwe: 704,
  what: 'CMD or ENTRYPOINT begins like a list but is no JSON: Docker gives the whole line, brackets and all, to a shell.',
  why: 'The container does not start, or starts something else.',
  fix: ['Use double quotes and commas: `CMD ["node", "app.js"]`.'],
  references: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  applies: ['docker.file'],
  must: {
    all: ['cmd', 'entrypoint'].map((each) => ({
      each,
      where: { at: 'is_shipped', is: true },
      must: { at: 'form', isNot: 'broken' },
    })),
  },
  says: 'A shell gets what was meant as a list',
  mend: { says: 'Writes the list as JSON.', write: listAsJson },
  bad: {
    dockerfile: [
      `FROM node:20
USER node
# flaw
CMD ['node', 'app.js']
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
USER node
CMD ["node", "app.js"]
`,
    ],
  },
});
