import { infraRule } from '../../infra-rule.ts';
import { removeFlags } from '../../mend/docker-run.ts';
import { eachCommand, runsProgram } from './shared-commands.ts';

/** Packages are installed unsigned. */
export const dockerApkUnverified = infraRule({
  name: 'docker-apk-unverified',
  title: 'Packages are installed unsigned',
  severity: 'medium',
  cwe: 345,
  what: 'apk is told to take packages that nobody signed.',
  why: 'Whoever is on the line, or gets at the server, puts packages of their own into the image.',
  fix: ['Take `--allow-untrusted` away and put the key of the repository into `/etc/apk/keys`.'],
  references: ['https://man.archlinux.org/man/apk.8.en'],
  applies: ['docker.file'],
  must: eachCommand(runsProgram('apk', ['--allow-untrusted'])),
  says: 'Packages are taken unsigned',
  mend: {
    says: 'Takes the flag away that switches signatures off.',
    write: removeFlags(['--allow-untrusted'], { programs: ['apk'] }),
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM alpine:3.20
# flaw
RUN apk add --no-cache --allow-untrusted glibc.apk
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM alpine:3.20
RUN apk add --no-cache curl=8.9.0-r0
`,
    ],
  },
});
