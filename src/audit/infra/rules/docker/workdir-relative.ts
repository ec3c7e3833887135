import { infraRule } from '../../infra-rule.ts';
import { wholeWorkdir } from '../../mend/docker-line.ts';

/** WORKDIR depends on the one before. */
export const dockerWorkdirRelative = infraRule({
  name: 'docker-workdir-relative',
  title: 'WORKDIR depends on the one before',
  severity: 'info',
  cwe: 710,
  what: 'The path of a WORKDIR is relative to the one before it, or to that of the base image.',
  why: 'Where files end up changes with what stands before, and with the base image.',
  fix: ['Write the whole path: `WORKDIR /srv/app`.'],
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  applies: ['docker.file'],
  must: { each: 'workdir', must: { at: 'path', matches: /^["']?(?:\/|[A-Za-z]:|\\|\$)/ } },
  says: 'The path of a WORKDIR is relative',
  mend: { says: 'Writes the whole path.', write: wholeWorkdir },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
WORKDIR srv/app
`,
      `FROM debian:12
WORKDIR /srv
# flaw
WORKDIR app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ARG HOME_DIR
WORKDIR /srv
WORKDIR "/srv/app"
WORKDIR $HOME_DIR
`,
    ],
  },
});
