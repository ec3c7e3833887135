import { infraRule } from '../../infra-rule.ts';

/** Image floats. */
export const composeImageLatest = infraRule({
  name: 'compose-image-latest',
  title: 'Image floats',
  severity: 'low',
  cwe: 1104,
  what: 'The service runs the tag `latest`, which is a different image whenever somebody publishes one.',
  why: 'Nobody knows what runs, and a new major version, or one that an attacker published, gets in with the next start.',
  fix: ['Name the version that was tested: `image: postgres:16.2`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  applies: ['compose.service'],
  where: {
    all: [
      { at: 'build', isSet: false },
      { at: 'image_parts.digest', isSet: false },
    ],
  },
  must: { at: 'image_parts.tag', isNot: 'latest' },
  says: 'The image is whatever is published under `latest`',
  bad: {
    compose: [
      `services:
  app:
    image: postgres:latest # flaw
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
    image: me:latest
    build: .
`,
      `services:
  app:
    image: postgres:\${TAG}
    restart: always
`,
    ],
  },
});
