import { infraRule } from '../../infra-rule.ts';
import { isOnlyWriter } from './shared-writers.ts';

/** Two services write to one volume. */
export const composeVolumeShared = infraRule({
  name: 'compose-volume-shared',
  title: 'Two services write to one volume',
  severity: 'info',
  cwe: 668,
  what: 'A volume or folder is writable in two services or more.',
  why: 'Who breaks into one of them changes what the other reads, which may be code.',
  fix: ['Mount it read-only (`:ro`) in all but one.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  applies: ['compose.service'],
  must: {
    each: 'volumes',
    where: {
      all: [
        { at: 'source', isSet: true },
        { at: 'read_only', isNot: true },
      ],
    },
    must: { check: isOnlyWriter },
  },
  says: 'Several services write to it',
  bad: {
    compose: [
      `services:
  a:
    image: a:1
    volumes:
      - data:/data # flaw
  b:
    image: b:1
    volumes:
      - data:/data # flaw
volumes:
  data:
`,
    ],
  },
  good: {
    compose: [
      `services:
  a:
    image: a:1
    volumes:
      - data:/data
  b:
    image: b:1
    volumes:
      - data:/data:ro
volumes:
  data:
`,
    ],
  },
});
