import { infraRule } from '../../infra-rule.ts';
import { removeFlags } from '../../mend/docker-run.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

const unsigned =
  /^(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowDowngradeToInsecureRepositories|Acquire::https::Verify-Peer=false)(?:=(?:true|1|yes))?/i;

/** Packages are installed unsigned. */
export const dockerAptUnverified = infraRule({
  name: 'docker-apt-unverified',
  title: 'Packages are installed unsigned',
  severity: 'medium',
  cwe: 345,
  what: 'apt is told not to ask for signatures.',
  why: 'Whoever is on the line, or gets at the server, puts packages of their own into the image.',
  fix: ['Take the option away and install the key of the repository: `signed-by=/usr/share/keyrings/…`.'],
  references: ['https://manpages.debian.org/bookworm/apt/apt-secure.8.en.html'],
  applies: ['docker.file'],
  must: eachCommand({
    any: [
      {
        all: [
          { at: 'manager', is: 'apt' },
          {
            any: [
              {
                at: 'flags',
                contains: ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'],
              },
              { some: 'flags', has: { at: 'value', matches: unsigned } },
            ],
          },
        ],
      },
      {
        all: [
          { at: 'program', is: ['echo', 'printf', 'tee', 'cat'] },
          hasWord(/\bdeb\s+\[[^\]]*\btrusted=yes\b|\bAllowUnauthenticated\s+["']?(?:true|1|yes)/i),
        ],
      },
    ],
  }),
  says: 'Packages are taken unsigned',
  mend: {
    says: 'Takes the flag away that switches signatures off.',
    write: removeFlags(['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'], {
      programs: ['apt-get', 'apt'],
    }),
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update && apt-get install -y --allow-unauthenticated curl=7.88.1
# flaw
RUN echo "deb [trusted=yes] https://apt.example.com stable main" > /etc/apt/sources.list.d/x.list
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN echo "deb [signed-by=/usr/share/keyrings/x.gpg] https://apt.example.com stable main" > /etc/apt/sources.list.d/x.list
RUN apt-get install -y -o Acquire::Retries=3 curl=7.88.1
`,
    ],
  },
});
