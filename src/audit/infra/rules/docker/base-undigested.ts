import { infraRule } from '../../infra-rule.ts';

/** Base image is told by a tag alone. */
export const dockerBaseUndigested = infraRule({
  name: 'docker-base-undigested',
  title: 'Base image is told by a tag alone',
  severity: 'info',
  cwe: 494,
  what: 'A tag can be moved: what is built tomorrow may stand on another image than what was tested today.',
  why: 'Who gets at the account of a publisher, or the registry, changes what everybody builds on, without a change in any repository.',
  fix: ['Name the digest beside the tag: `FROM alpine:3.20@sha256:…`.', 'Let a bot renew it.'],
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  applies: ['docker.file'],
  must: {
    each: 'from',
    where: {
      all: [
        { at: 'is_stage', is: false },
        { at: 'repository', isNot: 'scratch' },
        { at: 'tag', isSet: true },
        { at: 'tag', isNot: 'latest' },
      ],
    },
    must: { at: 'digest', isSet: true },
  },
  says: 'The base image has no digest',
  bad: {
    dockerfile: [
      `# flaw
FROM alpine:3.20
USER nobody
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM alpine:3.20@sha256:1e42bbe2508154c9126d48c2b8a75420c3544343bf86fd041fb7527e017a4b4a
USER nobody
`,
    ],
  },
});
