import { infraRule } from '../../infra-rule.ts';

/** Port that does not exist. */
export const dockerExposeRange = infraRule({
  name: 'docker-expose-range',
  title: 'Port that does not exist',
  severity: 'info',
  cwe: 1284,
  what: 'The image exposes a port above 65535, or none.',
  why: 'What listens there is not what was meant; the image does not build or the port stays closed.',
  fix: ['Name a port from 1 to 65535.'],
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  applies: ['docker.file'],
  must: {
    each: 'expose',
    must: {
      all: [
        { at: 'port', atMost: 65535 },
        { at: 'port', atLeast: 1 },
        {
          any: [
            { at: 'to_port', isSet: false },
            { at: 'to_port', atMost: 65535 },
          ],
        },
      ],
    },
  },
  says: 'A port is exposed that does not exist',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
EXPOSE 65536/tcp 80
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ARG PORT
EXPOSE 80 443/tcp 8000-8010 $PORT
`,
    ],
  },
});
