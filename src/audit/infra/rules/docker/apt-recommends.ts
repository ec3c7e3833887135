import { infraRule } from '../../infra-rule.ts';
import { addFlag } from '../../mend/docker-run.ts';
import { eachCommand, hasWord, installs } from './shared-commands.ts';

/** Packages that nobody asked for are installed. */
export const dockerAptRecommends = infraRule({
  name: 'docker-apt-recommends',
  title: 'Packages that nobody asked for are installed',
  severity: 'info',
  cwe: 1104,
  what: 'apt installs what packages recommend beside what they need.',
  why: 'Each program more in the image can have flaws, and serves who breaks in.',
  fix: ['Add `--no-install-recommends` and name what is needed besides.'],
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  applies: ['docker.file'],
  must: eachCommand(
    { all: [installs('apt'), { not: hasWord(/apt::install-recommends=/i) }] },
    { at: 'flags', contains: '--no-install-recommends' },
  ),
  says: 'Recommended packages are installed too',
  mend: {
    says: 'Adds `--no-install-recommends`.',
    write: addFlag('--no-install-recommends', { programs: ['apt-get', 'apt'], actions: ['install'] }),
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
RUN apt-get install -y -o APT::Install-Recommends=false git
`,
    ],
  },
});
