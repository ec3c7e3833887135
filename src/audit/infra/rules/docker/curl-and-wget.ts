import { infraRule } from '../../infra-rule.ts';
import { eachCommand } from './shared-commands.ts';

/** Two programs for downloads. */
export const dockerCurlAndWget = infraRule({
  name: 'docker-curl-and-wget',
  title: 'Two programs for downloads',
  severity: 'info',
  cwe: 1041,
  what: 'Both curl and wget are used.',
  why: 'Each program more in the image can have flaws, and serves who breaks in.',
  fix: ['Use one of them.'],
  references: ['https://docs.docker.com/build/building/best-practices/'],
  applies: ['docker.file'],
  where: { some: 'run.commands', has: { at: 'program', is: 'wget' } },
  must: eachCommand({ at: 'program', is: 'curl' }),
  says: 'Both curl and wget are used',
  bad: {
    dockerfile: [
      `FROM debian:12
RUN wget https://example.com/a
# flaw
RUN curl -O https://example.com/b
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN curl -O https://example.com/a && curl -O https://example.com/b
`,
    ],
  },
});
