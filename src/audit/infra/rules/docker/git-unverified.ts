import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

/** Git does not check certificates. */
export const dockerGitUnverified = infraRule({
  name: 'docker-git-unverified',
  title: 'Git does not check certificates',
  severity: 'medium',
  cwe: 295,
  what: 'Git is told not to check the certificate of the server.',
  why: 'Whoever is on the line hands out code of their own, which gets into the image.',
  fix: [
    'Take the setting away, and give Git the certificate of your own authority where one is needed: `http.sslCAInfo`.',
  ],
  references: ['https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify'],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      { at: 'program', is: 'git' },
      {
        any: [
          hasWord(/^http\.(?:\S+\.)?sslverify=(?:false|0|no|off)$/i),
          { all: [hasWord(/^http\.(?:\S+\.)?sslverify$/i), hasWord(/^(?:false|0|no|off)$/i)] },
        ],
      },
    ],
  }),
  says: 'Git takes any certificate',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN git config --global http.sslVerify false && git clone https://example.com/a.git
`,
      `FROM debian:12
# flaw
RUN git -c http.sslVerify=false clone https://example.com/a.git
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN git config --global http.sslVerify true && git clone https://example.com/a.git
`,
    ],
  },
});
