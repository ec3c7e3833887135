import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

/** Everybody in the container may become root. */
export const dockerPasswordlessSudo = infraRule({
  name: 'docker-passwordless-sudo',
  title: 'Everybody in the container may become root',
  severity: 'low',
  cwe: 250,
  what: 'The build writes a rule by which `sudo` asks for no password.',
  why: 'A user without rights protects nothing then: who breaks into the program is root with one word.',
  fix: [
    'Leave `sudo` out of the image.',
    'Name the one program that needs it, with its whole path, instead of `ALL`.',
  ],
  references: ['https://www.sudo.ws/docs/man/sudoers.man/'],
  applies: ['docker.file'],
  must: eachCommand(hasWord(/\bNOPASSWD\s*:\s*ALL\b/)),
  says: 'A rule of sudo asks for no password',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN useradd app && echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app
USER app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN echo "app ALL=(root) NOPASSWD: /usr/bin/nginx" > /etc/sudoers.d/app
USER app
`,
    ],
  },
});
