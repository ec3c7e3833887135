import { infraRule } from '../../infra-rule.ts';
import { removeFlags } from '../../mend/docker-run.ts';
import { eachCommand } from './shared-commands.ts';

/** Download without checking who answers. */
export const dockerUnverifiedDownload = infraRule({
  name: 'docker-unverified-download',
  title: 'Download without checking who answers',
  severity: 'medium',
  cwe: 295,
  what: 'The certificate of the server is not checked.',
  why: 'Whoever is on the line answers in its place, and what they send gets into the image.',
  fix: [
    'Take the flag away, and install the certificate of your own authority where one is needed: `ca-certificates`.',
  ],
  references: ['https://curl.se/docs/sslcerts.html'],
  applies: ['docker.file'],
  must: {
    all: [
      eachCommand({
        all: [
          { at: 'program', is: 'curl' },
          { at: 'flags', contains: ['-k', '--insecure', '--proxy-insecure'] },
        ],
      }),
      eachCommand({
        all: [
          { at: 'program', is: 'wget' },
          { at: 'flags', contains: '--no-check-certificate' },
        ],
      }),
    ],
  },
  says: 'The certificate of the server is not checked',
  mend: {
    says: 'Takes the flag away that switches the check of certificates off.',
    write: removeFlags(['-k', '--insecure', '--proxy-insecure', '--no-check-certificate'], {
      programs: ['curl', 'wget'],
    }),
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN curl -sSLk https://example.com/a.tgz -o a.tgz
# flaw
RUN wget --no-check-certificate https://example.com/a.tgz
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN curl -fsSL --key k.pem https://example.com/a.tgz -o a.tgz
`,
    ],
  },
});
