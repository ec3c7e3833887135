import { infraRule } from '../../infra-rule.ts';
import { passwordsSet } from './shared-passwords.ts';

/** Password is written into the image. */
export const dockerPasswordInBuild = infraRule({
  name: 'docker-password-in-build',
  title: 'Password is written into the image',
  severity: 'high',
  cwe: 798,
  what: 'The build sets the password of a user to a text that stands in the Dockerfile.',
  why: 'Whoever can read the Dockerfile, or pull the image, can log in as that user wherever the container takes logins.',
  fix: [
    'Leave the password locked and start the program as a user of its own.',
    'What must log in gets a key or password when the container starts, from a secret.',
  ],
  references: ['https://docs.docker.com/build/building/secrets/'],
  applies: ['docker.file'],
  must: { check: (subject) => passwordsSet(subject) },
  says: 'A password is set to a text of the Dockerfile',
  isSecret: true,
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN echo "root:example-only" | chpasswd
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ARG PASSWORD
RUN echo "root:$PASSWORD" | chpasswd
`,
      `FROM debian:12
RUN passwd -l root
`,
    ],
  },
});
