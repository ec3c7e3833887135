import { infraRule } from '../../infra-rule.ts';

/** Container runs as root on purpose. */
export const composeRootUser = infraRule({
  name: 'compose-root-user',
  title: 'Container runs as root on purpose',
  severity: 'low',
  cwe: 250,
  what: 'The service is told to run as root, whatever the image says.',
  why: 'Who breaks into the program is root in the container: a flaw of the kernel or a mounted folder makes them root of the host.',
  fix: ['Take `user` away or name a user without rights: `user: "1000:1000"`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  applies: ['compose.service'],
  must: { at: 'user', matchesNot: /^(?:root|0+)(?::|$)/ },
  says: 'The container runs as root',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    user: root # flaw
`,
      `services:
  app:
    image: example/app:1.4
    user: "0:0" # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    user: "1000"
`,
      `services:
  app:
    image: example/app:1.4
    user: \${UID}:\${GID}
`,
    ],
  },
});
