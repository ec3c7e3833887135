import { infraRule } from '../../infra-rule.ts';

/** Image without version. */
export const composeImageUntagged = infraRule({
  name: 'compose-image-untagged',
  title: 'Image without version',
  severity: 'low',
  cwe: 1104,
  what: 'The image is named without tag or digest; Docker then takes `latest`, a different image whenever somebody publishes one.',
  why: 'Nobody knows what runs, and a new major version, or one that an attacker published, gets in with the next start.',
  fix: ['Name the version that was tested: `image: postgres:16.2`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  applies: ['compose.service'],
  where: {
    all: [
      { at: 'image', isSet: true },
      { at: 'build', isSet: false },
      { at: 'image_parts.digest', isSet: false },
    ],
  },
  must: { at: 'image_parts.tag', isSet: true },
  says: 'The image has no version',
  bad: {
    compose: [
      `services:
  app:
    image: postgres # flaw
    restart: always
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: postgres:16.2
    restart: always
`,
      `services:
  app:
    image: me
    build: .
`,
      `services:
  app:
    image: postgres@sha256:1e42bbe2508154c9126d48c2b8a75420c3544343bf86fd041fb7527e017a4b4a
    restart: always
`,
    ],
  },
});
