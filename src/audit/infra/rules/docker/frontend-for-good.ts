import { infraRule } from '../../infra-rule.ts';
import { isAlone, renameInstruction } from '../../mend/docker-line.ts';

/** Answers of apt are switched off for good. */
export const dockerFrontendForGood = infraRule({
  name: 'docker-frontend-for-good',
  title: 'Answers of apt are switched off for good',
  severity: 'info',
  cwe: 1188,
  what: '`DEBIAN_FRONTEND` is set by ENV, so it holds in the container too.',
  why: 'Whoever works in the container gets no questions from apt, and defaults nobody chose.',
  fix: ['Set it for the step alone: `ARG DEBIAN_FRONTEND=noninteractive`, or before the command.'],
  references: ['https://manpages.debian.org/bookworm/debconf-doc/debconf.7.en.html'],
  applies: ['docker.file'],
  must: {
    each: 'env',
    where: { at: 'is_shipped', is: true },
    must: {
      any: [
        { at: 'name', isNot: 'DEBIAN_FRONTEND' },
        { at: 'value', isSet: false },
      ],
    },
  },
  says: 'apt asks nothing for good',
  mend: {
    says: 'Writes ARG, which only counts for the build.',
    write: renameInstruction('ENV', 'ARG', isAlone),
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
ENV DEBIAN_FRONTEND=noninteractive
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ARG DEBIAN_FRONTEND=noninteractive
RUN DEBIAN_FRONTEND=noninteractive apt-get install -y curl
`,
    ],
  },
});
