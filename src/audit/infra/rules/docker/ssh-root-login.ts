import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

/** Root may log in over SSH. */
export const dockerSshRootLogin = infraRule({
  name: 'docker-ssh-root-login',
  title: 'Root may log in over SSH',
  severity: 'medium',
  cwe: 250,
  what: 'The build lets root log in over SSH, or lets everybody do so with a password.',
  why: 'One guessed or lost password is enough to be root in the container.',
  fix: ['Take the SSH server away; else `PermitRootLogin no` and `PasswordAuthentication no`.'],
  references: ['https://man.openbsd.org/sshd_config'],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      { at: 'program', is: ['echo', 'printf', 'sed', 'cat', 'tee'] },
      hasWord(/PermitRootLogin\s+yes|PermitEmptyPasswords\s+yes|\/\s*PermitRootLogin yes/i),
    ],
  }),
  says: 'Root may log in over SSH',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN sed -i 's/#PermitRootLogin prohibit-password/PermitRootLogin yes/' /etc/ssh/sshd_config
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN echo 'PermitRootLogin no' >> /etc/ssh/sshd_config
`,
    ],
  },
});
