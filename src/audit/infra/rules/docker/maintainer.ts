import { infraRule } from '../../infra-rule.ts';
import { maintainerLabel } from '../../mend/docker-line.ts';

/** MAINTAINER is out of use. */
export const dockerMaintainer = infraRule({
  name: 'docker-maintainer',
  title: 'MAINTAINER is out of use',
  severity: 'info',
  cwe: 477,
  what: 'MAINTAINER is deprecated.',
  why: 'A later Docker may refuse the file.',
  fix: ['Write `LABEL org.opencontainers.image.authors="…"`.'],
  references: ['https://docs.docker.com/reference/dockerfile/#maintainer-deprecated'],
  applies: ['docker.file'],
  must: { each: 'maintainer', must: { at: 'value', isSet: false } },
  says: 'MAINTAINER is used',
  mend: { says: 'Writes a label instead of MAINTAINER.', write: maintainerLabel },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
MAINTAINER team@example.com
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
LABEL org.opencontainers.image.authors="team@example.com"
`,
    ],
  },
});
