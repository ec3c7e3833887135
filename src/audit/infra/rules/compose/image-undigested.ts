import { infraRule } from '../../infra-rule.ts';

/** Image is told by a tag alone. */
export const composeImageUndigested = infraRule({
  name: 'compose-image-undigested',
  title: 'Image is told by a tag alone',
  severity: 'info',
  cwe: 494,
  what: 'A tag can be moved: what is started tomorrow may be another image than what was tested today.',
  why: 'Who gets at the account of a publisher, or the registry, changes what runs, without a change in any repository.',
  fix: ['Name the digest beside the tag: `postgres:16.2@sha256:…`, and let a bot renew it.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  applies: ['compose.service'],
  where: {
    all: [
      { at: 'image_parts.tag', isSet: true },
      { at: 'image_parts.tag', isNot: 'latest' },
      { at: 'build', isSet: false },
    ],
  },
  must: { at: 'image_parts.digest', isSet: true },
  says: 'The image has no digest',
  bad: {
    compose: [
      `services:
  app:
    image: postgres:16.2 # flaw
    restart: always
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: postgres:16.2@sha256:1e42bbe2508154c9126d48c2b8a75420c3544343bf86fd041fb7527e017a4b4a
    restart: always
`,
      `services:
  app:
    image: me:1
    build: .
`,
    ],
  },
});
