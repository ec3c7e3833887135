import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

function hasHealthcheck({ view, place }: Subject): Verdict {
  const isThere = valueAt(view, 'final', 'healthcheck') !== undefined;
  return isThere ? holds : fails({ place, path: 'final.healthcheck', written: '' });
}

/** Nobody asks whether the program still works. */
export const dockerHealthcheckMissing = infraRule({
  name: 'docker-healthcheck-missing',
  title: 'Nobody asks whether the program still works',
  severity: 'info',
  cwe: 778,
  what: 'The image has no HEALTHCHECK.',
  why: 'A program that hangs stays in service; with Kubernetes its own probes count instead.',
  fix: ['Add a HEALTHCHECK that asks the program itself.'],
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  applies: ['docker.file'],
  must: { check: hasHealthcheck },
  says: 'The image has no HEALTHCHECK',
  bad: {
    dockerfile: [
      `FROM node:20
USER node
CMD ["node", "app.js"]
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
USER node
HEALTHCHECK CMD ["node", "ask.js"]
CMD ["node", "app.js"]
`,
      `FROM node:20 AS base
HEALTHCHECK NONE
FROM base
`,
    ],
  },
});
