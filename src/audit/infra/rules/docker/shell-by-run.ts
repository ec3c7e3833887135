import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

/** Shell is replaced by a link. */
export const dockerShellByRun = infraRule({
  name: 'docker-shell-by-run',
  title: 'Shell is replaced by a link',
  severity: 'info',
  cwe: 710,
  what: 'A step puts another shell in place of `/bin/sh`.',
  why: 'Programs that count on the shell of the distribution run under another one.',
  fix: ['Use SHELL: `SHELL ["/bin/bash", "-c"]`.'],
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      { at: 'program', is: ['ln', 'mv', 'cp'] },
      hasWord(/^(?:\/usr)?\/bin\/sh$|^\/bin\/bash$/),
      hasWord(/^(?:(?:\/usr)?\/bin\/)?(?:ba|z|da|k)sh$/),
    ],
  }),
  says: 'The shell is replaced',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN ln -sfv /bin/bash /bin/sh
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
SHELL ["/bin/bash", "-c"]
RUN ln -s /usr/bin/python3 /usr/bin/python
`,
    ],
  },
});
